import Domain
import Foundation
import Markup
import Site

/// What the list of initiatives was asked for: `/insatser?ar=2023&slag=own&lage=running&sok=rehab&sida=2`.
struct InitiativeFilter {
    var year: Int
    var kind: Initiative.Kind?
    var state: InitiativeState?
    /// Words of its name or its responsible party.
    var words: String
    var page: Int
    /// Whether all rows are asked for, as for a spreadsheet.
    var isWhole: Bool

    static let size = 50

    /// What is chosen, as an address has it.
    var query: String {
        let sought = words.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return "ar=\(year)&slag=\(kind?.rawValue ?? "")&lage=\(state?.rawValue ?? "")&sok=\(sought)"
    }

    func path(page: Int) -> String { InitiativeRoutes.initiatives + "?\(query)&sida=\(page)" }

    func takes(_ row: InitiativeSummary) -> Bool {
        row.isAbout(year) && (kind == nil || row.kind == kind) && (state == nil || row.state == state)
            && (words.isEmpty || "\(row.title) \(row.responsible ?? "")".localizedStandardContains(words))
    }
}

extension Page {
    /// Insatser: what the förbund pays for, with a year's money.
    static func initiatives(_ all: [InitiativeSummary], _ filter: InitiativeFilter, _ context: PageContext) -> Page {
        let rows = all.filter(filter.takes)
        let mayKeep = context.visitor?.user.may(.keepInitiatives).outcome == .met
        return Page(
            "Insatser",
            in: .initiatives,
            action: mayKeep ? .action(Link("Ny insats", NewInitiativeRoutes.new)) : nil,
            """
            \(choice(filter, context))
            \(rows.isEmpty ? .empty("Inga insatser svarar mot urvalet för \(String(filter.year)).") : table(rows, filter))
            \(ways(filter.year, mayKeep: mayKeep))
            """
        )
    }

    /// What else the room holds.
    private static func ways(_ year: Int, mayKeep: Bool) -> HTML {
        let links = [
            Link("Prioritering av ansökningar", PreparationRoutes.priority),
            Link("Stickprov", FollowUpRoutes.samples),
            Link("Upplupet vid utgången av \(year)", InitiativeRoutes.accruals(year)),
            Link("Bidrag från tiden före Kansli", OpeningListRoutes.grants),
            mayKeep ? Link("Ansökningsmallar", TemplateRoutes.templates) : nil,
        ]
        return "<ul>\(links.compactMap { $0 }.map { "<li><a href=\"\($0.path)\">\($0.text)</a></li>" as HTML })</ul>"
    }

    private static func choice(_ filter: InitiativeFilter, _ context: PageContext) -> HTML {
        let kinds =
            [Choice("", "Alla slag")] + Initiative.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let states =
            [Choice("", "Alla lägen")]
            + InitiativeState.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let fields = Fields([
            "ar": String(filter.year), "slag": filter.kind?.rawValue ?? "", "lage": filter.state?.rawValue ?? "",
            "sok": filter.words,
        ])
        return """
            <form class="row" action="\(InitiativeRoutes.initiatives)">\(fields.text("ar", "År"))
            \(fields.select("slag", "Slag", kinds))
            \(fields.select("lage", "Läge", states))
            \(fields.text("sok", "Namn eller part"))
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
            \(Site.Table("Insatser \(filter.year)", columns, rows: shown.map(cells), total: total, choice: filter.query).html)
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
        let before: HTML = filter.page > 1 ? "<a href=\"\(filter.path(page: filter.page - 1))\">Föregående</a> " : ""
        let after: HTML = filter.page < last ? " <a href=\"\(filter.path(page: filter.page + 1))\">Nästa</a>" : ""
        return "<p>\(before)Sida \(String(filter.page)) av \(String(last))\(after)</p>"
    }
}

extension Initiative {
    /// The way back from an item or a § to what it is about.
    var fact: Site.Fact { Site.Fact("Insats", "<a href=\"\(InitiativeRoutes.initiative(id))\">\(title)</a>") }
}
