/// Kassaflödesanalys (cash-flow statement, LKBR 8 kap.): from the result to the change of cash, by the indirect method.
package struct CashFlow: Hashable, Sendable {
    package let year: Int
    package let result: Money
    /// Costs that no money left for: depreciation, given back.
    package let depreciation: Money
    package let provisions: Money
    package let receivables: Money
    package let inventories: Money
    package let shortLiabilities: Money
    package let fixedAssets: Money
    package let longLiabilities: Money
    package let opening: Money
    package let closing: Money

    init(_ year: YearFigures, after before: YearFigures) {
        func growth(_ item: StatementItem) -> Money { year[item] - before[item] }
        self.year = year.year
        (result, depreciation, provisions) = (year.result, -year[.depreciation], growth(.provisions))
        (receivables, inventories) = (-growth(.receivables), -growth(.inventories))
        shortLiabilities = growth(.shortLiabilities)
        fixedAssets = -growth(.fixedAssets) + year[.depreciation]
        longLiabilities = growth(.longLiabilities)
        (opening, closing) = (before.liquid, year.liquid)
    }

    package var beforeWorkingCapital: Money { result + depreciation + provisions }
    package var operating: Money { beforeWorkingCapital + receivables + inventories + shortLiabilities }
    /// Årets kassaflöde.
    package var change: Money { operating + fixedAssets + longLiabilities }
}

extension YearFigures {
    /// Likvida medel: cash, and placements that can be cash at once.
    package var liquid: Money { self[.cash] + self[.placements] }
}

extension Statements {
    /// Nil without the year before: there is no change to tell of.
    package var cashFlow: CashFlow? { previous.map { CashFlow(current, after: $0) } }

    private var comparedCashFlow: CashFlow? {
        previous.flatMap { previous in before.map { CashFlow(previous, after: $0) } }
    }

    package var cashFlowLines: [Line] {
        guard let now = cashFlow else { return [] }
        let then = comparedCashFlow
        func line(_ label: String, _ value: KeyPath<CashFlow, Money>, isSum: Bool = false) -> Line {
            Line(label: label, current: now[keyPath: value], previous: then?[keyPath: value], isSum: isSum)
        }
        return [
            line("Årets resultat", \.result), line("Justering för av- och nedskrivningar", \.depreciation),
            line("Justering för övriga poster utan betalning", \.provisions),
            line("Medel före förändring av rörelsekapital", \.beforeWorkingCapital, isSum: true),
            line("Förändring av kortfristiga fordringar", \.receivables), line("Förändring av förråd", \.inventories),
            line("Förändring av kortfristiga skulder", \.shortLiabilities),
            line("Kassaflöde från den löpande verksamheten", \.operating, isSum: true),
            line("Kassaflöde från investeringsverksamheten", \.fixedAssets, isSum: true),
            line("Kassaflöde från finansieringsverksamheten", \.longLiabilities, isSum: true),
            line("Årets kassaflöde", \.change, isSum: true), line("Likvida medel vid årets början", \.opening),
            line("Likvida medel vid årets slut", \.closing),
        ]
    }
}
