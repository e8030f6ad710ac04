package import Domain
import Folder
import Foundation
import GRDB

/// Planens akt (plan file): what the page of a plan shows, read once.
package struct PlanFile: Hashable, Sendable {
    package let stay: Stay.ID
    package let person: Int64
    /// How the person is named to those who may see them.
    package let called: String
    package let initiative: String
    /// Nil before anybody has written down where it leads.
    package let plan: ActionPlan?
    package let consents: [SecrecyConsent]
    package let authorities: [Authority]
    /// The stay goes on, and whoever reads it follows the participant.
    package let mayChange: Bool
}

extension RegisterStore {
    /// The plan of a stay, for those who see its person; the look is logged.
    package func plan(of stay: Stay.ID, _ signature: Signature) async throws -> PlanFile {
        let vault = vault
        return try await write { db in
            let file = try db.planFile(stay, vault, signature)
            try db.note(file.person, .page, .casework, session: vault.hash("plan/\(stay)", .session), signature)
            return file
        }
    }

    /// Skriver ut planen (prints the plan) for the participant, or for an authority that the consent covers on the day.
    package func printed(
        _ stay: Stay.ID,
        for authority: Authority.ID?,
        _ signature: Signature
    ) async throws -> (file: PlanFile, plan: ActionPlan) {
        let vault = vault
        return try await write { db in
            let file = try db.planFile(stay, vault, signature)
            guard let plan = file.plan else { throw Missing() }
            if let authority {
                let receiver = try db.authority(authority)
                try plan.mayBePrinted(for: receiver, file.consents, on: signature.day).orRefuse()
            }
            try db.append("printedPlan", to: "stay/\(stay)", after: authority, signature)
            return (file, authority == nil ? plan : plan.forAuthorities)
        }
    }
}

extension Database {
    fileprivate func planFile(_ id: Stay.ID, _ vault: Vault, _ signature: Signature) throws -> PlanFile {
        let stay = try stay(id)
        try demand(.seePersons, in: stay.initiative, signature)
        guard let person = stay.person else { throw Missing() }
        return PlanFile(
            stay: id,
            person: person,
            called: try file(person, [], vault).title,
            initiative: try initiative(stay.initiative).name,
            plan: try plan(id, vault),
            consents: try consents(of: .stay(id)),
            authorities: try authorities(),
            mayChange: try stay.endedOn == nil
                && may(.follow, in: stay.initiative, signature.user, on: signature.day).outcome == .met
        )
    }

    func planRow(_ stay: Stay.ID) throws -> ActionPlanRow? {
        let row: SQLRequest<ActionPlanRow> = "SELECT * FROM actionPlan WHERE stay = \(stay)"
        return try row.fetchOne(self)
    }

    func plan(_ stay: Stay.ID, _ vault: Vault) throws -> ActionPlan? {
        guard let row = try planRow(stay) else { return nil }
        let coordinator: SQLRequest<String> =
            "SELECT name FROM coordinator WHERE stay = \(stay) ORDER BY id DESC LIMIT 1"
        return ActionPlan(
            stay: stay,
            madeOn: row.madeOn,
            goal: try vault.open(ifAny: row.sealedGoal, .planGoal, row: row.id) ?? "",
            coordinator: try coordinator.fetchOne(self),
            commitments: try commitments(stay, vault),
            followUps: try followUps(stay, vault),
            deviations: try deviations(stay, vault),
            meetings: try meetings(stay)
        )
    }

    private func commitments(_ stay: Stay.ID, _ vault: Vault) throws -> [Commitment] {
        let rows: SQLRequest<CommitmentRow> = "SELECT * FROM commitment WHERE stay = \(stay) ORDER BY dueOn, id"
        return try rows.fetchAll(self).map { row in
            Commitment(
                id: row.id,
                try vault.open(ifAny: row.sealedText, .commitment, row: row.id) ?? "",
                row.responsible,
                dueOn: row.dueOn,
                doneOn: row.doneOn,
                droppedOn: row.droppedOn
            )
        }
    }

    private func followUps(_ stay: Stay.ID, _ vault: Vault) throws -> [PlanFollowUp] {
        let rows: SQLRequest<PlanFollowUpRow> = "SELECT * FROM planFollowUp WHERE stay = \(stay) ORDER BY plannedOn, id"
        return try rows.fetchAll(self).map { row in
            let note = try vault.open(ifAny: row.sealedNote, .followUpNote, row: row.id) ?? ""
            return PlanFollowUp(id: row.id, plannedOn: row.plannedOn, heldOn: row.heldOn, note: note)
        }
    }

    private func deviations(_ stay: Stay.ID, _ vault: Vault) throws -> [Deviation] {
        let rows: SQLRequest<DeviationRow> = "SELECT * FROM deviation WHERE stay = \(stay) ORDER BY notedOn, id"
        return try rows.fetchAll(self).map { row in
            Deviation(
                id: row.id,
                notedOn: row.notedOn,
                text: try vault.open(ifAny: row.sealedText, .deviation, row: row.id) ?? "",
                measure: try vault.open(ifAny: row.sealedMeasure, .deviationMeasure, row: row.id) ?? "",
                closedOn: row.closedOn
            )
        }
    }

    private func meetings(_ stay: Stay.ID) throws -> [JointMeeting] {
        let rows: SQLRequest<JointMeetingRow> = "SELECT * FROM jointMeeting WHERE stay = \(stay) ORDER BY day, id"
        let meetings = try rows.fetchAll(self)
        let ids = meetings.map(\.id)
        let pairs: SQLRequest<Row> = "SELECT * FROM jointMeetingAuthority WHERE meeting IN \(ids)"
        let others = Dictionary(grouping: try pairs.fetchAll(self)) { $0["meeting"] as Int64 }
        return meetings.map { row in
            let authorities = (others[row.id] ?? []).map { $0["authority"] as Authority.ID }
            return JointMeeting(id: row.id, row.day, row.kind, authorities: authorities)
        }
    }
}
