/// Belopp (amount) in whole öre: sums never round.
package struct Money: RawRepresentable, Hashable, Comparable, Codable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }
    package init(ore: Int) { rawValue = ore }
    package init(kronor: Int) { rawValue = kronor * 100 }

    package static let zero = Money(rawValue: 0)

    package static func < (one: Money, other: Money) -> Bool { one.rawValue < other.rawValue }
    package static func + (one: Money, other: Money) -> Money { Money(rawValue: one.rawValue + other.rawValue) }
    package static func - (one: Money, other: Money) -> Money { Money(rawValue: one.rawValue - other.rawValue) }
    package static prefix func - (money: Money) -> Money { Money(rawValue: -money.rawValue) }
}
