import Domain
import Folder
import Foundation
import GRDB

extension Authority: FetchableRecord, PersistableRecord {}
extension IntakeMember: FetchableRecord, PersistableRecord {}

extension SealedColumn {
    static let referralContent = SealedColumn("referral", "sealedContent")
    static let intakeReason = SealedColumn("intakeDecision", "sealedReason")
    static let referralAnswer = SealedColumn("referralAnswer", "sealedText")
    static let referrals = [referralContent, intakeReason, referralAnswer]
}

struct ReferralRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "referral"

    var id: Int64
    var initiative: Int64
    var authority: Authority.ID?
    var party: ReferringParty
    var sex: Sex
    var receivedOn: Day
    var isProtected: Bool
    var stay: Int64?
    var link: ReferralLink.ID?
    var codeHash: Data?
    var sealedContent: Data?

    var referral: Referral {
        Referral(
            id: id,
            initiative: initiative,
            authority: authority,
            party,
            sex,
            receivedOn: receivedOn,
            isProtected: isProtected,
            stay: stay
        )
    }
}

struct IntakeDecisionRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "intakeDecision"

    var id: Int64
    var referral: Referral.ID
    var decidedOn: Day
    var outcome: IntakeOutcome
    var isUrgent: Bool
    var authority: Authority.ID?
    var sealedReason: Data?

    var decision: IntakeDecision {
        IntakeDecision(
            id: id,
            referral: referral,
            decidedOn: decidedOn,
            outcome,
            isUrgent: isUrgent,
            authority: authority
        )
    }
}

struct ReferralAnswerRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "referralAnswer"

    var id: Int64
    var referral: Referral.ID
    var answeredOn: Day
    var way: ReferralAnswer.Way
    var sealedText: Data?
}

struct ConsentRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "secrecyConsent"

    var id: Int64
    var referral: Referral.ID?
    var stay: Int64?
    var authority: Authority.ID
    var purpose: ConsentPurpose
    var writtenOn: Day
    var until: Day
    var withdrawnOn: Day?

    var consent: SecrecyConsent {
        SecrecyConsent(
            id: id,
            authority: authority,
            purpose,
            writtenOn: writtenOn,
            until: until,
            withdrawnOn: withdrawnOn
        )
    }
}

struct ReferralLinkRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "referralLink"

    var id: Int64
    var initiative: Int64
    var authority: Authority.ID
    var madeOn: Day
    var until: Day
    var endedOn: Day?
    var tokenHash: Data

    var link: ReferralLink {
        ReferralLink(
            id: id,
            initiative: initiative,
            authority: authority,
            madeOn: madeOn,
            until: until,
            endedOn: endedOn
        )
    }
}

extension Vault {
    func seal(_ content: ReferralContent, row: Int64) throws -> Data {
        try seal(String(decoding: JSONEncoder().encode(content), as: UTF8.self), .referralContent, row: row)
    }

    /// What has been forgotten opens as nothing.
    func content(_ row: ReferralRow) throws -> ReferralContent {
        guard let text = try open(ifAny: row.sealedContent, .referralContent, row: row.id) else { return .forgotten }
        return try JSONDecoder().decode(ReferralContent.self, from: Data(text.utf8))
    }
}
