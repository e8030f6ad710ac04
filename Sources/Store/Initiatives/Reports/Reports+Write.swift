package import Domain
package import Folder
import GRDB

extension Store {
    /// Planerar (plans) a year's reports. What is there already stays as it is.
    package func planReports(_ schedule: ReportSchedule, of initiative: Initiative.ID, _ signature: Signature)
        async throws
    {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            _ = try db.known(initiative, Initiative.self)
            for report in schedule.reports(of: initiative) where try !db.isPlanned(report) {
                let new = try report.with(id: db.nextID(InitiativeReport.self))
                try new.insert(db)
                try db.append("planned", to: "initiativeReport/\(new.id)", after: new, signature)
            }
        }
    }

    /// Skriver (writes) a draft. All of the content is replaced by what the writer saw and changed.
    package func writeReport(
        _ id: InitiativeReport.ID,
        of initiative: Initiative.ID,
        _ content: ReportContent,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await change(id, of: initiative, "wrote", signature) { before, db in
            try before.report.mayBeWritten.orRefuse()
            guard before.report.revision == revision else {
                throw Conflict(
                    current: before.report.name,
                    attempted: before.report.name,
                    revision: before.report.revision
                )
            }
            try db.write(content, to: id)
            return before.report
        }
    }

    /// Lämnar in (submits) the report as the writer saw it, with the deliveries that its paper tells of; nil takes those that
    /// count. It is registered as come in, in the initiative's case.
    package func submitReport(
        _ id: InitiativeReport.ID,
        of initiative: Initiative.ID,
        revision: Int,
        taking deliveries: [ReportDelivery.ID]? = nil,
        _ file: KeptFile?,
        _ signature: Signature
    ) async throws {
        try await change(id, of: initiative, "submitted", signature) { before, db in
            let standing = before.delivered?.now.deliveries.map(\.id) ?? []
            try before.report.maySubmit(before.content, today: signature.day).orRefuse()
            try before.report.isSeen(in: revision).orRefuse()
            try before.takes(deliveries ?? standing).orRefuse()
            try db.take(standing, for: id)
            var after = before.report.handedIn(signature)
            after.document = try db.registerReport(before, file, signature).id
            return after
        }
    }

    /// Återsänder (returns) it for something to be put right.
    package func returnReport(
        _ id: InitiativeReport.ID,
        of initiative: Initiative.ID,
        reason: String,
        _ signature: Signature
    ) async throws {
        try await change(id, of: initiative, "returned", signature) { before, db in
            try signature.user.may(.keepInitiatives).orRefuse()
            try before.report.mayBeReturned(reason: reason).orRefuse()
            var after = before.report
            (after.returnedOn, after.returnReason) = (signature.day, reason)
            return after
        }
    }

    /// Godkänner (approves) it: the office, or the board by a § of its.
    package func approveReport(
        _ id: InitiativeReport.ID,
        of initiative: Initiative.ID,
        at item: AgendaItem.ID?,
        _ signature: Signature
    ) async throws {
        try await change(id, of: initiative, "approved", signature) { before, db in
            try signature.user.may(.keepInitiatives).orRefuse()
            try before.report.mayBeApproved(at: try item.flatMap(db.approvingSection)).orRefuse()
            var after = before.report
            (after.approvedOn, after.approvedAt) = (signature.day, before.report.approver == .board ? item : nil)
            return after
        }
    }

    private func change(
        _ id: InitiativeReport.ID,
        of initiative: Initiative.ID,
        _ what: String,
        _ signature: Signature,
        _ change: @escaping @Sendable (ReportRecord, Database) throws -> InitiativeReport
    ) async throws {
        try await folder.database.write { db in
            _ = try db.reported(initiative, by: signature.user, inOffice: .keepInitiatives)
            let before = try db.reportRecord(id, of: initiative)
            var after = try change(before, db)
            after.revision = before.report.revision + 1
            try after.update(db)
            let written = try db.reportRecord(id, of: initiative)
            try db.append(
                what,
                to: "initiativeReport/\(id)",
                before: ReportEvent(before),
                after: ReportEvent(written),
                signature
            )
        }
    }
}

/// What the log keeps of a report: itself and what it says.
private struct ReportEvent: Encodable {
    let report: InitiativeReport
    let content: ReportContent
    /// What it was handed in with.
    let deliveries: [ReportDelivery.ID]

    init(_ record: ReportRecord) {
        (report, content) = (record.report, record.content)
        deliveries = record.report.submittedOn == nil ? [] : record.delivered?.taken.deliveries.map(\.id) ?? []
    }
}

extension Database {
    fileprivate func isPlanned(_ report: InitiativeReport) throws -> Bool {
        let same: SQLRequest<Bool> = """
            SELECT count(*) > 0 FROM initiativeReport
            WHERE initiative = \(report.initiative) AND kind = \(report.kind.rawValue) AND until = \(report.until)
            """
        return try same.fetchOne(self) ?? false
    }

    fileprivate func write(_ content: ReportContent, to id: InitiativeReport.ID) throws {
        for table in ["reportAnswer", "reportedCost", "reportedResult"] {
            try execute(sql: "DELETE FROM \(table) WHERE report = ?", arguments: [id])
        }
        try execute(
            sql: "UPDATE initiativeReport SET forecast = ? WHERE id = ?",
            arguments: [content.forecast?.rawValue, id]
        )
        for (section, text) in content.answers.sorted(by: { $0.key < $1.key }) where !text.isEmpty {
            try execute(literal: "INSERT INTO reportAnswer VALUES (\(id), \(section), \(text))")
        }
        for cost in content.costs {
            try execute(literal: "INSERT INTO reportedCost VALUES (\(id), \(cost.kind), \(cost.amount.rawValue))")
        }
        for (place, result) in content.results.enumerated() {
            try execute(
                literal: """
                    INSERT INTO reportedResult
                    VALUES (\(id), \(place + 1), \(result.what), \(result.women), \(result.men), \(result.others))
                    """
            )
        }
    }

    /// The § as the rule asks about it; nil when it has no number yet.
    fileprivate func approvingSection(_ id: AgendaItem.ID) throws -> ApprovingSection? {
        let item = try known(id, AgendaItem.self)
        let meeting = try known(item.meeting, BoardMeeting.self)
        return item.number.map {
            ApprovingSection(item: id, name: "§ \($0)", day: meeting.day, outcome: item.outcome)
        }
    }
}

extension InitiativeReport {
    fileprivate func with(id: ID) -> InitiativeReport {
        InitiativeReport(
            id: id,
            initiative: initiative,
            kind: kind,
            from: from,
            until: until,
            due: due,
            approver: approver
        )
    }
}
