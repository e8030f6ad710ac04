/// Budget, bidrag och uppföljning.
extension YearBasis {
    func budgetTable(_ part: YearPart, _ table: (BudgetRecord) -> BudgetTable) -> [YearBlock] {
        guard let budget else { return [.remark("Det finns ingen budget för \(year).")] }
        let made = table(budget)
        let rows = made.rows.map { row in
            YearTable.Row(row.name, row.amounts.map { .money($0) }, isSum: row.kind == .sum)
        }
        return [.table(YearTable(part, "\(made.title), kronor", ["Rad"] + made.columns, rows))]
    }

    /// Costs of each area in the budget's year and its two plan years.
    var budgetChart: [YearBlock] {
        guard let budget else { return [] }
        let years = Array(budget.version.years)
        let series = costAreas.map { area in
            YearChart.Series(area.swedish, years.map { budget.value(area, $0) })
        }.filter { $0.values.contains { $0 != .zero } }
        return [.chart(YearChart(.budgetChart, "Budgeterade kostnader per område", years.map { String($0) }, series))]
    }

    private var costAreas: [BudgetFigure] { [.board, .administration, .audit, .initiatives, .ownActivities] }

    var contributionTable: YearBlock {
        guard let contributions, contributions.total != .zero else {
            return .remark("Medlemmarnas bidrag för \(year) är inte införda.")
        }
        let given = contributions.contributions.filter { $0.amount != .zero }.map { one in
            YearTable.Row(board.member(one.member)?.name ?? "", [.money(one.amount)])
        }
        let rows =
            [YearTable.Row("Staten: Försäkringskassan och Arbetsförmedlingen", [.money(contributions.state)])] + given
            + [YearTable.Row("Summa bidrag", [.money(contributions.total)], isSum: true)]
        return .table(YearTable(.contributions, "Medlemmarnas bidrag \(year), kronor", ["Medlem", String(year)], rows))
    }
}

/// Budget mot utfall, line by line with the sums of each area.
extension YearBasis {
    var followUpTable: YearBlock {
        guard let followUp, followUp.version != nil else {
            return .remark("Det finns ingen antagen budget för \(year).")
        }
        guard followUp.booked != nil else { return .remark("Det finns ingen huvudbok för \(year).") }
        let rows = followUp.areas.flatMap { area in
            followUp.lines(of: area).map { row($0.line.fullName, $0.sum, $0.result, isSum: false) }
                + [
                    row(
                        "Summa \(area.swedish.lowercased())",
                        followUp.sum(of: area),
                        followUp.result(of: area),
                        isSum: true
                    )
                ]
        }
        // Nothing is dropped: what the books have on no line stands before the result, as a cost.
        let loose = followUp.unmappedSum
        let unmapped = loose == FollowUpSum() ? [] : [row("Ej fördelat på rader", -loose, loose, isSum: false)]
        let title = isHalfYear ? "Budget, utfall och prognos" : "Budget och utfall"
        return .table(
            YearTable(
                .followUp,
                "\(title) \(period), kronor",
                columns,
                rows + unmapped + [row("Resultat", followUp.result, followUp.result, isSum: true)]
            )
        )
    }

    private var isHalfYear: Bool { kind == .halfYearReport }
    private var period: String { isHalfYear ? "januari–juni \(year)" : String(year) }

    /// In the middle of a year it is the forecast that is held against the budget.
    private var columns: [String] {
        isHalfYear
            ? ["Rad", "Budget \(year)", "Utfall januari–juni", "Prognos \(year)", "Prognos mot budget"]
            : ["Rad", "Budget \(year)", "Utfall \(year)", "Utfall mot budget"]
    }

    /// `result` is the same as a share of the result: what differs is more than zero when it is better.
    private func row(_ name: String, _ sum: FollowUpSum, _ result: FollowUpSum, isSum: Bool) -> YearTable.Row {
        let amounts =
            isHalfYear
            ? [sum.budget, sum.outcome, sum.forecast, result.forecast - result.budget]
            : [sum.budget, sum.outcome, result.outcome - result.budget]
        return YearTable.Row(name, amounts.map { .money($0) }, isSum: isSum)
    }

    var followUpChart: [YearBlock] {
        guard let followUp, followUp.version != nil, followUp.booked != nil else { return [] }
        let areas = followUp.areas.filter { $0 != .financial }
        let series = [
            YearChart.Series("Budget \(year)", areas.map { followUp.sum(of: $0).budget }),
            YearChart.Series("Utfall \(period)", areas.map { followUp.sum(of: $0).outcome }),
        ]
        return [.chart(YearChart(.followUpChart, "Budget och utfall per område", areas.map(\.swedish), series))]
    }
}

extension BudgetFollowUp {
    /// An area's sum as a share of the result.
    fileprivate func result(of area: BudgetLine.Area) -> FollowUpSum {
        lines(of: area).map(\.result).reduce(FollowUpSum(), +)
    }
}
