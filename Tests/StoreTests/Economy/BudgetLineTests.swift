import Domain
import Folder
import Store
import TestSupport
import Testing

@Suite struct `Budget lines in the store` {
    let store: Store

    init() async throws { store = try await StoreWorld().store }

    @Test func `are added last in their area, renamed in the revision that was seen, and closed`() async throws {
        let rooms = try await store.addBudgetLine(BudgetLine(.administration, "Lokaler", firstYear: 2023), .frida)
        try await store.addBudgetLine(BudgetLine(.administration, "Porto", firstYear: 2023), .frida)
        try await store.addBudgetLine(BudgetLine(.income, "Staten", firstYear: 2023), .frida)
        #expect(try await store.budgetLines().map(\.name) == ["Staten", "Lokaler", "Porto"])
        var line = try #require(try await store.budgetLines().first { $0.id == rooms })
        line.name = "Lokalkostnader"
        try await store.changeBudgetLine(rooms, line, of: [], revision: 1, .frida)
        let renamed = line
        await #expect(throws: Conflict.self) {
            try await store.changeBudgetLine(rooms, renamed, of: [], revision: 1, .frida)
        }
        try await store.closeBudgetLine(rooms, after: 2023, .frida)
        #expect(try await store.budgetLines(in: 2023).map(\.name) == ["Staten", "Lokalkostnader", "Porto"])
        #expect(try await store.budgetLines(in: 2024).map(\.name) == ["Staten", "Porto"])
        #expect(try await store.history(of: "budgetLine/\(rooms)").map(\.what) == ["added", "changed", "changed"])
    }

    @Test func `carry several initiatives, each on one line`() async throws {
        let first = try await store.openInitiative(Initiative("Torget", openedOn: "2022-10-01"), .frida)
        let second = try await store.openInitiative(Initiative("Spåret", openedOn: "2022-10-01"), .frida)
        let one = try await store.addBudgetLine(
            BudgetLine(.initiatives, "Arbetskonsulenter", group: "Torget", firstYear: 2023),
            of: [first, second],
            .frida
        )
        let other = try await store.addBudgetLine(
            BudgetLine(.initiatives, "Psykolog", firstYear: 2023),
            of: [second],
            .frida
        )
        #expect(try await store.linesOfInitiatives() == [first: one, second: other])
    }

    @Test func `are refused without a name, ending before they begin, and to those who may not`() async throws {
        for wrong in [
            BudgetLine(.board, "", firstYear: 2023), BudgetLine(.board, "Arvoden", firstYear: 2023, lastYear: 2022),
        ] {
            let error = await #expect(throws: Refusal.self) { try await store.addBudgetLine(wrong, .frida) }
            #expect(error?.ruling.provision == .Kansli.budget)
        }
        await #expect(throws: Refusal.self) {
            try await store.addBudgetLine(BudgetLine(.board, "Arvoden", firstYear: 2023), .rut)
        }
        await #expect(throws: Missing.self) { try await store.closeBudgetLine(9, after: 2023, .frida) }
    }
}
