import Domain
import Foundation

/// Writes records of SIE, and sums them. All text is quoted, and lines end with CR and LF.
struct SIEPen {
    enum Field {
        /// Digits and codes, which need no quotes.
        case plain(String)
        case text(String)
        case objects([ObjectCode])
    }

    private(set) var bytes: [UInt8] = []
    private var sum = SIEChecksum()
    private var isSumming = false

    mutating func openSum() {
        put(.checksum, [])
        isSumming = true
    }

    mutating func endSum() {
        isSumming = false
        put(.checksum, [.plain(String(sum.value))])
    }

    mutating func put(_ label: SIELabel, _ fields: [Field]) {
        write(Array("#\(label.rawValue)".utf8))
        for field in fields {
            bytes.append(UInt8(ascii: " "))
            put(field)
        }
        endLine()
    }

    mutating func brace(_ brace: Unicode.Scalar) {
        bytes.append(UInt8(ascii: brace))
        endLine()
    }

    private mutating func put(_ field: Field) {
        switch field {
        case .plain(let text): write(Array(text.utf8))
        case .text(let text): quote(text)
        case .objects(let codes):
            bytes.append(UInt8(ascii: "{"))
            for (place, code) in codes.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: " ")) }
                write(Array(String(code.dimension).utf8))
                bytes.append(UInt8(ascii: " "))
                quote(code.code)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// A backslash last in a text would hide the quote after it, and SIE has no way to write one: it becomes a slash.
    private mutating func quote(_ text: String) {
        var signs = SIEEncoding.pc8(text)
        if signs.last == UInt8(ascii: "\\") { signs[signs.count - 1] = UInt8(ascii: "/") }
        bytes.append(UInt8(ascii: "\""))
        for sign in signs {
            if sign == UInt8(ascii: "\"") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(sign)
            if isSumming { sum.add(sign) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func write(_ signs: [UInt8]) {
        bytes += signs
        if isSumming { for sign in signs { sum.add(sign) } }
    }

    private mutating func endLine() { bytes += [13, 10] }
}

extension SIEPen.Field {
    static func number(_ number: Int) -> Self { .plain(String(number)) }

    static func account(_ number: AccountNumber) -> Self {
        number.rawValue.utf8.allSatisfy { 48...57 ~= $0 } && !number.rawValue.isEmpty
            ? .plain(number.rawValue) : .text(number.rawValue)
    }

    /// 1234.50: always two decimals.
    static func amount(_ money: Money) -> Self {
        let (kronor, ore) = money.rawValue.magnitude.quotientAndRemainder(dividingBy: 100)
        return .plain("\(money.rawValue < 0 ? "-" : "")\(kronor).\(ore < 10 ? "0" : "")\(ore)")
    }

    /// YYYYMMDD, or nothing in quotes.
    static func day(_ day: Day?) -> Self { day.map { .plain($0.rawValue.replacing("-", with: "")) } ?? .text("") }

    /// YYYYMM.
    static func month(_ day: Day) -> Self { .plain(String(day.rawValue.replacing("-", with: "").prefix(6))) }
}

extension [SIEPen.Field] {
    /// Without the empty fields at the end, which a reader takes as missing.
    var trimmed: [SIEPen.Field] {
        let last = lastIndex { if case .text("") = $0 { false } else { true } }
        return Array(prefix((last ?? -1) + 1))
    }

    /// An amount's quantity, when it has one.
    static func quantity(_ quantity: Decimal?) -> [SIEPen.Field] {
        quantity.map {
            [.plain(NSDecimalNumber(decimal: $0).description(withLocale: Locale(identifier: "en_US_POSIX")))]
        } ?? []
    }
}
