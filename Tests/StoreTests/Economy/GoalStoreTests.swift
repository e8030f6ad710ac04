import Domain
import Folder
import Store
import TestSupport
import Testing

@Suite struct `Goals in the store` {
    let store: Store

    init() async throws { store = try await StoreWorld().store }

    let goal = Goal(
        .economic,
        "Eget kapital",
        years: 2023...2024,
        computed: .equityWithin,
        leastAmount: Money(kronor: 400)
    )

    @Test func `are set, changed in the revision that was seen, and judged a year at a time`() async throws {
        let id = try await store.setGoal(goal, as: nil, .frida)
        try await store.setGoal(goal, as: id, revision: 1, .frida)
        await #expect(throws: Conflict.self) { try await store.setGoal(goal, as: id, revision: 1, .frida) }
        for (year, outcome) in [(2023, GoalOutcome.Outcome.partly), (2024, .met), (2023, .met)] {
            let noted = GoalOutcome(goal: id, year: year, outcome: outcome, text: "ord", notedOn: "2024-01-31")
            try await store.noteOutcome(noted, .frida)
        }
        let plan = try await store.goals(of: 2023, on: "2024-02-05")
        #expect(plan.goals.map(\.revision) == [2] && plan.outcomes.map(\.outcome) == [.met])
        #expect(try await store.goalYears() == [2024, 2023])
        let outside = GoalOutcome(goal: id, year: 2025, outcome: .met, text: "ord", notedOn: "2024-01-31")
        await #expect(throws: Missing.self) { try await store.noteOutcome(outside, .frida) }
    }

    @Test func `are refused without what they are computed against, and to those who may not`() async throws {
        var unbounded = goal
        unbounded.leastAmount = nil
        let wrong = unbounded
        let error = await #expect(throws: Refusal.self) { try await store.setGoal(wrong, as: nil, .frida) }
        #expect(error?.ruling.provision == .Kansli.goals)
        await #expect(throws: Refusal.self) { try await store.setGoal(goal, as: nil, .rut) }
    }
}

@Suite struct `Contributions in the store` {
    let store: Store

    init() async throws { store = try await StoreWorld().store }

    @Test func `take the final word before the preliminary, and put the same day's right`() async throws {
        for (kind, kronor, day) in [
            (StateAllocation.Kind.final, 3_679, "2022-11-17"), (.final, 3_680, "2022-11-17"),
            (.preliminary, 3_689, "2022-10-21"),
        ] {
            let told = StateAllocation(
                year: 2023,
                kind: kind,
                amount: Money(kronor: kronor),
                decidedOn: try #require(Day(rawValue: day)),
                source: "beslut"
            )
            try await store.noteAllocation(told, .frida)
        }
        let year = try await store.contributions(of: 2023)
        #expect(year.allocations.count == 2 && year.state == Money(kronor: 3_680))
        #expect(year.quarter == Money(kronor: 1_840))
        let state = Contribution(year: 2023, member: 1, amount: Money(kronor: 1), noticedOn: "2022-11-20", source: "")
        let error = await #expect(throws: Refusal.self) { try await store.noteContribution(state, .frida) }
        #expect(error?.ruling.provision == .FinsamAct.contributions)
    }

    @Test func `split the quarter to the öre by the weights that hold in the year`() async throws {
        try await store.setSplit([4: 1], from: "2023-01-01", .frida)
        try await store.setSplit([4: 7], from: "2024-01-01", .frida)
        #expect(try await store.contributions(of: 2022).splits.isEmpty)
        #expect(try await store.contributions(of: 2023).splits.map(\.weight) == [1])
        #expect(try await store.contributions(of: 2025).splits.map(\.weight) == [7])
        var three = ContributionYear(
            2023,
            allocations: [
                StateAllocation(year: 2023, kind: .final, amount: Money(ore: 200), decidedOn: "2022-11-17", source: "")
            ],
            members: (1...3).map { Member(id: $0, name: "K\($0)", kind: .municipality, from: "2010-01-01") }
        )
        three.splits = (1...3).map { ContributionSplit(from: "2023-01-01", member: $0, weight: 1) }
        #expect(three.expectedByMunicipality == [1: Money(ore: 34), 2: Money(ore: 33), 3: Money(ore: 33)])
    }

    @Test func `keep the state's list of 72 förbund whole, and its sum`() async throws {
        let rows = (1...72).map {
            NationalAllocation(name: "F\($0)", county: "22", area: "Nord", amount: Money(kronor: $0))
        }
        try await store.takeIn(NationalTable(year: 2023, source: "bilaga 9", rows: rows), .frida)
        try await store.takeIn(NationalTable(year: 2023, source: "bilaga 9", rows: Array(rows.dropLast())), .frida)
        let table = try #require(try await store.nationalTables().first)
        #expect(table.rows.count == 71 && table.sum == Money(kronor: 71 * 72 / 2))
    }
}
