/// Plusgironummer (plusgiro number): two to eight digits, the last a check digit. Written 4 20-0 and 12 34 56-6.
///
/// Two to eight digits: Peppol's Swedish rules SE-R-007 and SE-R-010. The check digit and that no number begins with 0 are
/// what other programs hold to; the giro's own text is not read (unconfirmed).
package struct Plusgiro: RawRepresentable, Hashable, Codable, Sendable {
    /// "12 34 56-6": pairs counted from the hyphen, and the check digit after it.
    package let rawValue: String

    /// Reads the written form, and no other.
    package init?(rawValue: String) {
        guard let number = try? Plusgiro(typed: rawValue), number.rawValue == rawValue else { return nil }
        self = number
    }

    /// Reads what a person types, with or without hyphen and blanks.
    package init(typed text: String) throws(Unreadable) {
        guard let digits = text.digitsOfNumber, 2...8 ~= digits.count, digits[0] != 0 else {
            throw Unreadable("Skriv plusgironumret med två till åtta siffror, till exempel 12 34 56-6.")
        }
        guard CheckDigit.holds(digits) else {
            throw Unreadable("Plusgironumrets kontrollsiffra stämmer inte. Kontrollera siffrorna.")
        }
        rawValue = Self.paired(digits.dropLast()) + "-\(digits[digits.count - 1])"
    }

    /// "1234566", as files want it.
    package var digits: String { rawValue.filter { $0 != "-" && $0 != " " } }

    private static func paired(_ digits: ArraySlice<Int>) -> String {
        digits.enumerated().reduce(into: "") { text, digit in
            let isFirstOfPair = (digits.count - digit.offset).isMultiple(of: 2)
            text += (isFirstOfPair && digit.offset > 0 ? " " : "") + String(digit.element)
        }
    }
}
