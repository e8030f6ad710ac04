import Domain
import Folder
import GRDB

extension Database {
    /// Glömmer (forgets) the work around a person who is deleted: words, consents and plans go; referrals and their
    /// decisions stay, as counts. In the transaction that deletes the person.
    func forgetWork(around person: Int64) throws {
        let stays: SQL = "SELECT id FROM stay WHERE person = \(person)"
        try forget(referrals: "SELECT id FROM referral WHERE stay IN (\(stays))")
        for table in ["actionPlan", "coordinator", "commitment", "planFollowUp", "deviation", "jointMeeting"] {
            try execute(literal: "DELETE FROM \(sql: table) WHERE stay IN (\(stays))")
        }
        try execute(literal: "DELETE FROM secrecyConsent WHERE stay IN (\(stays))")
    }

    /// Glömmer remisser (forgets referrals) that led nowhere, when so many months have passed since the last decision.
    func forgetReferrals(settledBefore day: Day) throws {
        try forget(
            referrals: """
                SELECT referral.id FROM referral WHERE stay IS NULL AND sealedContent IS NOT NULL AND
                (SELECT outcome IN ('refuse', 'sendOn') AND decidedOn < \(day) FROM intakeDecision
                  WHERE referral = referral.id ORDER BY intakeDecision.id DESC LIMIT 1)
                """
        )
    }

    private func forget(referrals: SQL) throws {
        let ids = try SQLRequest<Referral.ID>(literal: referrals).fetchAll(self)
        try execute(literal: "UPDATE intakeDecision SET sealedReason = NULL WHERE referral IN \(ids)")
        try execute(literal: "UPDATE referralAnswer SET sealedText = NULL WHERE referral IN \(ids)")
        try execute(literal: "UPDATE referral SET sealedContent = NULL, codeHash = NULL WHERE id IN \(ids)")
        try execute(literal: "DELETE FROM secrecyConsent WHERE referral IN \(ids)")
    }
}
