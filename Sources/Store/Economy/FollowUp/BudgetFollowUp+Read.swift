package import Domain
import Folder
import GRDB

extension Store {
    /// Uppföljningen (follow-up) of a year through a period: budget, grants, books and forecasts as they stood on its last day.
    /// Remembered until something is written.
    package func followUp(_ period: BudgetPeriod) async throws -> BudgetFollowUp {
        try await folder.read { db in
            try memory.followUps.value(period, at: db.lastEvent()) {
                let years = period.year - 1...period.year
                let sums = try memory.lineSums.value(years, at: db.lastEvent()) { try db.lineSums(years) }
                return try db.followUp(period, sums)
            }
        }
    }

    /// The last period that the books have something of and that is over on a day; without books the last quarter.
    package func latestPeriod(on day: Day) async throws -> BudgetPeriod? {
        let last = try await folder.read { db in
            try Row.fetchOne(
                db,
                sql:
                    "SELECT year, month FROM ledgerSum WHERE year * 12 + month < ? ORDER BY year DESC, month DESC LIMIT 1",
                arguments: [day.year * 12 + day.month]
            )
            .map { ($0[0] as Int, $0[1] as Int) }
        }
        return last.flatMap { BudgetPeriod($0.0, through: $0.1) } ?? BudgetPeriod.lastQuarter(before: day)
    }
}

extension Database {
    func followUp(_ period: BudgetPeriod, _ sums: [LineSum]) throws -> BudgetFollowUp {
        let books = PeriodBooks(sums.filter { !$0.isOutside }, period)
        let version = try adoptedBudget(of: period.year, on: period.lastDay)
        let budgets = try version.map { try budgetAmounts(of: $0.id) } ?? [:]
        let uses = try initiativeUse(of: period.year, through: period.lastDay)
        let byLine = Dictionary(grouping: uses.filter { $0.line != nil }, by: { $0.line ?? 0 })
        let forecasts = try forecasts(in: period).filter { $0.value.stands(in: period, booked: books.booked) }
        let owners = try budgetOwners(on: period.lastDay)
        let lines = try budgetLines().filter { line in
            budgets[line.id]?[period.year] != nil || books.hasSomething(of: line.id) || byLine[line.id] != nil
                || forecasts[line.id] != nil || version == nil && line.isOpen(in: period.year)
        }
        return BudgetFollowUp(
            period,
            version: version,
            lines: lines.map { line in
                let (budget, used) = (budgets[line.id]?[period.year] ?? .zero, byLine[line.id] ?? [])
                let outcome = line.amount(ofLedger: books.outcome(of: line.id))
                return FollowUpLine(
                    line,
                    budget: budget,
                    outcome: outcome,
                    before: line.amount(ofLedger: books.before(of: line.id)),
                    initiatives: used,
                    written: forecasts[line.id],
                    proposal: ForecastProposal(line, budget: budget, outcome: outcome, used, booked: books.booked),
                    owner: owners[line.id]
                )
            },
            unmapped: -books.outcome(of: nil),
            unmappedBefore: -books.before(of: nil),
            loose: uses.filter { $0.line == nil },
            booked: books.booked,
            hasYearBefore: books.hasYearBefore,
            openingEquity: try openingEquity(of: period.year, by: version),
            rule: try equityRules().last { $0.from.year <= period.year }
        )
    }

    /// By the accounts of the year before, or else the books' own openings, or else as the budget had it.
    private func openingEquity(of year: Int, by version: BudgetVersion?) throws -> Money? {
        if let before = try statements(year - 1)?.statements { return before.equityYear.equity }
        let printed = try allPrintedAccounts().flatMap(\.equityYears)
        if let before = printed.first(where: { $0.year == year - 1 }) { return before.equity }
        if let statements = try statements(year)?.statements {
            return statements.equityYear.equity - statements.equityYear.result
        }
        return try version.map { try budget($0).value(.broughtForward, year) }
    }

    /// The last one of each line that was written after the period or an earlier one of its year.
    private func forecasts(in period: BudgetPeriod) throws -> [BudgetLine.ID: LineForecast] {
        let written: SQLRequest<LineForecast> = """
            SELECT * FROM lineForecast WHERE year = \(period.year) AND day <= \(period.lastDay) ORDER BY day, id
            """
        return Dictionary(try written.fetchAll(self).map { ($0.line, $0) }, uniquingKeysWith: { _, last in last })
    }
}

/// What the books have of a period and of the same months a year before, by line; nil is on none.
private struct PeriodBooks {
    private var now: [BudgetLine.ID?: Money] = [:]
    private var then: [BudgetLine.ID?: Money] = [:]
    private(set) var booked: Int?

    init(_ sums: [LineSum], _ period: BudgetPeriod) {
        for sum in sums where sum.month <= period.month {
            if sum.year == period.year {
                now[sum.line, default: .zero] = (now[sum.line] ?? .zero) + sum.amount
                booked = max(booked ?? 0, sum.month)
            } else {
                then[sum.line, default: .zero] = (then[sum.line] ?? .zero) + sum.amount
            }
        }
    }

    var hasYearBefore: Bool { !then.isEmpty }
    func outcome(of line: BudgetLine.ID?) -> Money { now[line] ?? .zero }
    func before(of line: BudgetLine.ID?) -> Money { then[line] ?? .zero }
    func hasSomething(of line: BudgetLine.ID) -> Bool { outcome(of: line) != .zero || before(of: line) != .zero }
}
