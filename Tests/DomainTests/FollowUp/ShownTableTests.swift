import Testing

@testable import Domain

@Suite struct `A counted table in words` {
    private func incomes(women: [[CountedCell]]) -> CountedTable {
        let (work, missing) = (women[0], women[1])
        return CountedTable(
            .incomes,
            measures: [.before, .after],
            columns: TableColumn.bySex,
            base: [.count(40), .count(20), .count(20)],
            rows: [
                .init("noPublic", "Ingen offentlig försörjning", work.map { [.count(20), $0, .count(10)] }),
                .init("missing", "Uppgift saknas", missing.map { [.count(20), $0, .count(10)] }),
            ]
        )
    }

    @Test func `is a line and no table where all of a sex is protected`() {
        let protected = [CountedCell](repeating: .protected, count: 2)
        let table = incomes(women: [protected, protected])
        #expect(
            table.shown.map(\.title) == ["Försörjning före och efter, totalt", "Försörjning före och efter, män"]
        )
        #expect(table.hiddenLine?.hasSuffix("Allt om kvinnor för sig är skyddat.") == true)
    }

    @Test func `is a table where anything of a sex is told, and says what protected is`() {
        let table = incomes(women: [[.protected, .protected], [.protected, .count(10)]])
        #expect(table.shown.count == 3)
        #expect(table.hiddenLine?.hasSuffix("ur det.") == true)
        #expect(incomes(women: [[.count(10), .count(10)], [.count(10), .count(10)]]).hiddenLine == nil)
    }
}
