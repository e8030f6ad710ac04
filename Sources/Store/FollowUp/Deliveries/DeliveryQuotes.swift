package import Domain
import Folder
import GRDB

/// Var en leverans används (delivery use): what has taken figures from it.
package struct DeliveryUse: Hashable, Sendable {
    /// "Helårsredovisning 2023 för Torget".
    package let text: String
    package let object: FindingObject
}

extension Store {
    /// Where a delivery's figures are: reports that were handed in with them, goals that rest on them, and documents that tell them.
    package func uses(of id: ReportDelivery.ID) async throws -> [DeliveryUse] {
        try await folder.read { db in
            guard let delivery = try db.deliveryBook().delivery(id) else { throw Missing() }
            return try db.reportsTaking(id) + db.goalsTaking(id) + db.documentsTaking(delivery)
        }
    }

    /// The same of several, each use once.
    package func uses(of deliveries: [ReportDelivery]) async throws -> [DeliveryUse] {
        try await folder.read { db in
            let all = try deliveries.flatMap { delivery in
                try db.reportsTaking(delivery.id) + db.goalsTaking(delivery.id) + db.documentsTaking(delivery)
            }
            return all.indices.filter { all.firstIndex(of: all[$0]) == $0 }.map { all[$0] }
        }
    }

    /// What goals of a year may rest on.
    package func quotableFigures(of year: Int) async throws -> [QuotedFigure] {
        try await deliveryBook().quotable(of: year)
    }
}

extension Database {
    fileprivate func reportsTaking(_ id: ReportDelivery.ID) throws -> [DeliveryUse] {
        let own = "JOIN reportDelivery ON reportDelivery.report = initiativeReport.id WHERE reportDelivery.delivery = ?"
        return try reportRecords(own, [id]).map { record in
            DeliveryUse(
                text: "\(record.report.name.capitalised) för \(record.title)",
                object: .report(record.id, record.report.initiative)
            )
        }
    }

    fileprivate func goalsTaking(_ id: ReportDelivery.ID) throws -> [DeliveryUse] {
        let taking: SQLRequest<Row> = """
            SELECT goal.text, goalOutcome.year FROM goalOutcome JOIN goal ON goal.id = goalOutcome.goal
            WHERE goalOutcome.delivery = \(id) ORDER BY goalOutcome.year, goal.id
            """
        return try taking.fetchAll(self).map {
            DeliveryUse(text: "Målet ”\($0[0] as String)”", object: .goals(year: $0[1]))
        }
    }

    /// What an adopted document was adopted with, and what a draft says today.
    fileprivate func documentsTaking(_ delivery: ReportDelivery) throws -> [DeliveryUse] {
        let period = delivery.report.period
        let documents: SQLRequest<YearDocument> = """
            SELECT * FROM yearDocument WHERE year = \(period.year) AND kind <> 'operationsPlan' ORDER BY kind
            """
        return try documents.fetchAll(self).filter { document in
            if let adopted = try yearVersions(of: document.id).last(where: \.isAdopted)?.read() {
                return adopted.sources.contains { $0.delivery == delivery.id }
            }
            return try document.kind.resultPeriod(of: document.year) == period && counts(delivery)
                && yearChapters(of: document.id).shown.contains { $0.parts.contains(.results) }
        }.map { DeliveryUse(text: $0.title, object: .yearDocument($0.kind, year: $0.year)) }
    }

    /// Whether a draft has it: accepted, and in nobody's place.
    private func counts(_ delivery: ReportDelivery) throws -> Bool {
        try deliveryBook().standing.contains { $0.id == delivery.id }
    }

    /// The deliveries that reports were handed in with, by report.
    private func takenDeliveries() throws -> [InitiativeReport.ID: [ReportDelivery.ID]] {
        let rows = try Row.fetchAll(self, sql: "SELECT report, delivery FROM reportDelivery ORDER BY report, delivery")
        return Dictionary(grouping: rows) { $0[0] as Int64 }.mapValues { rows in rows.map { $0[1] } }
    }

    /// Reports with what they have taken from deliveries, and what counts now of the same.
    func quoting(_ records: [ReportRecord], in book: @autoclosure () throws -> DeliveryBook) throws -> [ReportRecord] {
        let taken = try takenDeliveries()
        let book = try book()
        return records.map { record in
            var quoting = record
            quoting.delivered = book.quoted(in: record.report, taken: taken[record.id] ?? [])
            return quoting
        }
    }

    /// As `quoting`, for the rules: where nothing has been taken nothing can have changed, and no delivery is read.
    func quotingReports(_ records: [ReportRecord]) throws -> [ReportRecord] {
        try takenDeliveries().isEmpty ? records : quoting(records, in: deliveryBook())
    }

    func take(_ deliveries: [ReportDelivery.ID], for report: InitiativeReport.ID) throws {
        try execute(literal: "DELETE FROM reportDelivery WHERE report = \(report)")
        for delivery in deliveries {
            try execute(literal: "INSERT INTO reportDelivery VALUES (\(report), \(delivery))")
        }
    }

    /// What goals' outcomes rest on. Without any no delivery is read.
    func quoted(_ outcomes: [GoalOutcome]) throws -> [Goal.ID: QuotedFigure] {
        let resting = outcomes.filter { $0.delivery != nil }
        guard !resting.isEmpty else { return [:] }
        let book = try deliveryBook()
        let pairs = resting.compactMap { outcome -> (Goal.ID, QuotedFigure)? in
            guard let delivery = outcome.delivery, let figure = outcome.figure,
                let quoted = book.quoted(figure, delivery)
            else { return nil }
            return (outcome.goal, quoted)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
