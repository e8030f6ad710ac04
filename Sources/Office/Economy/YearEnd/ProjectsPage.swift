import Domain
import Markup
import Site

extension Page {
    /// Projekt: income and costs of each project of the books, those with outside money apart.
    static func projects(_ all: [ProjectAccounts]) -> Page {
        let funded = Set(all.filter(\.hasOutsideMoney).map(\.code))
        let (outside, own) = (all.filter { funded.contains($0.code) }, all.filter { !funded.contains($0.code) })
        return Page(
            "Projekt",
            in: .economy,
            trail: [Link("Bokslut", AccountsRoutes.accounts)],
            """
            <h2>Med pengar från andra</h2>
            <p>Bara medlemmarna får lämna pengar till den finansiella samordningen. Ett projekt som andra är med och betalar \
            har därför sina intäkter och kostnader för sig i böckerna.</p>
            \(outside.isEmpty ? .empty("Inget projekt har intäkter från andra än medlemmarna.") : table("Projekt med pengar från andra", outside, isFunded: true))
            <h2>Med förbundets pengar</h2>
            \(own.isEmpty ? .empty("Böckerna har inga projekt.") : table("Projekt med förbundets pengar", own, isFunded: false))
            """
        )
    }

    private static func table(_ title: String, _ projects: [ProjectAccounts], isFunded: Bool) -> HTML {
        let rows = projects.map { project -> [HTML] in
            let name = project.name.isEmpty ? project.code : "\(project.code) \(project.name)"
            let start: [HTML] = [
                "\(name)", "<a href=\"\(LedgerRoutes.year(project.year))\">\(String(project.year))</a>",
            ]
            let money = isFunded ? [project.outside, project.costs, project.ownShare] : [project.costs]
            return start + money.map { "\($0.swedishNumber)" }
        }
        let columns: [Site.Table.Column] =
            [.text("Projekt"), .text("År")]
            + (isFunded
                ? [.number("Från andra, kr"), .number("Kostnader, kr"), .number("Förbundets del, kr")]
                : [.number("Kostnader, kr")])
        return Site.Table(title, columns, rows: rows).html
    }
}
