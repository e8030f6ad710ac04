extension Money {
    /// "1 234 567 kr", "−1 234 567,50 kr": öre only when there are any. Every space is U+00A0, the minus is U+2212.
    package var swedish: String { "\(swedishNumber)\u{A0}kr" }

    /// The same without "kr", for the cells of a table that says its unit above.
    package var swedishNumber: String {
        let (kronor, ore) = rawValue.magnitude.quotientAndRemainder(dividingBy: 100)
        return sign + kronor.inSwedishGroups + (ore == 0 ? "" : ore < 10 ? ",0\(ore)" : ",\(ore)")
    }

    /// "1 235 tkr": whole thousands, half a thousand away from zero. For reading only, never for sums.
    package var swedishThousands: String { "\(swedishThousandsNumber)\u{A0}tkr" }

    /// The same without "tkr".
    package var swedishThousandsNumber: String {
        let thousands = rawValue.magnitude / 100_000 + (rawValue.magnitude % 100_000 >= 50_000 ? 1 : 0)
        return (thousands == 0 ? "" : sign) + thousands.inSwedishGroups
    }

    private var sign: String { rawValue < 0 ? "\u{2212}" : "" }
}

extension UInt {
    /// Digits by threes with U+00A0 between.
    fileprivate var inSwedishGroups: String {
        let (front, last) = quotientAndRemainder(dividingBy: 1_000)
        guard front > 0 else { return String(last) }
        let digits = String(last)
        return front.inSwedishGroups + "\u{A0}" + String(repeating: "0", count: 3 - digits.count) + digits
    }
}
