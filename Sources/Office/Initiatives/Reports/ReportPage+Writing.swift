import Domain
import Markup
import Site

extension Page {
    static func writing(_ view: ReportView, _ context: PageContext, _ fields: Fields, _ today: Day) -> HTML {
        let report = view.record.report
        let words = ReportTemplate.of(report.kind).sections.map { section in
            fields.textarea(ReportForm.answer(section.key), section.label, help: section.guidance, rows: 5)
        }
        let costs = view.kinds.enumerated().map { place, kind in
            let applied = kind.applied.map { "I ansökan för hela \(report.until.year): \($0.swedish)." }
            return fields.money(ReportForm.cost(place), kind.name, help: applied)
        }
        return """
            \(returned(report))
            <form method="post" action="\(view.side.report(report.id, of: report.initiative))">\(.formKey(context))
            \(fields.seals)\(words)
            <h2>Använda medel</h2>
            <p>Skriv vad varje slag har kostat under perioden, i kronor.\(granted(view.record))</p>
            \(costs)
            \(fields.money("forecast", "Prognos för hela året", help: "Vad ni väntar er att använda av årets medel."))
            <h2>Resultat i antal</h2>
            <p>Bara antal, aldrig namn eller annat som pekar ut någon. Räkna kvinnor och män var för sig.</p>
            \(results(fields))
            <button class="primary">Spara utkastet</button></form>
            \(submission(view, context, today))
            """
    }

    private static func granted(_ record: ReportRecord) -> HTML {
        record.granted.map { " Beviljat för \(record.report.until.year): \($0.swedish)." } ?? ""
    }

    /// Why it came back, above what is to be put right.
    private static func returned(_ report: InitiativeReport) -> HTML {
        guard report.state == .returned, let day = report.returnedOn else { return "" }
        return """
            <section class="findings" aria-labelledby="atersand"><h2 id="atersand">Förbundet har sänt tillbaka redovisningen</h2>
            \(report.returnReason.paragraphs)<p>Återsänd \(day.swedish). Rätta, spara och lämna in den igen.</p></section>
            <h2>Redovisningen</h2>
            """
    }

    private static func results(_ fields: Fields) -> HTML {
        let rows = (0..<60).filter { fields.has("what-\($0)") }
        return "\((rows.isEmpty ? Array(0..<ReportForm.spare) : rows).map { row(fields, $0) })"
    }

    private static func row(_ fields: Fields, _ place: Int) -> HTML {
        """
        <fieldset><legend>Resultat \(place + 1)</legend>
        \(fields.text("what-\(place)", "Vad som är räknat", help: place == 0 ? "Till exempel: deltagare som gått till arbete." : nil))
        <div class="row">\(fields.number("women-\(place)", "Kvinnor"))\(fields.number("men-\(place)", "Män"))\
        \(fields.number("others-\(place)", "Uppgift saknas"))</div></fieldset>

        """
    }

    /// Handing in is offered when the saved draft is complete; else it says what is missing.
    private static func submission(_ view: ReportView, _ context: PageContext, _ today: Day) -> HTML {
        let record = view.record
        let ruling = record.report.maySubmit(record.content, today: today)
        guard ruling.outcome == .met else { return "<h2>Lämna in</h2>\n<p>\(ruling.reason)</p>" }
        return """
            <h2>Lämna in</h2>
            <p>Det är det sparade utkastet som lämnas in. Det diarieförs, och ändras sedan bara om redovisningen sänds tillbaka.</p>
            <form method="post" action="\(view.side.submission(record.report.id, of: record.report.initiative))">\
            \(.formKey(context))<input type="hidden" name="revision" value="\(record.report.revision)">\
            <button>Lämna in redovisningen</button></form>
            """
    }

    static func reading(_ view: ReportView) -> HTML {
        let content = view.record.content
        let words = ReportTemplate.of(view.record.report.kind).sections.map { section -> HTML in
            "<h2>\(section.label)</h2>\n<p class=\"text\">\(content.answers[section.key] ?? "Inget är skrivet.")</p>\n"
        }
        let results = content.results.map { result -> [HTML] in
            ["\(result.what)", "\(result.women)", "\(result.men)", "\(result.others)", "\(result.total)"]
        }
        let columns: [Table.Column] = [
            .text("Resultat"), .number("Kvinnor"), .number("Män"), .number("Uppgift saknas"), .number("Alla"),
        ]
        return """
            \(words)
            \(content.costs.isEmpty ? "" : costs(view))
            \(results.isEmpty ? "" : Table("Resultat i antal", columns, rows: results).html)
            <p><a href="\(view.side.pdf(view.record.report.id, of: view.record.report.initiative))">Som PDF</a>. \
            I den är antal under fem dolda.</p>
            """
    }

    private static func costs(_ view: ReportView) -> HTML {
        let content = view.record.content
        let rows = view.kinds.compactMap { kind -> [HTML]? in
            content.costs.first { $0.kind == kind.name }.map { cost in
                ["\(kind.name)", "\(cost.amount.swedish)", "\(kind.applied?.swedish ?? "")"]
            }
        }
        let columns: [Table.Column] = [
            .text("Kostnadsslag"), .number("Använt"), .number("I ansökan för \(view.record.report.until.year)"),
        ]
        return Table("Använda medel", columns, rows: rows, total: ["Summa", "\(content.used.swedish)", ""]).html
    }

    /// What the office does with a report that has come.
    static func judging(_ view: ReportView, _ context: PageContext) -> HTML {
        let report = view.record.report
        guard report.state == .submitted else { return "" }
        let sections = [Choice("", "Välj")] + view.sections.map { Choice(String($0.id), "\($0.name): \($0.title)") }
        let section =
            report.approver == .board
            ? Fields(scope: "godkann-").select("item", "Paragrafen där styrelsen godkände", sections) : ""
        return """
            <h2>Godkänn eller sänd tillbaka</h2>
            <form method="post" action="\(view.side.approval(report.id, of: report.initiative))">\(.formKey(context))
            \(section)<button class="primary">Godkänn redovisningen</button></form>
            <form method="post" action="\(view.side.returning(report.id, of: report.initiative))">\(.formKey(context))
            \(Fields(scope: "ater-").textarea("reason", "Vad som ska rättas", help: "Mottagaren läser det.", rows: 3))
            <button>Sänd tillbaka</button></form>
            """
    }
}
