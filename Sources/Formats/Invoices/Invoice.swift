package import Domain
package import Foundation

/// Faktura (invoice): what an e-invoice says, all amounts as the supplier wrote them.
package struct Invoice: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case invoice
        /// Kreditfaktura: the amounts are positive, and money comes back.
        case creditNote
    }

    package var kind: Kind
    package var number: String
    package var issued: Day
    package var due: Day?
    package var supplier: Party
    package var buyer: Party
    /// Er referens: who at the buyer ordered it.
    package var buyerReference: String?
    package var orderReference: String?
    /// The invoices that a credit note is about.
    package var preceding: [String] = []
    package var note: String?
    package var payments: [Means] = []
    package var lines: [Line] = []
    package var vat: [VAT] = []
    package var totals: Totals
    /// The names of what is enclosed; the enclosures themselves are not read.
    package var attachments: [String] = []

    /// Att betala: what is owed after this document, so a credit note's is negative.
    package var owed: Money { kind == .invoice ? totals.payable : -totals.payable }

    /// Part (party): the supplier or the buyer.
    package struct Party: Hashable, Sendable {
        package var name: String
        /// Nil when there is none, or when it is not right.
        package var number: OrganisationNumber?
        package var vatNumber: String?
    }

    /// Betalningssätt (payment means): where and with what reference to pay.
    package struct Means: Hashable, Sendable {
        package enum Account: Hashable, Sendable {
            case payee(PayeeAccount)
            case iban(String)
            /// A number that we cannot read, as it is written.
            case other(String)
        }

        package var account: Account
        /// Ours is `ocr` when its check digit is right.
        package var reference: String?
        package var ocr: OCRNumber? { reference.flatMap { try? OCRNumber(typed: $0) } }
    }

    package struct Line: Hashable, Sendable {
        package var id: String
        package var text: String
        package var quantity: Decimal?
        /// A code of UN/ECE, as HUR for hours.
        package var unit: String?
        package var price: Decimal?
        /// Without VAT.
        package var amount: Money
        /// In percent.
        package var rate: Decimal?
    }

    /// Moms (value-added tax) of one rate.
    package struct VAT: Hashable, Sendable {
        /// S for the usual rates, E for exempt, and so on.
        package var category: String
        package var rate: Decimal?
        package var base: Money
        package var tax: Money
    }

    package struct Totals: Hashable, Sendable {
        package var lines: Money
        package var allowances: Money
        package var charges: Money
        package var net: Money
        package var vat: Money
        package var gross: Money
        package var prepaid: Money
        /// Öresutjämning.
        package var rounding: Money
        package var payable: Money
    }
}
