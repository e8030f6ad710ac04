import Domain
import Folder
import TestSupport
import Testing

@testable import Register

@Suite struct `Correcting an exit` {
    private let working = Situation(incomes: [.noPublic], occupations: [.work], work: .half)

    private func ended(_ reason: ExitReason = .deceased) async throws -> (RegisterWorld, Stay.ID) {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit()
        let after = reason.hasAfter ? working : nil
        try await world.store.end(stay, StayExit(on: "2023-06-01", reason, after: after), .by(2))
        return (world, stay)
    }

    @Test func `changes what was wrong, keeps what stood there, and tells the log only which fields`() async throws {
        let (world, stay) = try await ended()
        let exit = StayExit(on: "2023-06-02", .work, after: working, destination: .nobody)
        try await world.store.correctExit(stay, to: exit, because: .slip, .by(3))
        let file = try #require(try await world.file(of: stay).stays.first)
        #expect(file.stay.exit == exit)
        let correction = try #require(file.corrections.first)
        #expect(correction.name == "Konto 3" && correction.changes.map(\.before) == ["2023-06-01", "Dödsfall", "–"])
        let event = try #require(
            try await world.folder.history(of: "stay/\(stay)").first { $0.what == "correctedExit" }
        )
        #expect(event.after == #"{"fields":"endedOn exitReason destination","reason":"slip"}"#)
    }

    @Test func `to a reason that takes no value takes away what stands after`() async throws {
        let (world, stay) = try await ended(.work)
        try await world.store.followUp(stay, after: 6, working, .by(2))
        let exit = StayExit(on: "2023-06-01", .consentWithdrawn)
        try await world.store.correctExit(stay, to: exit, because: .later, .by(2))
        let file = try #require(try await world.file(of: stay).stays.first)
        #expect(file.stay.after == nil && file.followUps.isEmpty)
    }

    @Test func `is refused where nothing is changed or has ended, for another's stay, and where it never was`()
        async throws
    {
        let (world, stay) = try await ended()
        let known = try #require(try await world.file(of: stay).stays.first?.stay.exit)
        func reason(_ exit: StayExit, _ account: Int64 = 2) async -> String {
            let refusal = await #expect(throws: Refusal.self) {
                try await world.store.correctExit(stay, to: exit, because: .slip, .by(account))
            }
            return refusal?.ruling.reason ?? ""
        }
        #expect(await reason(known) == "Inget är ändrat.")
        #expect(await reason(StayExit(on: "2023-03-09", .work)).contains("före starten"))
        #expect(await reason(StayExit(on: "2024-02-06", .work)).contains("framtiden"))
        #expect(
            await reason(StayExit(on: "2023-06-01", .withoutMeasurement, after: working)).contains("inget värde efter")
        )
        for account in [4, 5, 6] as [Int64] { _ = await reason(StayExit(on: "2023-06-02", .work), account) }
        try await world.store.correctExit(stay, to: StayExit(on: "2023-06-01", .misregistered), because: .slip, .by(2))
        #expect(await reason(StayExit(on: "2023-06-02", .work)).contains("felregistrerad"))
        let going = try await world.enrolEdit(on: "2023-09-01")
        await #expect(throws: Refusal.self) {
            try await world.store.correctExit(going, to: StayExit(on: "2023-10-01", .work), because: .slip, .by(2))
        }
    }

    @Test func `to a misregistered one leads the referral to its person again`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.decided(.start)
        func start() async throws -> Stay.ID {
            let start = StayStart(.protected(.woman), in: intake.world.amt, on: "2024-02-01")
            return try await intake.store.enrol(start, from: id, session: "s", .by(2))
        }
        let stay = try await start()
        try await intake.store.end(stay, StayExit(on: RegisterWorld.today, .misregistered), .by(2))
        let queue = try await intake.store.queue(of: intake.world.amt, IntakeWorld.group)
        #expect(queue.starting.map(\.id) == [id])
        #expect(queue.starting.first?.record.mayStart.outcome == .met)
        _ = try await start()
        #expect(try await intake.store.queue(of: intake.world.amt, IntakeWorld.group).starting.isEmpty)
    }
}
