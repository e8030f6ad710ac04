import Domain
import Markup
import Site
import Store

extension Page {
    /// Upplupet: what is granted for a year and not paid at its end.
    static func accruals(_ accruals: [Accrual], _ year: Int) -> Page {
        let rows = accruals.map { row -> [HTML] in
            [
                "<a href=\"\(InitiativeRoutes.initiative(row.initiative))\">\(row.title)</a>",
                "\(row.receiver ?? "Förbundet")", "\(row.granted.swedish)", "\(row.paid.swedish)",
                "\(row.left.swedish)",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Insats"), .text("Mottagare"), .number("Beviljat"), .number("Betalt under året"), .number("Upplupet"),
        ]
        let sums = [\Accrual.granted, \.paid, \.left].map { sum in
            accruals.map { $0[keyPath: sum] }.reduce(.zero, +).swedish
        }
        let total: [HTML] = ["Summa", ""] + sums.map { "\($0)" }
        return Page(
            "Upplupet \(year)",
            in: .initiatives,
            trail: [Link("Insatser", InitiativeRoutes.initiatives)],
            """
            <p>Beviljat för \(String(year)) som inte var betalt vid årets slut. Minus är mer betalt än beviljat.</p>
            \(accruals.isEmpty ? .empty("Inget är upplupet.") : Site.Table("Upplupet \(year)", columns, rows: rows, total: total).html)
            """
        )
    }
}
