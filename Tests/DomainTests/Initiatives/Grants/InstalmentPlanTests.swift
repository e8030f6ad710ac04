import Domain
import TestSupport
import Testing

@Suite struct `An instalment plan` {
    @Test(arguments: [
        (16_354_900, [8_177_500, 8_177_400]), (70_900_000, [35_450_000, 35_450_000]), (10_001, [5_000, 5_001]),
        (150, [100, 50]), (0, [0, 0]),
    ])
    func `gives the first half the odd krona and loses no öre`(ore: Int, halves: [Int]) {
        let plan = InstalmentPlan.halves.instalments(of: Money(ore: ore), year: 2023, grant: 1, from: 1)
        #expect(plan.map(\.planned) == halves.map(Money.init(ore:)))
        #expect(plan.map(\.trigger) == [.agreementSigned, .reportApproved])
        #expect(plan.map(\.isLast) == [false, true])
    }

    @Test func `shares any sum among any number`() {
        for ore in [1, 99, 100, 101, 9_999, 123_457, 16_354_901] {
            for count in 1...12 {
                let parts = Money(ore: ore).shared(among: count)
                #expect(parts.reduce(.zero, +) == Money(ore: ore) && parts.count == count)
            }
        }
        #expect(Money(kronor: 1).shared(among: 0).isEmpty)
    }

    @Test func `has each quarter's day`() {
        let plan = InstalmentPlan.quarterly.instalments(of: Money(kronor: 10), year: 2023, grant: 1, from: 5)
        #expect(plan.map(\.due) == ["2023-01-01", "2023-04-01", "2023-07-01", "2023-10-01"])
        #expect(plan.map(\.planned) == [3, 3, 2, 2].map(Money.init(kronor:)))
        #expect(plan.map(\.id) == [5, 6, 7, 8])
    }
}

@Suite struct `A decided clause` {
    let initiative = Initiative(id: 1, "Psykolog", responsible: 14, openedOn: "2022-10-01")

    func decided(_ amounts: [Int: Int], _ change: (inout DecidedGrant) -> Void = { _ in }) -> DecidedGrant {
        var decided = DecidedGrant(
            Clause(id: 5, matter: 1, position: 1, kind: .grant, text: "bevilja medel", decided: true),
            amounts: amounts.mapValues(Money.init(kronor:)),
            applied: 2023...2024,
            decidedOn: "2022-11-25"
        )
        change(&decided)
        return decided
    }

    @Test func `is a grant by year to the responsible party, unless it says another`() {
        let grant = decided([2023: 1, 2024: 2]).grant(9, of: initiative, before: [])
        #expect((grant.form, grant.firstYear, grant.lastYear, grant.receiver) == (.byYear, 2023, 2024, 14))
        #expect(decided([2023: 1]) { $0.clause.receiver = 20 }.grant(9, of: initiative, before: []).receiver == 20)
        let ceiling = decided([2023: 1]) { $0.term = ClauseTerm(clause: 5, form: .ceiling, years: 2023...2025) }
        #expect(ceiling.grant(9, of: initiative, before: []).lastYear == 2025)
    }

    @Test func `without an amount is a grant of none, and changes nothing`() {
        let before = Grant(id: 1, initiative: 1, receiver: 14, years: 2023...2023, decidedOn: "2022-10-21")
        let grant = decided([:]).grant(9, of: initiative, before: [before])
        #expect((grant.form, grant.firstYear, grant.lastYear, grant.replaces) == (.none, 2023, 2024, nil))
    }

    @Test func `replaces what the same receiver had for its years, unless it comes on top`() {
        let old = Grant(id: 1, initiative: 1, receiver: 14, years: 2023...2024, decidedOn: "2022-10-21")
        #expect(decided([2024: 1]).grant(9, of: initiative, before: [old]).replaces == 1)
        #expect(decided([2025: 1]).grant(9, of: initiative, before: [old]).replaces == nil)
        #expect(decided([2024: 1]) { $0.clause.receiver = 20 }.grant(9, of: initiative, before: [old]).replaces == nil)
        #expect(
            decided([2024: 1]) { $0.decidedOn = "2022-10-21" }.grant(9, of: initiative, before: [old]).replaces == nil
        )
        let top = decided([2024: 1]) {
            $0.term = ClauseTerm(clause: 5, form: .byYear, years: 2024...2024, isAddition: true)
        }
        #expect(top.grant(9, of: initiative, before: [old]).replaces == nil)
        let newer = Grant(id: 2, initiative: 1, receiver: 14, years: 2023...2024, decidedOn: "2022-11-01", replaces: 1)
        #expect(decided([2024: 1]).grant(9, of: initiative, before: [old, newer]).replaces == 2)
    }
}
