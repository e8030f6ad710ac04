package import Domain

/// Siefil (SIE file): a ledger as programs hand it to one another, SIE-gruppen's format 4B.
package struct SIEFile: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Type 1: the year's balances.
        case yearBalances
        /// Type 2: those of periods too.
        case periodBalances
        /// Type 3: those of objects too.
        case objectBalances
        /// Type 4E: a year's ledger with vouchers.
        case ledger
        /// Type 4I: vouchers to be read into another ledger.
        case vouchers

        /// The number that the file says it is of; both of the last are 4.
        package var number: Int {
            switch self {
            case .yearBalances: 1
            case .periodBalances: 2
            case .objectBalances: 3
            case .ledger, .vouchers: 4
            }
        }
    }

    package var kind: Kind
    package var heading: SIEHeading
    package var ledger: Ledger

    package init(_ kind: Kind, _ heading: SIEHeading = SIEHeading(), _ ledger: Ledger) {
        (self.kind, self.heading, self.ledger) = (kind, heading, ledger)
    }
}

/// What a file says of itself, and of its organisation beside the ledger.
package struct SIEHeading: Hashable, Sendable {
    /// `#FLAGGA 1`: the file has been read into a ledger before.
    package var isTaken = false
    package var program = ""
    package var version = ""
    package var generatedOn: Day?
    package var generatedBy = ""
    package var text = ""
    /// `#FTYP`: X for others, as a förbund.
    package var companyForm = ""
    /// `#FNR`: the organisation's id in the program that wrote the file.
    package var companyID = ""
    /// `#ORGNR` as it is written; `Ledger.number` when it is right.
    package var organisationNumber = ""
    package var industry = ""
    /// Contact, street, postal address and telephone.
    package var address: [String] = []
    package var taxYear: Int?
    /// `#OMFATTN`: the last day that period balances cover.
    package var through: Day?
    /// `#KPTYP`: the chart that the accounts follow. Kommun-Bas has no code, so it is left out.
    package var chart = ""
    package var currency = "SEK"

    package init() {}
}
