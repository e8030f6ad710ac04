/// Prisbasbelopp (price base amount): kronor of a year.
package enum PriceBaseAmount {
    package static let all: [YearlyAmount] =
        YearlyAmount.table(
            [
                2012: 44_000, 2013: 44_500, 2014: 44_400, 2016: 44_300, 2017: 44_800, 2018: 45_500, 2019: 46_500,
                2020: 47_300, 2023: 52_500, 2024: 57_300, 2025: 58_800,
            ],
            isConfirmed: true,
            source: "årets förordning"
        )
        + YearlyAmount.table(
            [2015: 44_500, 2021: 47_600, 2022: 48_300, 2026: 59_200],
            isConfirmed: false,
            source: "läst i andra hand eller ur minnet"
        )

    /// The year's amount; nil when it is not in the table, which is to be said and never guessed.
    package static func of(_ year: Int) -> YearlyAmount? { all.first { $0.year == year } }
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
