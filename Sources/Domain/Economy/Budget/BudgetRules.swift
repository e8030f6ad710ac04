/// Budgetboken (budget book): what the rules about budgets are functions of.
package struct BudgetBook: Hashable, Sendable {
    /// The standing one of each year, and the proposals.
    package var budgets: [BudgetRecord]
    /// Lines that carry an initiative with a grant of a §, or one from before Kansli.
    package var decidedLines: Set<BudgetLine.ID>
    /// Set apart in a §.
    package var setAsides: [DecidedSetAside]
    /// Statens slutliga tilldelning, by year.
    package var stateAllocations: [Int: Money]
    /// The lines whose income is the state's.
    package var stateLines: Set<BudgetLine.ID>

    package init(
        budgets: [BudgetRecord] = [],
        decidedLines: Set<BudgetLine.ID> = [],
        setAsides: [DecidedSetAside] = [],
        stateAllocations: [Int: Money] = [:],
        stateLines: Set<BudgetLine.ID> = []
    ) {
        (self.budgets, self.decidedLines, self.setAsides) = (budgets, decidedLines, setAsides)
        (self.stateAllocations, self.stateLines) = (stateAllocations, stateLines)
    }
}

/// Avsättning (set-aside) of a § for a year.
package struct DecidedSetAside: Codable, Hashable, Sendable {
    package var clause: Clause.ID
    package var title: String
    package var number: Int?
    package var decidedOn: Day
    package var year: Int
    package var amount: Money
    /// The line of the initiative that it is for; nil when there is none.
    package var line: BudgetLine.ID?

    package init(
        clause: Clause.ID,
        title: String,
        number: Int?,
        decidedOn: Day,
        year: Int,
        amount: Money,
        line: BudgetLine.ID? = nil
    ) {
        (self.clause, self.title, self.number, self.decidedOn) = (clause, title, number, decidedOn)
        (self.year, self.amount, self.line) = (year, amount, line)
    }
}

extension BudgetBook {
    var findings: [Finding] {
        budgets.flatMap { budget in
            budget.sumsThatDiffer + ungranted(budget) + unbudgeted(budget) + aboveAllocation(budget)
        }
    }

    /// "En insats bland de beslutade vilar på ett beslut." What the förbund does itself rests on the budget.
    private func ungranted(_ budget: BudgetRecord) -> [Finding] {
        let year = budget.version.year
        return budget.lines.filter { line in
            line.area == .initiatives && !line.isForNew && budget.amount(of: line.id, in: year) > .zero
                && !decidedLines.contains(line.id)
        }.map { line in
            budget.finding(
                .budgetLineWithoutGrant,
                "\(line.fullName) har \(budget.amount(of: line.id, in: year).swedish) i budgeten för \(year) bland beslutade insatser, men ingen paragraf har beviljat något.",
                "Koppla raden till insatsen som beviljades, ta beslutet, eller flytta raden till egna aktiviteter."
            )
        }
    }

    /// "Det som är avsatt för året står på en rad i budgeten." Only what was set apart before the budget was adopted.
    private func unbudgeted(_ budget: BudgetRecord) -> [Finding] {
        setAsides.filter { aside in
            aside.year == budget.version.year && budget.version.adoptedOn.map { aside.decidedOn <= $0 } ?? true
                && aside.line.map { budget.amount(of: $0, in: aside.year) == .zero } ?? true
        }.map { aside in
            budget.finding(
                .setAsideWithoutLine,
                "\(aside.number.map { "§\u{A0}\($0)" } ?? "Ett beslut") avsätter \(aside.amount.swedish) för \(aside.year) till \(aside.title), men budgeten har ingen rad för det.",
                "Lägg till en rad, eller skriv i budgeten var pengarna tas."
            )
        }
    }

    /// "Planårens tilldelning är den senast beslutade, om inget annat är känt."
    private func aboveAllocation(_ budget: BudgetRecord) -> [Finding] {
        let year = budget.version.year
        guard let last = stateAllocations.filter({ $0.key <= year }).max(by: { $0.key < $1.key }) else { return [] }
        let plans = budget.version.years.dropFirst().compactMap { year -> (year: Int, amount: Money)? in
            let amount = stateLines.map { budget.amount(of: $0, in: year) }.reduce(.zero, +)
            return amount > last.value ? (year, amount) : nil
        }
        guard let first = plans.first else { return [] }
        return [
            budget.finding(
                .planAboveAllocation,
                "Planen räknar med \(first.amount.swedish) från staten \(plans.map { String($0.year) }.joined(separator: " och ")), men den senast beslutade tilldelningen är \(last.value.swedish) för \(last.key).",
                "Motivera höjningen i planen, eller räkna med det beslutade."
            )
        ]
    }
}

extension BudgetRecord {
    fileprivate func finding(_ code: FindingCode, _ text: String, _ advice: String) -> Finding {
        Finding(code, .budget(version.id), on: version.adoptedOn ?? version.madeOn, text, advice: advice)
    }

    /// Printed sums that the rows do not give, one finding a year. The income and balance budgets follow from the lines, so a
    /// year whose lines miss their own sums says it once.
    fileprivate var sumsThatDiffer: [Finding] {
        let wrong = printed.filter { value($0.figure, $0.year) != $0.amount }
        let years = Set(wrong.map(\.year)).sorted()
        return years.compactMap { year in
            let here = wrong.filter { $0.year == year }
            let own = here.filter { !$0.figure.isOfStatement }
            let told = (own.isEmpty ? here : own).sorted { $0.place < $1.place }
            let both = told.map {
                "\($0.figure.swedish) står som \($0.amount.swedish), raderna ger \(value($0.figure, year).swedish)"
            }
            return finding(
                own.isEmpty ? .statementDiffersFromBudget : .budgetRowsMissSum,
                "\(version.heading(of: year)): \(both.joined(separator: "; ")).",
                "Rätta raden eller summan i en reviderad budget. Kansli räknar efter raderna."
            )
        }
    }
}

extension PrintedSum {
    fileprivate var place: Int { BudgetFigure.allCases.firstIndex(of: figure) ?? 0 }
}
