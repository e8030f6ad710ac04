/// Anmärkning på en siefil (SIE remark): what is amiss, on which line.
package struct SIERemark: Hashable, Sendable {
    /// Stable words for programs.
    package enum Code: String, CaseIterable, Hashable, Sendable {
        // What a file is refused for.
        case notSIE, type, truncated, checksum, unbalanced, amount, account, date, year, block, dimension
        // What a person may want to know.
        case encoding, lostLetters, endOfFile, quote, control, stray, flag, missing, organisationNumber, currency
        case objectList, amountForm, undeclaredAccount, undeclaredObject, duplicate, outsideYear, numbering,
            emptyVoucher
        case addedRow, balance, movement
    }

    /// Counted from 1; nil for the whole file.
    package let line: Int?
    package let code: Code
    /// One Swedish sentence or two.
    package let text: String

    package init(_ line: Int?, _ code: Code, _ text: String) {
        (self.line, self.code, self.text) = (line, code, text)
    }
}

/// Remarks while a file is read. A fault of a program comes back on every row: after the first ones of a code the rest
/// are counted.
struct SIERemarks {
    static let most = 20

    private(set) var errors: [SIERemark] = []
    private(set) var warnings: [SIERemark] = []
    private var counts: [SIERemark.Code: Int] = [:]

    mutating func refuse(_ line: Int?, _ code: SIERemark.Code, _ text: String) {
        if isShown(code) { errors.append(SIERemark(line, code, text)) }
    }

    mutating func warn(_ line: Int?, _ code: SIERemark.Code, _ text: String) {
        if isShown(code) { warnings.append(SIERemark(line, code, text)) }
    }

    private mutating func isShown(_ code: SIERemark.Code) -> Bool {
        counts[code, default: 0] += 1
        return counts[code, default: 0] <= Self.most
    }

    /// All of them in the file's order, and how many more there were.
    func ended() -> (errors: [SIERemark], warnings: [SIERemark]) { (ended(errors), ended(warnings)) }

    private func ended(_ remarks: [SIERemark]) -> [SIERemark] {
        let codes = Set(remarks.map(\.code))
        let rest = SIERemark.Code.allCases.compactMap { code -> SIERemark? in
            guard codes.contains(code), let more = counts[code].map({ $0 - Self.most }), more > 0 else { return nil }
            return SIERemark(nil, code, "Samma sak finns på \(more) ställen till.")
        }
        let sorted = remarks.enumerated().sorted {
            ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset)
        }
        return sorted.map(\.element) + rest
    }
}
