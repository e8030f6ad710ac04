/// Budgetrad (budget line): what the board gives money to, or gets it from, year after year. Budgets, ledgers and
/// forecasts speak of the same lines.
package struct BudgetLine: Codable, Hashable, Sendable, Identifiable {
    /// Område (area): the part of the budget that a line is summed in.
    package enum Area: String, CaseIterable, Codable, Hashable, Sendable {
        case income, board, administration, audit, initiatives, ownActivities, financial
    }

    /// Slag i resultaträkningen (nature): the row of the income statement that a line belongs to, whatever its area.
    package enum Nature: String, CaseIterable, Codable, Hashable, Sendable {
        /// Verksamhetens intäkter och kostnader.
        case operating
        /// Avskrivningar.
        case depreciation
        case financialIncome, financialCost
    }

    package let id: Int64
    package var area: Area
    package var name: String
    /// Grupp (group) within the area, as the activity that several lines are of.
    package var group: String?
    package var nature: Nature
    /// Utrymme för nya insatser (room for new initiatives): given to nobody yet.
    package var isForNew: Bool
    /// The member whose contribution an income is; for the state either of its two.
    package var member: Member.ID?
    /// Its place among the lines of its area.
    package var sort: Int
    package var firstYear: Int
    /// The last year that it may have money; nil while it is open.
    package var lastYear: Int?
    package var revision: Int

    package init(
        id: Int64 = 0,
        _ area: Area,
        _ name: String,
        group: String? = nil,
        nature: Nature = .operating,
        isForNew: Bool = false,
        member: Member.ID? = nil,
        sort: Int = 0,
        firstYear: Int,
        lastYear: Int? = nil,
        revision: Int = 1
    ) {
        (self.id, self.area, self.name, self.group) = (id, area, name, group)
        (self.nature, self.isForNew, self.member) = (nature, isForNew, member)
        (self.sort, self.revision) = (sort, revision)
        (self.firstYear, self.lastYear) = (firstYear, lastYear)
    }
}

extension BudgetLine {
    package func isOpen(in year: Int) -> Bool { year >= firstYear && year <= lastYear ?? .max }

    /// Its name, behind its group's when it has one.
    package var fullName: String { group.map { "\($0): \(name)" } ?? name }

    /// Its share of the result of an amount on it. Outside the income every amount is a cost, and an income there, as
    /// interest, is written with a minus.
    package func result(of amount: Money) -> Money { area == .income ? amount : -amount }

    /// "En budgetrad har ett namn och gäller från ett år, till ett senare eller samma."
    package var mayStand: Ruling {
        if name.isEmpty { return Ruling(.notMet, .Kansli.budget, "Skriv vad raden heter.") }
        guard 1900...2199 ~= firstYear, firstYear <= lastYear ?? firstYear else {
            return Ruling(.notMet, .Kansli.budget, "Raden slutar före sitt första år. Ändra något av åren.")
        }
        return Ruling(.met, .Kansli.budget, "Raden har namn och år.")
    }
}

extension BudgetLine.Area {
    package var swedish: String {
        switch self {
        case .income: "Intäkter"
        case .board: "Styrelsen"
        case .administration: "Administration"
        case .audit: "Revision"
        case .initiatives: "Insatser"
        case .ownActivities: "Egna aktiviteter"
        case .financial: "Finansiella poster"
        }
    }
}

extension BudgetLine.Nature {
    package var swedish: String {
        switch self {
        case .operating: "verksamheten"
        case .depreciation: "avskrivning"
        case .financialIncome: "finansiell intäkt"
        case .financialCost: "finansiell kostnad"
        }
    }
}
