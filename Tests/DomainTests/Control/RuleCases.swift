import Domain
import TestSupport
import Testing

/// A small world in which one rule finds something, and the same world put right.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let code: FindingCode
    var board = SmallWorld.board()
    var plan: [PlannedMeeting] = []
    var meetings: [MeetingRecord] = []
    var registry = Registry()
    var wheel: Wheel?
    var today: Day = "2023-01-16"
    let right: @Sendable (inout RuleCase) -> Void

    init(_ code: FindingCode, wrong: (inout RuleCase) -> Void, right: @escaping @Sendable (inout RuleCase) -> Void) {
        (self.code, self.right) = (code, right)
        wrong(&self)
    }

    var testDescription: String { code.rawValue }

    var findings: [Finding] {
        AssociationCheck.findings(board, plan: plan, meetings: meetings, registry: registry, wheel: wheel, on: today)
            .filter { $0.code == code }
    }

    /// A meeting as printed, adjusted and posted in time, with a decision in each §.
    static var held: MeetingRecord {
        var record = SmallWorld.record()
        record.meeting.asPrinted = true
        record.meeting.adjustedOn = "2022-12-01"
        record.notice = notice(posted: "2022-12-01", stated: "2022-12-23")
        for place in record.items.indices {
            let clause = Clause(id: Int64(place + 1), matter: 200, position: 1, text: "godkänna", decided: true)
            record.items[place].matters[0].clauses = [ClauseRecord(clause: clause)]
        }
        return record
    }

    static func notice(posted: Day, stated: Day, removed: Day? = nil) -> Notice {
        Notice(id: 1, meeting: 1, postedOn: posted, statedRemoval: stated, removedOn: removed, keptAt: "kansliet")
    }

    static func plan(_ day: Day, _ decides: ClosedRange<Int>) -> PlannedMeeting {
        PlannedMeeting(id: 1, day: day, purpose: .budgetAndPlan, decides: decides)
    }
}

extension RuleCase {
    static var all: [RuleCase] {
        association + plans + before + serving + sections + recusals + notices + decisions + diary + year + delegation
            + purchases + audits + reports + grants + payments + applications + fees + budgets
            + contributions + goals + accounts + followUps + yearDocuments + results
    }

    static var association: [RuleCase] {
        [
            RuleCase(.memberKindMissing) {
                $0.board = SmallWorld.board(members: Array(SmallWorld.members.dropLast()))
            } right: {
                $0.board = SmallWorld.board()
            },
            RuleCase(.seatsWithoutBalance) {
                var members = SmallWorld.members
                members[0].deputySeats = 0
                $0.board = SmallWorld.board(members: members)
            } right: {
                $0.board = SmallWorld.board()
            },
            RuleCase(.mandateOutsidePeriod) {
                $0.board = SmallWorld.board(mandates: SmallWorld.mandates(1, until: "2023-04-01"))
            } right: {
                $0.board = SmallWorld.board(mandates: SmallWorld.mandates(1, until: "2023-03-31"))
            },
        ]
    }

    static var plans: [RuleCase] {
        [
            RuleCase(.planDecidesWrongYears) {
                $0.plan = [plan("2023-11-24", 2023...2025)]
            } right: {
                $0.plan = [plan("2023-11-24", 2024...2026)]
            },
            RuleCase(.planTimesDiffer) {
                $0.plan = [
                    PlannedMeeting(id: 1, day: "2023-02-21", planned: ("09:00", "17:00"), decided: ("09:00", "12:00"))
                ]
            } right: {
                $0.plan[0].decidedEnd = "17:00"
            },
            RuleCase(.planHasTooFewMeetings) {
                $0.plan = (1...4).map { PlannedMeeting(id: $0, day: "2023-02-21") }
                $0.plan[3].withdrawnOn = "2023-01-02"
            } right: {
                $0.plan[3].withdrawnOn = nil
            },
        ]
    }

    static var before: [RuleCase] {
        [
            RuleCase(.summonsTooLate) {
                $0.meetings = [SmallWorld.record(day: "2023-01-22")]
            } right: {
                $0.meetings[0].meeting.summonedOn = "2023-01-15"
            },
            RuleCase(.agendaWouldLoseQuorum) {
                var record = SmallWorld.record([], day: "2023-01-27")
                record.items[0].involvements = (1...3).flatMap { person in
                    [person, person + 10].map { Involvement(id: $0, item: 101, person: $0, kind: .signed) }
                }
                $0.meetings = [record]
            } right: {
                $0.meetings[0].items[0].involvements.removeLast(2)
            },
        ]
    }

    static var serving: [RuleCase] {
        [
            RuleCase(.quorumMissing) {
                $0.meetings = [held]
                $0.meetings[0].attendances.removeLast(3)
            } right: {
                $0.meetings = [held]
            },
            RuleCase(.servingDeputyWithoutVote) {
                $0.board = SmallWorld.board(Bylaws(id: 1, from: "2010-01-01", deputiesVote: false))
                $0.meetings = [held(withDeputy: 14, for: 4)]
            } right: {
                $0.board = SmallWorld.board()
            },
            RuleCase(.deputyOutOfOrder) {
                $0.meetings = [held(withDeputy: 13, for: 4)]
            } right: {
                $0.meetings = [held(withDeputy: 14, for: 4)]
            },
            RuleCase(.moreServingThanSeats) {
                $0.meetings = [held(withDeputy: 14, for: 4)]
                $0.meetings[0].attendances.append(Attendance(id: 99, meeting: 1, person: 4, capacity: .ordinary))
            } right: {
                $0.meetings = [held(withDeputy: 14, for: 4)]
            },
            RuleCase(.voteOfOthers) {
                $0.meetings = [held(withVoteOf: [1, 2, 3])]
            } right: {
                $0.meetings = [held(withVoteOf: [1, 2, 3, 4])]
            },
            RuleCase(.openedBeforeItsDay) {
                $0.meetings = [held]
                $0.meetings[0].meeting.openedOn = "2022-11-24"
            } right: {
                $0.meetings[0].meeting.openedOn = "2022-11-25"
            },
        ]
    }

    private static func held(withVoteOf voters: [Person.ID]) -> MeetingRecord {
        var record = held
        record.items[0].matters[0].votes = [
            VoteRecord(
                vote: Vote(
                    id: 1,
                    matter: 301,
                    method: .open,
                    yesMeans: "ja",
                    noMeans: "nej",
                    yes: voters.count,
                    no: 0,
                    carried: true,
                    voters: voters
                )
            )
        ]
        return record
    }

    private static func held(withDeputy deputy: Person.ID, for member: Member.ID) -> MeetingRecord {
        var record = held
        record.attendances.removeLast()
        record.attendances.append(Attendance(id: deputy, meeting: 1, person: deputy, capacity: .deputy))
        record.services = [Service(id: 1, meeting: 1, deputy: deputy, member: member)]
        return record
    }
}
