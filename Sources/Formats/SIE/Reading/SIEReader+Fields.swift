import Domain
import Foundation

/// The fields of the line that is read. One that is missing at the end is as one that is empty.
extension SIEReader {
    /// What a field's place is; nil when the line has no such field, or nothing stands in it.
    func range(_ place: Int) -> Range<Int>? {
        guard place < scanner.fields.count, !scanner.fields[place].range.isEmpty else { return nil }
        return scanner.fields[place].range
    }

    func text(_ place: Int) -> String {
        place < scanner.fields.count ? text(scanner.fields[place]) : ""
    }

    func text(_ field: SIEField) -> String {
        let text = encoding.text(scanner.bytes[field.range])
        return field.hasEscapes ? text.replacing("\\\"", with: "\"") : text
    }

    /// A whole number, perhaps with a minus.
    func number(_ place: Int) -> Int? { range(place).flatMap(number) }

    func number(_ range: Range<Int>) -> Int? {
        let isNegative = scanner.bytes[range.lowerBound] == UInt8(ascii: "-")
        let digits = isNegative ? range.dropFirst() : range[...]
        guard 1...10 ~= digits.count else { return nil }
        var number = 0
        for place in digits {
            guard let digit = scanner.bytes[place].digit else { return nil }
            number = 10 * number + digit
        }
        return isNegative ? -number : number
    }

    /// YYYYMMDD.
    func day(_ place: Int) -> Day? {
        guard let range = range(place), range.count == 8, let number = number(range) else { return nil }
        return Day(number / 10_000, number / 100 % 100, number % 100)
    }

    /// YYYYMM, as the month's first day.
    func month(_ place: Int) -> Day? {
        guard let range = range(place), range.count == 6, let number = number(range) else { return nil }
        return Day(number / 100, number % 100, 1)
    }

    func quantity(_ place: Int) -> Decimal? {
        range(place) == nil ? nil : text(place).replacing(",", with: ".").decimal
    }

    /// An amount that cannot be read makes the whole file unfit: it would be missing in a sum.
    mutating func amount(_ place: Int) -> Int? {
        guard let range = range(place), let amount = SIEAmount(range, in: scanner.bytes) else {
            remarks.refuse(scanner.number, .amount, "Beloppet ”\(text(place))” går inte att läsa.")
            return nil
        }
        if amount.isOdd {
            remarks.warn(
                scanner.number,
                .amountForm,
                "Beloppet \(text(place)) är inte skrivet som formatet vill, men lästes."
            )
        }
        return amount.ore
    }

    /// The account's number among the file's accounts.
    mutating func account(_ place: Int) -> Int? {
        guard let range = range(place) else {
            remarks.refuse(scanner.number, .account, "Raden saknar konto.")
            return nil
        }
        return accounts.place(of: range, in: scanner.bytes, on: scanner.number, encoding)
    }
}
