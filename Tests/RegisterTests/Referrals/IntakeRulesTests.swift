import Domain
import Register
import TestSupport
import Testing

@Suite struct `The intake group` {
    let agency = Authority(id: 1, name: "Försäkringskassan", party: .insuranceAgency)
    let region = Authority(id: 2, name: "Regionen", party: .region)
    let own = IntakeMember(id: 1, initiative: 1, name: "Maj Ek", authority: nil)
    let officer = IntakeMember(id: 2, initiative: 1, name: "Per Al", authority: 1)
    let nurse = IntakeMember(id: 3, initiative: 1, name: "Eva Lind", authority: 2)
    let today: Day = "2024-02-05"

    func consent(_ authority: Authority, _ purpose: ConsentPurpose) -> SecrecyConsent {
        SecrecyConsent(id: 1, authority: authority.id, purpose, writtenOn: "2024-01-10", until: "2024-06-30")
    }

    func record(
        _ outcomes: [IntakeOutcome] = [],
        _ consents: [SecrecyConsent] = [],
        stay: Int64? = nil,
        id: Int64 = 1,
        received: Day = "2024-01-15",
        isUrgent: Bool = false
    ) -> ReferralRecord {
        let referral = Referral(
            id: id,
            initiative: 1,
            authority: agency.id,
            .insuranceAgency,
            .woman,
            receivedOn: received,
            stay: stay
        )
        let content = ReferralContent(
            name: "Kim Ask",
            number: "",
            phone: "",
            reason: "Lång frånvaro",
            needs: "",
            officer: ""
        )
        let decisions = outcomes.enumerated().map { index, outcome in
            let decision = IntakeDecision(
                id: Int64(index + 1),
                referral: id,
                decidedOn: "2024-01-20",
                outcome,
                isUrgent: isUrgent
            )
            return DecidedReferral(decision, reason: "", present: [own])
        }
        return ReferralRecord(referral, content, sender: agency, consents: consents, decisions: decisions)
    }

    func decide(_ record: ReferralRecord, _ draft: IntakeDraft) -> Ruling {
        record.mayDecide(draft, by: [own, officer, nurse], [agency, region], on: today)
    }

    @Test func `decides with those that took part`() {
        #expect(decide(record(), IntakeDraft(.start, present: [1])).outcome == .met)
        #expect(decide(record(), IntakeDraft(.start)).outcome == .notMet)
    }

    @Test func `refuses with a reason`() {
        #expect(decide(record(), IntakeDraft(.refuse, present: [1])).provision == .Kansli.intake)
        #expect(decide(record(), IntakeDraft(.refuse, reason: "Bor i en annan kommun", present: [1])).outcome == .met)
    }

    @Test func `talks with the authority that sent the referral, and with no other but by consent`() {
        #expect(decide(record(), IntakeDraft(.start, present: [1, 2])).outcome == .met)
        let heard = decide(record(), IntakeDraft(.start, present: [1, 3]))
        #expect(heard.outcome == .notMet && heard.provision == .Kansli.consent)
        #expect(heard.reason.hasSuffix("Ta beslutet utan den som kommer från Regionen."))
        let allowed = record([], [consent(region, .meetings)])
        #expect(decide(allowed, IntakeDraft(.start, present: [1, 3])).outcome == .met)
        #expect(allowed.mayBeHeard(by: [nurse], [region], on: today).provision == .Ombudsman.jointMeetings)
    }

    @Test func `sends on to a party that the person has consented to`() {
        let draft = IntakeDraft(.sendOn, reason: "Behöver vård först", authority: region.id, present: [1])
        #expect(decide(record(), draft).provision == .Kansli.consent)
        #expect(decide(record([], [consent(region, .sendingOn)]), draft).outcome == .met)
        let nobody = IntakeDraft(.sendOn, reason: "Behöver vård först", present: [1])
        #expect(decide(record(), nobody).provision == .Kansli.intake)
    }

