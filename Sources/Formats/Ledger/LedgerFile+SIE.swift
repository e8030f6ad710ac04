package import Domain
package import Foundation

extension LedgerFile {
    /// A SIE file, judged whole before any voucher is handed over.
    package init(sie bytes: Data) { self.init(SIEReading(bytes), of: bytes) }

    /// The same, of a file that has been read.
    package init(_ reading: SIEReading, of bytes: Data) {
        self.init(reading.ledgerKind, reading.file.ledger) { take in _ = try SIEReading(bytes, eachVoucher: take) }
        let heading = reading.file.heading
        program = [heading.program, heading.version].filter { !$0.isEmpty }.joined(separator: " ")
        (generatedOn, through) = (heading.generatedOn, heading.through)
        (errors, warnings) = (reading.errors.map(LedgerRemark.init), reading.warnings.map(LedgerRemark.init))
    }
}

extension LedgerRemark {
    init(_ remark: SIERemark) { self.init(remark.line, remark.code.rawValue, remark.text) }
}

extension SIEReading {
    /// A year's books without a voucher are their balances.
    fileprivate var ledgerKind: LedgerFile.Kind {
        switch file.kind {
        case .ledger: vouchers > 0 ? .ledger : .balances
        case .vouchers: .vouchers
        case .yearBalances, .periodBalances, .objectBalances: .balances
        }
    }
}
