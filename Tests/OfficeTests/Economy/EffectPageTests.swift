import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `An item that proposes money` {
    let world: OfficeWorld
    let room: BudgetLine.ID

    /// A budget of 2022 with 150 000 kronor for new initiatives, of which an item of the meeting proposes a part.
    init() async throws {
        world = try await OfficeWorld()
        try await world.begin { record in
            let adopting = Clause(id: 91, matter: 301, position: 1, kind: .adopt, text: "anta budgeten", decided: true)
            record.items[0].matters[0].clauses = [ClauseRecord(clause: adopting)]
            let granting = Clause(
                id: 92,
                matter: 302,
                position: 1,
                kind: .grant,
                text: "bevilja 160 000 kronor för 2022."
            )
            let amounts = [ClauseAmount(id: 1, clause: 92, year: 2022, amount: Money(kronor: 160_000))]
            record.items[1].matters[0].clauses = [ClauseRecord(clause: granting, amounts: amounts)]
        }
        let (store, by) = (world.store, world.sign(.frida, "test"))
        room = try await store.addBudgetLine(
            BudgetLine(.initiatives, "Nya insatser", isForNew: true, firstYear: 2022),
            by
        )
        let id = try await store.proposeBudget(of: 2022, by)
        let amounts = [BudgetAmount(line: room, year: 2022, amount: Money(kronor: 150_000))]
        let draft = BudgetDraft(openingEquity: Money(kronor: 500_000), amounts: amounts)
        try await store.writeBudget(id, draft, revision: 1, by)
        try await store.adoptBudget(id, by: 91, revision: 2, by)
    }

    @Test func `tells what is left of the line and what becomes of the equity, before it is decided`() async throws {
        let effect = try #require(
            try await world.store.effect(of: [2022: Money(kronor: 160_000)], to: [], on: "2022-11-25")
        )
        #expect(effect.line?.id == room && effect.years.map(\.leftAfter) == [Money(kronor: -10_000)])
        // 500 000 less the 150 000 that the budget counts with, and the 10 000 that it does not.
        #expect(effect.years.map(\.equity) == [Money(kronor: 350_000)])
        #expect(effect.years.map(\.equityAfter) == [Money(kronor: 340_000)])
        for user in [User.frida, .klara] {
            let browser = Browser.signedIn(as: user) { AgendaRoutes(store: world.store, sign: world.sign).add(to: $0) }
            let page = try await browser.get("/moten/1/arenden/102").text
            #expect(page.contains("Verkan på ekonomin") && page.contains("utrymmet för nya insatser"))
            #expect(page.contains("Budgeten räcker inte 2022"))
            #expect(try await !browser.get("/moten/1/arenden/103").text.contains("Verkan på ekonomin"))
        }
    }
}
