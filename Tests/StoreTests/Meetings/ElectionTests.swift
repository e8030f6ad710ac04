import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Electing who adjusts` {
    /// The first item is where it is done; nobody has opened it.
    func world() async throws -> LiveWorld {
        let live = try await LiveWorld()
        try await live.world.folder.database.write {
            try $0.execute(sql: "UPDATE agendaItem SET title = 'Val av justerare' WHERE id = 101")
        }
        try await live.store.open(1, presiding: 3, secretary: 30, .frida)
        for person in [1, 2, 3, 4] as [Int64] { try await live.store.attend(person, at: 1, AttendanceEntry(), .frida) }
        return live
    }

    func clauses(_ live: LiveWorld) async throws -> [Clause] {
        try await live.record().item(101)?.clauses.map(\.clause) ?? []
    }

    static let arvid = "utse Arvid Arbete att justera protokollet tillsammans med ordföranden"

    @Test func `is written as a decision where it is done`() async throws {
        let live = try await world()
        try await live.store.openItem(live.one, .frida)
        try await live.store.chooseAdjuster(2, at: 1, .frida)
        let written = try await clauses(live)
        #expect(written.map(\.text) == [Self.arvid] && written.map(\.decided) == [true])
        #expect(written.map(\.kind) == [.appoint])
        #expect(try await live.record().item(101)?.item.outcome == .decided)
    }

    @Test func `follows when another is chosen, and goes when nobody is`() async throws {
        let live = try await world()
        try await live.store.openItem(live.one, .frida)
        try await live.store.chooseAdjuster(2, at: 1, .frida)
        try await live.store.removeAdjuster(try #require(try await live.record().adjusters.first).id, at: 1, .frida)
        #expect(try await clauses(live).isEmpty)
        try await live.store.chooseAdjuster(1, at: 1, .frida)
        #expect(try await clauses(live).map(\.text).first?.hasPrefix("utse Klara Kassa") == true)
        try await live.store.miss(1, at: 1, .frida)
        #expect(try await clauses(live).isEmpty)
    }

    @Test func `is written when the § is opened after the choice, once`() async throws {
        let live = try await world()
        try await live.store.chooseAdjuster(2, at: 1, .frida)
        #expect(try await clauses(live).isEmpty)
        try await live.store.openItem(live.one, .frida)
        try await live.store.openItem(live.two, .frida)
        #expect(try await clauses(live).map(\.text) == [Self.arvid])
    }

    @Test func `leaves what was worded by hand`() async throws {
        let live = try await world()
        try await live.store.openItem(live.one, .frida)
        try await live.store.chooseAdjuster(2, at: 1, .frida)
        let clause = try #require(try await clauses(live).first)
        _ = try await live.store.reword(
            clause.id,
            "utse AF:s ledamot",
            at: live.one,
            seen: clause.text.textRevision,
            .frida
        )
        try await live.store.removeAdjuster(try #require(try await live.record().adjusters.first).id, at: 1, .frida)
        try await live.store.chooseAdjuster(1, at: 1, .frida)
        #expect(try await clauses(live).map(\.text) == ["utse AF:s ledamot"])
    }
}
