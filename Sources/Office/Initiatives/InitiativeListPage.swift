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
    var paging: Paging

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
            \(Site.Table("Insatser \(filter.year)", columns, rows: filter.paging.rows(of: rows).map(cells), total: total, choice: filter.query).html)
            \(filter.paging.html(rows.count, filter.path))
            """
    }

    private static func cells(_ row: InitiativeSummary) -> [HTML] {
        [
            "<a href=\"\(InitiativeRoutes.initiative(row.id))\">\(row.title)</a>", "\(row.kind.swedish.capitalised)",
            "\(row.responsible ?? "Förbundet")", "\(row.state.swedish.capitalised)", "\(row.granted.swedish)",
            "\(row.paid.swedish)", "\(row.left.swedish)",
        ]
    }
}

extension Initiative {
    /// The way back from an item or a § to what it is about.
    var fact: Site.Fact { Site.Fact("Insats", "<a href=\"\(InitiativeRoutes.initiative(id))\">\(title)</a>") }
}
