package import Domain
import Folder
import GRDB

extension Goal: FetchableRecord, PersistableRecord {}
extension GoalOutcome: FetchableRecord, PersistableRecord {}

extension Store {
    /// The goals of a year with their outcomes and the budget that stands on a day.
    package func goals(of year: Int, on day: Day) async throws -> GoalPlan {
        try await folder.read { db in
            try db.goalPlan(of: year, try db.adoptedBudget(of: year, on: day).map(db.budget))
        }
    }

    /// Every year that a goal is about.
    package func goalYears() async throws -> [Int] {
        try await folder.read { db in Set(try db.goals().flatMap { Array($0.firstYear...$0.lastYear) }).sorted(by: >) }
    }

    /// Sätter ett mål (sets a goal), or changes the one that the writer has seen in this revision.
    @discardableResult
    package func setGoal(_ goal: Goal, as id: Goal.ID?, revision: Int = 0, _ signature: Signature) async throws
        -> Goal.ID
    {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            try goal.mayStand.orRefuse()
            let before = try id.map { try db.known($0, Goal.self) }
            if let before, before.revision != revision {
                throw Conflict(current: before.text, attempted: goal.text, revision: before.revision)
            }
            let after = goal.with(id: try id ?? db.nextID(Goal.self), revision: (before?.revision ?? 0) + 1)
            try after.save(db)
            try db.append(
                before == nil ? "set" : "changed",
                to: "goal/\(after.id)",
                before: before,
                after: after,
                signature
            )
            return after.id
        }
    }

    /// Bedömer ett mål (notes the outcome) of a year, in words; what was noted before is replaced, and stays in the history.
    package func noteOutcome(_ outcome: GoalOutcome, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            guard try db.known(outcome.goal, Goal.self).isAbout(outcome.year) else { throw Missing() }
            if let delivery = outcome.delivery {
                try db.deliveryBook().mayRest(on: delivery, of: outcome.year).orRefuse()
            }
            let before = try db.goalOutcomes().first { $0.goal == outcome.goal && $0.year == outcome.year }
            try outcome.upsert(db)
            try db.append("judged", to: "goal/\(outcome.goal)", before: before, after: outcome, signature)
        }
    }
}

extension Goal {
    fileprivate func with(id: Goal.ID, revision: Int) -> Goal {
        Goal(
            id: id,
            kind,
            text,
            years: firstYear...lastYear,
            appliesTo: appliesTo,
            measure: measure,
            instrument: instrument,
            target: target,
            computed: computed,
            leastAmount: leastAmount,
            leastShare: leastShare,
            mostShare: mostShare,
            compareWith: compareWith,
            responsible: responsible,
            section: section,
            revision: revision
        )
    }
}

extension Database {
    func goalPlan(of year: Int, _ budget: BudgetRecord?) throws -> GoalPlan {
        var plan = GoalPlan(
            year,
            goals: try goals().filter { $0.isAbout(year) },
            outcomes: try goalOutcomes().filter { $0.year == year },
            budget: budget
        )
        plan.quoted = try quoted(plan.outcomes)
        return plan
    }

    fileprivate func goals() throws -> [Goal] {
        let goals = try Goal.fetchAll(self, sql: "SELECT * FROM goal ORDER BY id")
        return Goal.Kind.allCases.flatMap { kind in goals.filter { $0.kind == kind } }
    }

    fileprivate func goalOutcomes() throws -> [GoalOutcome] {
        try GoalOutcome.fetchAll(self, sql: "SELECT * FROM goalOutcome ORDER BY goal, year")
    }

    /// The years of which there is a standing budget.
    func goalBook(_ standing: [BudgetRecord]) throws -> GoalBook {
        let (goals, outcomes) = (try goals(), try goalOutcomes())
        guard !goals.isEmpty else { return GoalBook() }
        let budgets = standing.filter(\.version.isAdopted)
        let years = Set(goals.flatMap { Array($0.firstYear...$0.lastYear) }).sorted()
        return GoalBook(
            plans: try years.map { year in
                var plan = GoalPlan(
                    year,
                    goals: goals.filter { $0.isAbout(year) },
                    outcomes: outcomes.filter { $0.year == year },
                    budget: budgets.first { $0.version.year == year }
                )
                plan.quoted = try quoted(plan.outcomes)
                return plan
            }
        )
    }
}
