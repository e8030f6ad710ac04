import Domain

/// A meeting as its YAML gives it.
struct MeetingFacts: Decodable {
    struct Meeting: Decodable {
        let day: Day
        let start: TimeOfDay?
        let end: TimeOfDay?
        let place: String
        let presiding: String
        let secretary: String
        let adjusted: Day?
        let posted: Day?
        let removal: Day?
        let removed: Day?
        let adjusters: [String]?
    }

    struct Presence: Decodable {
        let who: String
        let `as`: Attendance.Capacity
        var function: String?
        var serves: String?
        /// § numbers.
        var from: Int?
        var until: Int?
    }

    struct Item: Decodable {
        var number: Int?
        let title: String
        let kind: AgendaItem.Kind
        var origin: AgendaItem.Origin?
        var outcome: AgendaItem.Outcome?
        var background: String?
        var text: String?
        var decisions: [Decision]?
        var matters: [Part]?
        var appendices: [Paper]?
        var applicants: [String]?
        var receivers: [String]?
        var cooperating: [String]?
        var signed: [String]?
        var contacts: [String]?
        var recused: [Absence]?
    }

    struct Part: Decodable {
        let heading: String
        let text: String
        var decisions: [Decision]?
    }

    struct Decision: Decodable {
        let kind: Clause.Kind
        let text: String
        /// An organisation's key for money, words for an assignment.
        var to: String?
        var due: Day?
        var amounts: [Int: Int]?
        var conditions: [Condition]?
        var done: Done?
    }

    struct Condition: Decodable {
        let text: String
        var year: Int?
    }

    struct Done: Decodable {
        let on: Day
        let note: String
    }

    struct Paper: Decodable {
        let n: Int
        let title: String
        var file: String?
    }

    struct Absence: Decodable {
        let who: String
        let from: Recusal.Scope
    }

    let meeting: Meeting
    let attendance: [Presence]?
    let items: [Item]
}

/// An association as its YAML gives it.
struct AssociationFacts: Decodable {
    struct Rules: Decodable {
        let from: Day
        let quorum: Bylaws.Quorum
        let series: Bylaws.Series
        let adjusters: Int
        let summonsDays: Int
        let meetingsPerYear: Int
        let deputiesVote: Bool
    }

    struct Party: Decodable {
        let key: String
        let name: String
        let kind: Member.Kind
        let number: String?
    }

    struct Unit: Decodable {
        let key: String
        let name: String
        let member: String?
    }

    struct Human: Decodable {
        let key: String
        let name: String
        let title: String?
        let employer: String?
    }

    struct Seat: Decodable {
        let who: String
        let member: String
        let kind: Mandate.Kind
    }

    struct Time: Decodable {
        let from: Day
        let until: Day
        /// The day the board elected its chairs.
        let elected: Day
    }

    struct Chair: Decodable {
        let who: String
        let office: Chairmanship.Office
    }

    struct Login: Decodable {
        let name: String
        let email: String
        let who: String?
        let roles: [Role]?
    }

    let association: CoordinationAssociation
    let bylaws: Rules
    let members: [Party]
    let organisations: [Unit]
    let persons: [Human]
    let mandates: [Seat]
    let mandatePeriods: [Time]
    let chairmanships: [Chair]
    let accounts: [Login]
}

/// A row of the plan as its YAML gives it. The board decided one time for all meetings.
struct PlanFacts: Decodable {
    let day: Day
    let purpose: PlannedMeeting.Purpose
    let text: String
    let decides: [Int]?
    let planned: [TimeOfDay]
}
