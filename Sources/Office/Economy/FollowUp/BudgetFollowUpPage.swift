import Domain
import Markup
import Site

extension Page {
    /// Uppföljningen av en period: budget, outcome and forecast by line, the initiatives' money, and what it makes of the equity.
    static func budgetFollowUp(_ view: FollowUpView) -> Page {
        let followUp = view.followUp
        let mayWrite = !view.mine.isEmpty && view.isOver
        return Page(
            "Uppföljning \(followUp.period.name)",
            in: .economy,
            action: mayWrite
                ? .action(Link("Skriv prognoser", BudgetFollowUpRoutes.forecast(followUp.period))) : nil,
            facts: facts(view),
            followUp.lines.isEmpty
                ? """
                \(.planningWays(BudgetFollowUpRoutes.followUp))\(periods(view))
                \(.empty("Det finns ingen antagen budget och inget bokfört för \(String(followUp.period.year))."))
                """
                : """
                \(.planningWays(BudgetFollowUpRoutes.followUp))\(periods(view))
                <p>Belopp i kronor. Kostnader skrivs utan minus. En avvikelse är plus när den är bättre för resultatet. \
                En prognos i kursiv är ett förslag som ingen har skrivit.</p>
                \(view.table)
                \(view.comments)
                \(view.uses)
                \(view.equity)
                """
        )
    }

    private static func facts(_ view: FollowUpView) -> [Fact] {
        let (followUp, result) = (view.followUp, view.followUp.result)
        let version = followUp.version.map {
            Fact("Budget", "<a href=\"\(BudgetRoutes.budget($0.id))\">Version \($0.number), \($0.kind)</a>")
        }
        let booked = followUp.booked.map { $0.monthName } ?? "inget är bokfört"
        return [
            version ?? .text("Budget", "Ingen är antagen"), .text("Bokfört till och med", booked),
            .text("Årets resultat enligt prognosen", result.forecast.swedish),
            followUp.equity.map { .text("Eget kapital vid årets slut", $0.closing.swedish) },
        ].compactMap(\.self)
    }

    /// Ways to the year's quarters and months, and to the years beside.
    private static func periods(_ view: FollowUpView) -> HTML {
        let here = view.period
        func way(_ text: String, _ period: BudgetPeriod?) -> HTML {
            guard let period else { return "" }
            let current: HTML = period == here ? " aria-current=\"true\"" : ""
            return "<a href=\"\(BudgetFollowUpRoutes.period(period))\"\(current)>\(text)</a> "
        }
        let quarters = (1...4).map { way("Kvartal \($0)", BudgetPeriod(here.year, quarter: $0)) }
        let months = (1...12).filter { $0 % 3 != 0 }.map { way($0.monthName, BudgetPeriod(here.year, through: $0)) }
        let years = [here.year - 1, here.year + 1].filter { $0 <= view.today.year }
            .map { way("Samma tid \($0)", BudgetPeriod($0, through: here.month)) }
        return """
            <nav class="ways" aria-label="Period"><p>\(quarters)\(years)</p>
            <details><summary>Andra månader</summary><p>\(months)</p></details></nav>

            """
    }
}

extension FollowUpView {
    /// Rows by area with their sums, what is on no line, and the result.
    var table: HTML {
        let costs = followUp.areas.filter { $0 != .income }
        let cells =
            rows(of: .income) + costs.flatMap(rows)
            + [sumRow("Summa kostnader", followUp.cost, -followUp.cost)] + unmapped
            + [sumRow("Årets resultat", followUp.result, followUp.result)]
        let before: [Site.Table.Column] = followUp.hasYearBefore ? [.number("Utfall \(period.year - 1)")] : []
        let columns: [Site.Table.Column] =
            [.text("Rad"), .number("Budget \(period.year)"), .number("Utfall")] + before
            + [.number("Utfall mot budget"), .number("Prognos \(period.year)"), .number("Prognos mot budget")]
        return Site.Table("Budget, utfall och prognos", columns, rows: cells, choice: period.query).html
    }

    private func rows(of area: BudgetLine.Area) -> [[HTML]] {
        let lines = followUp.lines(of: area)
        guard !lines.isEmpty else { return [] }
        let sum = followUp.sum(of: area)
        return lines.map { line in
            cells(
                "<a href=\"\(BudgetFollowUpRoutes.line(line.id, period))\">\(line.line.fullName)</a>",
                line.sum,
                line.result,
                outcome: outcome(line.outcome, .line(line.id)),
                isProposal: line.written == nil
            )
        } + [sumRow("Summa \(area.swedish.lowercased())", sum, area == .income ? sum : -sum)]
    }

    /// In the result's sign, for nobody has said whether it is income or cost.
    private var unmapped: [[HTML]] {
        guard followUp.unmapped != .zero || followUp.unmappedBefore != .zero else { return [] }
        return [
            cells(
                "Bokfört utan budgetrad, påverkan på resultatet",
                followUp.unmappedSum,
                followUp.unmappedSum,
                outcome: outcome(followUp.unmapped, .unmapped)
            )
        ]
    }

    private func sumRow(_ name: String, _ sum: FollowUpSum, _ result: FollowUpSum) -> [HTML] {
        cells("\(name)", sum, result, outcome: "\(sum.outcome.swedishNumber)").map { cell in
            "<strong>\(cell)</strong>"
        }
    }

    /// `result` is the same figures as shares of the result, which deviations are told by.
    private func cells(
        _ name: HTML,
        _ sum: FollowUpSum,
        _ result: FollowUpSum,
        outcome: HTML,
        isProposal: Bool = false
    ) -> [HTML] {
        let before: [HTML] = followUp.hasYearBefore ? ["\(sum.before.swedishNumber)"] : []
        let forecast = sum.forecast.swedishNumber
        return [name, "\(sum.budget.swedishNumber)", outcome] + before + [
            "\((result.outcome - result.budget).swedishNumber)", isProposal ? "<em>\(forecast)</em>" : "\(forecast)",
            "\((result.forecast - result.budget).swedishNumber)",
        ]
    }
}
