import Domain
import Foundation
import GRDB

extension SealedColumn {
    static let planGoal = SealedColumn("actionPlan", "sealedGoal")
    static let commitment = SealedColumn("commitment", "sealedText")
    static let followUpNote = SealedColumn("planFollowUp", "sealedNote")
    static let deviation = SealedColumn("deviation", "sealedText")
    static let deviationMeasure = SealedColumn("deviation", "sealedMeasure")
    static let plans = [planGoal, commitment, followUpNote, deviation, deviationMeasure]
}

struct ActionPlanRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "actionPlan"
    var id: Int64
    var stay: Stay.ID
    var madeOn: Day
    var sealedGoal: Data?
}

struct CommitmentRow: Codable, FetchableRecord, PersistableRecord {
    enum Who: String, Codable { case participant, own, authority }

    static let databaseTableName = "commitment"
    var id: Int64
    var stay: Stay.ID
    var who: Who
    var authority: Authority.ID?
    var dueOn: Day
    var doneOn: Day?
    var droppedOn: Day?
    var sealedText: Data?

    var responsible: Commitment.Responsible {
        switch (who, authority) {
        case (.authority, let id?): .authority(id)
        case (.own, _): .own
        default: .participant
        }
    }
}

struct PlanFollowUpRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "planFollowUp"
    var id: Int64
    var stay: Stay.ID
    var plannedOn: Day
    var heldOn: Day?
    var sealedNote: Data?
}

struct DeviationRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "deviation"
    var id: Int64
    var stay: Stay.ID
    var notedOn: Day
    var closedOn: Day?
    var sealedText: Data?
    var sealedMeasure: Data?
}

struct JointMeetingRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "jointMeeting"
    var id: Int64
    var stay: Stay.ID
    var day: Day
    var kind: JointMeeting.Kind
}

/// Only the name of a table, for ids.
struct CoordinatorRow: TableRecord { static let databaseTableName = "coordinator" }

extension Commitment.Responsible {
    var columns: (who: CommitmentRow.Who, authority: Authority.ID?) {
        switch self {
        case .participant: (.participant, nil)
        case .own: (.own, nil)
        case .authority(let id): (.authority, id)
        }
    }
}
