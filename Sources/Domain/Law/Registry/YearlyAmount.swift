/// Årets belopp (yearly amount): what a regulation lays down for a year, with how surely we know it. The years that we have
/// not read in a regulation are uncertain, and what is measured by them warns.
package struct YearlyAmount: Codable, Hashable, Sendable {
    package let year: Int
    package let amount: Money
    package let isConfirmed: Bool
    /// Where it was read.
    package let source: String

    package init(_ year: Int, _ amount: Money, isConfirmed: Bool, source: String) {
        (self.year, self.amount, self.isConfirmed, self.source) = (year, amount, isConfirmed, source)
    }

    package var confidence: Provision.Confidence { isConfirmed ? .certain : .uncertain }

    /// From kronor by year.
    static func table(_ kronor: KeyValuePairs<Int, Int>, isConfirmed: Bool, source: String) -> [YearlyAmount] {
        kronor.map { YearlyAmount($0.key, Money(kronor: $0.value), isConfirmed: isConfirmed, source: source) }
    }
}

/// Inkomstbasbelopp (income base amount): kronor of a year. What fees are indexed by.
package enum IncomeBaseAmount {
    package static let all: [YearlyAmount] =
        YearlyAmount.table(
            [2014: 56_900, 2016: 59_300, 2017: 61_500, 2023: 74_300, 2024: 76_200, 2025: 80_600, 2026: 83_400],
            isConfirmed: true,
            source: "årets förordning"
        )
        + YearlyAmount.table([2021: 68_200, 2022: 71_000], isConfirmed: true, source: "kommunens underlag för arvoden")
        + YearlyAmount.table([2015: 58_100], isConfirmed: false, source: "läst i andra hand")
        + YearlyAmount.table(
            [2018: 62_500, 2019: 64_400, 2020: 66_800],
            isConfirmed: false,
            source: "ur minnet, inte läst"
        )
}
