import Domain
package import Hummingbird
import Markup
package import Site

/// Granska loggen, som antal. För insatsens chef.
///
/// | Method | Path                   | Does                                            |
/// |--------|------------------------|-------------------------------------------------|
/// | GET    | /granska?manad=2024-01 | looks and searches of a month for each on the staff |
package struct ReviewRoutes: Sendable {
    let pages: RegisterPages

    package init(_ pages: RegisterPages) { self.pages = pages }

    package func add(to router: Router<PageContext>) { router.get("granska", use: show) }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let today = pages.today()
        let from = Day(rawValue: request.asked["manad"] + "-01") ?? Day(today.year, today.month, 1) ?? today
        let to = from + .months(1) - 1
        let review = try await pages.store.review(from: from, to: to, context.user, on: today)
        return Page.review(review, from, today).html(in: context.frame)
    }
}

extension Page {
    fileprivate static func review(_ review: [LookReview], _ month: Day, _ today: Day) -> Page {
        let rows = review.map { row -> [HTML] in
            [
                "\(row.name)", "\(row.looks)", "\(row.persons)", "\(row.others)", "\(row.searches)", "\(row.misses)",
                "\(row.refusals)",
            ]
        }
        let columns: [Table.Column] = [
            .text("Vem"), .number("Slagningar"), .number("Olika personer"), .number("Andras deltagare"),
            .number("Sökningar"), .number("Utan träff"), .number("Nekade"),
        ]
        func path(_ day: Day) -> String { "\(RegisterPaths.review)?manad=\(day.rawValue.prefix(7))" }
        let (before, after) = (month + .months(-1), month + .months(1))
        let next: HTML =
            after <= today
            ? " <a href=\"\(path(after))\">\(after.swedishMonth.capitalised) \(String(after.year))</a>" : ""
        return Page(
            "Granska loggen: \(month.swedishMonth) \(month.year)",
            """
            <p>Fråga den som har slagit på många fler än kollegorna, på andras deltagare eller sökt mycket utan träff. \
            Här syns inga deltagare.</p>
            \(rows.isEmpty ? .empty("Ingen har slagit på någon den månaden.") : Table("Slagningar och sökningar", columns, rows: rows, isExported: false).html)
            <nav class="ways" aria-label="Månader"><p><a href="\(path(before))">\(before.swedishMonth.capitalised) \(String(before.year))</a>\(next)</p></nav>
            """
        )
    }
}
