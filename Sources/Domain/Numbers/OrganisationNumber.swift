/// Organisationsnummer (organisation number): ten digits, written 202100-2114.
package struct OrganisationNumber: RawRepresentable, Hashable, Codable, Sendable {
    /// Why a text is not an organisation number.
    package enum Fault: Error, Hashable, Sendable {
        case notTenDigits
        /// The last digit does not follow from the nine before: one of them is wrong, or two have changed places.
        case checkDigit
    }

    /// "202100-2114".
    package let rawValue: String

    /// Reads the written form `NNNNNN-NNNN` of a number whose check digit is right, and no other.
    package init?(rawValue: String) {
        guard let number = try? OrganisationNumber(typed: rawValue), number.rawValue == rawValue else { return nil }
        self = number
    }

    /// Reads what a person types: ten digits, with or without a hyphen, with spaces around.
    package init(typed text: String) throws(Fault) {
        guard let digits = Self.digits(in: text) else { throw .notTenDigits }
        guard CheckDigit.holds(digits) else { throw .checkDigit }
        rawValue = "\(digits.written.prefix(6))-\(digits.written.suffix(4))"
    }

    /// The third digit of an organisation is 2 or more, so that no number is also a personal number: the month in a
    /// personal number begins with 0 or 1. A sole trader's number is a personal number. We know the rule from reference
    /// books, not from its own text, so this warns.
    package var isThirdDigitUsual: Bool { rawValue.dropFirst(2).first.map { $0 >= "2" } ?? false }

    private static func digits(in text: String) -> [Int]? {
        let trimmed = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        let parts = String(trimmed).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 1 || parts.map(\.count) == [6, 4] else { return nil }
        let digits = parts.joined().map { "0"..."9" ~= $0 ? $0.wholeNumberValue : nil }
        return digits.count == 10 && !digits.contains(nil) ? digits.compactMap(\.self) : nil
    }
}

extension OrganisationNumber.Fault {
    /// One sentence for the form's field.
    package var swedish: String {
        switch self {
        case .notTenDigits: "Skriv organisationsnumret med tio siffror, till exempel 202100-2114."
        case .checkDigit: "Organisationsnumrets kontrollsiffra stämmer inte. Kontrollera siffrorna."
        }
    }
}
