import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Councils in the store` {
    private func council(_ store: Store, _ kind: Council.Kind = .strategy) async throws -> Council.ID {
        try await store.establish(Council(name: "Strategiråd", kind: kind), as: nil, seen: 0, .frida)
    }

    @Test func `are led by the office, not by the board`() async throws {
        let world = try await StoreWorld()
        let id = try await council(world.store)
        await #expect(throws: Refusal.self) {
            try await world.store.establish(Council(name: "X", kind: .other), as: nil, seen: 0, .rut)
        }
        await #expect(throws: Refusal.self) {
            try await world.store.note(CouncilMeeting(council: id, day: "2022-12-01"), as: nil, seen: 0, .klara)
        }
        #expect(try await world.store.councils().map(\.council.name) == ["Strategiråd"])
    }

    @Test func `are not overwritten by one who has not seen them`() async throws {
        let world = try await StoreWorld()
        let id = try await council(world.store)
        let seen = try await world.store.council(id).council.mark
        try await world.store.establish(Council(name: "Ledningsråd", kind: .strategy), as: id, seen: seen, .frida)
        await #expect(throws: Conflict.self) {
            try await world.store.establish(Council(name: "Toppråd", kind: .strategy), as: id, seen: seen, .frida)
        }
        #expect(try await world.store.council(id).council.name == "Ledningsråd")
    }

    @Test func `keep members and meetings of one out of another`() async throws {
        let world = try await StoreWorld()
        let (first, second) = (try await council(world.store), try await council(world.store, .staff))
        let meeting = CouncilMeeting(council: first, day: "2022-12-01")
        let held = try await world.store.note(meeting, as: nil, seen: 0, .frida)
        let seat = CouncilMember(council: first, name: "Bo Al", represents: "", from: "2022-01-01")
        let seated = try await world.store.seat(seat, as: nil, seen: 0, .frida)
        await #expect(throws: Missing.self) {
            try await world.store.note(CouncilMeeting(council: second, day: "2022-12-02"), as: held, seen: 0, .frida)
        }
        await #expect(throws: Missing.self) {
            let other = CouncilMember(council: second, name: "Bo Al", represents: "", from: "2022-01-01")
            try await world.store.seat(other, as: seated, seen: 0, .frida)
        }
        #expect(try await world.store.council(second).meetings.isEmpty)
    }

    @Test func `put their notes in a case of their own, once, and then leave them alone`() async throws {
        let world = try await StoreWorld()
        let (store, id) = (world.store, try await council(world.store))
        var documents: [DiaryDocument] = []
        for day in ["2022-12-01", "2022-12-02"] as [Day] {
            let meeting = CouncilMeeting(council: id, day: day, present: "Bo Al", notes: "Vi talade.")
            let held = try await store.note(meeting, as: nil, seen: 0, .frida)
            let seen = try #require(try await store.council(id).meetings.first { $0.id == held }).mark
            await #expect(throws: Conflict.self) {
                try await store.fileNotes(of: held, in: id, seen: seen + 1, .frida)
            }
            documents.append(try await store.fileNotes(of: held, in: id, seen: seen, .frida))
            await #expect(throws: Refusal.self) { try await store.fileNotes(of: held, in: id, seen: seen, .frida) }
            await #expect(throws: Refusal.self) { try await store.note(meeting, as: held, seen: seen, .frida) }
        }
        #expect(documents.map(\.serial) == [1, 2] && Set(documents.map(\.diaryCase)).count == 1)
        let file = try #require(documents.first?.file)
        #expect(String(decoding: try await world.folder.file(file).bytes, as: UTF8.self).contains("Vi talade."))
        #expect(try await store.council(id).filed.map(\.id) == documents.map(\.id))
        let verbs = try await world.folder.database.read { db in
            try String.fetchAll(db, sql: "SELECT what FROM event WHERE subject = 'councilMeeting/1' ORDER BY id")
        }
        #expect(verbs == ["noted", "filed"])
    }

    @Test func `show the wheel that a consultation was held, once it is noted`() async throws {
        let world = try await StoreWorld()
        let id = try await council(world.store, .consultation)
        let planned = CouncilMeeting(council: id, day: "2022-05-11")
        let meeting = try await world.store.note(planned, as: nil, seen: 0, .frida)
        #expect(try await world.store.wheel().facts.consultations.isEmpty)
        var held = try #require(try await world.store.council(id).meetings.first)
        let seen = held.mark
        held.notes = "Medlemmarna vill ha fler insatser för unga."
        try await world.store.note(held, as: meeting, seen: seen, .frida)
        #expect(try await world.store.wheel().facts.consultations.map(\.day) == ["2022-05-11"])
    }
}
