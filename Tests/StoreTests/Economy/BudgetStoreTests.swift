import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Budgets in the store` {
    let world: StoreWorld

    init() async throws {
        world = try await StoreWorld()
        try await world.insertMeeting()
    }

    var store: Store { world.store }

    /// A decided clause that adopts, in the meeting's first §.
    func clause(_ id: Int64, decided: Bool = true) async throws -> Clause.ID {
        let clause = Clause(
            id: id,
            matter: 301,
            position: Int(id),
            kind: .adopt,
            text: "anta budgeten",
            decided: decided
        )
        try await world.folder.database.write { db in try clause.insert(db) }
        return id
    }

    func proposal(_ kronor: Int) async throws -> (BudgetVersion.ID, BudgetLine.ID) {
        let line = try await store.addBudgetLine(BudgetLine(.board, "Arvoden", firstYear: 2023), .frida)
        let id = try await store.proposeBudget(of: 2023, .frida)
        try await store.writeBudget(id, draft(line, kronor), revision: 1, .frida)
        return (id, line)
    }

    func draft(_ line: BudgetLine.ID, _ kronor: Int) -> BudgetDraft {
        BudgetDraft(
            note: "först",
            openingEquity: Money(kronor: 5),
            amounts: [BudgetAmount(line: line, year: 2023, amount: Money(kronor: kronor))],
            positions: [BalanceAmount(position: .shortDebts, year: 2023, amount: Money(kronor: 3))]
        )
    }

    @Test func `are proposed, written in the revision that was seen, adopted by a clause, and then frozen`()
        async throws
    {
        let (id, line) = try await proposal(105_000)
        let seen = draft(line, 110_000)
        await #expect(throws: Conflict.self) { try await store.writeBudget(id, seen, revision: 1, .frida) }
        let record = try await store.budget(id)
        #expect(record.value(.board, 2023) == Money(kronor: 105_000))
        #expect(record.value(.shortDebts, 2023) == Money(kronor: 3))
        #expect(try await store.adoptedBudget(of: 2023, on: "2023-06-01") == nil)
        try await store.adoptBudget(id, by: clause(91), revision: 2, .frida)
        let adopted = try #require(try await store.adoptedBudget(of: 2023, on: "2023-06-01"))
        #expect(adopted.version.adoptedOn == "2022-11-25" && adopted.section?.day == "2022-11-25")
        await #expect(throws: Refusal.self) { try await store.writeBudget(id, seen, revision: 3, .frida) }
        await #expect(throws: DatabaseError.self) {
            try await world.folder.database.write { try $0.execute(sql: "UPDATE budgetAmount SET amount = 1") }
        }
    }

    @Test func `are revised in a version of their own, which then stands`() async throws {
        let (first, line) = try await proposal(105_000)
        try await store.adoptBudget(first, by: clause(91), revision: 2, .frida)
        let second = try await store.proposeBudget(of: 2023, from: first, .frida)
        let copy = try await store.budget(second)
        #expect(copy.version.revises == first && copy.version.number == 2)
        #expect(BudgetDifference(from: try await store.budget(first), to: copy).changes.isEmpty)
        try await store.writeBudget(second, draft(line, 99_000), revision: 1, .frida)
        let changes = BudgetDifference(from: try await store.budget(first), to: try await store.budget(second)).changes
        #expect(changes.map(\.by) == [Money(kronor: -6_000)])
        let taken = await #expect(throws: Refusal.self) {
            try await store.adoptBudget(second, by: 91, revision: 2, .frida)
        }
        #expect(taken?.ruling.provision == .Kansli.budget)
        try await store.adoptBudget(second, by: clause(92), revision: 2, .frida)
        #expect(try await store.adoptedBudget(of: 2023, on: "2023-06-01")?.version.id == second)
        #expect(try await store.budgets().map(\.number) == [2, 1])
    }

    @Test func `are refused by clauses that are only proposed, years outside, and those who may not`() async throws {
        let (id, line) = try await proposal(1)
        let open = try await clause(91, decided: false)
        await #expect(throws: Refusal.self) { try await store.adoptBudget(id, by: open, revision: 2, .frida) }
        let outside = BudgetDraft(amounts: [BudgetAmount(line: line, year: 2030, amount: Money(kronor: 1))])
        await #expect(throws: Refusal.self) { try await store.writeBudget(id, outside, revision: 2, .frida) }
        await #expect(throws: Refusal.self) { try await store.proposeBudget(of: 2024, .rut) }
    }

    @Test func `show what stands granted beside the line, and never write it over`() async throws {
        let initiative = try await store.openInitiative(
            Initiative("Utvecklingsledare", kind: .own, budgetLine: "Utveckling", openedOn: "2022-10-01"),
            .frida
        )
        try await store.grantFromBudget([2023: Money(kronor: 775)], to: initiative, .frida)
        let line = try await store.addBudgetLine(
            BudgetLine(.ownActivities, "Utveckling", firstYear: 2023),
            of: [initiative],
            .frida
        )
        let id = try await store.proposeBudget(of: 2023, .frida)
        try await store.writeBudget(id, draft(line, 800), revision: 1, .frida)
        let record = try await store.budget(id)
        #expect(record.granted(to: line, in: 2023) == Money(kronor: 775))
        #expect(record.amount(of: line, in: 2023) == Money(kronor: 800))
        #expect(record.detailed(2023).rows.first { $0.kind == .line }?.granted == Money(kronor: 775))
    }

    @Test func `from before Kansli keep the sums that were printed`() async throws {
        let line = try await store.addBudgetLine(BudgetLine(.board, "Arvoden", firstYear: 2023), .frida)
        let id = try await store.recordAsPrintedBudget(
            of: 2023,
            draft(line, 105),
            printed: [PrintedSum(.cost, 2023, Money(kronor: 110))],
            adoptedBy: clause(91),
            .frida
        )
        try await store.addBudgetLine(BudgetLine(.board, "Resor", firstYear: 2023), .frida)
        #expect(try await store.budget(id).lines.map(\.name) == ["Arvoden"])
        #expect(try await store.budget(id).printed == [PrintedSum(.cost, 2023, Money(kronor: 110))])
        let found = try await store.findings(on: "2023-01-16").filter { $0.code == .budgetRowsMissSum }
        #expect(found.map(\.path) == ["/ekonomi/budget/\(id)"])
        #expect(found.allSatisfy { $0.text.contains("110\u{A0}kr") && $0.text.contains("105\u{A0}kr") })
    }
}
