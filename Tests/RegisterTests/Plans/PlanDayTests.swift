import Domain
import Site
import TestSupport
import Testing

@testable import Register

@Suite struct `The days of a plan` {
    private func refused(_ work: () async throws -> Void) async -> String? {
        await #expect(throws: Refusal.self) { try await work() }?.ruling.reason
    }

    @Test func `begin with the stay for a meeting, and with the plan for a commitment`() async throws {
        let intake = try await IntakeWorld()
        let (stay, store) = (try await intake.world.enrolEdit(), intake.store)
        try await store.makePlan(of: stay, goal: "Arbete", .by(3, on: "2024-01-10"))
        let before = await refused { try await store.noteMeeting("2023-03-09", .network, with: [], in: stay, .by(3)) }
        #expect(before?.contains("10 mars 2023") == true)
        try await store.noteMeeting("2023-03-10", .network, with: [], in: stay, .by(3))
        let early = await refused {
            try await store.commit("Ringa rektorn", .own, dueOn: "2024-01-09", in: stay, .by(3))
        }
        #expect(early?.contains("10 januari 2024") == true)
        try await store.commit("Ringa rektorn", .own, dueOn: "2024-01-10", in: stay, .by(3))
    }

    @Test func `are changed on the page by those who follow the participant, and read by the intake group`()
        async throws
    {
        let intake = try await IntakeWorld()
        let (stay, store) = (try await intake.world.enrolEdit(), intake.store)
        try await store.makePlan(of: stay, goal: "Arbete i köket", .by(3))
        try await store.commit("Ringa rektorn", .own, dueOn: "2024-02-20", in: stay, .by(3))
        try await store.planFollowUp(of: stay, on: "2024-03-01", .by(3))
        try await store.noteDeviation("Kom inte", measure: "", in: stay, .by(3))
        func page(_ account: Int64) async throws -> String {
            let sign: Sign = { user, why in Signature(user, .noon, on: RegisterWorld.today, why: why) }
            let browser = Browser.signedIn(as: .at(account)) { router in
                PlanRoutes(store: store, sign: sign, today: { RegisterWorld.today }).add(to: router)
            }
            return try await browser.get("/inskrivningar/\(stay)/plan").text
        }
        let (own, group) = (try await page(3), try await page(4))
        #expect(own.contains("action=\"/inskrivningar/\(stay)/plan"))
        #expect(!group.contains("action=\"/inskrivningar/\(stay)/plan"))
        for shown in ["Arbete i köket", "Ringa rektorn", "1 mars 2024", "Kom inte"] { #expect(group.contains(shown)) }
        #expect(group.contains("action=\"/inskrivningar/\(stay)/medgivanden\""))
    }
}
