/// Målboken (goal book): what the rules about goals are functions of, a plan a year.
package struct GoalBook: Hashable, Sendable {
    package var plans: [GoalPlan]

    package init(plans: [GoalPlan] = []) { self.plans = plans }

    func findings(_ applications: [ApplicationRecord]) -> [Finding] {
        plans.flatMap { $0.missed + $0.uncompared(applications) + $0.changedSince }
    }
}

extension GoalPlan {
    /// "Budgeten är gjord så att de ekonomiska målen kan nås."
    fileprivate var missed: [Finding] {
        goals.compactMap { goal in
            guard let found = computed(goal), found.outcome == .notMet else { return nil }
            return Finding(
                .goalNotMetByBudget,
                .goals(year: year),
                on: budget?.version.adoptedOn,
                "Målet ”\(goal.text)” nås inte \(year). \(found.text)",
                advice: "Ändra budgeten, eller skriv tydligare vad som räknas."
            )
        }
    }

    /// "Ett tal står på ett ställe": an outcome that rests on a delivery says when the delivery that counts now tells another.
    fileprivate var changedSince: [Finding] {
        goals.compactMap { goal in
            guard let quoted = assessment(of: goal)?.quoted, let now = quoted.changed else { return nil }
            return Finding(
                .deliveredFigureChanged,
                .goals(year: year),
                on: quoted.latest.acceptedOn,
                "Målet ”\(goal.text)” är bedömt med \(quoted.swedish), men siffran är \(now.swedish) i \(quoted.latest.source).",
                advice: "Läs den nya leveransen, och bedöm målet igen."
            )
        }
    }

    /// "Insatserna mäter det som planen vill jämföra." A goal that is to be better than a year is followed in the applications by
    /// the same instrument, and they say what they compare with.
    fileprivate func uncompared(_ applications: [ApplicationRecord]) -> [Finding] {
        let compared = goals.filter { $0.kind == .operating && $0.firstYear == year && $0.compareWith != nil }
        let silent = applications.filter { application in
            application.years.contains(year)
                && compared.contains { goal in
                    application.goals.contains { goal.isMeasured(by: $0) && !$0.compares(with: goal.compareWith ?? 0) }
                }
        }
        guard !silent.isEmpty, let before = compared.compactMap(\.compareWith).max() else { return [] }
        let named = compared.map { "”\($0.text)”" }.joined(separator: ", ")
        return [
            Finding(
                .goalNotComparedInApplications,
                .goals(year: year),
                "Planen jämför \(year) med \(before) i \(compared.count) mål (\(named)), men \(silent.count) ansökningar för \(year) mäter med samma instrument utan att jämföra.",
                advice: "Be insatserna om samma mått för \(before), eller skriv målen utan jämförelse."
            )
        ]
    }
}

extension Goal {
    fileprivate func isMeasured(by own: ApplicationGoal) -> Bool {
        !own.measure.isEmpty && instruments.contains { $0.lowercased() == own.measure.lowercased() }
    }
}

extension ApplicationGoal {
    /// Whether its words compare: with the year, or as more or fewer than before.
    fileprivate func compares(with year: Int) -> Bool {
        let words = text.lowercased()
        return words.contains(String(year)) || ["öka", "fler", "minska", "färre"].contains { words.contains($0) }
    }
}
