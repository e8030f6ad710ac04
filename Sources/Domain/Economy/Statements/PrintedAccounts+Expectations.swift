extension PrintedAccounts {
    /// Förväntan (expectation): what a cell must be, because the paper says so elsewhere or because other cells give it.
    struct Expectation: Hashable, Sendable {
        let words: String
        let amount: Money?
        let place: Place
    }

    var expectations: [Expectation] {
        let columns = [year, year - 1]
        return columns.flatMap(statementsAgree) + carriedOver + columns.flatMap(notesAgree) + budgetAgrees
            + summaryAgrees
    }

    /// Cells of the statements of one year that tell of the same figure.
    private func statementsAgree(_ year: Int) -> [Expectation] {
        let column = String(year)
        return [
            same(Place("income", "result", column), Place("balance", "result", column)),
            same(Place("income", "result", column), Place("cashFlow", "result", column)),
            same(Place("balance", "total_assets", column), Place("balance", "total", column)),
            same(Place("balance", "cash", column), Place("cashFlow", "cash_close", column)),
        ]
    }

    /// What the year begins with is what the year before ended with, and the cash flow tells of the change.
    private var carriedOver: [Expectation] {
        let (now, then) = (String(year), String(year - 1))
        return [
            same(Place("balance", "equity", then), Place("balance", "opening_equity", now)),
            same(Place("cashFlow", "cash_close", then), Place("cashFlow", "cash_open", now)),
            Expectation(
                words: "fordringarnas förändring i balansräkningen",
                amount: difference("balance", "receivables", then, now),
                place: Place("cashFlow", "change_receivables", now)
            ),
            Expectation(
                words: "skuldernas förändring i balansräkningen",
                amount: difference("balance", "short_liabilities", now, then),
                place: Place("cashFlow", "change_liabilities", now)
            ),
        ]
    }

    private func notesAgree(_ year: Int) -> [Expectation] {
        let column = String(year)
        let income = sum("income", ["member_fees", "eu_grants", "other_income"], column)
        return [
            Expectation(
                words: "intäkterna i resultaträkningen \(column)",
                amount: income,
                place: Place("note1", "total", column)
            ),
            Expectation(
                words: "kostnaderna i resultaträkningen \(column)",
                amount: amount(at: Place("income", "costs", column)).map { -$0 },
                place: Place("note2", "total", column)
            ),
            same(Place("balance", "receivables", column), Place("note3", "total", column)),
            same(Place("balance", "short_liabilities", column), Place("note4", "total", column)),
        ]
    }

    private var budgetAgrees: [Expectation] {
        let column = String(year)
        let costs = amount(at: Place("income", "costs", column)).map { -$0 }
        return [
            Expectation(
                words: "kostnaderna i resultaträkningen \(column)",
                amount: costs,
                place: Place("budget", "total", "utfall")
            ),
            same(Place("note2", "conferences", column), Place("budget", "conferences", "utfall")),
            same(Place("note2", "other_costs", column), Place("budget", "other_costs", "utfall")),
            same(Place("note2", "board_fees", column), Place("budget", "board_fees", "utfall")),
        ]
    }

    private var summaryAgrees: [Expectation] {
        let (now, then) = (String(year), String(year - 1))
        let deviations = ["net_cost", "income", "result"].map { row in
            Expectation(
                words: "utfallet minus budgeten på samma rad",
                amount: difference("summary", row, "utfall", "budget"),
                place: Place("summary", row, "avvikelse")
            )
        }
        let budgeted = amount(at: Place("balance", "equity", then)).flatMap { equity in
            amount(at: Place("summary", "result", "budget")).map { equity + $0 }
        }
        return deviations + [
            same(Place("income", "result", now), Place("summary", "result", "utfall")),
            same(Place("balance", "equity", now), Place("summary", "equity", "utfall")),
            same(Place("balance", "equity", then), Place("summary", "equity", "året före")),
            same(Place("balance", "cash", now), Place("summary", "cash", "utfall")),
            Expectation(
                words: "eget kapital \(then) och budgeterat resultat",
                amount: budgeted,
                place: Place("summary", "equity", "budget")
            ),
        ]
    }

    private func same(_ one: Place, _ other: Place) -> Expectation {
        Expectation(words: words(one), amount: amount(at: one), place: other)
    }

    private func difference(_ table: String, _ row: String, _ one: String, _ other: String) -> Money? {
        amount(at: Place(table, row, one)).flatMap { first in amount(at: Place(table, row, other)).map { first - $0 } }
    }

    private func sum(_ table: String, _ rows: [String], _ column: String) -> Money? {
        let amounts = rows.compactMap { amount(at: Place(table, $0, column)) }
        return amounts.isEmpty ? nil : amounts.reduce(.zero, +)
    }

    func words(_ place: Place) -> String {
        let table = table(place.table)
        return "\(table?.row(place.row)?.label ?? place.row) \(place.column) i \(table?.title ?? place.table)"
    }
}
