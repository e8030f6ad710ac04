/// OCR-nummer (OCR number): the digits by which a receiver's books find the invoice, the last a check digit.
///
/// Two to 25 digits is the form that other programs hold to. A receiver may also demand a length, which we cannot know.
package struct OCRNumber: RawRepresentable, Hashable, Codable, Sendable {
    /// Digits alone. Zeros in front are part of it.
    package let rawValue: String

    package init?(rawValue: String) {
        guard let number = try? OCRNumber(typed: rawValue), number.rawValue == rawValue else { return nil }
        self = number
    }

    package init(typed text: String) throws(Unreadable) {
        guard let digits = text.digitsOfNumber, 2...25 ~= digits.count else {
            throw Unreadable("Skriv OCR-numret med siffror, högst 25.")
        }
        guard CheckDigit.holds(digits) else {
            throw Unreadable("OCR-numrets kontrollsiffra stämmer inte. Kontrollera siffrorna.")
        }
        rawValue = digits.written
    }
}
