/// Levererade resultat (delivered results): what counts of an initiative in a period, a delivery from each sender.
package struct DeliveredResults: Hashable, Sendable {
    package let initiative: Initiative.ID
    package let period: FollowUpPeriod
    package let deliveries: [ReportDelivery]

    package init(_ initiative: Initiative.ID, _ period: FollowUpPeriod, _ deliveries: [ReportDelivery]) {
        (self.initiative, self.period, self.deliveries) = (initiative, period, deliveries)
    }

    package var isEmpty: Bool { deliveries.isEmpty }

    package func cell(_ figure: ResultFigure, _ column: TableColumn = .everybody) -> CountedCell {
        deliveries.map { $0.report.count(figure, column) }.sum
    }

    /// n of a figure; nil of a volume.
    package func base(of figure: ResultFigure, _ column: TableColumn = .everybody) -> CountedCell? {
        figure.table == .volumes ? nil : deliveries.map { $0.report.base(of: figure, column) ?? .notCounted }.sum
    }

    /// Those that somebody has counted, for everybody or a sex.
    package var figures: [ResultFigure] {
        ResultFigure.allCases.filter { figure in TableColumn.bySex.contains { cell(figure, $0) != .notCounted } }
    }

    /// Where the figures are from: each delivery with its number and day.
    package var source: String { deliveries.map(\.source).joined(separator: "; ") }

    /// What is counted, table by table.
    package var definitions: [String] {
        TableCode.allCases.filter { code in figures.contains { $0.table == code } }.map(\.definition)
    }

    package var hasBeforeAfter: Bool { figures.contains(where: \.table.isBeforeAfter) }
}

extension DeliveryBook {
    /// What counts of an initiative in a period.
    package func results(of initiative: Initiative.ID, _ period: FollowUpPeriod) -> DeliveredResults {
        DeliveredResults(initiative, period, standing(initiative, period))
    }

    /// What counts of every initiative in a period, in the order of their ids.
    package func results(_ period: FollowUpPeriod) -> [DeliveredResults] {
        Dictionary(grouping: standing.filter { $0.report.period == period }, by: \.initiative)
            .sorted { $0.key < $1.key }.map { DeliveredResults($0.key, period, $0.value) }
    }

    /// The delivery that counts where this one did: itself, or the last that has taken its place.
    package func latest(_ delivery: ReportDelivery) -> ReportDelivery {
        var (latest, seen) = (delivery, Set([delivery.id]))
        while let next = replacement(of: latest), seen.insert(next.id).inserted { latest = next }
        return latest
    }
}
