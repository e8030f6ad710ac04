import Domain
import TestSupport
import Testing

@Suite struct `The follow-up of a period` {
    let quarter: BudgetPeriod

    init() throws { quarter = try #require(BudgetPeriod(2023, quarter: 3)) }

    func line(_ id: Int64, _ area: BudgetLine.Area, member: Member.ID? = nil) -> BudgetLine {
        BudgetLine(id: id, area, "Rad \(id)", member: member, firstYear: 2023)
    }

    func kronor(_ kronor: Int) -> Money { Money(kronor: kronor) }

    func use(_ kind: Initiative.Kind, granted: Int, expected: Int? = nil) -> InitiativeUse {
        InitiativeUse(id: 1, "Insats", kind, line: 1, granted: kronor(granted), expected: expected.map(kronor))
    }

    @Test func `has quarters and months that end where the calendar ends them`() {
        #expect(quarter.lastDay == "2023-09-30" && quarter.name == "januari–september 2023")
        #expect(BudgetPeriod(2024, through: 2)?.lastDay == "2024-02-29")
        #expect(BudgetPeriod(2024, through: 13) == nil && BudgetPeriod(2024, quarter: 0) == nil)
        #expect(BudgetPeriod.lastQuarter(before: "2024-02-05") == BudgetPeriod(2023, through: 12))
        #expect(BudgetPeriod.lastQuarter(before: "2023-09-30") == BudgetPeriod(2023, quarter: 2))
    }

    @Test func `proposes what the receivers expect, what is granted, or outcome and plan`() {
        func proposal(_ area: BudgetLine.Area, _ uses: [InitiativeUse], booked: Int?) -> ForecastProposal {
            ForecastProposal(line(1, area), budget: kronor(120), outcome: kronor(50), uses, booked: booked)
        }
        let (told, silent) = (use(.application, granted: 110, expected: 70), use(.application, granted: 110))
        #expect(proposal(.initiatives, [told, silent], booked: 9) == ForecastProposal(kronor(180), by: .receivers))
        #expect(proposal(.initiatives, [silent], booked: 9) == ForecastProposal(kronor(110), by: .granted))
        #expect(
            proposal(.ownActivities, [use(.own, granted: 110)], booked: 9) == ForecastProposal(kronor(80), by: .plan)
        )
        #expect(proposal(.income, [], booked: 9) == ForecastProposal(kronor(120), by: .plan))
        #expect(proposal(.board, [], booked: nil) == ForecastProposal(kronor(120), by: .budget))
        #expect(proposal(.initiatives, [told], booked: 12) == ForecastProposal(kronor(50), by: .outcome))
    }

    @Test func `owes what is used and not paid, and all that is granted when a year ends without its report`() throws {
        let whole = try #require(BudgetPeriod(2023, through: 12))
        func one(_ used: Int, isReported: Bool = false) -> InitiativeUse {
            InitiativeUse(
                id: 1,
                "Insats",
                .application,
                line: 1,
                granted: kronor(100),
                used: kronor(used),
                paid: kronor(50),
                isReported: isReported
            )
        }
        #expect(one(30).accrued(quarter) == kronor(-20) && one(80).accrued(quarter) == kronor(30))
        #expect(one(30).accrued(whole) == kronor(50) && one(30, isReported: true).accrued(whole) == kronor(-20))
        #expect(one(140, isReported: true).accrued(whole) == kronor(50))
    }

    @Test func `leads the equity to the year's end, and a grant on from there`() throws {
        func row(_ line: BudgetLine, _ budget: Int) -> FollowUpLine {
            FollowUpLine(
                line,
                budget: kronor(budget),
                initiatives: line.area == .initiatives ? [use(.application, granted: 60)] : [],
                proposal: ForecastProposal(kronor(budget), by: .budget)
            )
        }
        let lines = [line(2, .income, member: 1), line(1, .initiatives)]
        let followUp = BudgetFollowUp(
            quarter,
            version: nil,
            lines: [row(lines[0], 1_000), row(lines[1], 900)],
            openingEquity: kronor(80),
            rule: EquityRule(from: "2023-01-01", floor: kronor(90), source: "test")
        )
        #expect(followUp.equity?.closing == kronor(180) && followUp.equity?.standing?.limit == kronor(200))
        let budget = BudgetRecord(
            BudgetVersion(id: 1, year: 2023, madeOn: "2022-11-01"),
            lines: lines,
            amounts: [2: [2023: kronor(1_000), 2024: kronor(1_000)], 1: [2023: kronor(900), 2024: kronor(1_000)]]
        )
        let ground = GrantEffectGround(followUp, budgets: [2023: budget, 2024: budget], line: lines[1])
        // The forecast counts with 900 and the plan with 1 000: what is within them costs nothing more.
        let within = try #require(ground.effect(of: [2023: kronor(840), 2024: kronor(1_000)]))
        #expect(within.years.map(\.leftAfter) == [kronor(0), kronor(0)])
        #expect(within.years.map(\.equityAfter) == [kronor(180), kronor(180)])
        let over = try #require(ground.effect(of: [2023: kronor(940), 2024: kronor(1_010), 2025: kronor(1)]))
        #expect(over.years.map(\.equityAfter) == [kronor(80), kronor(70), nil])
        #expect(over.years[0].standing?.isBelowFloor == true && over.unbudgeted == [2025])
        #expect(ground.effect(of: [2022: kronor(5)]) == nil)
    }

    @Test func `asks each owner for the quarter's forecast, and the director for the rest`() {
        let book = ForecastBook(
            owners: [
                BudgetOwner(line: 1, from: "2023-01-01", account: 40, name: "Ulla"),
                BudgetOwner(line: 3, from: "2023-01-01", account: 40, name: "Ulla"),
                BudgetOwner(line: 3, from: "2023-06-01", account: nil, name: ""),
            ],
            lines: [line(1, .board), line(2, .income), line(3, .audit), line(4, .audit)],
            budgets: [2023: [1: kronor(5), 2: kronor(5), 3: kronor(5), 4: .zero]]
        )
        let duties = book.duties(on: "2023-10-10")
        #expect(duties.map(\.audience) == [.whoMay(.planEconomy), .account(40)])
        #expect(duties.map(\.day) == ["2023-10-25", "2023-10-25"])
        let ulla = User("Ulla", [.developmentLeader], account: 40)
        #expect(duties.list(for: ulla).map(\.text) == ["Skriv prognos för Rad 1 efter januari–september 2023."])
        #expect(book.duties(on: "2024-01-10").isEmpty && ForecastBook().duties(on: "2023-10-10").isEmpty)
    }
}
