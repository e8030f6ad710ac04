import Domain
import Markup
import Site
import Store

extension Page {
    /// For the secretary and the director: to take in what others have signed in a PDF or on paper.
    static func takingForms(_ closed: ClosedMinutes, _ context: PageContext, _ typed: Fields, _ today: Day) -> HTML {
        guard closed.meeting.stage == .closed, context.visitor?.user.may(.writeMinutes).outcome == .met else {
            return ""
        }
        let ways = [MinutesSignature.Way.signedFile, .ink].filter {
            closed.board.accepts($0, on: closed.meeting.day).outcome == .met
        }
        guard !ways.isEmpty else { return "" }
        return """
            <h2>Underskrivet någon annanstans</h2>
            <p>Den som inte loggar in kan skriva under <a href="\(AdjustmentRoutes.original(closed.meeting.id, at: closed.item))">originalet \
            som PDF</a>, i en underskriftstjänst eller på papper. Ta sedan in det här.</p>
            \(ways.map { form($0, closed, context, typed, today) })
            """
    }

    private static func form(
        _ way: MinutesSignature.Way,
        _ closed: ClosedMinutes,
        _ context: PageContext,
        _ typed: Fields,
        _ today: Day
    ) -> HTML {
        let isBack = typed.scope == way.scope
        let fields = isBack ? typed : Fields(["day": today.rawValue], scope: way.scope)
        let signers = closed.record.signedSections.filter { $0.signature == nil }.map {
            Choice("\($0.person)-\($0.capacity.rawValue)", "\(closed.board.name($0.person)), \($0.capacity.swedish)")
        }
        let help =
            way == .ink
            ? "Den inlästa sidan med underskrifterna: PDF, PNG eller JPEG."
            : "Den PDF som underskriftstjänsten gav tillbaka. Kansli prövar att den är det här protokollet."
        return """
            <details\(isBack ? " open" : "")><summary>\(way == .ink ? "Underskrivet på papper: ta in den inlästa sidan" : "Underskrivet i en underskriftstjänst: ta in PDF:en")</summary>
            <form method="post" enctype="multipart/form-data" action="\(AdjustmentRoutes.taking(closed.meeting.id, at: closed.item))">\
            \(.formKey(context))<input type="hidden" name="way" value="\(way.rawValue)">
            \(fields.checkboxes("signer", "Vem som har skrivit under", signers))
            \(fields.date("day", "Underskrivet den", help: "Dagen då den sista av dem skrev under.", required: true))
            \(fields.file("file", "Fil", help: help, accept: way == .ink ? ".pdf,.png,.jpg,.jpeg" : ".pdf"))
            \(fields.checkbox("certified", "Jag intygar att filen visar deras underskrifter"))
            <button>\(way == .ink ? "Ta in sidan" : "Ta in PDF:en")</button></form></details>

            """
    }

    /// How somebody signed, with the file that shows it.
    static func signedHow(_ signature: MinutesSignature?) -> HTML {
        guard let signature else { return "" }
        guard signature.file != nil else { return "\(signature.told)" }
        return "\(signature.told) (<a href=\"\(AdjustmentRoutes.signedFile(signature))\">fil</a>)"
    }
}
