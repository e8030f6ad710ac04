import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `A reader's own note` {
    @Test func `is read by its writer alone, and leaves no word in the log`() async throws {
        let world = try await StoreWorld()
        try await world.insertMeeting(closed: false)
        try await world.store.keepNote("Fråga om hyran", on: 101, of: 1, revision: 0, .klara)
        #expect(try await world.store.notes(of: Signature.klara.user, on: 1)[101]?.text == "Fråga om hyran")
        #expect(try await world.store.notes(of: Signature.rut.user, on: 1).isEmpty)
        let events = try await world.folder.database.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM event")
        }
        #expect(events == 0)
    }

    @Test func `is not overwritten unseen from another tab`() async throws {
        let world = try await StoreWorld()
        try await world.insertMeeting(closed: false)
        try await world.store.keepNote("Första", on: 101, of: 1, revision: 0, .klara)
        await #expect(throws: Conflict(current: "Första", attempted: "Andra", revision: 1)) {
            try await world.store.keepNote("Andra", on: 101, of: 1, revision: 0, .klara)
        }
        #expect(try await world.store.keepNote("Andra", on: 101, of: 1, revision: 1, .klara) == 2)
    }

    @Test func `stands beside an item of the meeting that it says`() async throws {
        let world = try await StoreWorld()
        try await world.insertMeeting(closed: false)
        await #expect(throws: Missing()) {
            try await world.store.keepNote("x", on: 101, of: 2, revision: 0, .klara)
        }
    }
}
