/// Bankgironummer (bankgiro number): seven or eight digits, the last a check digit. Written 5050-1055 or 991-2346.
///
/// Seven or eight digits: Peppol's Swedish rules SE-R-008 and SE-R-009. The check digit and that no number begins with 0
/// are what other programs hold to; the giro's own text is not read (unconfirmed).
package struct Bankgiro: RawRepresentable, Hashable, Codable, Sendable {
    /// "5050-1055": four digits after the hyphen.
    package let rawValue: String

    /// Reads the written form, and no other.
    package init?(rawValue: String) {
        guard let number = try? Bankgiro(typed: rawValue), number.rawValue == rawValue else { return nil }
        self = number
    }

    /// Reads what a person types, with or without hyphen and blanks.
    package init(typed text: String) throws(Unreadable) {
        guard let digits = text.digitsOfNumber, 7...8 ~= digits.count, digits[0] != 0 else {
            throw Unreadable("Skriv bankgironumret med sju eller åtta siffror, till exempel 5050-1055.")
        }
        guard CheckDigit.holds(digits) else {
            throw Unreadable("Bankgironumrets kontrollsiffra stämmer inte. Kontrollera siffrorna.")
        }
        rawValue = "\(digits.written.dropLast(4))-\(digits.written.suffix(4))"
    }

    /// "50501055", as files want it.
    package var digits: String { rawValue.filter { $0 != "-" } }
}
