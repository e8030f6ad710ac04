/// Betalningsunderlag (claim): what somebody asks the förbund to pay, and what it rests on. One that is negative is a
/// credit or a repayment.
package struct Claim: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        /// Rekvisition of an instalment.
        case requisition
        /// Faktura.
        case invoice
        /// Utlägg (expense).
        case expense
        /// Reseräkning (travel).
        case travel
        /// Återbetalning (repayment) to the förbund.
        case repayment
    }

    package let id: Int64
    package var kind: Kind
    /// What it is paid for; nil for the office's own running costs.
    package var initiative: Initiative.ID?
    package var instalment: Instalment.ID?
    package var purchase: Purchase.ID?
    /// Who is paid: an organisation, or a person for expenses and travel.
    package var organisation: Organisation.ID?
    package var person: Person.ID?
    /// Betalas till: a bankgiro, plusgiro or account as it is written; empty for a repayment.
    package var payTo: String
    /// OCR or the receiver's reference.
    package var reference: String
    /// In öre, with VAT; negative is money back.
    package var amount: Money
    package var year: Int
    /// Kontering: account, cost centre or project as the accounting service has them.
    package var account: String
    package var receivedOn: Day
    package var due: Day?
    /// The invoice, receipt or requisition itself.
    package var file: Int64?
    package var text: String
    /// Makulerad: it is never paid.
    package var cancelledOn: Day?
    package var revision: Int

    package init(
        id: Int64 = 0,
        kind: Kind,
        initiative: Initiative.ID? = nil,
        instalment: Instalment.ID? = nil,
        purchase: Purchase.ID? = nil,
        organisation: Organisation.ID? = nil,
        person: Person.ID? = nil,
        payTo: String = "",
        reference: String = "",
        amount: Money,
        year: Int,
        account: String = "",
        receivedOn: Day,
        due: Day? = nil,
        file: Int64? = nil,
        text: String,
        revision: Int = 1
    ) {
        (self.id, self.kind, self.initiative, self.instalment) = (id, kind, initiative, instalment)
        (self.purchase, self.organisation, self.person) = (purchase, organisation, person)
        (self.payTo, self.reference, self.amount, self.year) = (payTo, reference, amount, year)
        (self.account, self.receivedOn, self.due) = (account, receivedOn, due)
        (self.file, self.text, self.revision) = (file, text, revision)
    }
}
