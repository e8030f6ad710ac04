import Domain
import Foundation

/// Takes a SIE file record by record, and keeps what is to be known at its end. The ways of each group of records stand
/// in the extensions.
struct SIEReader {
    /// The records between two #KSUMMA are summed.
    enum Summing {
        case none, ended
        case open(line: Int)
    }

    var scanner: SIEScanner
    let encoding: SIEEncoding
    let makesVouchers: Bool
    var file = SIEFile(.ledger, SIEHeading(), Ledger())
    var remarks = SIERemarks()
    var seen: Set<SIELabel> = []
    var type: Int?
    var accounts = SIEAccounts()
    var objectLists = SIEObjectLists()
    var balanceKeys: Set<SIEBalanceKey> = []

    var voucher: SIEOpenVoucher?
    var series = SIENames()
    var lastNumbers: [Int] = []
    private var ended: Voucher?
    var (vouchers, transactions) = (0, 0)
    var isBalanced = true

    var checksum = SIEReading.Checksum.absent
    var summing = Summing.none
    var sum = SIEChecksum()
    /// The sum of the same texts in PC8, for a file that was rewritten in another character set.
    var pc8Sum = SIEChecksum()
    /// Braces after a label that we do not know.
    private var isInUnknown = false
    private var isRefused = false

    init(_ data: Data, makesVouchers: Bool) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(data.count + 1)
        bytes += data
        bytes.append(UInt8(ascii: "\n"))
        (encoding, scanner) = (SIEEncoding(of: bytes), SIEScanner(lines: bytes))
        self.makesVouchers = makesVouchers
    }

    /// Takes the next line; false when there is none, or when the file is nothing for us.
    mutating func next() -> Bool {
        guard !isRefused, scanner.next() else { return false }
        if seen.isEmpty, scanner.kind != .blank, !begins() { return false }
        if scanner.isQuoteOpen {
            remarks.warn(scanner.number, .quote, "Citattecknet stängs inte på raden. Texten kan vara avkortad.")
        }
        if scanner.hasControlSign {
            remarks.warn(scanner.number, .control, "Raden har styrtecken, som lästes som blanksteg.")
        }
        switch scanner.kind {
        case .blank: break
        case .stray: remarks.warn(scanner.number, .stray, "Raden hör inte till någon post, och lästes inte.")
        case .opening: openBraces()
        case .closing: closeBraces()
        case .record: takeRecord()
        }
        return true
    }

    /// The voucher that ended on the line just read.
    mutating func takeVoucher() -> Voucher? {
        guard ended != nil else { return nil }
        defer { ended = nil }
        return ended
    }

    /// The first line says whether this is SIE at all.
    private mutating func begins() -> Bool {
        isRefused = scanner.kind != .record || scanner.label == nil
        guard isRefused else { return true }
        remarks.refuse(scanner.number, .notSIE, notSIE)
        return false
    }

    private var notSIE: String {
        switch scanner.bytes.prefix(200) {
        case let start where start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]):
            "Filen är skriven i UTF-16, och det kan ingen siefil vara. Exportera den på nytt ur ekonomisystemet."
        case let start where String(decoding: start, as: UTF8.self).contains("sie.se/sie5"):
            "Filen är SIE 5. Kansli läser SIE 4: be ekonomisystemet om SIE 4E."
        default: "Filen är ingen siefil: den börjar inte med #FLAGGA."
        }
    }

    private mutating func takeRecord() {
        if case .open = summing, scanner.label != .checksum { addToSum() }
        guard let label = scanner.label else { return }
        switch label {
        case .row: takeRow(.booked)
        case .addedRow: takeRow(.added)
        case .struckRow: takeRow(.struck)
        case .voucher: beginVoucher()
        case .checksum: takeChecksum()
        default: takeFact(label)
        }
        if case .ended = summing, label != .checksum {
            remarks.warn(scanner.number, .checksum, "Raden står efter kontrollsumman, som inte gäller den.")
        }
        seen.insert(label)
    }

    private mutating func openBraces() {
        if voucher?.isOpen == false, scanner.fields.isEmpty { voucher?.isOpen = true } else { isInUnknown = true }
    }

    private mutating func closeBraces() {
        if isInUnknown {
            isInUnknown = false
        } else if voucher?.isOpen == true {
            ended = endVoucher()
        } else {
            remarks.warn(scanner.number, .stray, "Slutklammern hör inte till någon verifikation.")
        }
    }
}
