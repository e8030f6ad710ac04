import Domain
import GRDB
import TestSupport
import Testing

@testable import Register

@Suite struct `Enrolment in the register` {
    @Test func `nobody is enrolled before the controller is entered`() async throws {
        let world = try await RegisterWorld(controller: false)
        let refusal = await #expect(throws: Refusal.self) { try await world.enrolEdit() }
        #expect(refusal?.ruling.provision == .Register.controller)
    }

    @Test func `a förbund can never be the controller`() async throws {
        let world = try await RegisterWorld(controller: false)
        let controller = Controller(
            name: "Samordningsförbundet Testköping",
            organisationNumber: "222000-0000",
            legalGround: "Uppföljning",
            assessedOn: "2023-01-15",
            contact: "x@example.se"
        )
        await #expect(throws: Refusal.self) { try await world.store.enter(controller, .admin) }
    }

    @Test func `a start keeps what was typed, and only who works there sees it`() async throws {
        let world = try await RegisterWorld()
        let file = try await world.file(of: world.enrolEdit())
        #expect(file.title == "Edit Maria Testberg")
        #expect(file.number?.swedish == "19621001-2842")
        let stay = try #require(file.stays.first)
        #expect(stay.stay.before.incomes.codes == [.activitySupport, .socialAssistance])
        #expect(stay.stay.ageBand == "50-64")
        #expect(stay.note == "Vill arbeta i köket")
        await #expect(throws: Missing.self) { try await world.store.person(file.id, .at(6), on: RegisterWorld.today) }
        await #expect(throws: Missing.self) { try await world.store.person(file.id, .at(5), on: RegisterWorld.today) }
    }

    @Test func `what the template does not ask is not kept`() async throws {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit(in: world.torget, by: .by(6))
        let file = try await world.file(of: stay, 6)
        #expect(file.stays.first?.stay.violence == .notAsked)
        #expect(file.stays.first?.stay.municipality == "Sundsvall")
    }

    @Test func `who comes back is the same person with a new stay, and nobody is enrolled twice at once`() async throws
    {
        let world = try await RegisterWorld()
        let first = try await world.enrolEdit()
        await #expect(throws: Refusal.self) { try await world.enrolEdit() }
        try await world.store.end(first, StayExit(on: "2023-09-01", .studies, after: .missing), .by(2))
        let second = try await world.enrolEdit(on: "2023-10-01")
        let file = try await world.file(of: second)
        #expect(file.stays.map(\.stay.id) == [second, first])
        let count = try await world.store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM person") }
        #expect(count == 1)
    }

    @Test func `an anonymous participant has a sex and a year, and a protected one no age either`() async throws {
        let world = try await RegisterWorld()
        let anonymous = StayStart(.anonymous(.woman, AgeBand(25, 29)), in: world.amt, on: "2023-05-17")
        let file = try await world.file(of: world.store.enrol(anonymous, session: "s", .by(2)))
        #expect(file.stays.first?.stay.startedOn == "2023-01-01")
        #expect(file.stays.first?.stay.ageBand == "25-29")
        let protected = StayStart(.protected(.man), in: world.amt, on: "2023-05-17")
        let other = try await world.file(of: world.store.enrol(protected, session: "s", .by(2)))
        #expect(other.stays.first?.stay.ageBand == nil)
        #expect(other.name == nil && other.title == "Skyddad identitet, nr \(other.id)")
    }

    @Test func `protection that arises takes away name, number, age and free text`() async throws {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit()
        let before = try await world.file(of: stay)
        try await world.store.protect(before.id, .by(2))
        let after = try await world.file(of: stay)
        #expect(after.kind == .protected && after.name == nil && after.number == nil)
        let facts = try #require(after.stays.first)
        #expect(facts.note == nil && facts.stay.birthYear == nil && facts.stay.ageBand == nil)
        #expect(facts.stay.startedOn == "2023-01-01" && facts.stay.municipality == nil)
        let number = try IdentityNumber("19621001-2842", on: RegisterWorld.today)
        let hits = try await world.store.search(.number(number), .casework, session: "s", .by(2))
        #expect(hits.isEmpty)
    }

    @Test func `incomes that exclude each other are refused`() async throws {
        let world = try await RegisterWorld()
        for before in [
            Situation(incomes: [.noPublic, .socialAssistance], occupations: [.none]),
            Situation(incomes: [.noPublic], occupations: [.work]),
        ] {
            let start = try StayStart.edit(in: world.amt, before)
            await #expect(throws: Refusal.self) { try await world.store.enrol(start, session: "s", .by(2)) }
        }
    }
}
