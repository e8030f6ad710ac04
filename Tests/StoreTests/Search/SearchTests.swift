import Domain
import Store
import TestSupport
import Testing

@Suite struct `A search` {
    let world: StoreWorld
    let meeting: BoardMeeting.ID

    init() async throws {
        world = try await StoreWorld()
        meeting = try await world.store.convene(MeetingDraft(day: "2023-01-20", place: "Rådhuset"), .frida)
    }

    func add(_ title: String, _ background: String = "") async throws -> AgendaItem.ID {
        try await world.store.addItem(ItemDraft(title: title, background: background), to: meeting, .frida)
    }

    @Test func `finds an item by the beginning of a word, and marks it`() async throws {
        let item = try await add("Budget för Ungdomsverkstan", "Verkstan tar emot unga.")
        let hits = try await world.store.search("ungdomsv")
        #expect(hits.map(\.item) == [item] && hits.map(\.meeting) == [meeting])
        #expect(hits.first?.excerpt.contains("\u{2}Ungdomsverkstan\u{3}") == true)
    }

    @Test func `demands every word, and tells å from a`() async throws {
        _ = try await add("Rådgivning i Provby")
        #expect(try await world.store.search("rådgiv provby").count == 1)
        #expect(try await world.store.search("rådgiv skogen").isEmpty)
        #expect(try await world.store.search("radgivning").isEmpty)
    }

    @Test func `finds what was rewritten, and nothing that was removed`() async throws {
        let item = try await add("Mobilt team")
        try await world.store.rewrite(item, of: meeting, ItemDraft(title: "Stationärt team"), revision: 1, .frida)
        #expect(try await world.store.search("mobilt").isEmpty)
        #expect(try await world.store.search("stationärt").count == 1)
        try await world.store.removeItem(item, of: meeting, .frida)
        #expect(try await world.store.search("stationärt").isEmpty)
    }

    @Test(arguments: ["", "\"", "AND", "NEAR(", "a*b:c", "title:x", "- ^", "'; DROP TABLE event", "§"])
    func `takes any text for words`(text: String) async throws {
        _ = try await world.store.search(text)
        #expect(try await world.store.search("rådhuset").count == 1)
    }
}
