/// Förbundets årsfil (association report): the accepted deliveries of a year as one förbund hands them on to another, or to a
/// national view. Each that came with a signature keeps it; the förbund's own is over all of them.
package struct AssociationReport: Codable, Hashable, Sendable {
    package struct Association: Codable, Hashable, Sendable {
        package let name: String
        package let organisationNumber: String

        package init(name: String, organisationNumber: String) {
            (self.name, self.organisationNumber) = (name, organisationNumber)
        }
    }

    /// Vidarelämnad leverans (forwarded delivery).
    package struct Item: Codable, Hashable, Sendable {
        /// What the förbund calls the initiative: two deliveries of one title are of one initiative.
        package let title: String
        package let report: CountedReport
        /// The party's key and what it signed `report` with; nil where the förbund has typed the figures in.
        package let key: String?
        package let signature: String?

        package init(title: String, _ report: CountedReport, key: String? = nil, signature: String? = nil) {
            (self.title, self.report, self.key, self.signature) = (title, report, key, signature)
        }
    }

    /// The förbund's own serial number of the files that it has handed on.
    package let number: Int
    package let association: Association
    package let year: Int
    package let definitions: Int
    package let madeOn: Day
    package let items: [Item]

    package init(
        number: Int,
        association: Association,
        year: Int,
        definitions: Int = TableCode.definitions,
        madeOn: Day,
        items: [Item]
    ) {
        (self.number, self.association, self.year, self.definitions) = (number, association, year, definitions)
        (self.madeOn, self.items) = (madeOn, items)
    }
}

extension AssociationReport {
    /// What it tells of whole years, as the förbund's own page does.
    package var results: AssociationResults {
        let titles = items.map(\.title).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let parts = titles.enumerated().compactMap { place, title -> AssociationResults.Part? in
            let id = Int64(place + 1)
            let own = items.filter { $0.title == title && $0.report.period.part == .year }
            guard let period = own.first?.report.period else { return nil }
            let deliveries = own.enumerated().map { turn, item in
                ReportDelivery(
                    id: Int64(turn + 1),
                    sender: 0,
                    initiative: id,
                    item.report,
                    .upload,
                    receivedOn: madeOn,
                    acceptedOn: madeOn
                )
            }
            return AssociationResults.Part(title, DeliveredResults(id, period, deliveries))
        }
        return AssociationResults(year, parts)
    }

    /// "Samordningsförbundet X, fil nr 3, 5 februari 2024".
    package var source: String { "\(association.name), fil nr \(number), \(madeOn.swedish)" }

    /// Every table has its cells, each delivery is of the year and counted as all are, and no small count is told.
    package var fault: String? {
        if items.isEmpty { return "Filen har inga leveranser." }
        if let odd = items.first(where: { $0.report.period.year != year }) {
            return "Leveransen om \(odd.title) gäller \(odd.report.period.swedish), inte \(year)."
        }
        if let odd = items.first(where: { $0.report.definitions != definitions }) {
            return "Leveransen om \(odd.title) är räknad med andra definitioner än filen säger."
        }
        return items.lazy.compactMap(\.report.unprotected).first
    }
}

/// Förbundsfil som kommer (association file): what was read of it, whether its key has signed exactly that, and whether each
/// delivery in it still has its own signature.
package struct AssociationFile: Hashable, Sendable {
    package let report: AssociationReport
    package let key: String
    package let isIntact: Bool
    package let areItemsIntact: Bool

    package init(_ report: AssociationReport, key: String, isIntact: Bool, areItemsIntact: Bool) {
        (self.report, self.key) = (report, key)
        (self.isIntact, self.areItemsIntact) = (isIntact, areItemsIntact)
    }
}
