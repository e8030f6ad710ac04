import Domain
import Formats
import Markup
import Site

extension Page {
    static func deliveries(
        _ deliveries: [MadeDelivery],
        _ initiatives: [RegisterInitiative],
        _ key: ReportKey?,
        _ today: Day,
        _ fields: Fields,
        _ errors: FormErrors
    ) -> Page {
        let rows = deliveries.map { delivery -> [HTML] in
            [
                "<a href=\"\(DeliveryRoutes.one(delivery.id))\">Leverans \(String(delivery.id))</a>",
                "\(delivery.initiative.name)",
                "\(delivery.period.swedish)", .day(delivery.madeOn),
            ]
        }
        let table = Table(
            "Leveranser till förbundet",
            [.text("Leverans"), .text("Insats"), .text("Period"), .text("Lämnad")],
            rows: rows,
            isExported: false
        )
        let begun = initiatives.map(\.openedOn).min() ?? today
        let periods = (0..<3).flatMap { back in
            FollowUpPeriod.Part.allCases.compactMap { FollowUpPeriod(today.year - back, $0) }
        }.filter { $0.to < today && $0.to >= begun }
        return Page(
            "Leveranser",
            errors: errors,
            """
            <p>Förbundet får bara antal, aldrig uppgifter om en deltagare. Tal under tröskeln, och tal som det går att räkna ut \
            ett sådant ur, lämnas inte.</p>
            <form method="get" action="\(DeliveryRoutes.new)" class="narrow">
            \(fields.select("insats", "Insats", initiatives.map { Choice(String($0.id), $0.name) }))
            \(fields.select("period", "Period", periods.map { Choice($0.key, $0.swedish.capitalised) }))
            <button class="primary">Visa vad som skulle lämnas</button></form>
            \(rows.isEmpty ? .empty("Inget har lämnats än.") : table.html)
            \(key.map { HTML.key($0) } ?? "")
            """
        )
    }

    static func draft(
        _ draft: DeliveryDraft,
        _ ruling: Ruling,
        _ fields: Fields,
        _ errors: FormErrors,
        _ context: PageContext
    ) -> Page {
        let form: HTML = """
            <form method="post" action="\(DeliveryRoutes.all)" class="narrow">\(.formKey(context))
            <input type="hidden" name="insats" value="\(String(draft.initiative.id))">
            <input type="hidden" name="period" value="\(draft.period.key)">
            <input type="hidden" name="seen" value="\(draft.mark)">
            \(fields.text("function", "Din befattning", help: "Till exempel enhetschef. Ditt namn och din befattning står i leveransen."))
            <button class="primary">Lämna det här</button></form>
            """
        let stop: HTML = "<p class=\"notice\">\(ruling.reason)</p>"
        let work = ruling.outcome == .notMet ? stop : form
        return Page(
            "\(draft.initiative.name), \(draft.period.swedish)",
            trail: [Link("Leveranser", DeliveryRoutes.all)],
            errors: errors,
            """
            <p>Det här, och inget annat, skulle lämnas till förbundet.\
            \(draft.replaces.map { " Det ersätter leverans \($0)." } ?? "")</p>
            \(work)
            \((draft.tables ?? []).map(\.told))
            """
        )
    }

    static func delivery(_ id: Int64, _ delivery: SignedReport) -> Page {
        let report = delivery.report
        return Page(
            "Leverans \(id): \(report.initiative.name), \(report.period.swedish)",
            trail: [Link("Leveranser", DeliveryRoutes.all)],
            action: .action(Link("Hämta filen", DeliveryRoutes.file(id))),
            facts: [
                .text("Lämnad", report.madeOn.rawValue),
                .text("Av", "\(report.madeBy.name), \(report.madeBy.function)"),
                .text("Tröskel", "\(report.protection.threshold)"),
                .text("Ersätter", report.replaces.map { "leverans \($0)" } ?? "ingen"),
            ],
            """
            <p>Skicka filen till förbundet, som läser in den under Uppföljning, Leveranser. Ingen kan ändra den utan att det märks.</p>
            \(report.tables.map(\.told))
            """
        )
    }
}

extension HTML {
    /// What the förbund registers, once, and reads back on the telephone.
    fileprivate static func key(_ key: ReportKey) -> HTML {
        """
        <h2>Registrets nyckel</h2>
        <p>Förbundet behöver den en gång, för att se att en leverans är härifrån. Läs fingeravtrycket för varandra i telefon.</p>
        <dl><dt>Nyckel</dt><dd><code>\(key.text)</code></dd><dt>Fingeravtryck</dt><dd><code>\(key.fingerprint)</code></dd></dl>
        """
    }
}

extension CountedTable {
    /// The table with every cell that leaves, and nothing else.
    fileprivate var told: HTML {
        let heads = measures.flatMap { measure in
            columns.map { column in
                Table.Column.number(
                    measures.count == 1 ? column.swedish : "\(measure.swedish), \(column.swedish.lowercased())"
                )
            }
        }
        let base: [HTML] = ["n"] + measures.flatMap { _ in self.base.map { "\($0.swedish)" } }
        let told = rows.filter { row in code == .volumes || row.cells.contains { $0.contains { $0 != .count(0) } } }
        let rows = told.map { row -> [HTML] in ["\(row.label)"] + row.cells.flatMap { $0.map { "\($0.swedish)" } } }
        return """
            <section><h2>\(code.title)</h2>
            \(Table(code.title, [.text("Rad")] + heads, rows: code == .volumes ? rows : [base] + rows, isExported: false, under: code.title).html)
            <p class="source">\(code.definition)\(code.isBeforeAfter ? " \(TableCode.caution)" : "")</p></section>

            """
    }
}