    @Test func `decides again about what waits or has not begun, and never about what is settled`() {
        let start = IntakeDraft(.start, present: [1])
        #expect(decide(record([.wait]), start).outcome == .met)
        #expect(decide(record([.start]), IntakeDraft(.wait, present: [1])).outcome == .met)
        #expect(decide(record([.start], stay: 7), IntakeDraft(.wait, present: [1])).outcome == .notMet)
        #expect(decide(record([.refuse]), start).outcome == .notMet)
        #expect(decide(record([.sendOn]), start).outcome == .notMet)
    }

    @Test func `answers what it has decided, with consent`() {
        #expect(record([], [consent(agency, .referralAnswer)]).mayBeAnswered(on: today).provision == .Kansli.intake)
        #expect(record([.wait]).mayBeAnswered(on: today).provision == .Kansli.consent)
        #expect(record([.wait], [consent(agency, .referralAnswer)]).mayBeAnswered(on: today).outcome == .met)
    }

    @Test func `lets in who may start, once`() {
        #expect(record([.start]).mayStart.outcome == .met)
        #expect(record([.wait]).mayStart.outcome == .notMet)
        #expect(record([.start], stay: 7).mayStart.outcome == .notMet)
    }

    @Test func `takes the queue by urgency, then by the day it came`() {
        let records = [
            record([.wait], id: 1, received: "2024-01-10"), record([.wait], id: 2, received: "2024-01-02"),
            record([.wait], id: 3, received: "2024-01-20", isUrgent: true), record(id: 4, received: "2024-02-01"),
            record([.start], id: 5), record([.start], stay: 9, id: 6), record([.refuse], id: 7),
        ]
        let queue = ReferralQueue(records, on: today, keptFor: 24)
        #expect(queue.new.map(\.id) == [4])
        #expect(queue.waiting.map(\.id) == [3, 2, 1])
        #expect(queue.waiting.map(\.waited) == [16, 34, 26])
        #expect(queue.starting.map(\.id) == [5])
        #expect(queue.medianWait == 26 && queue.leaving.isEmpty)
        #expect(ReferralQueue(Array(records.prefix(2)), on: today, keptFor: 24).medianWait == 30)
        #expect(ReferralQueue([], on: today, keptFor: 24).medianWait == nil)
    }

    @Test
    func `sees those that are soon forgotten by the day that they are kept until, and gives more time by a decision`() {
        let records = [
            record(id: 1, received: "2022-04-20"), record([.wait], id: 2, received: "2022-04-01"),
            record(id: 3, received: "2022-03-01"), record(id: 4, received: "2022-05-05"),
        ]
        let queue = ReferralQueue(records, on: "2024-02-05", keptFor: 24)
        #expect(queue.leaving.map(\.id) == [3, 1])
        #expect(queue.leaving.map(\.keptUntil) == ["2024-03-01", "2024-04-20"])
    }
}

@Suite struct `A referral link` {
    let link = ReferralLink(id: 1, initiative: 1, authority: 1, madeOn: "2024-01-01", until: "2024-06-30")

    @Test func `is used to its last day, and not after it has been ended`() {
        #expect(link.mayBeUsed(on: "2024-06-30").outcome == .met)
        #expect(link.mayBeUsed(on: "2024-07-01").provision == .Kansli.referralLinks)
        var ended = link
        ended.endedOn = "2024-02-05"
        #expect(ended.mayBeUsed(on: "2024-02-04").outcome == .met)
        #expect(ended.mayBeUsed(on: "2024-02-05").outcome == .notMet)
    }

    @Test func `is made for a year at most`() {
        #expect(ReferralLink.mayBeMade(until: "2025-02-05", on: "2024-02-05").outcome == .met)
        #expect(ReferralLink.mayBeMade(until: "2025-02-07", on: "2024-02-05").outcome == .notMet)
        #expect(ReferralLink.mayBeMade(until: "2024-02-05", on: "2024-02-05").outcome == .notMet)
    }
}
