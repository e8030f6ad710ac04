import Documents
import Domain
import Markup
import Site
import Store

extension Page {
    /// What to do when the notice goes up on another board: hand over the text, and enter the day with proof.
    static func elsewhereForms(
        _ text: NoticeText,
        _ closed: ClosedMinutes,
        _ context: PageContext,
        today: Day,
        _ typed: FormData,
        _ errors: FormErrors
    ) -> HTML {
        """
        <p>\(waiting(text.board, closed.record.noticeRequest))</p>
        <h2>1. Lämna texten</h2>
        \(copy(text, closed))
        \(closed.record.noticeRequest == nil ? request(text, closed, context) : "")
        <h2>2. Skriv in när anslaget sattes upp</h2>
        \(entry(text, closed, context, today, typed, errors))
        """
    }

    static func waiting(_ other: OtherNoticeBoard, _ request: NoticeRequest?) -> HTML {
        let state: HTML =
            request.map {
                "Anslaget lämnades den \($0.madeOn.swedish). Det <strong>väntar på anslag hos \($0.board)</strong>."
            } ?? "Förbundsordningen säger att anslag sätts upp hos <strong>\(other.name)</strong>."
        return "\(state) Överklagandetiden räknas först från den dag då anslaget sattes upp där."
    }

    private static func copy(_ text: NoticeText, _ closed: ClosedMinutes) -> HTML {
        """
        <p>Kopiera texten, eller skicka den som <a href="\(AdjustmentRoutes.noticeText(closed.meeting.id, at: closed.item))">PDF</a>.</p>
        <div class="field"><label for="anslagstext">Anslagets text</label>
        <textarea id="anslagstext" rows="14" readonly>
        \(text.plain)</textarea></div>
        """
    }

    private static func request(_ text: NoticeText, _ closed: ClosedMinutes, _ context: PageContext) -> HTML {
        """
        <form method="post" action="\(AdjustmentRoutes.noticeRequest(closed.meeting.id, at: closed.item))">\(.formKey(context))
        <input type="hidden" name="keptAt" value="\(text.keptAt)">
        <button>Jag har lämnat texten till \(text.board.name)</button></form>
        """
    }

    private static func entry(
        _ text: NoticeText,
        _ closed: ClosedMinutes,
        _ context: PageContext,
        _ today: Day,
        _ typed: FormData,
        _ errors: FormErrors
    ) -> HTML {
        let prefilled = Fields(["keptAt": text.keptAt])
        let fields = errors.isEmpty ? prefilled : Fields(typed, errors)
        return """
            <form method="post" enctype="multipart/form-data" action="\(AdjustmentRoutes.posting(closed.meeting.id, at: closed.item))">\
            \(.formKey(context))
            \(fields.date("day", "Anslagsdag", help: "Den dag då anslaget sattes upp. Skriv som \(today.rawValue).", required: true))
            \(fields.text("keptAt", "Var protokollet förvaras", required: true))
            <fieldset><legend>Bevis</legend>
            <p class="help">Ladda upp en bild eller PDF av anslaget, eller skriv var det sågs, av vem och när. Gärna båda.</p>
            \(fields.file("file", "Bild eller PDF av anslaget", accept: ".pdf,.png,.jpg,.jpeg"))
            \(fields.text("address", "Anslagets adress på webben", help: "Till exempel \(text.board.address ?? "https://provby.example.se/anslagstavla")."))
            \(fields.text("seenBy", "Vem som såg det"))
            \(fields.date("seenOn", "När det sågs"))
            </fieldset>
            <button>Skriv in anslaget</button></form>
            """
    }

    /// Where the notice is, and what proves it.
    static func proofFacts(_ closed: ClosedMinutes) -> [Site.Fact] {
        guard let notice = closed.record.notice, let board = notice.board else { return [] }
        let proof = closed.record.postingProof
        let file = proof?.file.map { _ in
            Site.Fact(
                "Bevis",
                "<a href=\"\(AdjustmentRoutes.postingProof(closed.meeting.id, at: closed.item))\">Bild eller PDF av anslaget</a>"
            )
        }
        let seen = proof?.sighting.map {
            Site.Fact("Sett", "<a href=\"\($0.address)\">På webben</a> av \($0.seenBy), \($0.seenOn.swedish)")
        }
        return [.text("Anslagstavla", board)] + [file, seen].compactMap { $0 }
    }
}
