import Domain
import Formats
import Foundation
import Markup
import Site

extension Page {
    /// Kom igång: the steps, and the template that does them all at once.
    static func opening(_ facts: OpeningFacts, _ today: Day, _ context: PageContext, _ fields: Fields) -> Page {
        let steps = Opening.Part.allCases.map { step($0, facts, today) }
        let isReady = [Opening.Part.association, .rules, .members, .seats].allSatisfy { facts.isDone($0, on: today) }
        let first = Opening.Part.allCases.first { !facts.isDone($0, on: today) }
        let mayPlan = context.visitor?.user.may(.planMeetings).outcome == .met
        let action: HTML? =
            isReady
            ? (mayPlan ? .action(Link("Planera första mötet", PlanRoutes.convening)) : nil)
            : first.map { .action(Link("Börja med \($0.swedish)", OpeningRoutes.step($0))) }
        return Page(
            "Kom igång",
            in: .settings,
            trail: [Link("Inställningar", Room.settings.path)],
            action: action,
            findings: facts.board?.findings(on: today) ?? [],
            """
            <p class="lead">\(isReady ? "Nu kan ni arbeta härifrån." : "Arbetet går vidare från i dag.") Skriv in det som gäller nu. \
            Det som har varit kan komma senare, eller inte alls.</p>
            <ol class="order">\(steps)</ol>
            <h2>Eller fyll i en Excelmall</h2>
            <p>Mallen har ett blad för varje steg, med det som Kansli redan vet ifyllt. Du ser varje rad innan något sparas.</p>
            <p><a href="\(OpeningRoutes.template)">Hämta mallen (Excel)</a></p>
            <form method="post" action="\(OpeningRoutes.template)" enctype="multipart/form-data">\(.formKey(context))
            \(fields.file("mall", "Ifylld mall", help: "En arbetsbok i formatet .xlsx.", accept: ".xlsx"))
            <button>Läs mallen</button></form>
            """
        )
    }

    private static func step(_ part: Opening.Part, _ facts: OpeningFacts, _ today: Day) -> HTML {
        let isOptional = [Opening.Part.staff, .decisions, .grants].contains(part)
        let state = facts.isDone(part, on: today) ? "klart" : isOptional ? "om det finns" : "återstår"
        return """
            <li><a href="\(OpeningRoutes.step(part))">\(part.swedish)</a> <span class="state">\(state)</span></li>

            """
    }

    /// What a filled-in template would do, row by row.
    static func openingPreview(
        _ bytes: Data,
        _ reading: OpeningReading,
        _ report: OpeningReport,
        _ findings: [Finding],
        _ context: PageContext
    ) -> Page {
        let refused = report.entries.filter { $0.effect == .refused }.map {
            FormatWarning(sheet: $0.part.swedish, row: $0.row, $0.text)
        }
        let errors = reading.errors + refused
        let taken = report.entries.filter { $0.effect != .refused }
        return Page(
            "Läs in mallen",
            in: .settings,
            trail: [Link("Inställningar", Room.settings.path), Link("Kom igång", OpeningRoutes.overview)],
            findings: errors.isEmpty ? findings : [],
            """
            \(errors.isEmpty ? confirmation(bytes, report, context) : objection(errors, context))
            \(remarks("Att veta", reading.warnings))
            \(taken.isEmpty ? "" : table(taken))
            """
        )
    }

    private static func confirmation(_ bytes: Data, _ report: OpeningReport, _ context: PageContext) -> HTML {
        let (new, changed, known) = (report.count(.new), report.count(.changed), report.count(.known))
        guard new + changed > 0 else {
            return .empty(
                "Allt som står i mallen är redan inskrivet.",
                .action(Link("Till Kom igång", OpeningRoutes.overview))
            )
        }
        return """
            <p class="lead">\(new) rader är nya, \(changed) ändras och \(known) finns redan. Inget är sparat ännu.</p>
            <form method="post" action="\(OpeningRoutes.start)" enctype="multipart/form-data">\(.formKey(context))
            <input type="hidden" name="innehall" value="\(bytes.base64EncodedString())">
            <button class="primary">Läs in allt</button></form>
            """
    }

    private static func objection(_ errors: [FormatWarning], _ context: PageContext) -> HTML {
        """
        <div class="errors" role="alert" tabindex="-1" data-focus><h2>Rätta det här i mallen</h2>
        <p>Inget är sparat. Rätta i arbetsboken, spara den och läs den igen.</p></div>
        \(remarks("Fel", errors))
        <form method="post" action="\(OpeningRoutes.template)" enctype="multipart/form-data">\(.formKey(context))
        \(Fields().file("mall", "Rättad mall", accept: ".xlsx"))
        <button>Läs mallen igen</button></form>
        """
    }

    private static func remarks(_ caption: String, _ remarks: [FormatWarning]) -> HTML {
        guard !remarks.isEmpty else { return "" }
        let columns: [Table.Column] = [.text("Blad"), .number("Rad"), .text("Kolumn"), .text("Vad")]
        let rows = remarks.map { remark -> [HTML] in
            [
                "\(remark.sheet ?? "")", "\(remark.row.map { String($0) } ?? "")", "\(remark.field ?? "")",
                "\(remark.text)",
            ]
        }
        return Table(caption, columns, rows: rows).html
    }

    private static func table(_ entries: [OpeningReport.Entry]) -> HTML {
        let rows = entries.map { entry -> [HTML] in
            ["\(entry.part.swedish)", "\(entry.row)", "\(entry.text)", "\(entry.effect.swedish)"]
        }
        return Table("Rad för rad", [.text("Blad"), .number("Rad"), .text("Vad"), .text("Blir")], rows: rows).html
    }
}
