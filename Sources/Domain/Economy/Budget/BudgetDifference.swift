/// Skillnad (budget difference) between two versions: each amount that is another.
package struct BudgetDifference: Hashable, Sendable {
    package struct Change: Hashable, Sendable {
        package let line: BudgetLine
        package let year: Int
        package let before: Money
        package let after: Money

        package var by: Money { after - before }
    }

    package let changes: [Change]

    /// Only years that both versions are about are compared: the others are no change.
    package init(from before: BudgetRecord, to after: BudgetRecord) {
        let years = before.version.statementYears.filter(after.version.statementYears.contains)
        let known = Dictionary((before.lines + after.lines).map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
        let order = BudgetLine.Area.allCases
        let lines = known.values.sorted {
            (order.firstIndex(of: $0.area) ?? 0, $0.sort, $0.id) < (order.firstIndex(of: $1.area) ?? 0, $1.sort, $1.id)
        }
        changes = lines.flatMap { line in
            years.compactMap { year in
                let (one, other) = (before.amount(of: line.id, in: year), after.amount(of: line.id, in: year))
                return one == other ? nil : Change(line: line, year: year, before: one, after: other)
            }
        }
    }
}
