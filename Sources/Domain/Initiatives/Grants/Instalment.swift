/// Delbetalning (instalment): a part of a grant, and what must have happened before it is paid.
package struct Instalment: Codable, Hashable, Sendable, Identifiable {
    /// Utlösande händelse (trigger).
    package enum Trigger: String, CaseIterable, Codable, Hashable, Sendable {
        /// Both sides have signed the agreement.
        case agreementSigned
        /// The report of the year is approved.
        case reportApproved
        /// A day has come.
        case day
        /// The receiver requisitions or invoices what it cost.
        case requisition
    }

    package let id: Int64
    package var grant: Grant.ID
    package var year: Int
    /// From 1 within the grant and year.
    package var number: Int
    package var trigger: Trigger
    package var due: Day?
    /// What the plan says, in öre. The last one of a year is settled against the actual cost.
    package var planned: Money
    /// Slutbetalning (last one): the smaller of granted and actual cost, less what is paid.
    package var isLast: Bool
    /// Struken: a changed grant took it away.
    package var cancelledOn: Day?

    package init(
        id: Int64 = 0,
        grant: Grant.ID,
        year: Int,
        number: Int,
        trigger: Trigger,
        due: Day? = nil,
        planned: Money,
        isLast: Bool = false,
        cancelledOn: Day? = nil
    ) {
        (self.id, self.grant, self.year, self.number) = (id, grant, year, number)
        (self.trigger, self.due, self.planned) = (trigger, due, planned)
        (self.isLast, self.cancelledOn) = (isLast, cancelledOn)
    }
}
