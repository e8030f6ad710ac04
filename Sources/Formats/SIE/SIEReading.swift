package import Domain
package import Foundation

/// Läst siefil (SIE reading): what stands in a file, and what a person must be told about it.
package struct SIEReading: Sendable {
    package enum Checksum: String, Hashable, Sendable {
        case ok, bad, absent
    }

    /// Its ledger has no vouchers: they were handed over one by one. Nothing to rely on when there are errors.
    package internal(set) var file: SIEFile
    package internal(set) var encoding: SIEEncoding
    package internal(set) var checksum = Checksum.absent
    package internal(set) var vouchers = 0
    /// Rows that count; struck ones do not.
    package internal(set) var transactions = 0
    /// Every voucher sums to zero.
    package internal(set) var isBalanced = true
    /// Why the file is refused.
    package internal(set) var errors: [SIERemark] = []
    package internal(set) var warnings: [SIERemark] = []

    package var isValid: Bool { errors.isEmpty }

    /// Reads and checks a whole file. No voucher is kept, and none is made.
    package init(_ bytes: Data) {
        var reader = SIEReader(bytes, makesVouchers: false)
        while reader.next() {}
        self = reader.finish()
    }

    /// The same, and hands over each voucher as it ends, so that a file of any size takes no more room than its own.
    /// What is amiss is not known until the end: whoever writes vouchers away must be able to take them back.
    package init<Failure: Error>(
        _ bytes: Data,
        eachVoucher take: (Voucher) throws(Failure) -> Void
    ) throws(Failure) {
        var reader = SIEReader(bytes, makesVouchers: true)
        while reader.next() {
            if let voucher = reader.takeVoucher() { try take(voucher) }
        }
        self = reader.finish()
    }

    /// A whole file with its vouchers.
    package static func whole(_ bytes: Data) -> SIEReading {
        var vouchers: [Voucher] = []
        var reading = SIEReading(bytes) { vouchers.append($0) }
        reading.file.ledger.vouchers = vouchers
        return reading
    }

    init(_ file: SIEFile, _ encoding: SIEEncoding) { (self.file, self.encoding) = (file, encoding) }
}
