import Domain
import TestSupport
import Testing

@testable import Register

@Suite struct `The review of the intake group's looks` {
    private func review(_ store: RegisterStore, of account: Int64) async throws -> LookReview {
        let review = try await store.review(from: "2024-02-01", to: "2024-02-29", .at(5), on: RegisterWorld.today)
        return try #require(review.first { $0.account == account })
    }

    @Test func `counts each referral as a person, and none of them as somebody else's participant`() async throws {
        let intake = try await IntakeWorld()
        for _ in 0..<5 {
            let id = try await intake.entered()
            for _ in 0..<2 { _ = try await intake.store.referral(id, IntakeWorld.group) }
        }
        let row = try await review(intake.store, of: 4)
        #expect((row.looks, row.persons, row.others) == (10, 5, 0))
    }

    @Test func `counts who has begun once, and a look at the participant's own page as somebody else's`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.decided(.start)
        _ = try await intake.store.referral(id, IntakeWorld.group)
        let stay = try await intake.world.enrolEdit()
        try await intake.store.tie(id, to: stay, .by(2))
        _ = try await intake.store.referral(id, IntakeWorld.group)
        #expect(try await review(intake.store, of: 4).others == 0)
        let person = try await intake.store.person(ofStay: stay)
        try await intake.store.look(at: person, .page, .intake, session: "s", IntakeWorld.group)
        let row = try await review(intake.store, of: 4)
        #expect((row.persons, row.others) == (1, 1))
    }

    @Test func `counts each person whose sheet was opened on a mapping list`() async throws {
        let mapping = try await MappingWorld()
        for person in try await mapping.people() { _ = try await mapping.open(person.id) }
        let row = try await review(mapping.store, of: 2)
        #expect((row.persons, row.others) == (3, 0))
    }
}
