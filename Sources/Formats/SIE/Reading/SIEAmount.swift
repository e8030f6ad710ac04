/// Belopp (amount) as SIE 5.9 writes it: a point, at most two decimals, a minus in front. Exact öre.
struct SIEAmount {
    let ore: Int
    /// It is written in a way that the standard has not: a comma, a plus, or zeros after the öre.
    let isOdd: Bool

    /// Nil for what is no amount, is finer than öre or has over 13 digits of kronor.
    init?(_ range: Range<Int>, in bytes: [UInt8]) {
        var (place, isOdd, isNegative) = (range.lowerBound, false, false)
        if place < range.upperBound, bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") {
            isNegative = bytes[place] == UInt8(ascii: "-")
            isOdd = !isNegative
            place += 1
        }
        var (ore, whole, decimals) = (0, 0, 0)
        while place < range.upperBound, let digit = bytes[place].digit {
            (ore, whole, place) = (10 * ore + digit, whole + 1, place + 1)
            guard whole <= 13 else { return nil }
        }
        if place < range.upperBound {
            guard bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ",") else { return nil }
            isOdd = isOdd || bytes[place] == UInt8(ascii: ",") || whole == 0 || place + 1 == range.upperBound
            place += 1
        }
        while place < range.upperBound {
            guard let digit = bytes[place].digit, decimals < 2 || digit == 0 else { return nil }
            if decimals < 2 { ore = 10 * ore + digit }
            (decimals, place) = (decimals + 1, place + 1)
        }
        guard whole + decimals > 0 else { return nil }
        if decimals < 2 { ore *= decimals == 0 ? 100 : 10 }
        (self.ore, self.isOdd) = (isNegative ? -ore : ore, isOdd || decimals > 2)
    }
}

extension UInt8 {
    /// 0 to 9 for the sign of a digit.
    var digit: Int? { self &- 48 < 10 ? Int(self &- 48) : nil }
}
