import Domain
import Folder
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `What the store remembers` {
    @Test func `is forgotten when somebody else has written`() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "kansli-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        let store = try Store(Folder(at: directory, .orNew))
        #expect(try await store.associationName() == nil)
        // A command beside the server has a connection and a memory of its own.
        let beside = try Store(Folder(at: directory))
        try await beside.recordAsPrintedAssociation(SmallWorld.board(), .ada)
        #expect(try await store.associationName() == "Samordningsförbundet Provby")
        #expect(try await store.boardRoles(of: 1, on: "2022-12-05") == [.boardMember])
        try await beside.end(mandate: 1, on: "2022-12-01", .ada)
        #expect(try await store.boardRoles(of: 1, on: "2022-12-05").isEmpty)
        #expect(try await store.board() == beside.board())
    }

    @Test func `about the check turns with the day`() async throws {
        let world = try await StoreWorld()
        try await world.insertMeeting()
        for day in ["2022-12-05", "2024-06-01", "2022-12-05"] as [Day] {
            #expect(try await world.store.findings(on: day) == Store(world.folder).findings(on: day))
        }
    }

    @Test func `about meetings, the desk and lists is forgotten with the next event`() async throws {
        let world = try await StoreWorld()
        try await world.insertMeeting()
        let seen = try await (world.store.meetingRecord(1), world.store.desk(), world.store.allMeetings())
        #expect(try await world.store.meetingRecord(1) == seen.0)
        let beside = try Store(world.folder)
        let next = try await beside.convene(MeetingDraft(day: "2022-12-20", place: "Rådhuset"), .frida)
        #expect(try await world.store.allMeetings().map(\.id).contains(next))
        #expect(try await world.store.desk().meetings.count == seen.1.meetings.count + 1)
        #expect(try await world.store.meetingRecord(next).meeting.place == "Rådhuset")
        #expect(try await world.store.meetingRecord(1) == beside.meetingRecord(1))
    }
}
