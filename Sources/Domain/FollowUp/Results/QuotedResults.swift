/// Hämtade resultat (quoted results): what was taken from deliveries into a report, and what the deliveries that count now say of
/// the same. What was taken stays as it was; what is another now is told beside it.
package struct QuotedResults: Hashable, Sendable {
    /// Ändrad siffra (quoted change).
    package struct Change: Hashable, Sendable {
        package let figure: ResultFigure
        package let column: TableColumn
        package let before: CountedCell
        package let now: CountedCell
    }

    /// What was taken. While nothing has been handed in it is what counts now.
    package let taken: DeliveredResults
    package let now: DeliveredResults

    package init(taken: DeliveredResults, now: DeliveredResults) { (self.taken, self.now) = (taken, now) }

    /// Nothing is another because a delivery came to a report that had none.
    package var changes: [Change] {
        guard !taken.isEmpty, taken != now else { return [] }
        return ResultFigure.allCases.flatMap { figure in
            TableColumn.bySex.compactMap { column -> Change? in
                let (one, other) = (taken.cell(figure, column), now.cell(figure, column))
                return one == other ? nil : Change(figure: figure, column: column, before: one, now: other)
            }
        }
    }

    package func change(_ figure: ResultFigure, _ column: TableColumn) -> Change? {
        changes.first { $0.figure == figure && $0.column == column }
    }
}

extension QuotedResults.Change {
    /// "Deltagare, totalt: 61, i dag 63".
    package var swedish: String {
        "\(figure.swedish), \(column.swedish.lowercased()): \(before.swedish), i dag \(now.swedish)"
    }
}

/// Hämtad siffra (quoted figure): one count of a delivery that a goal's outcome rests on, and the same in the delivery that counts now.
package struct QuotedFigure: Hashable, Sendable {
    package let figure: ResultFigure
    package let delivery: ReportDelivery
    package let latest: ReportDelivery

    package init(_ figure: ResultFigure, _ delivery: ReportDelivery, latest: ReportDelivery) {
        (self.figure, self.delivery, self.latest) = (figure, delivery, latest)
    }

    package var count: CountedCell { delivery.report.count(figure) }

    /// What it is today, where that is another.
    package var changed: CountedCell? {
        let now = latest.report.count(figure)
        return now == count ? nil : now
    }

    /// "Avslutade till arbete: 12 (n = 25)".
    package var swedish: String {
        let base = delivery.report.base(of: figure).map { " (n = \($0.swedish))" } ?? ""
        return "\(figure.swedish): \(count.swedish)\(base)"
    }
}

extension DeliveryBook {
    /// What a report tells of deliveries: those it was handed in with, or those that count while it is written.
    package func quoted(in report: InitiativeReport, taken: [ReportDelivery.ID]) -> QuotedResults? {
        guard let period = FollowUpPeriod(from: report.from, to: report.until) else { return nil }
        let now = results(of: report.initiative, period)
        guard report.mayBeWritten.outcome != .met else { return QuotedResults(taken: now, now: now) }
        let own = deliveries.filter { taken.contains($0.id) }
        return QuotedResults(taken: DeliveredResults(report.initiative, period, own), now: now)
    }

    /// A figure of a delivery that has been accepted; nil of any other, which nothing may rest on.
    package func quoted(_ figure: ResultFigure, _ id: ReportDelivery.ID) -> QuotedFigure? {
        delivery(id).flatMap { delivery in
            delivery.acceptedOn == nil ? nil : QuotedFigure(figure, delivery, latest: latest(delivery))
        }
    }

    /// "En bedömning vilar bara på en leverans som är godtagen och gäller samma år."
    package func mayRest(on id: ReportDelivery.ID, of year: Int) -> Ruling {
        let delivery = delivery(id)
        let isGood = delivery?.acceptedOn != nil && delivery?.report.period.year == year
        return Ruling(
            isGood ? .met : .notMet,
            .Kansli.deliveries,
            isGood ? "Leveransen räknas." : "Leveransen är inte godtagen, eller gäller ett annat år. Välj en annan."
        )
    }

    /// What a goal of a year may rest on: of each delivery of the year that counts, the figures that it tells.
    package func quotable(of year: Int) -> [QuotedFigure] {
        standing.filter { $0.report.period.year == year }.flatMap { delivery in
            ResultFigure.allCases.filter { delivery.report.count($0) != .notCounted }
                .map { QuotedFigure($0, delivery, latest: delivery) }
        }
    }
}
