import Domain
import GRDB
import TestSupport
import Testing

@testable import Register

@Suite struct `Exits and what comes after` {
    @Test(arguments: [ExitReason.withoutMeasurement, .consentWithdrawn, .misregistered])
    func `some reasons take no value after`(_ reason: ExitReason) async throws {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit()
        let exit = StayExit(on: "2023-09-01", reason, after: .missing)
        let refusal = await #expect(throws: Refusal.self) { try await world.store.end(stay, exit, .by(2)) }
        #expect(refusal?.ruling.provision == .Register.stays)
        try await world.store.end(stay, StayExit(on: "2023-09-01", reason, destination: .nobody), .by(2))
        let file = try await world.file(of: stay)
        #expect(file.stays.first?.stay.after == nil && file.stays.first?.stay.destination == nil)
        #expect(file.stays.first?.dues(on: RegisterWorld.today) == [])
        await #expect(throws: Refusal.self) { try await world.store.complete(stay, .missing, .by(2)) }
    }

    @Test func `an exit without values after is due until they come, and follow-ups come at set months`() async throws {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit()
        try await world.store.end(stay, StayExit(on: "2023-06-01", .work), .by(2))
        #expect(
            try await world.store.mine(.at(2), on: RegisterWorld.today).first?.dues == [
                .afterMissing, .followUp(month: 6),
            ]
        )
        let working = Situation(incomes: [.noPublic], occupations: [.work], work: .half)
        try await world.store.complete(stay, working, .by(2))
        try await world.store.followUp(stay, after: 6, working, .by(2))
        #expect(try await world.store.mine(.at(2), on: RegisterWorld.today).isEmpty)
        await #expect(throws: Refusal.self) { try await world.store.followUp(stay, after: 9, working, .by(2)) }
        await #expect(throws: Refusal.self) { try await world.store.followUp(stay, after: 12, working, .by(2)) }
    }

    @Test func `a stay that has gone on too long waits for its exit`() async throws {
        let world = try await RegisterWorld()
        _ = try await world.enrolEdit(on: "2021-03-10")
        #expect(try await world.store.mine(.at(2), on: RegisterWorld.today).first?.dues == [.exitOverdue])
    }

    @Test func `an exit before the start, in the future, or twice is refused`() async throws {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit()
        for day: Day in ["2023-03-09", "2024-02-06"] {
            await #expect(throws: Refusal.self) { try await world.store.end(stay, StayExit(on: day, .work), .by(2)) }
        }
        try await world.store.end(stay, StayExit(on: "2023-06-01", .work), .by(2))
        await #expect(throws: Refusal.self) {
            try await world.store.end(stay, StayExit(on: "2023-07-01", .work), .by(2))
        }
    }

    @Test func `retention deletes the person and keeps the counted stay, coarser`() async throws {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit(on: "2021-03-10")
        try await world.store.end(stay, StayExit(on: "2022-02-04", .work, after: .missing), .by(2))
        #expect(try await world.store.retain(.admin) == 1)
        #expect(try await world.store.retain(.admin) == 0)
        let left = try await world.store.read { try $0.stay(stay) }
        #expect(left.person == nil && left.birthYear == nil && left.ageBand == "50-64")
        #expect(left.startedOn == "2021-03-01" && left.endedOn == "2022-02-01" && left.after == .missing)
        let counts = try await world.store.read { db in
            try ["person", "personName"].map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? -1 }
        }
        #expect(counts == [0, 0])
    }

    @Test func `retention and protection forget the free text of plans too`() async throws {
        let world = try await RegisterWorld()
        for protects in [true, false] {
            let stay = try await world.enrolEdit(on: "2021-03-10")
            let goal = try world.store.vault.seal("Arbeta i köket", SealedColumn("actionPlan", "sealedGoal"), row: stay)
            try await world.store.write { db in
                try db.execute(literal: "INSERT INTO actionPlan VALUES (\(stay), \(stay), '2021-04-01', \(goal))")
            }
            if protects {
                try await world.store.protect(world.store.person(ofStay: stay), .by(2))
            } else {
                try await world.store.end(stay, StayExit(on: "2022-02-04", .work, after: .missing), .by(2))
                #expect(try await world.store.retain(.admin) == 1)
            }
            let left = try await world.store.read { db in
                try Int.fetchOne(db, sql: "SELECT count(sealedGoal) FROM actionPlan WHERE stay = \(stay)")
            }
            #expect(left == 0)
        }
    }

    @Test func `retention waits for the last stay of a person`() async throws {
        let world = try await RegisterWorld()
        let first = try await world.enrolEdit(on: "2020-03-10")
        try await world.store.end(first, StayExit(on: "2021-01-01", .other, after: .missing), .by(2))
        _ = try await world.enrolEdit(on: "2023-03-10")
        #expect(try await world.store.retain(.admin) == 0)
    }
}
