/// Huvudboksfil (ledger file): what a file says of a year's books, judged by its reader, and its vouchers one by one.
package struct LedgerFile: Sendable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        /// A year's books with vouchers.
        case ledger
        /// Balances alone.
        case balances
        /// Vouchers that are to be read into other books: they have no place of their own.
        case vouchers
    }

    /// Hands over each voucher in the file's order. It stops at the first error of the taker.
    package typealias Handing = @Sendable (_ take: (Voucher) throws -> Void) throws -> Void

    package let kind: Kind
    /// As the file is kept.
    package var mediaType = "application/x-sie"
    /// Without its vouchers.
    package let ledger: Ledger
    /// The program that wrote the file, with its version.
    package var program = ""
    package var generatedOn: Day?
    /// The last day that the balances cover, when the file says it.
    package var through: Day?
    /// Why the file is refused.
    package var errors: [LedgerRemark] = []
    package var warnings: [LedgerRemark] = []
    package let handVouchers: Handing

    package init(_ kind: Kind, _ ledger: Ledger, handVouchers: @escaping Handing) {
        (self.kind, self.ledger, self.handVouchers) = (kind, ledger, handVouchers)
    }
}

/// Anmärkning på en huvudboksfil (ledger remark): what is amiss, on which line.
package struct LedgerRemark: Codable, Hashable, Sendable {
    /// Counted from 1; nil for the whole file.
    package let line: Int?
    /// A stable word for programs.
    package let code: String
    /// One Swedish sentence or two.
    package let text: String

    package init(_ line: Int?, _ code: String, _ text: String) {
        (self.line, self.code, self.text) = (line, code, text)
    }

    package var swedish: String { (line.map { "Rad \($0): " } ?? "") + text }
}
