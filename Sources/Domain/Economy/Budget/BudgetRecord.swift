/// Budgeten som helhet (budget record): a version with its lines and amounts, and what its page and its rules ask beside.
package struct BudgetRecord: Hashable, Sendable {
    package var version: BudgetVersion
    /// Those that are open in any of its years or have an amount, by area and place.
    package var lines: [BudgetLine]
    package var amounts: [BudgetLine.ID: [Int: Money]]
    package var positions: [BalancePosition: [Int: Money]]
    /// Tryckta summor (printed sums) of a budget from before Kansli, as they stood.
    package var printed: [PrintedSum]
    /// Beviljat: what stands granted to the initiatives of each line, by year.
    package var granted: [BudgetLine.ID: [Int: Money]]
    /// Where it was adopted.
    package var section: BudgetSection?

    package init(
        _ version: BudgetVersion,
        lines: [BudgetLine],
        amounts: [BudgetLine.ID: [Int: Money]] = [:],
        positions: [BalancePosition: [Int: Money]] = [:],
        printed: [PrintedSum] = [],
        granted: [BudgetLine.ID: [Int: Money]] = [:],
        section: BudgetSection? = nil
    ) {
        (self.version, self.lines, self.amounts, self.positions) = (version, lines, amounts, positions)
        (self.printed, self.granted, self.section) = (printed, granted, section)
    }
}

/// Tryckt summa (printed sum): a figure of a year as a paper from before Kansli printed it.
package struct PrintedSum: Codable, Hashable, Sendable {
    package var figure: BudgetFigure
    package var year: Int
    package var amount: Money

    package init(_ figure: BudgetFigure, _ year: Int, _ amount: Money) {
        (self.figure, self.year, self.amount) = (figure, year, amount)
    }
}

/// Paragrafen som antog budgeten.
package struct BudgetSection: Codable, Hashable, Sendable {
    package var item: AgendaItem.ID
    package var meeting: BoardMeeting.ID
    package var number: Int?
    package var day: Day

    package init(item: AgendaItem.ID, meeting: BoardMeeting.ID, number: Int?, day: Day) {
        (self.item, self.meeting, self.number, self.day) = (item, meeting, number, day)
    }

    package var name: String { "\(number.map { "§\u{A0}\($0)" } ?? "Beslutet") \(day.swedish)" }
    package var path: String { FindingObject.section(item, meeting).path }
}

extension BudgetRecord {
    package func amount(of line: BudgetLine.ID, in year: Int) -> Money { amounts[line]?[year] ?? .zero }
    package func granted(to line: BudgetLine.ID, in year: Int) -> Money { granted[line]?[year] ?? .zero }

    /// The lines of an area that the year is about: open in it, or with an amount.
    package func lines(of area: BudgetLine.Area, in year: Int) -> [BudgetLine] {
        lines.filter { $0.area == area && ($0.isOpen(in: year) || amount(of: $0.id, in: year) != .zero) }
    }

    private func sum(in year: Int, of isHere: (BudgetLine) -> Bool) -> Money {
        lines.lazy.filter(isHere).map { amount(of: $0.id, in: year) }.reduce(.zero, +)
    }

    /// The same as a share of the result: income adds, cost takes away.
    private func result(in year: Int, of nature: BudgetLine.Nature) -> Money {
        lines.lazy.filter { $0.nature == nature }.map { $0.result(of: amount(of: $0.id, in: year)) }.reduce(.zero, +)
    }

    private func position(_ position: BalancePosition, _ year: Int) -> Money { positions[position]?[year] ?? .zero }

    /// What a table says of a year. Costs are positive in the budget's own tables and negative in the income budget.
    package func value(_ figure: BudgetFigure, _ year: Int) -> Money {
        switch figure {
        case .income: sum(in: year) { $0.area == .income }
        case .board: sum(in: year) { $0.area == .board }
        case .administration: sum(in: year) { $0.area == .administration }
        case .audit: sum(in: year) { $0.area == .audit }
        case .initiatives: sum(in: year) { $0.area == .initiatives }
        case .ownActivities: sum(in: year) { $0.area == .ownActivities }
        case .financial: sum(in: year) { $0.area == .financial }
        case .decided: sum(in: year) { $0.isActivity && !$0.isForNew }
        case .new: sum(in: year) { $0.isActivity && $0.isForNew }
        case .activities: sum(in: year) { $0.isActivity }
        case .cost: sum(in: year) { $0.area != .income }
        case .result: value(.income, year) - value(.cost, year)
        default: statement(figure, year)
        }
    }

    private func statement(_ figure: BudgetFigure, _ year: Int) -> Money {
        switch figure {
        case .operatingIncome: sum(in: year) { $0.area == .income && $0.nature == .operating }
        case .operatingCost: -sum(in: year) { $0.area != .income && $0.nature == .operating }
        case .depreciation: result(in: year, of: .depreciation)
        case .netCost:
            statement(.operatingIncome, year) + statement(.operatingCost, year) + statement(.depreciation, year)
        case .financialIncome: result(in: year, of: .financialIncome)
        case .financialCost: result(in: year, of: .financialCost)
        default: balance(figure, year)
        }
    }

    /// The equity of a year is the one before it and the result. What is not tied up in other assets is current.
    private func balance(_ figure: BudgetFigure, _ year: Int) -> Money {
        switch figure {
        case .fixedAssets: position(.fixedAssets, year)
        case .assets, .equityAndDebts: balance(.equity, year) + position(.provisions, year) + balance(.debts, year)
        case .currentAssets: balance(.assets, year) - position(.fixedAssets, year)
        case .broughtForward:
            (version.statementYears.lowerBound..<max(year, version.statementYears.lowerBound))
                .map { value(.result, $0) }.reduce(version.openingEquity, +)
        case .equity: balance(.broughtForward, year) + value(.result, year)
        case .provisions: position(.provisions, year)
        case .longDebts: position(.longDebts, year)
        case .shortDebts: position(.shortDebts, year)
        case .debts: position(.longDebts, year) + position(.shortDebts, year)
        default: .zero
        }
    }
}

extension BudgetLine {
    /// Insats eller egen aktivitet: what the förbund is there for.
    package var isActivity: Bool { area == .initiatives || area == .ownActivities }
}
