/// Bidragsboken (contribution book): what the rules about contributions are functions of.
package struct ContributionBook: Hashable, Sendable {
    package var years: [ContributionYear]
    package var tables: [NationalTable]

    package init(years: [ContributionYear] = [], tables: [NationalTable] = []) {
        (self.years, self.tables) = (years, tables)
    }
}

extension ContributionBook {
    func findings(on today: Day) -> [Finding] {
        years.flatMap { year in
            [year.uneven, year.unmatched].compactMap { $0 } + year.split + year.unpaid(on: today)
        } + tables.compactMap(\.headingOfAnotherYear)
    }
}

extension ContributionYear {
    private func finding(_ code: FindingCode, on day: Day?, _ text: String, _ advice: String) -> Finding {
        Finding(code, .contributions(year: year), on: day, text, advice: advice)
    }

    private var noticedOn: Day? { contributions.map(\.noticedOn).max() }
    private var isMatched: Bool { contributions.contains { $0.amount != .zero } }

    /// "Regionen bidrar med en fjärdedel och kommunerna tillsammans med en fjärdedel." Paraphrase of 5 §.
    fileprivate var uneven: Finding? {
        guard isMatched, region != municipalities else { return nil }
        return finding(
            .matchingUneven,
            on: noticedOn,
            "Regionen bidrar med \(region.swedish) och kommunerna med \(municipalities.swedish) för \(year). De ska vara lika.",
            "Fråga medlemmarna vilket belopp som gäller. Det lägsta avgör vad staten bidrar med."
        )
    }

    /// "Staten bidrar med hälften." The state's list is in thousands of kronor: a thousand is allowed to differ.
    fileprivate var unmatched: Finding? {
        let (half, thousand) = (region + municipalities, Money(kronor: 1_000))
        guard isMatched, allocation != nil, state - half > thousand || half - state > thousand else { return nil }
        return finding(
            .matchingNotHalf,
            on: noticedOn,
            "Staten bidrar med \(state.swedish) för \(year), region och kommuner tillsammans med \(half.swedish). Staten ska bidra med hälften.",
            "Stäm av anmälningarna mot statens beslut."
        )
    }

    /// Several municipalities share their quarter as they have agreed.
    fileprivate var split: [Finding] {
        guard isMatched, allocation != nil, !splits.isEmpty else { return [] }
        return expectedByMunicipality.sorted { $0.key < $1.key }.compactMap { id, expected in
            let given = contribution(of: id)?.amount ?? .zero
            let gap = given < expected ? expected - given : given - expected
            guard gap > Money(kronor: 1_000) else { return nil }
            let name = members.first { $0.id == id }?.name ?? "En kommun"
            return finding(
                .splitNotFollowed,
                on: noticedOn,
                "\(name) bidrar med \(given.swedish) för \(year), men fördelningen ger \(expected.swedish).",
                "Stäm av mot kommunernas fördelning, eller lägg in en ny."
            )
        }
    }

    /// "Det som är rekvirerat är betalt i tid."
    fileprivate func unpaid(on today: Day) -> [Finding] {
        requisitions.filter { $0.due < today && $0.paidOn == nil }.map { one in
            let name = members.first { $0.id == one.member }?.name ?? "En medlem"
            return finding(
                .contributionOverdue,
                on: one.due,
                "\(name) har inte betalat \(one.amount.swedish) av bidraget för \(year), som skulle ha kommit \(one.due.swedish).",
                "Påminn medlemmen, eller för in betalningen."
            )
        }
    }
}

extension NationalTable {
    /// "Tabellens rubrik säger det år som beloppen gäller."
    fileprivate var headingOfAnotherYear: Finding? {
        guard let headingYear, headingYear != year else { return nil }
        return Finding(
            .allocationHeadingWrong,
            .nationalTable(year: year),
            "Rubriken på statens fördelning säger \(headingYear), men beloppen gäller \(year) (\(source)).",
            advice: "Skriv rätt år när tabellen används, och påpeka felet för den som har gjort den."
        )
    }
}
