package import Domain
import Folder
import GRDB

extension RegisterStore {
    /// Beslutar (decides) on a referral, as the intake group of the day.
    package func decide(_ draft: IntakeDraft, on referral: Referral.ID, _ signature: Signature) async throws {
        let vault = vault
        try await write { db in
            let record = try db.referralRecord(referral, vault)
            let initiative = record.referral.initiative
            try db.demand(.decideIntake, in: initiative, signature)
            let group = try db.intakeMembers(of: initiative)
            try record.mayDecide(draft, by: group, db.authorities(), on: signature.day).orRefuse()
            let row = try db.decision(draft, on: referral, vault, signature.day)
            try row.insert(db)
            for member in group where draft.present.contains(member.id) {
                try db.execute(literal: "INSERT INTO intakePresence VALUES (\(row.id), \(member.id))")
            }
            try db.append("decidedReferral", to: "referral/\(referral)", after: row.decision, signature)
        }
    }

    /// Svarar (answers) the one who referred, on the page behind the link or by a letter.
    package func answer(
        _ referral: Referral.ID,
        _ way: ReferralAnswer.Way,
        _ text: String,
        _ signature: Signature
    ) async throws {
        let vault = vault
        try await write { db in
            let record = try db.referralRecord(referral, vault)
            try db.demand(.decideIntake, in: record.referral.initiative, signature)
            try record.mayBeAnswered(on: signature.day).orRefuse()
            var row = ReferralAnswerRow(
                id: try db.nextID(ReferralAnswerRow.self),
                referral: referral,
                answeredOn: signature.day,
                way: way
            )
            row.sealedText = try vault.seal(text, .referralAnswer, row: row.id)
            try row.insert(db)
            try db.append("answeredReferral", to: "referral/\(referral)", after: way, signature)
        }
    }

    /// What a code reads behind its link: the answers, while the consent holds. A code that fits nothing is told so.
    package func answers(_ token: String, code: String, at day: Day) async throws -> LinkAnswers {
        let vault = vault
        return try await read { db in
            let caller = try db.caller(token, on: day)
            let hash = Token.hash(code: code)
            let sql: SQLRequest<ReferralRow> =
                "SELECT * FROM referral WHERE link = \(caller.link.id) AND codeHash = \(hash)"
            guard let row = try sql.fetchOne(db), let record = try db.records([row], vault).first else {
                throw Refusal(
                    ruling: Ruling(.notMet, .Kansli.referralLinks, "Koden hör inte till någon remiss bakom länken.")
                )
            }
            let answers = record.answers.filter { $0.way == .page }
            guard !answers.isEmpty else { return LinkAnswers(receivedOn: row.receivedOn, answers: []) }
            try record.consents.mayExchange(with: caller.authority, for: .referralAnswer, on: day).orRefuse()
            let reads = caller.authority.support != nil
            return LinkAnswers(receivedOn: row.receivedOn, answers: answers, state: reads ? record.last?.outcome : nil)
        }
    }
}

/// Svar bakom länken (answers behind a link).
package struct LinkAnswers: Hashable, Sendable {
    package let receivedOn: Day
    package let answers: [ReferralAnswer]
    /// How it stands with the referral, for an authority that has support in law to read it.
    package var state: IntakeOutcome?
}

extension Database {
    fileprivate func decision(_ draft: IntakeDraft, on referral: Referral.ID, _ vault: Vault, _ day: Day) throws
        -> IntakeDecisionRow
    {
        var row = IntakeDecisionRow(
            id: try nextID(IntakeDecisionRow.self),
            referral: referral,
            decidedOn: day,
            outcome: draft.outcome,
            isUrgent: draft.outcome == .wait && draft.isUrgent,
            authority: draft.outcome == .sendOn ? draft.authority : nil
        )
        row.sealedReason = draft.reason.isEmpty ? nil : try vault.seal(draft.reason, .intakeReason, row: row.id)
        return row
    }
}
