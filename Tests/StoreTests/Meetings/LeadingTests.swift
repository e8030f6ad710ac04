import Domain
import Store
import TestSupport
import Testing

@Suite struct `Who leads a §` {
    /// A meeting where the chair, Rut, is recused at § 1.
    func recused() async throws -> LiveWorld {
        let world = try await LiveWorld().opened()
        try await world.store.note(RecusalEntry(reason: "söker"), about: 3, at: world.one, .frida)
        try await world.ended()
        return world
    }

    @Test func `must be said before the meeting closes when the chair is recused there`() async throws {
        let world = try await recused()
        let refusal = await #expect(throws: Refusal.self) { try await world.store.close(1, at: "12:00", .frida) }
        #expect(refusal?.ruling.reason.contains("Vem leder §\u{A0}1? Rut Region är jävig där.") == true)
        await #expect(throws: Refusal.self) { try await world.store.lead(3, at: world.one, .frida) }
        await #expect(throws: Refusal.self) { try await world.store.lead(14, at: world.one, .frida) }
        try await world.store.lead(4, at: world.one, .frida)
        try await world.store.close(1, at: "12:00", .frida)
        let minutes = try await world.store.closedMinutes(1).minutes
        #expect(minutes.presiding == "Rut Region" && minutes.sections.map(\.presiding) == ["Kim Kommun", nil])
    }

    @Test func `must be said when the chair has left, and before a vote is held`() async throws {
        let world = try await LiveWorld().opened()
        try await world.store.attend(3, at: 1, AttendanceEntry(intervals: [.init(nil, 101)]), .frida)
        let entry = VoteEntry(.open, yesMeans: "ja", noMeans: "nej", count: VoteCount(yes: 2, no: 1))
        let matter = try await world.matter(102)
        await #expect(throws: Refusal.self) { try await world.store.vote(entry, in: matter, at: world.two, .frida) }
        try await world.store.lead(1, at: world.two, .frida)
        try await world.store.vote(entry, in: matter, at: world.two, .frida)
    }

    @Test func `signs that §, and whoever presides the others`() async throws {
        let world = try await recused()
        try await world.store.lead(4, at: world.one, .frida)
        try await world.store.close(1, at: "12:00", .frida)
        let record = try await world.record()
        #expect(record.signedSections.map(\.interval) == ["§§ 1–2", "§ 2", "§ 1", "§§ 1–2"])
        let seen = try #require(record.fixedText?.sha256)
        let kim = Signature.by(4, [.boardMember])
        for (signature, capacity) in [(.frida, .secretary), (.rut, .presiding), (.arvid, .adjuster)]
            as [(Signature, MinutesSignature.Capacity)]
        {
            try await world.store.sign(minutesOf: 1, as: capacity, seen: seen, signature)
        }
        #expect(try await world.record().meeting.stage == .closed)
        await #expect(throws: Refusal.self) {
            try await world.store.sign(minutesOf: 1, as: .presiding, seen: seen, .klara)
        }
        try await world.store.sign(minutesOf: 1, as: .presiding, seen: seen, kim)
        #expect(try await world.record().meeting.stage == .adjusted)
    }

    @Test func `is not their own adjuster there`() async throws {
        let world = try await recused()
        try await world.store.lead(2, at: world.one, .frida)
        #expect(try await world.record().itemsWithoutAdjuster.map(\.id) == [101])
        await #expect(throws: Refusal.self) { try await world.store.chooseAdjuster(2, at: 1, for: 101, .frida) }
        try await world.store.chooseAdjuster(4, at: 1, for: 101, .frida)
        #expect(try await world.record().itemsWithoutAdjuster.isEmpty)
    }

    @Test(arguments: [(false, [3, 3]), (true, [nil, nil])] as [(Bool, [Person.ID?])])
    func `stays with the former chair for the §§ that have ended, unless the change corrects the start`(
        fromStart: Bool,
        leaders: [Person.ID?]
    ) async throws {
        let world = try await LiveWorld().opened()
        try await world.ended()
        try await world.store.openItem(Place(1, 103), .frida)
        try await world.store.appointOfficers(of: 1, presiding: 4, secretary: 30, fromStart: fromStart, .frida)
        let record = try await world.record()
        #expect(record.items.map(\.item.presiding) == leaders + [nil])
        let presiding = record.requiredSignatures.filter { $0.capacity == .presiding }.map(\.person)
        #expect(Set(presiding) == (fromStart ? [4] : [3, 4]))
    }
}
