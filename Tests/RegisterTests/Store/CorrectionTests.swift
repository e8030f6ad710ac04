import Domain
import Folder
import Formats
import GRDB
import TestSupport
import Testing

@testable import Register

@Suite struct `Correcting a start` {
    private func corrected(_ change: (inout StayStart) throws -> Void, _ world: RegisterWorld) throws -> StayStart {
        var start = try StayStart.edit(in: world.amt)
        try change(&start)
        return start
    }

    @Test func `changes what was wrong, keeps what stood there sealed, and tells the log only which fields`()
        async throws
    {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit()
        let start = try corrected(
            {
                ($0.education, $0.startedOn, $0.note) = (.higher, "2023-04-01", "Vill arbeta utomhus")
            },
            world
        )
        try await world.store.correct(stay, to: start, because: .misheard, .by(3))
        let file = try #require(try await world.file(of: stay).stays.first)
        #expect(file.stay.education == .higher && file.stay.startedOn == "2023-04-01")
        #expect(file.note == "Vill arbeta utomhus" && file.stay.caseWorker == 2)
        let correction = try #require(file.corrections.first)
        #expect(correction.name == "Konto 3" && correction.reason == .misheard)
        #expect(correction.changes.map(\.before).contains("Vill arbeta i köket"))
        let event = try #require(try await world.folder.history(of: "stay/\(stay)").first { $0.what == "corrected" })
        #expect(event.after == #"{"fields":"startedOn education note","reason":"misheard"}"#)
        let stored = try await world.store.read { try $0.everything }
        #expect(!stored.contains("köket") && !stored.contains("utomhus"))
    }

    @Test func `moves the age band with the year of the start`() async throws {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit()
        try await world.store.correct(
            stay,
            to: corrected({ $0.startedOn = "2020-02-01" }, world),
            because: .slip,
            .by(2)
        )
        #expect(try await world.file(of: stay).stays.first?.stay.ageBand == "50-64")
        #expect(try await world.file(of: stay).stays.first?.dues(on: RegisterWorld.today) == [.exitOverdue])
    }

    @Test
    func `is refused where nothing is changed, after the exit's day, before a measurement, and for another's start`()
        async throws
    {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit()
        let instrument = try await world.store.importInstrument(.example, .admin)
        try await world.store.measure(stay, with: instrument, on: "2023-05-01", ["vardag": 2], .by(2))
        try await world.store.end(stay, StayExit(on: "2023-06-01", .work, after: .missing), .by(2))
        for day: Day in ["2023-03-10", "2023-06-02", "2023-05-02", "2019-12-31", "2024-02-06"] {
            let start = try corrected({ $0.startedOn = day }, world)
            let refusal = await #expect(throws: Refusal.self) {
                try await world.store.correct(stay, to: start, because: .slip, .by(2))
            }
            #expect(refusal?.ruling.provision == .Register.stays)
        }
        let start = try corrected({ $0.education = .higher }, world)
        for account in [4, 5, 6] as [Int64] {
            let refusal = await #expect(throws: Refusal.self) {
                try await world.store.correct(stay, to: start, because: .slip, .by(account))
            }
            #expect(refusal?.ruling.provision == .Register.rights)
        }
        try await world.store.correct(stay, to: start, because: .slip, .by(2))
    }

    @Test func `is refused when retention has deleted the person`() async throws {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit(on: "2021-03-10")
        try await world.store.end(stay, StayExit(on: "2022-02-04", .work, after: .missing), .by(2))
        #expect(try await world.store.retain(.admin) == 1)
        let refusal = await #expect(throws: Refusal.self) {
            try await world.store.correct(
                stay,
                to: corrected({ $0.education = .higher }, world),
                because: .slip,
                .by(2)
            )
        }
        #expect(refusal?.ruling.reason.contains("gallrad") == true)
    }

    @Test func `leaves a delivery as it left, and the next one tells the corrected count`() async throws {
        let world = try await RegisterWorld()
        try await world.yearOfStays()
        let year = try #require(FollowUpPeriod(2023))
        let draft = try await world.store.draft(of: world.amt, year, .by(5))
        let id = try await world.store.deliver(draft, seen: draft.mark, function: "chef", .by(5))
        let bytes = try await world.store.delivery(id, .at(5), on: RegisterWorld.today).bytes
        let known = try await world.store.correctable(1, session: "s", .by(2))
        #expect(known.deliveries.map(\.id) == [id])
        var start = known.start
        start.referrer = .insuranceAgency
        try await world.store.correct(1, to: start, because: .later, .by(2))
        #expect(try await world.store.delivery(id, .at(5), on: RegisterWorld.today).bytes == bytes)
        let after = try await world.store.draft(of: world.amt, year, .by(5))
        #expect(after.counted != draft.counted && after.replaces == id)
    }

    @Test func `of somebody without a name takes no name, number or note`() async throws {
        let world = try await RegisterWorld()
        let new = StayStart(.protected(.woman), in: world.amt, on: "2023-05-01")
        let stay = try await world.store.enrol(new, session: "s", .by(2))
        var start = try corrected({ $0.education = .higher }, world)
        start.startedOn = "2023-09-01"
        try await world.store.correct(stay, to: start, because: .slip, .by(2))
        let file = try await world.file(of: stay)
        #expect(file.kind == .protected && file.name == nil && file.number == nil)
        let left = try #require(file.stays.first)
        #expect(left.note == nil && left.stay.municipality == nil && left.stay.startedOn == "2023-01-01")
        #expect(left.stay.education == .higher && left.stay.ageBand == nil)
    }
}
