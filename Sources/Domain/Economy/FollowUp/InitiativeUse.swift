/// Insatsens medel (initiative use): what an initiative has been granted for a year and what has come of it through a day, in öre.
package struct InitiativeUse: Codable, Hashable, Sendable, Identifiable {
    package let id: Initiative.ID
    package let title: String
    package let kind: Initiative.Kind
    /// The budget line that it is paid from; nil when it is tied to none.
    package let line: BudgetLine.ID?
    /// Beviljat: what stood granted for the year on the day.
    package let granted: Money
    /// Använt: what the receiver has reported as used through the day; before any report, what it has requisitioned as cost.
    package let used: Money
    /// Betalt: what the bank has confirmed through the day.
    package let paid: Money
    /// What the receiver expects to use of the year's grant, by its last report; nil when none has said.
    package let expected: Money?
    /// Whether the report of the whole year is there.
    package let isReported: Bool

    package init(
        id: Initiative.ID,
        _ title: String,
        _ kind: Initiative.Kind,
        line: BudgetLine.ID?,
        granted: Money,
        used: Money = .zero,
        paid: Money = .zero,
        expected: Money? = nil,
        isReported: Bool = false
    ) {
        (self.id, self.title, self.kind, self.line, self.granted) = (id, title, kind, line, granted)
        (self.used, self.paid, self.expected, self.isReported) = (used, paid, expected, isReported)
    }
}

extension InitiativeUse {
    /// Upplupet (accrued): what is used and not paid; less than zero is paid ahead. A year that ends before its report has come
    /// is owed all that is granted, as the books have it.
    package func accrued(_ period: BudgetPeriod) -> Money {
        (period.isWholeYear && !isReported && kind != .own ? granted : min(used, granted)) - paid
    }

    /// What the year is expected to come to: by the receiver, or else all that is granted.
    var expectedOrGranted: Money { expected ?? granted }
}
