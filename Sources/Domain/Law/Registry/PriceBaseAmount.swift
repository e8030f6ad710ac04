/// Prisbasbelopp (price base amount): kronor of a year, with how surely we know it. The years that we have not read in a
/// regulation are uncertain, and what is measured by them warns.
package struct PriceBaseAmount: Hashable, Sendable {
    package let year: Int
    package let amount: Money
    package let confidence: Provision.Confidence

    package static let all: [PriceBaseAmount] =
        [
            (2012, 44_000), (2013, 44_500), (2014, 44_400), (2016, 44_300), (2017, 44_800), (2018, 45_500),
            (2019, 46_500),
            (2020, 47_300), (2023, 52_500), (2024, 57_300), (2025, 58_800),
        ]
        .map { PriceBaseAmount(year: $0.0, amount: Money(kronor: $0.1), confidence: .certain) }
        // Not read in the regulation of the year: read second-hand, or remembered.
        + [(2015, 44_500), (2021, 47_600), (2022, 48_300), (2026, 59_200)]
        .map { PriceBaseAmount(year: $0.0, amount: Money(kronor: $0.1), confidence: .uncertain) }

    /// The year's amount; nil when it is not in the table, which is to be said and never guessed.
    package static func of(_ year: Int) -> PriceBaseAmount? { all.first { $0.year == year } }
}

extension Provision {
    /// Delegationsordningen (delegation order): what the board has decided itself, as dated settings.
    package enum DelegationOrder {
        /// Ett beslut får inte gälla mer än beloppet i punkten.
        package static let limit = Provision("delegationsordningen", "beloppsgränsen i", .local)
        /// Beslutet fattas av den som punkten nämner, eller ersättaren.
        package static let delegate = Provision("delegationsordningen", "vem som får besluta enligt", .local)
        package static let all = [limit, delegate]
    }
}
