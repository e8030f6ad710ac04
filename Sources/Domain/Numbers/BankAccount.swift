/// Bankkonto (bank account): clearing number and account number, as Swedish banks write them. Written 5000-1234567.
///
/// Each bank has its own check digit, and we have not read their rules: only the form is judged.
package struct BankAccount: RawRepresentable, Hashable, Codable, Sendable {
    /// Four digits, the first not 0.
    package let clearing: String
    /// Two to ten digits. Where the clearing number has a fifth digit (Swedbank's, which begin with 8), it stands first
    /// here: that is how the bank's own files have it.
    package let number: String

    package var rawValue: String { "\(clearing)-\(number)" }

    /// Reads the written form, and no other.
    package init?(rawValue: String) {
        let parts = rawValue.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts[0].count == 4,
            let account = try? BankAccount(clearing: parts[0], number: parts[1]),
            account.rawValue == rawValue
        else { return nil }
        self = account
    }

    /// Reads the two numbers as they are typed, each in its field, with or without hyphens and blanks.
    package init(clearing: String, number: String) throws(Unreadable) {
        guard let clearing = clearing.digitsOfNumber, Self.isClearing(clearing) else {
            throw Unreadable("Skriv clearingnumret med fyra siffror. Fem går bara när det börjar med 8.")
        }
        guard let number = number.digitsOfNumber, 2...10 ~= number.count, number.contains(where: { $0 != 0 }) else {
            throw Unreadable("Skriv kontonumret med två till tio siffror, utan clearingnummer.")
        }
        self.clearing = Array(clearing.prefix(4)).written
        self.number = (clearing.dropFirst(4) + number).written
    }

    /// Reads both in one: a comma or a blank after the clearing number, or a hyphen after four digits of it.
    package init(typed text: String) throws(Unreadable) {
        guard let end = text.firstIndex(where: { $0 == "," || $0.isWhitespace }) ?? text.firstIndex(of: "-") else {
            throw Unreadable("Skriv clearingnummer och kontonummer med ett komma emellan, till exempel 5000, 1234567.")
        }
        try self.init(clearing: String(text[..<end]), number: String(text[text.index(after: end)...]))
    }

    private static func isClearing(_ digits: [Int]) -> Bool {
        digits.count == 4 && digits[0] != 0 || digits.count == 5 && digits[0] == 8
    }
}

extension BankAccount {
    /// Clearing numbers that name a giro and no bank, in ISO 20022 files (Swedish Common Interpretation, Appendix 1).
    package static let (bankgiroClearing, plusgiroClearing) = ("9900", "9960")
}
