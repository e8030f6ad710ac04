import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `The budget's follow-up` {
    let world: LedgerWorld
    var store: Store { world.store }
    let quarter: BudgetPeriod

    init() async throws {
        world = try await LedgerWorld()
        quarter = try #require(BudgetPeriod(2022, quarter: 1))
    }

    private func line(_ area: BudgetLine.Area, _ name: String, _ accounts: String) async throws -> BudgetLine.ID {
        let id = try await store.addBudgetLine(BudgetLine(area, name, firstYear: 2020), .frida)
        try await store.mapLedger(LedgerRule(from: "2020-01-01", accounts: accounts, .line(id)), .frida)
        return id
    }

    private func adopt(_ amounts: [BudgetLine.ID: Int], clause: Int64 = 91) async throws {
        try await world.world.insertMeeting()
        let adopting = Clause(id: clause, matter: 301, position: 1, kind: .adopt, text: "anta", decided: true)
        try await world.world.folder.database.write { db in try adopting.insert(db) }
        let id = try await store.proposeBudget(of: 2022, .frida)
        let draft = BudgetDraft(
            openingEquity: Money(kronor: 100),
            amounts: amounts.map { BudgetAmount(line: $0.key, year: 2022, amount: Money(kronor: $0.value)) }
        )
        try await store.writeBudget(id, draft, revision: 1, .frida)
        try await store.adoptBudget(id, by: clause, revision: 2, .frida)
    }

    @Test func `sums its lines to the books' result, with a row for what is on no line`() async throws {
        _ = try await world.take(.books())
        let income = try await line(.income, "Bidrag", "35")
        let followUp = try await store.followUp(quarter)
        #expect(followUp[line: income]?.outcome == Money(kronor: 1_000))
        #expect(followUp.unmapped == Money(kronor: -500) && followUp.result.outcome == Money(kronor: 500))
        let january = try await store.followUp(try #require(BudgetPeriod(2022, through: 1)))
        #expect(january.result.outcome == Money(kronor: 800) && january.booked == 1)
        // Equity began the year at 500, by the books' own openings.
        #expect(followUp.equity?.opening == Money(kronor: 500))
    }

    @Test func `proposes outcome and the rest of the budget, until somebody writes a forecast`() async throws {
        _ = try await world.take(.books())
        let fees = try await line(.board, "Arvoden", "50")
        try await adopt([fees: 1_200])
        // Adopted on 25 November: on the quarter's last day no budget stood.
        #expect(try await store.followUp(quarter).version == nil)
        let whole = try #require(BudgetPeriod(2022, through: 11))
        var row = try #require(try await store.followUp(whole)[line: fees])
        // Booked through March: 500, and nine twelfths of 1 200.
        #expect(row.budget == Money(kronor: 1_200) && row.outcome == Money(kronor: 500))
        #expect(row.forecast == Money(kronor: 1_400) && row.proposal.method == .plan)
        let draft = ForecastDraft(line: fees, amount: Money(kronor: 1_100), comment: "Färre möten")
        try await store.writeForecasts([draft], after: whole, .frida)
        try await store.writeForecasts([draft], after: whole, .frida)
        row = try #require(try await store.followUp(whole)[line: fees])
        #expect(row.forecast == Money(kronor: 1_100) && row.comment == "Färre möten")
        #expect(row.forecastDeviation == Money(kronor: 100))
        #expect(try await store.forecasts(of: fees, in: 2022).count == 1)
        // What was written after November says nothing of March.
        #expect(try await store.followUp(quarter)[line: fees]?.written == nil)
    }

    @Test func `keeps every forecast, and the latest is in force`() async throws {
        let fees = try await line(.board, "Arvoden", "50")
        let half = try #require(BudgetPeriod(2022, quarter: 2))
        for (period, kronor) in [(quarter, 10), (half, 20), (quarter, 30)] {
            let draft = ForecastDraft(line: fees, amount: Money(kronor: kronor))
            try await store.writeForecasts([draft], after: period, .frida)
        }
        #expect(try await store.followUp(half)[line: fees]?.forecast == Money(kronor: 20))
        #expect(try await store.followUp(quarter)[line: fees]?.forecast == Money(kronor: 30))
        #expect(try await store.forecasts(of: fees, in: 2022).map(\.amount.rawValue) == [2_000, 3_000, 1_000])
        for sql in ["UPDATE lineForecast SET amount = 1", "DELETE FROM lineForecast"] {
            await #expect(throws: DatabaseError.self) {
                try await world.world.folder.database.write { try $0.execute(sql: sql) }
            }
        }
    }

    @Test func `lets the owner write of own lines and no others, and the director of all`() async throws {
        let (fees, office) = (try await line(.board, "Arvoden", "50"), try await line(.administration, "Hyra", "60"))
        let developer = Signature.by(40, [.developmentLeader])
        func write(_ lines: [BudgetLine.ID], _ signature: Signature) async throws {
            let drafts = lines.map { ForecastDraft(line: $0, amount: Money(kronor: 5)) }
            try await store.writeForecasts(drafts, after: quarter, signature)
        }
        await #expect(throws: Refusal.self) { try await write([fees], developer) }
        try await store.nameOwner(BudgetOwner(line: fees, from: "2022-01-01", account: 40, name: "Ulla"), .frida)
        try await write([fees], developer)
        let refusal = await #expect(throws: Refusal.self) { try await write([fees, office], developer) }
        #expect(refusal?.ruling.provision == .Kansli.followUp && refusal?.ruling.reason.contains("Hyra") == true)
        // Nothing of what was refused was written.
        #expect(try await store.forecasts(of: office, in: 2022).isEmpty)
        try await write([fees, office], .frida)
        await #expect(throws: Refusal.self) {
            try await store.nameOwner(
                BudgetOwner(line: office, from: "2022-01-01", account: 40, name: "Ulla"),
                developer
            )
        }
        try await store.nameOwner(BudgetOwner(line: fees, from: "2022-06-01", account: nil, name: ""), .frida)
        await #expect(throws: Refusal.self) { try await write([fees], developer) }
        #expect(try await store.budgetOwners(on: "2022-05-31")[fees]?.account == 40)
        // Somebody with the account alone, whom no role lets read.
        let stranger = Signature.by(40, [.applicant])
        await #expect(throws: Refusal.self) { try await write([fees], stranger) }
    }

    @Test func `takes no forecast after a period that is not over`() async throws {
        let fees = try await line(.board, "Arvoden", "50")
        let draft = ForecastDraft(line: fees, amount: Money(kronor: 5))
        let whole = try #require(BudgetPeriod(2022, through: 12))
        await #expect(throws: Refusal.self) { try await store.writeForecasts([draft], after: whole, .frida) }
        #expect(try await store.latestPeriod(on: "2022-12-05") == BudgetPeriod(2022, quarter: 3))
        _ = try await world.take(.books())
        #expect(try await store.latestPeriod(on: "2022-12-05") == BudgetPeriod(2022, through: 3))
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `ties to the books and to the rows that a figure is opened to`(seed: UInt64) async throws {
        var numbers = SeededNumbers(seed)
        let accounts = ["3510", "5010", "5020", "6010", "7010"].map { AccountNumber($0) }
        let vouchers = (1...40).compactMap { number -> Voucher? in
            guard let day = Day(2022, Int.random(in: 1...12, using: &numbers), 9),
                let account = accounts.randomElement(using: &numbers)
            else { return nil }
            let kronor = Int.random(in: -999...999, using: &numbers)
            return Voucher("A", "\(number)", day, "Post", rows: .move(kronor, from: .bank, to: account))
        }
        _ = try await world.take(.books(vouchers))
        let fees = try await line(.board, "Arvoden", "50")
        let lines = [fees, try await line(.income, "Bidrag", "35"), try await line(.administration, "Hyra", "60")]
        let month = Int.random(in: 1...12, using: &numbers)
        let followUp = try await store.followUp(try #require(BudgetPeriod(2022, through: month)))
        let year = try await store.ledgerYear(2022)
        for id in lines {
            let row = followUp[line: id]
            let selection = LedgerSelection(through: month, place: .line(id))
            let opened = year.sum(selection)
            let turned = row?.line.amount(ofLedger: opened)
            #expect((row?.outcome ?? .zero) == (turned ?? .zero))
            let rows = try await store.ledgerRows(selection, in: year, limit: 1_000)
            #expect(rows.map(\.amount).reduce(.zero, +) == opened && rows.allSatisfy { $0.day.month <= month })
        }
        let booked = vouchers.filter { $0.day.month <= month }.flatMap(\.booked).filter { $0.account != .bank }
        #expect(followUp.result.outcome == -booked.map(\.amount).reduce(.zero, +))
        let areas = BudgetLine.Area.allCases.map { followUp.sum(of: $0) }
        #expect(areas.dropFirst().reduce(FollowUpSum(), +) == followUp.cost)
        #expect(areas[0].outcome - followUp.cost.outcome + followUp.unmapped == followUp.result.outcome)
    }
}
