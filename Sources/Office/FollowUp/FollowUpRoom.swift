import Domain
import Markup
import Site

/// What the pages of the room share.
enum FollowUpRoom {
    static let link = Link(Room.followUp.swedish, Room.followUp.path)
    /// Stands under every printed table of before and after.
    static let noEffect = TableCode.caution

    /// The pages of the room, with what one comes to them for.
    static var ways: [(link: Link, what: String)] {
        [
            (
                Link("Hela förbundet", ResultRoutes.association),
                "Alla insatser tillsammans, år för år, där de får läggas ihop."
            ),
            (
                Link("Nationellt", NationalRoutes.national),
                "Andra förbund bredvid vårt, ur filer som de har lämnat vidare."
            ),
            (Link("Leveranser", DeliveryRoutes.deliveries), "Ta emot, jämför och godta det som parterna har räknat."),
            (
                Link("Uppföljning Finsam", FinsamRoutes.finsam),
                "Årets ark till staten, med det som saknas."
            ),
            (
                Link("Tryckta resultat", PrintedRoutes.printed),
                "Tabeller och siffror som har publicerats förut, så som de trycktes."
            ),
        ]
    }
}

extension Page {
    /// Uppföljningen ett år: the initiatives that parties have delivered of, side by side.
    static func followUp(
        _ book: DeliveryBook,
        titles: [Initiative.ID: String],
        year: Int,
        planned: [FinsamCounts],
        mayKeep: Bool
    ) -> Page {
        let ways = FollowUpRoom.ways.map {
            "<li><a href=\"\($0.link.path)\">\($0.link.text)</a>. \($0.what)</li>\n" as HTML
        }
        let others = book.years.filter { $0 != year }.map { Link(String($0), ResultRoutes.year($0)) }
        let waiting = book.waiting.count
        let toJudge: HTML =
            waiting == 0 || !mayKeep
            ? ""
            : "<p class=\"notice\"><a href=\"\(DeliveryRoutes.deliveries)\">\(String(waiting)) \(waiting == 1 ? "leverans" : "leveranser") väntar</a> på att du godtar eller avvisar.</p>"
        return Page(
            "Uppföljning",
            in: .followUp,
            """
            \(toJudge)\(others.isEmpty ? "" : .ways("År", others, but: ""))
            \(overview(book, titles, year, planned))
            <h2>I rummet finns</h2><ul>\(ways)</ul>
            """
        )
    }

    /// The year's initiatives, each beside what it had the year before and what was budgeted for.
    private static func overview(
        _ book: DeliveryBook,
        _ titles: [Initiative.ID: String],
        _ year: Int,
        _ planned: [FinsamCounts]
    ) -> HTML {
        guard let period = FollowUpPeriod(year) else { return "" }
        let ofYear = book.standing.filter { $0.report.period == period }
        guard !ofYear.isEmpty else {
            return .empty(
                "Ingen leverans för hela \(year) är godtagen än. Registret hos den ansvariga parten räknar och lämnar en fil."
            )
        }
        let results = AssociationResults(year, in: book, titles: titles)
        let before = AssociationResults(year - 1, in: book, titles: titles)
        let rows = results.parts.map { part -> [HTML] in
            let id = part.delivered.initiative
            let old = before.parts.first { $0.delivered.initiative == id }?.delivered.cell(.participants)
            let budgeted = planned.first { $0.initiative == id }?.planned
            return ["<a href=\"\(ResultRoutes.initiative(id, year))\">\(part.title)</a>"]
                + cells(part.delivered.cell, old, budgeted) + ["\(part.delivered.source)"]
        }
        let columns: [Site.Table.Column] =
            [.text("Insats"), .number("Deltagare"), .number(String(year - 1)), .number("Budgeterat")]
            + ["Kvinnor", "Män", "Nya", "Avslutade"].map { .number($0) } + [.text("Källa")]
        let total: [HTML] =
            ["Alla insatser"]
            + cells(
                { results.sum($0, $1).cell },
                results.isComparable(with: before) ? before.sum(.participants).cell : nil,
                nil
            ) + [""]
        return """
            <h2>Deltagare \(String(year))</h2>
            \(Site.Table("Deltagare \(year)", columns, rows: rows, total: total, choice: "ar=\(year)", under: "Deltagare \(year)").html)
            <p class="source">\(TableCode.volumes.definition) Den som deltar i två insatser räknas i båda.</p>
            """
    }

    private static func cells(
        _ cell: (ResultFigure, TableColumn) -> CountedCell,
        _ before: CountedCell?,
        _ planned: Int?
    ) -> [HTML] {
        [
            "\(cell(.participants, .everybody).swedish)", "\(before?.swedish ?? "–")",
            "\(planned.map(String.init) ?? "")",
        ] + Sex.allCases.map { "\(cell(.participants, TableColumn(sex: $0)).swedish)" }
            + [ResultFigure.started, .closed].map { "\(cell($0, .everybody).swedish)" }
    }
}
