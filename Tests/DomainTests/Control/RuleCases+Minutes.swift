import Domain
import TestSupport

extension RuleCase {
    static var sections: [RuleCase] {
        [
            RuleCase(.itemStruckWithoutDecision) {
                $0.meetings = [held]
                $0.meetings[0].items[2].item.outcome = .struck
            } right: {
                $0.meetings[0].items[2].matters[0].clauses[0].clause.kind = .removeItem
            },
            RuleCase(.itemNumbersBroken) {
                $0.meetings = [held]
                $0.meetings[0].items[4].item.number = 7
            } right: {
                $0.meetings = [held]
            },
            RuleCase(.appendixNumberTwice) {
                $0.meetings = [held(withAppendices: [1, 2, 1, 3])]
            } right: {
                $0.meetings = [held(withAppendices: [1, 2, 3, 4])]
            },
            RuleCase(.appendixNumberMissing) {
                $0.meetings = [held(withAppendices: [1, 3])]
            } right: {
                $0.meetings = [held(withAppendices: [1, 2])]
            },
        ]
    }

    static func held(withAppendices numbers: [Int]) -> MeetingRecord {
        var record = held
        for (place, number) in numbers.enumerated() {
            let item = record.items[place].id
            record.items[place].appendices = [Appendix(id: Int64(place), item: item, number: number, title: "Bilaga")]
        }
        return record
    }

    static var recusals: [RuleCase] {
        [
            RuleCase(.recusalNotNoted) {
                $0.meetings = [held(withApplicant: 2)]
            } right: {
                $0.meetings[0].items[0].recusals = [Recusal(id: 1, item: 101, person: 2, scope: .decision)]
            },
            RuleCase(.recusalToAskAbout) {
                $0.meetings = [held(withApplicant: 14)]
            } right: {
                $0.meetings[0].items[0].recusals = [Recusal(id: 1, item: 101, person: 4, answer: .free)]
            },
        ]
    }

    private static func held(withApplicant applicant: Organisation.ID) -> MeetingRecord {
        var record = held
        record.items[0].parties = [ItemParty(id: 1, item: 101, organisation: applicant, kind: .applicant)]
        return record
    }

    static var notices: [RuleCase] {
        [
            RuleCase(.adjustedTooLate) {
                $0.meetings = [held]
                $0.meetings[0].meeting.adjustedOn = "2022-12-10"
            } right: {
                $0.meetings[0].meeting.adjustedOn = "2022-12-09"
            },
            RuleCase(.notAdjusted) {
                $0.meetings = [held]
                $0.meetings[0].meeting.adjustedOn = nil
                $0.meetings[0].notice = nil
            } right: {
                $0.today = "2022-12-09"
            },
            RuleCase(.noticeTooLate) {
                $0.meetings = [held]
                $0.meetings[0].notice = notice(posted: "2022-12-06", stated: "2023-01-01")
            } right: {
                $0.meetings[0].notice = notice(posted: "2022-12-05", stated: "2022-12-28")
            },
            RuleCase(.noticeMissing) {
                $0.meetings = [held]
                $0.meetings[0].notice = nil
            } right: {
                $0.today = "2022-12-05"
            },
            RuleCase(.noticeRemovalTooEarly) {
                $0.meetings = [held]
                $0.meetings[0].notice = notice(posted: "2022-12-05", stated: "2022-12-27")
            } right: {
                $0.meetings[0].notice = notice(posted: "2022-12-05", stated: "2022-12-28")
            },
            RuleCase(.noticeRemovedEarly) {
                $0.meetings = [held]
                $0.meetings[0].notice = notice(posted: "2022-12-01", stated: "2022-12-23", removed: "2022-12-22")
            } right: {
                $0.meetings[0].notice = notice(posted: "2022-12-01", stated: "2022-12-23", removed: "2022-12-23")
            },
        ]
    }

    static var decisions: [RuleCase] {
        [
            RuleCase(.assignmentOverdue) {
                $0.meetings = [held]
                $0.meetings[0].items[0].matters[0].clauses[0].clause.due = "2023-01-15"
            } right: {
                $0.meetings[0].items[0].matters[0].clauses[0].followUps = [
                    FollowUp(id: 1, clause: 1, outcome: .done, on: "2023-01-10", note: "")
                ]
            },
            RuleCase(.conditionOpen) {
                $0.meetings = [held]
                let condition = ClauseCondition(id: 5, clause: 1, text: "de andra bidrar", year: 2023)
                $0.meetings[0].items[0].matters[0].clauses[0].conditions = [condition]
            } right: {
                $0.today = "2022-12-31"
            },
            RuleCase(.conditionFailed) {
                $0.meetings = [held]
                let condition = ClauseCondition(id: 5, clause: 1, text: "de andra bidrar", year: 2023)
                $0.meetings[0].items[0].matters[0].clauses[0].conditions = [condition]
                $0.meetings[0].items[0].matters[0].clauses[0].followUps = [
                    FollowUp(id: 1, clause: 1, condition: 5, outcome: .failed, on: "2023-01-10", note: "")
                ]
            } right: {
                $0.meetings[0].items[0].matters[0].clauses[0].followUps.append(
                    FollowUp(id: 2, clause: 1, condition: 5, outcome: .settled, on: "2023-01-16", note: "")
                )
            },
        ]
    }
}
