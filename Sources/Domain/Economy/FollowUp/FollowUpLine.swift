/// Uppföljningens rad (follow-up line): a budget line through a period. Amounts are the budget's: a cost is positive.
package struct FollowUpLine: Hashable, Sendable, Identifiable {
    package let line: BudgetLine
    /// Of the whole year, by the version that stood on the period's last day.
    package let budget: Money
    /// Utfall: what the books have through the period.
    package let outcome: Money
    /// The same months of the year before.
    package let before: Money
    package let initiatives: [InitiativeUse]
    /// The forecast in force: the last one that was written after this period or an earlier one of the year.
    package let written: LineForecast?
    /// What the forecast is without anybody's word.
    package let proposal: ForecastProposal
    package let owner: BudgetOwner?

    package init(
        _ line: BudgetLine,
        budget: Money,
        outcome: Money = .zero,
        before: Money = .zero,
        initiatives: [InitiativeUse] = [],
        written: LineForecast? = nil,
        proposal: ForecastProposal,
        owner: BudgetOwner? = nil
    ) {
        (self.line, self.budget, self.outcome, self.before) = (line, budget, outcome, before)
        (self.initiatives, self.written, self.proposal, self.owner) = (initiatives, written, proposal, owner)
    }

    package var id: BudgetLine.ID { line.id }
    /// Prognos för hela året: the written one, else the proposal.
    package var forecast: Money { written?.amount ?? proposal.amount }
    package var comment: String { written?.comment ?? "" }
}

/// Föreslagen prognos (forecast proposal), and how it was reached.
package struct ForecastProposal: Hashable, Sendable {
    package enum Method: String, CaseIterable, Hashable, Sendable {
        /// What the receivers expect to use, by their reports; all that is granted for those that have not said.
        case receivers
        /// All that is granted: no report has come.
        case granted
        /// Outcome so far, and a twelfth of the budget for each month that is left.
        case plan
        /// The budget: the books have nothing of the year.
        case budget
        /// The year's outcome.
        case outcome
    }

    package let amount: Money
    package let method: Method

    package init(_ amount: Money, by method: Method) { (self.amount, self.method) = (amount, method) }
}

extension ForecastProposal {
    /// `booked` is the last month that the books have anything of; nil when they have nothing.
    package init(
        _ line: BudgetLine,
        budget: Money,
        outcome: Money,
        _ initiatives: [InitiativeUse],
        booked: Int?
    ) {
        let given = initiatives.filter { $0.kind != .own }
        if booked == 12 {
            self.init(outcome, by: .outcome)
        } else if line.isActivity, !given.isEmpty {
            let sum = initiatives.map(\.expectedOrGranted).reduce(.zero, +)
            self.init(sum, by: given.contains { $0.expected != nil } ? .receivers : .granted)
        } else if let booked {
            // Members pay at their own pace, so what they have not paid yet is still to come.
            let rest = line.area == .income ? max(budget - outcome, .zero) : budget.part(12 - booked, of: 12)
            self.init(outcome + rest, by: .plan)
        } else {
            self.init(budget, by: .budget)
        }
    }
}

extension ForecastProposal.Method {
    package var swedish: String {
        switch self {
        case .receivers: "mottagarnas prognoser i redovisningarna"
        case .granted: "beviljat; ingen redovisning har kommit"
        case .plan: "utfall och resten av budgeten"
        case .budget: "budget; inget är bokfört"
        case .outcome: "årets utfall"
        }
    }
}

extension Money {
    /// So many parts of the whole, in whole kronor.
    func part(_ parts: Int, of whole: Int) -> Money { Money(kronor: rawValue * parts / whole / 100) }
}
