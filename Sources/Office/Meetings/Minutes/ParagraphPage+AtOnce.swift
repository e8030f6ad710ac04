import Domain
import Markup
import Site

extension ParagraphPage {
    /// The board's decision to adjust the § now: it is then as closed as minutes that are.
    var adjustingAtOnce: HTML {
        let ruling = record.mayBeAdjustedAtOnce(item.id, board, on: today)
        let content: HTML =
            ruling.outcome == .met
            ? """
            <p>När styrelsen har beslutat det fastställs paragrafens text nu, och kan inte ändras sedan. Beslutet skrivs in \
            sist i paragrafen. Läs först igenom den: \(signers) skriver under.</p>
            \(forms.form(path(.adjustAtOnce), ItemAct.adjustAtOnce.rawValue, [:], "Fastställ paragrafens text"))
            """
            : """
            <p>\(ruling.reason) <a href="\(MinutesRoutes.minutes(record.meeting.id))">Till protokollet</a></p>
            """
        return forms.folded("Justera paragrafen omedelbart", [ItemAct.adjustAtOnce.rawValue], content)
    }

    private var signers: String {
        record.signers(of: item.id, board).map { board.name($0.person) }.joined(separator: ", ")
    }

    /// What a § that is adjusted at once shows instead of its forms.
    func adjustedAtOnce(_ fixed: ImmediateAdjustment) -> HTML {
        let state =
            fixed.adjustedOn.map { "Paragrafen är omedelbart justerad den \($0.swedish)." }
            ?? "Paragrafens text är fastställd och väntar på underskrifter."
        return """
            <p>\(state) Texten ändras inte. \
            <a href="\(AdjustmentRoutes.adjustment(fixed.meeting, at: fixed.item))">Till paragrafens justering</a>\
            \(fixed.adjustedOn == nil ? "" : " · <a href=\"\(AdjustmentRoutes.notice(fixed.meeting, at: fixed.item))\">Till anslaget</a>")</p>

            """
    }
}
