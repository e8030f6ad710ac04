import Domain
import Folder
import Foundation
import TestSupport
import Testing

@testable import Register

@Suite struct `Referrals in the register` {
    @Test func `come through a link without an account, and wait for the group`() async throws {
        let intake = try await IntakeWorld()
        _ = try await intake.store.receive(intake.referral(), through: intake.token, at: .noon, on: RegisterWorld.today)
        let queue = try await intake.store.queue(of: intake.world.amt, IntakeWorld.group)
        let place = try #require(queue.new.first)
        #expect(queue.new.count == 1 && place.record.called == "Kim Askblad")
        #expect(place.record.sender?.name == "Försäkringskassan")
        #expect(place.record.consents.map(\.purpose) == [.referralAnswer])
    }

    @Test func `are refused by a link that is unknown, ended or past its day`() async throws {
        let intake = try await IntakeWorld()
        func refusal(_ token: String, on day: Day) async -> Refusal? {
            await #expect(throws: Refusal.self) {
                try await intake.store.receive(intake.referral(), through: token, at: .noon, on: day)
            }
        }
        #expect(await refusal("gissad", on: "2024-02-05")?.ruling.provision == .Kansli.referralLinks)
        #expect(await refusal(intake.token, on: "2024-07-01")?.ruling.reason.contains("30 juni 2024") == true)
        let link = try #require(try await intake.store.links(to: intake.world.amt, IntakeWorld.group).first)
        try await intake.store.endLink(link.id, IntakeWorld.group)
        #expect(await refusal(intake.token, on: "2024-02-05")?.ruling.provision == .Kansli.referralLinks)
    }

    @Test func `of protected persons keep no name, number or telephone`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.store.enter(
            intake.referral(isProtected: true),
            to: intake.world.amt,
            IntakeWorld.group
        )
        let content = try await intake.store.referral(id, IntakeWorld.group).content
        #expect(content.name.isEmpty && content.number.isEmpty && content.phone.isEmpty)
        #expect(content.reason == "Sjukskriven sedan hösten")
    }

    @Test func `are read by those who work in the initiative and see persons, and each look is in the log`()
        async throws
    {
        let intake = try await IntakeWorld()
        let id = try await intake.entered()
        for account in [5, 6] as [Int64] {
            await #expect(throws: Refusal.self) { try await intake.store.referral(id, .by(account)) }
        }
        await #expect(throws: Refusal.self) { try await intake.store.referral(id, .admin) }
        _ = try await intake.store.referral(id, .by(2))
        let looks = try await intake.store.looks(atReferral: id, .by(2))
        #expect(looks.map(\.name) == ["Konto 2"] && looks.map(\.swedish) == ["Läste remissen"])
        for account in [5, 6] as [Int64] {
            await #expect(throws: Refusal.self) { try await intake.store.looks(atReferral: id, .by(account)) }
        }
    }

    @Test func `a name in the day list is looked at, once a day by each`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.entered()
        for by in [Signature.by(2), .by(2, later: 60), .by(4), .by(2, on: "2024-02-06")] {
            _ = try await intake.store.queue(of: intake.world.amt, by)
        }
        let looks = try await intake.store.looks(atReferral: id, .by(2))
        #expect(looks.map(\.name) == ["Konto 2", "Konto 4", "Konto 2"])
        #expect(looks.allSatisfy { $0.swedish == "Såg namnet i intagets lista" && $0.purpose == .intake })
        let review = try await intake.store.review(from: "2024-02-01", to: "2024-02-29", .at(5), on: "2024-02-28")
        #expect(review.allSatisfy { $0.looks == 0 && $0.persons == 0 })
    }

    @Test func `looks at one belong to its person from the day of the start`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.decided(.start)
        _ = try await intake.store.referral(id, .by(4))
        let stay = try await intake.world.enrolEdit()
        try await intake.store.tie(id, to: stay, .by(2))
        _ = try await intake.store.referral(id, .by(3))
        let person = try await intake.store.person(ofStay: stay)
        let looks = try await intake.store.looks(at: person, .at(2), on: RegisterWorld.today)
        #expect(looks.map(\.name) == ["Konto 3", "Konto 2", "Konto 4"])
        #expect(looks.map(\.swedish) == ["Läste remissen", "Skrev in", "Läste remissen"])
    }

    @Test func `name nobody who begins without a name`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.decided(.start)
        let start = StayStart(.protected(.woman), in: intake.world.amt, on: "2024-02-01")
        _ = try await intake.store.enrol(start, from: id, session: "s", .by(2))
        let content = try await intake.store.referral(id, .by(2)).content
        #expect(content.name.isEmpty && content.number.isEmpty && content.phone.isEmpty)
        #expect(content.reason == "Sjukskriven sedan hösten")
    }

    @Test func `are told whole to who was referred, by the coordinator alone`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.decided(.refuse)
        for account in [2, 4] as [Int64] {
            await #expect(throws: Refusal.self) { try await intake.store.extract(ofReferral: id, .by(account)) }
        }
        let page = try await intake.browser(3).get("/remisser/\(id)/registerutdrag")
        for text in ["Kim Askblad", "19621001-2842", "Sjukskriven sedan hösten", "Passar bra", "Registerutdrag"] {
            #expect(page.text.contains(text), "\(text)")
        }
        #expect(try await intake.browser(3).get("/remisser/\(id)/logg").text.contains("Konto 3"))
    }

    @Test func `leave no name, number or text in the file or in the events`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.decided(.start)
        try await intake.store.answer(id, .letter, "Kim Askblad får börja i mars", IntakeWorld.group)
        let events = try await intake.world.folder.history(limit: 1000)
        let told = events.flatMap { [$0.before, $0.after, $0.why, $0.subject].compactMap { $0 } }.joined()
        let stored = try await intake.store.read { db in
            try Data(db.everything.utf8)
        }
        for secret in [
            "Askblad", "196210012842", "19621001-2842", "Sjukskriven", "Passar bra", "börja i mars", "060-000",
        ] {
            #expect(!told.contains(secret))
            #expect(!String(decoding: stored, as: UTF8.self).contains(secret))
        }
    }

    @Test func `are decided by the group alone, and not in the hearing of who may not know`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.entered()
        let alone = IntakeDraft(.start, present: [intake.group[0]])
        await #expect(throws: Refusal.self) { try await intake.store.decide(alone, on: id, .by(2)) }
        let heard = IntakeDraft(.start, present: intake.group)
        let refusal = await #expect(throws: Refusal.self) {
            try await intake.store.decide(heard, on: id, IntakeWorld.group)
        }
        #expect(refusal?.ruling.provision == .Kansli.consent)
        try await intake.store.decide(alone, on: id, IntakeWorld.group)
        let queue = try await intake.store.queue(of: intake.world.amt, IntakeWorld.group)
        #expect(queue.starting.map(\.id) == [id] && queue.new.isEmpty)
    }

    @Test func `are answered while the consent holds: one that ended yesterday, or was withdrawn today, refuses`()
        async throws
    {
        let intake = try await IntakeWorld()
        let id = try await intake.decided(.refuse, until: "2024-02-05")
        let late = await #expect(throws: Refusal.self) {
            try await intake.store.answer(id, .page, "Nej", .by(4, on: "2024-02-06"))
        }
        #expect(late?.ruling.reason.contains("slutade den 5 februari 2024") == true)
        try await intake.store.answer(id, .page, "Nej", IntakeWorld.group)
        let consent = try #require(try await intake.store.consents(of: .referral(id), IntakeWorld.group).first)
        try await intake.store.withdraw(consent.id, IntakeWorld.group)
        let withdrawn = await #expect(throws: Refusal.self) {
            try await intake.store.answer(id, .page, "Nej", IntakeWorld.group)
        }
        #expect(withdrawn?.ruling.reason.contains("togs tillbaka") == true)
    }

    @Test func `are answered behind the link by their own code, and no longer when the consent is withdrawn`()
        async throws
    {
        let intake = try await IntakeWorld()
        let (store, today) = (intake.store, RegisterWorld.today)
        let code = try await store.receive(intake.referral(), through: intake.token, at: .noon, on: today)
        #expect(try await store.answers(intake.token, code: code.lowercased(), at: today).answers.isEmpty)
        let id = try #require(try await store.queue(of: intake.world.amt, IntakeWorld.group).new.first?.id)
        try await store.decide(IntakeDraft(.wait, present: [intake.group[0]]), on: id, IntakeWorld.group)
        try await store.answer(id, .page, "Väntetiden är en månad", IntakeWorld.group)
        let read = try await store.answers(intake.token, code: code, at: today)
        #expect(read.answers.map(\.text) == ["Väntetiden är en månad"] && read.state == nil)
        await #expect(throws: Refusal.self) { try await store.answers(intake.token, code: "AAAA-BBBB-CCCC", at: today) }
        let other = try await store.makeLink(
            to: intake.world.amt,
            for: intake.region,
            until: "2024-06-30",
            IntakeWorld.group
        )
        await #expect(throws: Refusal.self) { try await store.answers(other, code: code, at: today) }
        try await store.enterSupport("Lag 1 §", of: intake.agency, .admin)
        #expect(try await store.answers(intake.token, code: code, at: today).state == .wait)
        let consent = try #require(try await store.consents(of: .referral(id), IntakeWorld.group).first)
        try await store.withdraw(consent.id, IntakeWorld.group)
        await #expect(throws: Refusal.self) { try await store.answers(intake.token, code: code, at: today) }
    }

    @Test func `lead to one stay, whose consents they become`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.decided(.start)
        let stay = try await intake.world.enrolEdit()
        try await intake.store.tie(id, to: stay, .by(2))
        await #expect(throws: Refusal.self) { try await intake.store.tie(id, to: stay, .by(2)) }
        let consents = try await intake.store.consents(of: .stay(stay), .by(2))
        #expect(consents.map(\.authority) == [intake.agency])
        let paper = NewConsent(authority: intake.region, [.planning], writtenOn: "2024-02-05", until: "2024-12-31")
        try await intake.store.note(paper, of: .stay(stay), .by(2))
        let all = try await intake.store.referral(id, .by(2)).consents
        #expect(all.map(\.authority) == [intake.agency, intake.region])
    }

    @Test func `are counted by party and sex, whatever became of them`() async throws {
        let intake = try await IntakeWorld()
        _ = try await intake.decided(.refuse)
        _ = try await intake.entered()
        let counted = try await intake.store.countedReferrals(from: "2024-01-01", to: "2024-12-31")
        #expect(counted.map(\.outcome) == [.refuse, nil])
        #expect(counted.allSatisfy { $0.party == .insuranceAgency && $0.sex == .woman })
        #expect(try await intake.store.countedReferrals(from: "2023-01-01", to: "2023-12-31").isEmpty)
    }
}
