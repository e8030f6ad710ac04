package import Domain
import Folder
import Foundation
import GRDB

extension RegisterStore {
    /// Remissakten, for those who work in its initiative; the look is logged.
    package func referral(_ id: Referral.ID, _ signature: Signature) async throws -> ReferralRecord {
        let vault = vault
        return try await write { db in
            let record = try db.referralRecord(id, vault)
            try db.demand(.seePersons, in: record.referral.initiative, signature)
            let person = try record.referral.stay.flatMap { try db.stay($0).person }
            let session = vault.hash("referral/\(id)", .session)
            try db.note(person, .page, .intake, session: session, referral: id, signature)
            return record
        }
    }

    /// Everybody who has read a referral, the newest first.
    package func looks(atReferral id: Referral.ID, _ signature: Signature) async throws -> [Look] {
        try await read { db in
            let initiative: SQLRequest<Int64> = "SELECT initiative FROM referral WHERE id = \(id)"
            guard let initiative = try initiative.fetchOne(db) else { throw Missing() }
            try db.demand(.seePersons, in: initiative, signature)
            return try db.looks(atReferral: id)
        }
    }

    /// The day list and the queue of an initiative: what is not settled. It names people, so once a day the look is logged for each.
    package func queue(of initiative: Int64, _ signature: Signature) async throws -> ReferralQueue {
        let vault = vault
        return try await write { db in
            try db.demand(.seePersons, in: initiative, signature)
            let open: SQLRequest<ReferralRow> = """
                SELECT referral.* FROM referral WHERE initiative = \(initiative) AND stay IS NULL
                AND sealedContent IS NOT NULL
                AND ifnull((SELECT outcome FROM intakeDecision WHERE referral = referral.id ORDER BY intakeDecision.id DESC
                  LIMIT 1), 'wait') IN ('wait', 'start') ORDER BY receivedOn, id
                """
            let (records, months) = (try db.records(try open.fetchAll(db), vault), try db.settings().retentionMonths)
            let session = vault.hash("intake/\(signature.user.account ?? 0)/\(signature.day)", .session)
            try db.noteListed(records.map(\.id), session: session, signature)
            return ReferralQueue(records, on: signature.day, keptFor: months)
        }
    }

    package func settings(of initiative: Int64, _ signature: Signature) async throws -> IntakeSettings {
        try await read { db in
            try db.demand(.seePersons, in: initiative, signature)
            return IntakeSettings(
                label: try db.referralLabel(of: initiative),
                authorities: try db.authorities(),
                members: try db.intakeMembers(of: initiative)
            )
        }
    }

    /// For those who work in some initiative, and for the administrator.
    package func authorities(_ user: User, on day: Day) async throws -> [Authority] {
        try await read { db in
            if try db.reach(.seePersons, user, on: day).isEmpty { try user.mayManageRegister.orRefuse() }
            return try db.authorities()
        }
    }

    /// Counted without identity, for follow-up: what came in these days, the first and the last included.
    package func countedReferrals(from: Day, to: Day) async throws -> [CountedReferral] {
        try await read { db in try db.countedReferrals(from: from, to: to) }
    }
}

/// Intagets inställningar (intake settings) of an initiative.
package struct IntakeSettings: Hashable, Sendable {
    package let label: ReferralLabel
    /// Every authority, those that are closed too.
    package let authorities: [Authority]
    /// The members that have not left.
    package let members: [IntakeMember]

    package func name(of authority: Authority.ID?) -> String? {
        authority.flatMap { id in authorities.first { $0.id == id }?.name }
    }

    package var openAuthorities: [Authority] { authorities.filter { $0.closedOn == nil } }
}

extension Database {
    func referralRecord(_ id: Referral.ID, _ vault: Vault) throws -> ReferralRecord {
        guard let row = try ReferralRow.fetchOne(self, key: id), let record = try records([row], vault).first else {
            throw Missing()
        }
        return record
    }

    /// A few queries for all of them, however many they are.
    func records(_ rows: [ReferralRow], _ vault: Vault) throws -> [ReferralRecord] {
        let ids = rows.map(\.id)
        let authorities = Dictionary(uniqueKeysWithValues: try self.authorities().map { ($0.id, $0) })
        let (decisions, consents) = (try decided(ids, vault), try consents(ofReferrals: ids))
        let answers: SQLRequest<ReferralAnswerRow> =
            "SELECT * FROM referralAnswer WHERE referral IN \(ids) ORDER BY id"
        let answered = Dictionary(grouping: try answers.fetchAll(self), by: \.referral)
        return try rows.map { row in
            ReferralRecord(
                row.referral,
                try vault.content(row),
                sender: row.authority.flatMap { authorities[$0] },
                consents: consents[row.id] ?? [],
                decisions: decisions[row.id] ?? [],
                answers: try (answered[row.id] ?? []).map { try vault.answer($0) }
            )
        }
    }

    private func decided(_ referrals: [Referral.ID], _ vault: Vault) throws -> [Referral.ID: [DecidedReferral]] {
        let rows: SQLRequest<IntakeDecisionRow> =
            "SELECT * FROM intakeDecision WHERE referral IN \(referrals) ORDER BY id"
        let decisions = try rows.fetchAll(self)
        let ids = decisions.map(\.id)
        let members: SQLRequest<Row> = """
            SELECT decision, intakeMember.* FROM intakePresence JOIN intakeMember ON intakeMember.id = member
            WHERE decision IN \(ids) ORDER BY decision, member
            """
        let present = Dictionary(grouping: try members.fetchAll(self)) { $0["decision"] as Int64 }
        let decided = try decisions.map { row in
            DecidedReferral(
                row.decision,
                reason: try vault.open(ifAny: row.sealedReason, .intakeReason, row: row.id) ?? "",
                present: try (present[row.id] ?? []).map(IntakeMember.init(row:))
            )
        }
        return Dictionary(grouping: decided, by: \.decision.referral)
    }

    func authorities() throws -> [Authority] {
        try Authority.fetchAll(self, sql: "SELECT * FROM authority").sortedInSwedish(by: \.name)
    }

    func intakeMembers(of initiative: Int64) throws -> [IntakeMember] {
        let sql = "SELECT * FROM intakeMember WHERE initiative = ? AND leftOn IS NULL ORDER BY id"
        return try IntakeMember.fetchAll(self, sql: sql, arguments: [initiative])
    }

    func countedReferrals(from: Day, to: Day) throws -> [CountedReferral] {
        let sql = """
            SELECT initiative, party, sex, receivedOn, (SELECT outcome FROM intakeDecision WHERE referral = referral.id
              ORDER BY intakeDecision.id DESC LIMIT 1) AS outcome
            FROM referral WHERE receivedOn BETWEEN ? AND ? ORDER BY id
            """
        return try CountedReferral.fetchAll(self, sql: sql, arguments: [from, to])
    }
}

extension CountedReferral: FetchableRecord {}

extension Vault {
    fileprivate func answer(_ row: ReferralAnswerRow) throws -> ReferralAnswer {
        let text = try open(ifAny: row.sealedText, .referralAnswer, row: row.id) ?? ""
        return ReferralAnswer(id: row.id, answeredOn: row.answeredOn, row.way, text: text)
    }
}
