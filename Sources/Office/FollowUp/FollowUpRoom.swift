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
            \(overview(book, titles, year))
            <h2>I rummet finns</h2><ul>\(ways)</ul>
            """
        )
    }

    private static func overview(_ book: DeliveryBook, _ titles: [Initiative.ID: String], _ year: Int) -> HTML {
        guard let period = FollowUpPeriod(year) else { return "" }
        let ofYear = book.standing.filter { $0.report.period == period }
        guard !ofYear.isEmpty else {
            return .empty(
                "Ingen leverans för hela \(year) är godtagen än. Registret hos den ansvariga parten räknar och lämnar en fil."
            )
        }
        let groups = Dictionary(grouping: ofYear, by: \.initiative)
            .sorted { (titles[$0.key] ?? "", $0.key) < (titles[$1.key] ?? "", $1.key) }
        let rows = groups.map { id, deliveries -> [HTML] in
            ["<a href=\"\(ResultRoutes.initiative(id, year))\">\(titles[id] ?? "")</a>"] + cells(deliveries)
                + ["\(deliveries.map(\.source).joined(separator: "; "))"]
        }
        let columns: [Site.Table.Column] =
            [
                .text("Insats"), .number("Deltagare"), .number("Kvinnor"), .number("Män"), .number("Nya"),
                .number("Avslutade"),
            ]
            + [.text("Källa")]
        return """
            <h2>Deltagare \(String(year))</h2>
            \(Site.Table("Deltagare \(year)", columns, rows: rows, total: ["Alla insatser"] + cells(ofYear) + [""], choice: "ar=\(year)").html)
            <p class="source">\(TableCode.volumes.definition) Den som deltar i två insatser räknas i båda.</p>
            """
    }

    private static func cells(_ deliveries: [ReportDelivery]) -> [HTML] {
        func sum(_ row: VolumeRow, _ column: TableColumn = .everybody) -> HTML {
            "\(deliveries.map { $0.report.volume(row, column) }.sum.swedish)"
        }
        return [
            sum(.participants), sum(.participants, TableColumn(sex: .woman)),
            sum(.participants, TableColumn(sex: .man)),
            sum(.started), sum(.closed),
        ]
    }
}
