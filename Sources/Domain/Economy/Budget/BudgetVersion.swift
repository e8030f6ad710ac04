/// Budgetversion (budget version): a budget of a year with its two plan years, as it was proposed, adopted or revised.
package struct BudgetVersion: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var year: Int
    /// Its number among the versions of the year.
    package var number: Int
    package var madeOn: Day
    /// Vad versionen är, in the förbund's own words; may be empty.
    package var note: String
    /// The version that it began as a copy of and, once adopted, stands in the place of.
    package var revises: BudgetVersion.ID?
    /// Eget kapital (equity) at the beginning of the year before the budget's: the balance budget's first figure.
    package var openingEquity: Money
    /// The clause of the minutes that adopted it, and the meeting's day. Adopted is frozen.
    package var clause: Clause.ID?
    package var adoptedOn: Day?
    package var revision: Int

    package init(
        id: Int64 = 0,
        year: Int,
        number: Int = 1,
        madeOn: Day,
        note: String = "",
        revises: BudgetVersion.ID? = nil,
        openingEquity: Money = .zero,
        clause: Clause.ID? = nil,
        adoptedOn: Day? = nil,
        revision: Int = 1
    ) {
        (self.id, self.year, self.number, self.madeOn, self.note) = (id, year, number, madeOn, note)
        (self.revises, self.openingEquity) = (revises, openingEquity)
        (self.clause, self.adoptedOn, self.revision) = (clause, adoptedOn, revision)
    }
}

extension BudgetVersion {
    /// Budgetår och planår: the year, and two to plan.
    package var years: ClosedRange<Int> { year...(year + 2) }
    /// The years of the income and balance budgets: a forecast of the year before comes first.
    package var statementYears: ClosedRange<Int> { (year - 1)...(year + 2) }

    /// "prognos 2022", "budget 2023", "plan 2024".
    package func heading(of year: Int) -> String {
        year < self.year ? "Prognos \(year)" : year == self.year ? "Budget \(year)" : "Plan \(year)"
    }

    package var isAdopted: Bool { adoptedOn != nil }

    /// Slag (kind): proposal, adopted, or adopted in the place of an earlier one.
    package var kind: String {
        guard let adoptedOn else { return revises == nil ? "förslag" : "förslag till reviderad budget" }
        return (revises == nil ? "antagen " : "reviderad ") + adoptedOn.swedish
    }

    package var title: String { "Budget \(year), version \(number)" }

    /// "Det som är antaget ändras aldrig. En reviderad budget är en ny version."
    package var mayBeWritten: Ruling {
        isAdopted
            ? Ruling(.notMet, .Kansli.budget, "Budgeten är antagen och ändras inte. Gör en reviderad version.")
            : Ruling(.met, .Kansli.budget, "Budgeten är ett förslag.")
    }
}

/// Balanspost (balance position) that no line gives: typed for each year.
package enum BalancePosition: String, CaseIterable, Codable, Hashable, Sendable {
    case fixedAssets, provisions, longDebts, shortDebts

    package var swedish: String {
        switch self {
        case .fixedAssets: "Anläggningstillgångar"
        case .provisions: "Avsättningar"
        case .longDebts: "Långfristiga skulder"
        case .shortDebts: "Kortfristiga skulder"
        }
    }
}
