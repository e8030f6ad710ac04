import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Grants in the store` {
    static let konsulent = Initiative("Arbetskonsulent", responsible: 14, openedOn: "2022-10-01")

    /// A § about an initiative that grants 709,000 kronor, on a condition, and sets 30,000 aside to another.
    func decided() async throws -> LiveWorld {
        let world = try await LiveWorld().opened()
        let id = try await world.store.openInitiative(Self.konsulent, .frida)
        try await world.store.tie(id, to: 101, .frida)
        let matter = try await world.matter()
        let entry = ClauseEntry(
            .grant,
            amounts: [2023: Money(kronor: 709_000)],
            conditions: [ClauseEntry.Condition("huvudmännen lämnar bidrag")]
        )
        try await world.decide("bevilja medel", entry, in: matter)
        let premises = ClauseEntry(.setAside, receiver: 20, amounts: [2023: Money(kronor: 30_000)])
        try await world.decide("avsätta till lokaler", premises, in: matter)
        let refused = try await world.store.propose("bevilja mer", .grant, in: matter, at: world.one, .frida)
        try await world.store.specify(refused, entry, at: world.one, revision: 1, .frida)
        return world
    }

    @Test func `come with the closing of the minutes, one for each decided clause`() async throws {
        let world = try await decided()
        try await world.ended()
        await #expect(throws: Missing.self) { try await world.store.grantStanding(1) }
        try await world.store.close(1, at: "12:00", .frida)
        let standing = try await world.store.grantStanding(1)
        #expect(standing.grant.receiver == 14 && standing.grant.decidedOn == "2022-11-25")
        #expect(standing.amounts == [2023: Money(kronor: 709_000)])
        #expect(standing.conditions.map(\.text) == ["huvudmännen lämnar bidrag"])
        #expect(try await world.store.grantStanding(2).grant.receiver == 20)
        await #expect(throws: Missing.self) { try await world.store.grantStanding(3) }
        #expect(
            try await world.store.history(of: "initiative/1").map(\.what) == ["opened", "tied", "granted", "granted"]
        )
    }

    @Test func `come at once with a § that is adjusted at once, and once only`() async throws {
        let world = try await decided()
        try await world.store.conclude(world.one, .decided, .frida)
        try await world.store.chooseAdjuster(2, at: 1, .frida)
        try await world.store.adjustAtOnce(world.one, .frida)
        #expect(try await world.store.grantStanding(2).amounts == [2023: Money(kronor: 30_000)])
        try await world.store.conclude(world.two, .decided, .frida)
        try await world.store.close(1, at: "12:00", .frida)
        await #expect(throws: Missing.self) { try await world.store.grantStanding(3) }
    }

    @Test func `come when a closed § is tied to its initiative`() async throws {
        let world = try await decided()
        try await world.ended()
        try await world.store.close(1, at: "12:00", .frida)
        let other = try await world.store.openInitiative(Self.konsulent, .frida)
        try await world.store.tie(other, to: 102, .frida)
        try await world.store.tie(other, to: 101, .frida)
        await #expect(throws: Missing.self) { try await world.store.grantStanding(3) }
        await #expect(throws: Refusal.self) { try await world.store.tie(other, to: 102, .klara) }
        await #expect(throws: Missing.self) { try await world.store.tie(other, to: 999, .frida) }
    }

    @Test func `take the form that is stated with the clause`() async throws {
        let world = try await decided()
        let clause = try #require(try await world.record().item(101)?.matters.first?.clauses.first)
        let term = ClauseTerm(clause: clause.id, form: .ceiling, years: 2023...2025)
        await #expect(throws: Refusal.self) {
            try await world.store.state(term, of: clause.id, at: world.one, .klara)
        }
        try await world.store.state(term, of: clause.id, at: world.one, .frida)
        try await world.ended()
        try await world.store.close(1, at: "12:00", .frida)
        let grant = try await world.store.grantStanding(1).grant
        #expect((grant.form, grant.lastYear) == (.ceiling, 2025))
        await #expect(throws: Refusal.self) { try await world.store.state(nil, of: clause.id, at: world.one, .frida) }
    }

    @Test func `rest on a budget line only for what the förbund does itself`() async throws {
        let world = try await StoreWorld()
        let own = Initiative("Psykeveckan", kind: .own, budgetLine: "Kompetensutveckling", openedOn: "2022-12-01")
        let amounts = [2023: Money(kronor: 50_000)]
        let id = try await world.store.openInitiative(own, .frida)
        let grant = try await world.store.grantFromBudget(amounts, to: id, .frida)
        #expect(try await world.store.grantStanding(grant).amounts == amounts)
        await #expect(throws: Refusal.self) { try await world.store.grantFromBudget([:], to: id, .frida) }
        await #expect(throws: Refusal.self) { try await world.store.grantFromBudget(amounts, to: id, .rut) }
        let applied = try await world.store.openInitiative(Self.konsulent, .frida)
        await #expect(throws: Refusal.self) { try await world.store.grantFromBudget(amounts, to: applied, .frida) }
    }
}

extension LiveWorld {
    func decide(_ text: String, _ entry: ClauseEntry, in matter: Matter.ID) async throws {
        let clause = try await store.propose(text, entry.kind, in: matter, at: one, .frida)
        try await store.specify(clause, entry, at: one, revision: 1, .frida)
        try await store.decide(clause, at: one, .frida)
    }
}
