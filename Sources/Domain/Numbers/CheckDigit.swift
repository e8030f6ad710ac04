/// Kontrollsiffra (check digit): the last digit of a number follows from the others by the 10-modulus that Swedish
/// identity numbers and giro numbers share (Luhn).
package enum CheckDigit {
    /// Every other digit twice, counted from the last but one; the digits of all products added make whole tens.
    package static func holds(_ digits: [Int]) -> Bool {
        digits.reversed().enumerated().reduce(0) { sum, digit in
            let product = digit.offset.isMultiple(of: 2) ? digit.element : digit.element * 2
            return sum + product / 10 + product % 10
        }.isMultiple(of: 10)
    }
}

extension String {
    /// The digits of a number that is written with hyphens and blanks for the eye; nil when it has any other sign.
    var digitsOfNumber: [Int]? {
        let signs = filter { !$0.isWhitespace && !"-\u{2010}\u{2011}\u{2013}\u{2212}".contains($0) }
        let digits = signs.compactMap { "0"..."9" ~= $0 ? $0.wholeNumberValue : nil }
        return digits.count == signs.count ? digits : nil
    }
}

extension [Int] {
    /// The digits as a text.
    var written: String { map(String.init).joined() }
}
