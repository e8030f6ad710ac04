/// Exakt belopp (exact amount): a fee before it is rounded. Counted in thirty-thousandths of an öre, so that a share in
/// hundredths of a percent and a twelfth of a year both come out whole.
package struct ExactAmount: RawRepresentable, Codable, Hashable, Comparable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }
    package init(_ money: Money) { rawValue = money.rawValue * Self.parts }

    /// A share of an amount, in hundredths of a percent.
    package init(_ share: Int, of money: Money) { rawValue = money.rawValue * share * (Self.parts / 10_000) }

    /// Some months of a year's amount.
    package init(months: Int, of money: Money) { rawValue = money.rawValue * months * (Self.parts / 12) }

    package static let zero = ExactAmount(rawValue: 0)
    private static let parts = 30_000

    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    package static func + (one: Self, other: Self) -> Self { Self(rawValue: one.rawValue + other.rawValue) }

    /// To the nearest öre, half an öre away from zero: for reading, and for what is paid to the öre.
    package var nearestOre: Money {
        let half = rawValue < 0 ? -Self.parts / 2 : Self.parts / 2
        return Money(ore: (rawValue + half) / Self.parts)
    }

    package func rounded(_ rounding: Rounding) -> Money {
        switch rounding {
        case .none: nearestOre
        case .nearestKrona: krona(adding: rawValue < 0 ? -Self.krona / 2 : Self.krona / 2)
        case .upToKrona: krona(adding: rawValue < 0 ? 0 : Self.krona - 1)
        }
    }

    private func krona(adding part: Int) -> Money { Money(kronor: (rawValue + part) / Self.krona) }

    private static let krona = 100 * parts
}

/// Avrundning (rounding) of what a person gets on a list.
package enum Rounding: String, CaseIterable, Codable, Hashable, Sendable {
    /// Närmaste krona: fifty öre away from zero.
    case nearestKrona
    /// Uppåt till hel krona.
    case upToKrona
    /// Ingen: to the öre.
    case none

    package var swedish: String {
        switch self {
        case .nearestKrona: "till närmaste krona"
        case .upToKrona: "uppåt till hel krona"
        case .none: "inte alls"
        }
    }
}

extension Sequence<ExactAmount> {
    package var sum: ExactAmount { reduce(.zero, +) }
}
