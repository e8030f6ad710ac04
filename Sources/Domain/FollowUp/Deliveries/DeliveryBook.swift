/// Leveransboken (delivery book): all that has been delivered, by whom, and what is closed.
package struct DeliveryBook: Hashable, Sendable {
    package var senders: [DeliverySender]
    package var initiatives: [SenderInitiative]
    /// In the order that they came.
    package var deliveries: [ReportDelivery]
    package var closed: [ClosedPeriod]
    /// In the order that they were made.
    package var tokens: [SenderToken]

    package init(
        senders: [DeliverySender] = [],
        initiatives: [SenderInitiative] = [],
        deliveries: [ReportDelivery] = [],
        closed: [ClosedPeriod] = [],
        tokens: [SenderToken] = []
    ) {
        (self.senders, self.initiatives) = (senders, initiatives)
        (self.deliveries, self.closed, self.tokens) = (deliveries, closed, tokens)
    }

    package func sender(_ id: DeliverySender.ID) -> DeliverySender? { senders.first { $0.id == id } }
    package func delivery(_ id: ReportDelivery.ID) -> ReportDelivery? { deliveries.first { $0.id == id } }
    package var waiting: [ReportDelivery] { deliveries.filter { !$0.isJudged } }

    /// Those that count: accepted, and not replaced by another that is accepted. The latest period first.
    package var standing: [ReportDelivery] {
        let accepted = deliveries.filter { $0.acceptedOn != nil }
        return accepted.filter { one in !accepted.contains { $0.takesPlace(of: one) } }
            .sorted { ($0.report.period.to, $1.sender) > ($1.report.period.to, $0.sender) }
    }

    /// What counts of an initiative in a period, one from each sender.
    package func standing(_ initiative: Initiative.ID, _ period: FollowUpPeriod) -> [ReportDelivery] {
        standing.filter { $0.initiative == initiative && $0.report.period == period }
    }

    /// What a delivery is shown beside: the one whose place it takes, or else what counts of the same part of the year before, of the
    /// same initiative and sender. Half a year says nothing beside a whole one.
    package func previous(to delivery: ReportDelivery) -> ReportDelivery? {
        if let replaced = deliveries.last(where: { $0.acceptedOn != nil && delivery.takesPlace(of: $0) }) {
            return replaced
        }
        return standing.first {
            $0.id != delivery.id && $0.sender == delivery.sender && $0.initiative == delivery.initiative
                && $0.report.period == delivery.report.period.before
        }
    }

    /// The accepted one that took a delivery's place.
    package func replacement(of delivery: ReportDelivery) -> ReportDelivery? {
        deliveries.first { $0.acceptedOn != nil && $0.takesPlace(of: delivery) }
    }
}

extension DeliveryBook {
    /// Participants of a year by initiative, from whole years' deliveries: several senders are added up.
    package func participants(of year: Int) -> [Initiative.ID: DeliveredParticipants] {
        let ofYear = standing.filter { $0.report.period.year == year && $0.report.period.part == .year }
        return Dictionary(grouping: ofYear, by: \.initiative).mapValues { deliveries in
            func sum(_ column: TableColumn) -> CountedCell {
                deliveries.map { $0.report.volume(.participants, column) }.sum
            }
            return DeliveredParticipants(
                women: sum(TableColumn(sex: .woman)),
                men: sum(TableColumn(sex: .man)),
                number: sum(.everybody),
                source: deliveries.map(\.source).joined(separator: "; ")
            )
        }
    }
}

extension CountedReport {
    package func volume(_ row: VolumeRow, _ column: TableColumn = .everybody) -> CountedCell {
        self[.volumes]?.cell(row.rawValue, .count, column) ?? .notCounted
    }
}

extension Sequence<CountedCell> {
    /// Nothing that hides a part can be added up to tell more than its parts.
    package var sum: CountedCell {
        reduce(nil as CountedCell?) { sum, cell in
            switch (sum, cell) {
            case (nil, let cell): cell
            case (.protected?, _), (_, .protected): .protected
            case (.count(let one)?, .count(let other)): .count(one + other)
            default: .notCounted
            }
        } ?? .notCounted
    }
}
