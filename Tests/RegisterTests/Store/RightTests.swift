import Domain
import GRDB
import TestSupport
import Testing

@testable import Register

@Suite struct `Rights in the register` {
    @Test(arguments: Capacity.allCases, RegisterDeed.allCases)
    func `each capacity may its own`(_ capacity: Capacity, _ deed: RegisterDeed) {
        let table: [Capacity: Set<RegisterDeed>] = [
            .caseWorker: [.seePersons, .enrol, .follow, .map, .readCounts],
            .coordinator: [.seePersons, .enrol, .follow, .map, .readCounts, .answerPerson, .deliver],
            .intake: [.seePersons, .decideIntake],
            .manager: [.readCounts, .reviewLooks, .deliver],
        ]
        #expect(capacity.may(deed) == table[capacity]?.contains(deed))
    }

    @Test func `a moved user loses the old initiative at once, and gains the new one`() async throws {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit()
        let right = try await world.store.rights(Signature.admin.user).first { $0.account == 2 }
        try await world.store.end(#require(right).id, .admin)
        try await world.grant(2, .caseWorker, in: world.torget)
        await #expect(throws: Missing.self) { try await world.file(of: stay) }
        await #expect(throws: Refusal.self) {
            try await world.store.end(stay, StayExit(on: "2023-06-01", .work), .by(2))
        }
        #expect(try await world.store.mine(.at(2), on: RegisterWorld.today).isEmpty)
        let reached = try await world.store.initiatives(where: .enrol, .at(2), on: RegisterWorld.today)
        #expect(reached.map(\.id) == [world.torget])
    }

    @Test func `a right ends by itself, and falls when nobody reviews it`() async throws {
        let world = try await RegisterWorld()
        try await world.grant(7, .caseWorker, in: world.amt, from: "2024-02-05", until: "2026-02-01")
        let rights = try await world.store.read { try $0.rights(of: .at(7)) }
        let right = try #require(rights.first)
        #expect(right.holds(on: "2025-02-05") && !right.holds(on: "2025-02-06"))
        #expect(right.awaitsReview(on: "2024-08-06"))
        let later = try await world.store.read { try $0.may(.enrol, in: world.amt, .at(2), on: "2025-01-01") }
        #expect(later.outcome == .notMet && later.provision == .Register.rights)
    }

    @Test func `the administrator sees nobody and is given no right`() async throws {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit()
        let person = try await world.store.person(ofStay: stay)
        await #expect(throws: Missing.self) {
            try await world.store.person(person, Signature.admin.user, on: RegisterWorld.today)
        }
        let right = NewRight(world.amt, .caseWorker, from: RegisterWorld.today, until: "2024-12-31")
        await #expect(throws: Refusal.self) {
            try await world.store.grant(right, to: .account(9, [.administrator]), .admin)
        }
        await #expect(throws: Refusal.self) { try await world.store.grant(right, to: .account(9), .by(3)) }
    }

    @Test func `a right without an end, or longer than two years, is refused`() async throws {
        let world = try await RegisterWorld()
        await #expect(throws: Refusal.self) {
            try await world.grant(9, .caseWorker, in: world.amt, from: "2024-02-05", until: "2026-02-06")
        }
        await #expect(throws: Refusal.self) {
            try await world.grant(9, .caseWorker, in: world.amt, from: "2024-02-05", until: "2024-02-04")
        }
    }
}
