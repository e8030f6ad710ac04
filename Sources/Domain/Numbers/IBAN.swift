/// Internationellt kontonummer (IBAN): here a Swedish one, 24 signs, of the account that payments are drawn on.
package struct IBAN: RawRepresentable, Hashable, Codable, Sendable {
    /// "SE4550000000058398257466", without blanks.
    package let rawValue: String

    /// Reads the written form, and no other.
    package init?(rawValue: String) {
        guard let number = try? IBAN(typed: rawValue), number.rawValue == rawValue else { return nil }
        self = number
    }

    /// ISO 13616: with the first four signs moved last and letters as numbers (S 28, E 14), the rest after 97 is 1.
    package init(typed text: String) throws(Unreadable) {
        let written = text.filter { !$0.isWhitespace }.uppercased()
        let digits = written.dropFirst(2).compactMap { "0"..."9" ~= $0 ? $0.wholeNumberValue : nil }
        guard written.hasPrefix("SE"), written.count == 24, digits.count == 22 else {
            throw Unreadable("Skriv kontots IBAN: SE och 22 siffror.")
        }
        let rest = (digits.dropFirst(2) + [2, 8, 1, 4] + digits.prefix(2)).reduce(0) { (10 * $0 + $1) % 97 }
        guard rest == 1 else { throw Unreadable("IBAN-numrets kontrollsiffror stämmer inte. Kontrollera numret.") }
        rawValue = written
    }
}
