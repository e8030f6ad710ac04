import Domain
import Formats
import Foundation

/// What a SIE file holds and what is amiss in it, as a line. All keys are always there.
struct SIELine: Encodable {
    struct Year: Encodable {
        /// 0 is the year of the vouchers, -1 the one before.
        let year: Int
        let start, end: Day
    }

    struct Remark: Encodable {
        /// Null for the whole file.
        let line: Int?
        let code, message: String

        enum CodingKeys: CodingKey { case line, code, message }

        init(_ remark: SIERemark) { (line, code, message) = (remark.line, remark.code.rawValue, remark.text) }

        func encode(to encoder: any Encoder) throws {
            var object = encoder.container(keyedBy: CodingKeys.self)
            try object.encode(line, forKey: .line)
            try object.encode(code, forKey: .code)
            try object.encode(message, forKey: .message)
        }
    }

    let file: String
    let valid: Bool
    /// 1 to 4; null when the file is none.
    let type: Int?
    let company, orgnr: String?
    let years: [Year]
    let accounts, vouchers, transactions: Int
    let checksum: String
    let balanced: Bool
    let errors, warnings: [Remark]
    private let kind: String

    enum CodingKeys: CodingKey {
        case file, valid, type, company, orgnr, years, accounts, vouchers, transactions, checksum, balanced, errors
        case warnings
    }

    init(_ file: String, _ reading: SIEReading) {
        let (heading, ledger) = (reading.file.heading, reading.file.ledger)
        let isSIE = !reading.errors.contains { $0.code == .notSIE }
        self.file = file
        valid = reading.isValid
        type = isSIE ? reading.file.kind.number : nil
        company = ledger.organisation.isEmpty ? nil : ledger.organisation
        orgnr = ledger.number?.rawValue ?? (heading.organisationNumber.isEmpty ? nil : heading.organisationNumber)
        years = ledger.years.map { Year(year: $0.place, start: $0.first, end: $0.last) }
        (accounts, vouchers, transactions) = (ledger.accounts.count, reading.vouchers, reading.transactions)
        (checksum, balanced) = (reading.checksum.rawValue, isSIE && reading.isBalanced)
        (errors, warnings) = (reading.errors.map(Remark.init), reading.warnings.map(Remark.init))
        kind = reading.file.kind.swedish
    }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: CodingKeys.self)
        try object.encode(file, forKey: .file)
        try object.encode(valid, forKey: .valid)
        try object.encode(type, forKey: .type)
        try object.encode(company, forKey: .company)
        try object.encode(orgnr, forKey: .orgnr)
        try object.encode(years, forKey: .years)
        try object.encode(accounts, forKey: .accounts)
        try object.encode(vouchers, forKey: .vouchers)
        try object.encode(transactions, forKey: .transactions)
        try object.encode(checksum, forKey: .checksum)
        try object.encode(balanced, forKey: .balanced)
        try object.encode(errors, forKey: .errors)
        try object.encode(warnings, forKey: .warnings)
    }

    func text(json: Bool) throws -> String {
        guard !json else { return try jsonLine }
        let remarks = errors.map { "Fel. \($0.swedish)" } + warnings.map { "Att veta. \($0.swedish)" }
        return ([head] + remarks).joined(separator: "\n")
    }

    private var head: String {
        guard type != nil else { return "\(file): ingen siefil" }
        let owner = [company, orgnr].compactMap(\.self).joined(separator: ", ")
        let year = years.first { $0.year == 0 }.map { ", \($0.start.rawValue)–\($0.end.rawValue)" } ?? ""
        let counts = "\(accounts) konton, \(vouchers) verifikationer, \(transactions) transaktioner"
        return "\(file): \(valid ? kind : "läses inte, \(kind)"), \(owner)\(year), \(counts). \(sum)"
    }

    private var sum: String {
        switch checksum {
        case "ok": "Kontrollsumman stämmer."
        case "bad": "Kontrollsumman stämmer inte."
        default: "Filen har ingen kontrollsumma."
        }
    }
}

extension SIELine.Remark {
    var swedish: String { (line.map { "Rad \($0): " } ?? "") + message }
}

extension SIEFile.Kind {
    fileprivate var swedish: String {
        switch self {
        case .yearBalances: "SIE 1, årssaldon"
        case .periodBalances: "SIE 2, periodsaldon"
        case .objectBalances: "SIE 3, objektsaldon"
        case .ledger: "SIE 4E, bokföring"
        case .vouchers: "SIE 4I, verifikationer"
        }
    }
}
