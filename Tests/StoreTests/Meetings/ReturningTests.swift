import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `A condition that failed` {
    /// § 1 of a closed meeting grants money on a condition that was to be met by the end of January 2023.
    func granted() async throws -> (world: StoreWorld, clause: Clause.ID) {
        let live = try await LiveWorld().opened()
        let store = live.store
        let clause = try await store.propose("bevilja 90 000 kronor", .grant, in: live.matter(), at: live.one, .frida)
        let entry = ClauseEntry(.grant, conditions: [.init("de andra förbunden bidrar", due: "2023-01-31")])
        try await store.specify(clause, entry, at: live.one, revision: 1, .frida)
        try await store.decide(clause, at: live.one, .frida)
        try await live.ended()
        try await store.close(1, at: "12:00", .frida)
        return (live.world, clause)
    }

    func fail(_ clause: Clause.ID, _ world: StoreWorld, _ signature: Signature) async throws {
        let condition = try await world.store.meetingRecord(1).item(101)?.clauses.first?.conditions.first?.id
        try await world.store.followUp(clause, condition: condition, .failed, note: "Två avstod.", signature)
    }

    @Test func `comes back on the next agenda as a question with answers, once`() async throws {
        let (world, clause) = try await granted()
        let later = Signature.by(30, [.director], on: "2023-02-01")
        let draft = MeetingDraft(day: "2023-02-21", place: "Rådhuset")
        let meeting = try await world.store.convene(draft, later)
        #expect(try await world.store.meetingRecord(meeting).items.contains { $0.item.title.contains("Uppföljning") })
        try await fail(clause, world, later)
        try await fail(clause, world, later)
        let record = try await world.store.meetingRecord(meeting)
        let returned = record.items.filter { $0.item.title == "Villkoret i § 1 är inte uppfyllt" }
        #expect(returned.count == 1 && returned.first?.clauses.count == 2)
        #expect(returned.first?.item.background.contains("Två avstod.") == true)
        #expect(record.items.last?.item.title == "Sammanträdet avslutas")
        #expect(try await world.store.findings(ofMeeting: 1, on: "2023-02-01").map(\.code).contains(.conditionFailed))
    }

    @Test func `is settled when a meeting has decided what it means`() async throws {
        let (world, clause) = try await granted()
        let (store, later) = (world.store, Signature.by(30, [.director], on: "2023-02-21"))
        try await fail(clause, world, later)
        let meeting = try await store.convene(MeetingDraft(day: "2023-02-21", place: "Rådhuset"), later)
        try await store.open(meeting, presiding: 3, secretary: 30, later)
        for person in 1...4 as ClosedRange<Int64> {
            try await store.attend(person, at: meeting, AttendanceEntry(), later)
        }
        let record = try await store.meetingRecord(meeting)
        let item = try #require(record.items.first { $0.item.title.hasPrefix("Villkoret i") })
        try await store.openItem(Place(meeting, item.id), later)
        try await store.decide(#require(item.clauses.first).id, at: Place(meeting, item.id), later)
        try await store.conclude(Place(meeting, item.id), .decided, later)
        try await store.chooseAdjuster(2, at: meeting, later)
        #expect(try await store.decisions(openOnly: true).contains { $0.outcome == .failed })
        try await store.close(meeting, at: "12:00", later)
        #expect(try await store.decisions(openOnly: true).isEmpty)
        let settled = try #require(try await store.decisions(openOnly: false).first { $0.outcome == .settled })
        #expect(settled.note?.contains("upphör att gälla") == true)
        #expect(try await !store.findings(ofMeeting: 1, on: "2023-02-21").map(\.code).contains(.conditionFailed))
    }

    @Test func `is not settled by hand`() async throws {
        let (world, clause) = try await granted()
        await #expect(throws: Missing.self) {
            try await world.store.followUp(clause, condition: nil, .settled, note: "Klart", .frida)
        }
    }
}
