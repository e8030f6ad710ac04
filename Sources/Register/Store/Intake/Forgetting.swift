import Domain
import Folder
import GRDB

extension Database {
    /// Glömmer (forgets) the work around a person who is deleted: words, consents and plans go; referrals and their
    /// decisions stay, as counts. In the transaction that deletes the person.
    func forgetWork(around person: Int64) throws {
        let stays: SQL = "SELECT id FROM stay WHERE person = \(person)"
        try coarsenDays(of: stays)
        try forget(referrals: "SELECT id FROM referral WHERE stay IN (\(stays))")
        for table in [
            "actionPlan", "coordinator", "commitment", "planFollowUp", "deviation", "jointMeeting", "startCorrection",
        ] {
            try execute(literal: "DELETE FROM \(sql: table) WHERE stay IN (\(stays))")
        }
        try execute(literal: "DELETE FROM secrecyConsent WHERE stay IN (\(stays))")
    }

    /// Glömmer remisser (forgets referrals) that led nowhere, settled or not, when so long has passed since the last decision, or
    /// since they came. "… under en längre tid än vad som är nödvändigt" (dataskyddsförordningen art. 5.1 e) holds for who waits in a
    /// queue too; the day list tells three months before.
    func forgetReferrals(untouchedSince day: Day) throws {
        try forget(
            referrals: """
                SELECT referral.id FROM referral WHERE stay IS NULL AND sealedContent IS NOT NULL AND \(day) >
                  ifnull((SELECT decidedOn FROM intakeDecision WHERE referral = referral.id
                    ORDER BY intakeDecision.id DESC LIMIT 1), receivedOn)
                """
        )
    }

    private func forget(referrals: SQL) throws {
        let ids = try SQLRequest<Referral.ID>(literal: referrals).fetchAll(self)
        try execute(
            literal: """
                UPDATE intakeDecision SET sealedReason = NULL, decidedOn = substr(decidedOn, 1, 7) || '-01'
                WHERE referral IN \(ids)
                """
        )
        try execute(
            literal: """
                UPDATE referralAnswer SET sealedText = NULL, answeredOn = substr(answeredOn, 1, 7) || '-01'
                WHERE referral IN \(ids)
                """
        )
        try execute(
            literal: """
                UPDATE referral SET sealedContent = NULL, codeHash = NULL,
                  receivedOn = substr(receivedOn, 1, 7) || '-01'
                WHERE id IN \(ids)
                """
        )
        try execute(
            literal: """
                DELETE FROM intakePresence WHERE decision IN (SELECT id FROM intakeDecision WHERE referral IN \(ids))
                """
        )
        try execute(literal: "DELETE FROM secrecyConsent WHERE referral IN \(ids)")
    }

    /// The day that somebody was asked or measured would tell who it was. Measurements of one month keep their order, since the
    /// first and the latest are what is counted: each has the place in its month for a day, which is never later than its own.
    private func coarsenDays(of stays: SQL) throws {
        try execute(
            literal: """
                UPDATE afterFollowUp SET askedOn = substr(askedOn, 1, 7) || '-01' WHERE stay IN (\(stays))
                """
        )
        let all: SQLRequest<Measurement> = "SELECT * FROM measurement WHERE stay IN (\(stays)) ORDER BY day, id"
        var taken: [[Int64]: Int] = [:]
        for measurement in try all.fetchAll(self) {
            let day = measurement.day
            let place = [measurement.stay, measurement.instrument, Int64(day.year), Int64(day.month)]
            taken[place, default: 0] += 1
            let coarse = Day(day.year, day.month, taken[place, default: 1]) ?? day
            try execute(literal: "UPDATE measurement SET day = \(coarse) WHERE id = \(measurement.id)")
        }
    }

    /// Glömmer personalen (forgets the staff) where no person needs their names any more: looks at persons who are deleted, and
    /// searches, when the time that they are reviewed in is over; intake members who have left and decided on nobody that is kept.
    func forgetStaff(before day: Day) throws {
        try execute(
            literal: """
                DELETE FROM look WHERE person IS NULL AND at < \(day.rawValue)
                  AND NOT EXISTS (SELECT 1 FROM referral WHERE id = look.referral AND sealedContent IS NOT NULL)
                  AND NOT EXISTS (SELECT 1 FROM mappingProject WHERE id = look.mappingProject AND closedOn IS NULL)
                """
        )
        try execute(literal: "DELETE FROM searchAttempt WHERE at < \(day.rawValue)")
        try execute(
            literal: """
                DELETE FROM intakeMember WHERE leftOn IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM intakePresence WHERE member = intakeMember.id)
                """
        )
    }
}
