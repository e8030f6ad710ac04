import Domain
import Folder
import Hummingbird
import Site
import TestSupport
import Testing

@testable import Register

@Suite struct `A plan in the register` {
    private func started() async throws -> (IntakeWorld, Stay.ID) {
        let intake = try await IntakeWorld()
        let stay = try await intake.world.enrolEdit()
        try await intake.store.makePlan(of: stay, goal: "Börja i köket på Skola Tvåan", .by(3))
        return (intake, stay)
    }

    private func browser(_ intake: IntakeWorld, _ account: Int64 = 3, on day: Day = RegisterWorld.today) -> Browser {
        let sign: Sign = { user, why in Signature(user, .noon, on: day, why: why) }
        return .signedIn(as: .at(account)) { router in
            PlanRoutes(store: intake.store, sign: sign, today: { day }).add(to: router)
        }
    }

    @Test func `is worked on by those who follow the participant, and by no manager, group or administrator`()
        async throws
    {
        let (intake, stay) = try await started()
        for signature in [Signature.by(4), .by(5), .by(6), .admin] {
            let refusal = await #expect(throws: Refusal.self) {
                try await intake.store.makePlan(of: stay, goal: "Annat", signature)
            }
            #expect(refusal?.ruling.provision == .Register.rights)
        }
        try await intake.store.appoint("Maj Ek", for: stay, .by(2))
        try await intake.store.commit("Ringa rektorn", .own, dueOn: "2024-02-20", in: stay, .by(2))
        let plan = try #require(try await intake.store.plan(of: stay, .by(3)).plan)
        #expect(plan.goal == "Börja i köket på Skola Tvåan" && plan.coordinator == "Maj Ek")
        #expect(plan.commitments.map(\.text) == ["Ringa rektorn"])
    }

    @Test func `comes before what belongs to it, and stands still after the exit`() async throws {
        let intake = try await IntakeWorld()
        let stay = try await intake.world.enrolEdit()
        let early = await #expect(throws: Refusal.self) {
            try await intake.store.noteDeviation("Kom inte", measure: "", in: stay, .by(3))
        }
        #expect(early?.ruling.provision == .Kansli.plan)
        try await intake.store.makePlan(of: stay, goal: "Arbete", .by(3))
        try await intake.store.end(stay, StayExit(on: "2024-02-01", .work, after: .missing), .by(2))
        await #expect(throws: Refusal.self) { try await intake.store.makePlan(of: stay, goal: "Mer", .by(3)) }
    }

    @Test func `is printed for an authority while its consent holds, and each print is an event`() async throws {
        let (intake, stay) = try await started()
        await #expect(throws: Refusal.self) { try await intake.store.printed(stay, for: intake.region, .by(3)) }
        let paper = NewConsent(authority: intake.region, [.planning], writtenOn: "2024-02-01", until: "2024-02-05")
        try await intake.store.note(paper, of: .stay(stay), .by(3))
        try await intake.store.noteDeviation("Kom inte", measure: "Ringde", in: stay, .by(3))
        #expect(try await intake.store.printed(stay, for: intake.region, .by(3)).plan.deviations.isEmpty)
        #expect(try await intake.store.printed(stay, for: nil, .by(3)).plan.deviations.count == 1)
        let late = await #expect(throws: Refusal.self) {
            try await intake.store.printed(stay, for: intake.region, .by(3, on: "2024-02-06"))
        }
        #expect(late?.ruling.reason.contains("slutade den 5 februari 2024") == true)
        let prints = try await intake.world.folder.history(of: "stay/\(stay)").count { $0.what == "printedPlan" }
        #expect(prints == 2)
    }

    @Test func `notes a meeting with another authority by consent alone`() async throws {
        let (intake, stay) = try await started()
        await #expect(throws: Refusal.self) {
            try await intake.store.noteMeeting("2024-02-05", .sip, with: [intake.region], in: stay, .by(3))
        }
        let paper = NewConsent(authority: intake.region, [.meetings], writtenOn: "2024-02-01", until: "2024-12-31")
        try await intake.store.note(paper, of: .stay(stay), .by(3))
        try await intake.store.noteMeeting("2024-02-05", .sip, with: [intake.region], in: stay, .by(3))
        let plan = try #require(try await intake.store.plan(of: stay, .by(3)).plan)
        #expect(plan.meetings.map(\.authorities) == [[intake.region]])
    }

    @Test func `leaves no word of it in the file, and none at all when the person is deleted`() async throws {
        let (intake, stay) = try await started()
        let store = intake.store
        try await store.commit("Ringa rektorn", .participant, dueOn: "2024-02-20", in: stay, .by(3))
        try await store.planFollowUp(of: stay, on: "2024-02-05", .by(3))
        try await store.holdFollowUp(1, note: "Trivs i köket", in: stay, .by(3))
        let file = try await store.read { try $0.everything }
        for secret in ["köket", "Ringa rektorn", "Trivs"] { #expect(!file.contains(secret)) }
        try await store.end(stay, StayExit(on: "2024-02-05", .work, after: .missing), .by(2))
        #expect(try await store.retain(.by(1, on: "2027-01-01")) == 1)
        let left = try await store.read { try $0.count(of: ["actionPlan", "commitment", "planFollowUp"]) }
        #expect(left == 0)
    }

    @Test func `is made, filled and finished on its page`() async throws {
        let intake = try await IntakeWorld()
        let stay = try await intake.world.enrolEdit()
        let (browser, path) = (browser(intake), "/inskrivningar/\(stay)/plan")
        let empty = try await browser.post(path, ["mal": ""])
        #expect(empty.status == .unprocessableContent && empty.text.contains("href=\"#mal-mal\""))
        #expect(try await browser.post(path, ["mal": "Arbete i köket"]).status == .seeOther)
        let wrong = try await browser.post(path + "/ataganden", ["vad": "Ringa rektorn"])
        #expect(wrong.text.contains("Vem: välj en.") && wrong.text.contains("value=\"Ringa rektorn\""))
        let due: KeyValuePairs = ["vad": "Ringa rektorn", "vem": "deltagaren", "senast": "2024-02-09"]
        #expect(try await browser.post(path + "/ataganden", due).status == .seeOther)
        #expect(try await browser.post(path + "/ataganden/1").status == .seeOther)
        let page = try await browser.get(path)
        #expect(page.text.contains("Klart 5 februari 2024.") && page.text.contains("<title>Handlingsplan, inskrivning"))
        let refused = try await browser.get(path + "/utskrift?till=\(intake.region)")
        #expect(refused.status == .conflict && refused.text.contains("Det finns inget medgivande till Regionen"))
        let own = try await browser.get(path + "/utskrift")
        #expect(own.text.contains("Edit Maria Testberg") && own.text.contains("Ringa rektorn"))
    }
}
