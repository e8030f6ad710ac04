/// Grundbelopp (base amount): what shares are taken of, from a day until the next one.
package struct FeeBase: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var from: Day
    package var amount: Money
    /// Uppräkning that the source states, in tenths of a percent; nil when it states none.
    package var increase: Int?
    /// Who decided it, as an office: "HR-direktör, Sundsvalls kommun".
    package var decidedBy: String
    package var source: String

    package init(
        id: Int64 = 0,
        from: Day,
        amount: Money,
        increase: Int? = nil,
        decidedBy: String = "",
        source: String
    ) {
        (self.id, self.from, self.amount, self.increase) = (id, from, amount, increase)
        (self.decidedBy, self.source) = (decidedBy, source)
    }

    /// "Grundbeloppet räknas upp den 1 april varje år": the first such day after it began to hold.
    package var outdatedFrom: Day? {
        guard let thisYear = Day(from.year, 4, 1), let nextYear = Day(from.year + 1, 4, 1) else { return nil }
        return from < thisYear ? thisYear : nextYear
    }

    package var mayBeSet: Ruling {
        amount > .zero && amount <= Claim.greatest
            ? Ruling(.met, .FeeRegulations.base, "Grundbeloppet kan sparas.")
            : Ruling(.notMet, .FeeRegulations.base, "Grundbeloppet är mer än noll. Skriv det i kronor.")
    }
}

/// Index (index): income base amounts by year, the förbund's own entries before those that come with Kansli.
package struct FeeIndex: Hashable, Sendable {
    package private(set) var amounts: [YearlyAmount]

    package init(own: [YearlyAmount] = []) {
        let known = Set(own.map(\.year))
        amounts = (own + IncomeBaseAmount.all.filter { !known.contains($0.year) }).sorted { $0.year > $1.year }
    }

    package func of(_ year: Int) -> YearlyAmount? { amounts.first { $0.year == year } }

    /// The change between two years in tenths of a percent, half a tenth away from zero; nil when a year is missing.
    package func change(_ years: (Int, Int)) -> Int? {
        guard let old = of(years.0)?.amount.rawValue, let new = of(years.1)?.amount.rawValue, old > 0 else {
            return nil
        }
        let difference = (new - old) * 1_000
        return (difference + (difference < 0 ? -old / 2 : old / 2)) / old
    }

    /// Those of the years that are missing, or not read in their source.
    func unsure(_ years: (Int, Int)) -> [Int] { [years.0, years.1].filter { of($0)?.isConfirmed != true } }
}

extension FeeBase {
    /// The next base by the rule: increased by the change in tenths of a percent, to whole kronor; nil when a year is missing.
    package func next(_ compared: FeeTerms.Compared, _ index: FeeIndex) -> FeeBase? {
        guard let from = outdatedFrom, let change = index.change(compared.years(in: from.year)) else { return nil }
        let amount = Money(kronor: (amount.rawValue * (1_000 + change) + 50_000) / 100_000)
        let (old, new) = compared.years(in: from.year)
        return FeeBase(from: from, amount: amount, increase: change, source: "inkomstbasbeloppet \(old) och \(new)")
    }
}
