import Domain
import Markup
import Site

/// What the list of initiatives was asked for: `/insatser?ar=2023&slag=own&sida=2`.
struct InitiativeFilter {
    var year: Int
    var kind: Initiative.Kind?
    var page: Int
    /// Whether all rows are asked for, as for a spreadsheet.
    var isWhole: Bool

    static let size = 50

    func query(page: Int) -> String {
        InitiativeRoutes.initiatives + "?ar=\(year)&slag=\(kind?.rawValue ?? "")&sida=\(page)"
    }
}

extension Page {
    /// Insatser: what the förbund pays for, with a year's money.
    static func initiatives(_ all: [InitiativeSummary], _ filter: InitiativeFilter, _ context: PageContext) -> Page {
        let rows = all.filter { $0.isAbout(filter.year) && (filter.kind == nil || $0.kind == filter.kind) }
        return Page(
            "Insatser",
            in: .initiatives,
            """
            \(choice(filter, context))
            \(rows.isEmpty ? .empty("Inga insatser är inlagda för \(String(filter.year)).") : table(rows, filter))
            <p><a href="\(InitiativeRoutes.accruals(filter.year))">Upplupet vid utgången av \(String(filter.year))</a></p>
            """
        )
    }

    private static func choice(_ filter: InitiativeFilter, _ context: PageContext) -> HTML {
        let kinds =
            [Choice("", "Alla slag")] + Initiative.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let fields = Fields(["ar": String(filter.year), "slag": filter.kind?.rawValue ?? ""])
        return """
            <form class="row" action="\(InitiativeRoutes.initiatives)">\(fields.text("ar", "År"))
            \(fields.select("slag", "Slag", kinds))
            <button>Visa</button></form>
            """
    }

    private static func table(_ rows: [InitiativeSummary], _ filter: InitiativeFilter) -> HTML {
        let start = min((filter.page - 1) * InitiativeFilter.size, rows.count)
        let shown = filter.isWhole ? rows[...] : rows[start..<min(start + InitiativeFilter.size, rows.count)]
        let columns: [Site.Table.Column] = [
            .text("Insats"), .text("Slag"), .text("Ansvarig part"), .text("Läge"), .number("Beviljat"),
            .number("Betalt"),
            .number("Kvar"),
        ]
        let total: [HTML] = [
            "Summa, \(String(rows.count)) insatser", "", "", "", "\(rows.granted.swedish)", "\(rows.paid.swedish)",
            "\(rows.left.swedish)",
        ]
        return """
            \(Site.Table("Insatser \(filter.year)", columns, rows: shown.map(cells), total: total).html)
            \(pages(rows.count, filter))
            """
    }

    private static func cells(_ row: InitiativeSummary) -> [HTML] {
        [
            "<a href=\"\(InitiativeRoutes.initiative(row.id))\">\(row.title)</a>", "\(row.kind.swedish.capitalised)",
            "\(row.responsible ?? "Förbundet")", "\(row.state.swedish.capitalised)", "\(row.granted.swedish)",
            "\(row.paid.swedish)", "\(row.left.swedish)",
        ]
    }

    private static func pages(_ count: Int, _ filter: InitiativeFilter) -> HTML {
        let last = (count + InitiativeFilter.size - 1) / InitiativeFilter.size
        guard last > 1 else { return "" }
        let before: HTML = filter.page > 1 ? "<a href=\"\(filter.query(page: filter.page - 1))\">Föregående</a> " : ""
        let after: HTML = filter.page < last ? " <a href=\"\(filter.query(page: filter.page + 1))\">Nästa</a>" : ""
        return "<p>\(before)Sida \(String(filter.page)) av \(String(last))\(after)</p>"
    }
}
