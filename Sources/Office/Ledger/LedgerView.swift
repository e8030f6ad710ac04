import Domain
import Markup
import Site

/// What the pages of a year are made of.
struct LedgerView {
    let ledger: LedgerYear
    let lines: [BudgetLine]
    var mayKeep = false

    var year: Int { ledger.year }
    var unmapped: [CodingSum] { ledger.sums.filter { $0.place == .unmapped } }

    func name(_ place: LedgerPlace) -> String {
        switch place {
        case .line(let id): lines.first { $0.id == id }?.fullName ?? "Rad \(id)"
        case .unmapped: "Ej fördelat"
        case .outside: "Utanför budgeten"
        case .balanceSheet: "Balansräkningen"
        }
    }

    /// A figure that opens to its rows.
    func figure(_ selection: LedgerSelection) -> HTML {
        let amount = shown(ledger.sum(selection), selection)
        guard ledger.entries(selection) > 0 else { return "\(amount.swedishNumber)" }
        return "<a href=\"\(LedgerRoutes.rows(selection, year))\">\(amount.swedishNumber)</a>"
    }

    /// With the budget's sign on a line, as a result when it is one, else with the books' own.
    func shown(_ amount: Money, _ selection: LedgerSelection) -> Money {
        if selection.isOfResult { return -amount }
        guard case .line(let id)? = selection.place, let line = lines.first(where: { $0.id == id }) else {
            return amount
        }
        return line.amount(ofLedger: amount)
    }

    /// The places of result that have something, lines in their order first.
    var places: [LedgerPlace] {
        let used = Set(ledger.sums.map(\.place))
        return (lines.map { .line($0.id) } + [.unmapped, .outside]).filter(used.contains)
    }

    var result: Money { ledger.sums.reduce(.zero) { $0 - ($1.place == .balanceSheet ? .zero : $1.amount) } }

    func area(_ place: LedgerPlace) -> String {
        guard case .line(let id) = place else { return "" }
        return lines.first { $0.id == id }?.area.swedish ?? ""
    }
}

extension HTML {
    /// The ways between the pages of the ledger.
    static func ledgerWays(_ year: Int, _ here: String) -> HTML {
        let ways = [
            Link("Huvudbok \(year)", LedgerRoutes.year(year)),
            Link("Fördelning på budgetrader", LedgerRoutes.mapping(year)),
            Link("Inlästa filer", LedgerRoutes.imports),
        ]
        return .ways("Huvudbok", ways, but: here)
    }
}
