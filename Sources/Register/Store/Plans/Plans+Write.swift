package import Domain
import Folder
import Foundation
import GRDB

extension RegisterStore {
    /// Gör planen (makes the plan), or writes its goal anew.
    package func makePlan(of stay: Stay.ID, goal: String, _ signature: Signature) async throws {
        try await follow(stay, "madePlan", signature) { db, vault in
            var row =
                try db.planRow(stay)
                ?? ActionPlanRow(id: try db.nextID(ActionPlanRow.self), stay: stay, madeOn: signature.day)
            row.sealedGoal = try vault.seal(goal, .planGoal, row: row.id)
            try row.save(db)
        }
    }

    /// Utser (appoints) who holds the plan together. The one before stays in the history.
    package func appoint(_ name: String, for stay: Stay.ID, _ signature: Signature) async throws {
        try await follow(stay, "appointedCoordinator", signature) { db, _ in
            let id = try db.nextID(CoordinatorRow.self)
            try db.execute(literal: "INSERT INTO coordinator VALUES (\(id), \(stay), \(name), \(signature.day))")
        }
    }

    /// Åtar sig (commits) somebody to a thing by a day.
    package func commit(
        _ text: String,
        _ responsible: Commitment.Responsible,
        dueOn: Day,
        in stay: Stay.ID,
        _ signature: Signature
    ) async throws {
        try await followPlan(stay, "committed", signature) { db, vault in
            if let plan = try db.planRow(stay) {
                try Commitment.mayBeMade(dueOn: dueOn, inPlanOf: plan.madeOn).orRefuse()
            }
            let (who, authority) = responsible.columns
            let id = try db.nextID(CommitmentRow.self)
            var row = CommitmentRow(id: id, stay: stay, who: who, authority: authority, dueOn: dueOn)
            row.sealedText = try vault.seal(text, .commitment, row: row.id)
            try row.insert(db)
        }
    }

    /// Avslutar ett åtagande (finishes a commitment): done, or given up.
    package func finish(_ id: Commitment.ID, isDropped: Bool, in stay: Stay.ID, _ signature: Signature) async throws {
        try await followPlan(stay, isDropped ? "droppedCommitment" : "keptCommitment", signature) { db, _ in
            guard var row = try CommitmentRow.fetchOne(db, key: id), row.stay == stay else { throw Missing() }
            guard row.doneOn == nil, row.droppedOn == nil else { throw Refusal.plan("Åtagandet är redan avslutat.") }
            if isDropped { row.droppedOn = signature.day } else { row.doneOn = signature.day }
            try row.update(db)
        }
    }

    package func planFollowUp(of stay: Stay.ID, on day: Day, _ signature: Signature) async throws {
        try await followPlan(stay, "plannedFollowUp", signature) { db, _ in
            guard day >= signature.day else { throw Refusal.plan("Dagen har varit. Välj en dag framåt.") }
            try PlanFollowUpRow(id: try db.nextID(PlanFollowUpRow.self), stay: stay, plannedOn: day).insert(db)
        }
    }

    /// Antecknar en uppföljning (notes a follow-up) that was held.
    package func holdFollowUp(_ id: Int64, note: String, in stay: Stay.ID, _ signature: Signature) async throws {
        try await followPlan(stay, "heldFollowUp", signature) { db, vault in
            guard var row = try PlanFollowUpRow.fetchOne(db, key: id), row.stay == stay else { throw Missing() }
            guard row.heldOn == nil else { throw Refusal.plan("Uppföljningen är redan antecknad.") }
            row.heldOn = signature.day
            row.sealedNote = try vault.seal(note, .followUpNote, row: id)
            try row.update(db)
        }
    }

    package func noteDeviation(
        _ text: String,
        measure: String,
        in stay: Stay.ID,
        _ signature: Signature
    ) async throws {
        try await followPlan(stay, "notedDeviation", signature) { db, vault in
            let id = try db.nextID(DeviationRow.self)
            var row = DeviationRow(id: id, stay: stay, notedOn: signature.day)
            row.sealedText = try vault.seal(text, .deviation, row: id)
            row.sealedMeasure = try vault.seal(measure, .deviationMeasure, row: id)
            try row.insert(db)
        }
    }

    package func closeDeviation(_ id: Int64, in stay: Stay.ID, _ signature: Signature) async throws {
        try await followPlan(stay, "closedDeviation", signature) { db, _ in
            guard var row = try DeviationRow.fetchOne(db, key: id), row.stay == stay else { throw Missing() }
            guard row.closedOn == nil else { throw Refusal.plan("Avvikelsen är redan avslutad.") }
            row.closedOn = signature.day
            try row.update(db)
        }
    }

    /// Antecknar ett möte (notes a meeting) with the authorities that the consents of its day cover.
    package func noteMeeting(
        _ day: Day,
        _ kind: JointMeeting.Kind,
        with others: [Authority.ID],
        in stay: Stay.ID,
        _ signature: Signature
    ) async throws {
        try await followPlan(stay, "notedMeeting", signature) { db, _ in
            let authorities = try others.map(db.authority)
            let consents = try db.consents(of: .stay(stay))
            let start = try db.stay(stay).startedOn
            try JointMeeting.mayBeNoted(day, with: authorities, consents, since: start, on: signature.day).orRefuse()
            let id = try db.nextID(JointMeetingRow.self)
            try JointMeetingRow(id: id, stay: stay, day: day, kind: kind).insert(db)
            for other in others {
                try db.execute(literal: "INSERT INTO jointMeetingAuthority VALUES (\(id), \(other))")
            }
        }
    }

    /// What belongs to a plan waits until there is one.
    private func followPlan(
        _ stay: Stay.ID,
        _ what: String,
        _ signature: Signature,
        _ change: @escaping @Sendable (Database, Vault) throws -> Void
    ) async throws {
        try await follow(stay, what, signature) { db, vault in
            guard try db.planRow(stay) != nil else {
                throw Refusal.plan("Det finns ingen handlingsplan än. Skriv först vart den leder.")
            }
            try change(db, vault)
        }
    }

    private func follow(
        _ stay: Stay.ID,
        _ what: String,
        _ signature: Signature,
        _ change: @escaping @Sendable (Database, Vault) throws -> Void
    ) async throws {
        let vault = vault
        try await write { db in
            let known = try db.stay(stay)
            try db.demand(.follow, in: known.initiative, signature)
            guard known.person != nil, known.endedOn == nil else {
                throw Refusal.plan("Inskrivningen är avslutad. Planen ändras inte längre.")
            }
            try change(db, vault)
            try db.append(what, to: "stay/\(stay)", signature)
        }
    }
}

extension Refusal {
    static func plan(_ reason: String) -> Refusal { Refusal(ruling: Ruling(.notMet, .Kansli.plan, reason)) }
}
