import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `What the rules found in each meeting` {
    private let today: Day = "2026-04-01"

    /// Three printed meetings: the §§ of the third follow on those of the second.
    private func world() async throws -> (folder: Folder, store: Store) {
        let (folder, history) = (try Folder.inMemory(), `History from before Kansli`())
        let store = try Store(folder)
        try await store.recordAsPrintedAssociation(history.board, .ada)
        for (day, number) in [("2026-01-05", 1), ("2026-02-05", 4), ("2026-03-05", 6)] as [(Day, Int)] {
            _ = try await store.recordAsPrintedMeeting(printed(day, from: number), .ada)
        }
        return (folder, store)
    }

    /// Closed, with an assignment that is overdue at its first §.
    private func printed(_ day: Day, from number: Int) -> MeetingRecord {
        var record = `History from before Kansli`().printed(day, from: number)
        record.meeting.closedAt = .night
        let clause = Clause(
            id: 1,
            matter: 1,
            position: 1,
            kind: .assign,
            text: "ge förbundschefen i uppdrag att återkomma.",
            decided: true,
            assignee: "förbundschefen",
            due: day + 10
        )
        record.items[0].matters[0].clauses = [ClauseRecord(clause: clause)]
        return record
    }

    /// A store that remembers finds what one does that remembers nothing.
    private func expectTruth(_ store: Store, _ folder: Folder, _ after: String) async throws {
        let fresh = try await Store(folder).findings(on: today)
        #expect(try await store.findings(on: today) == fresh, "\(after)")
        for meeting in try await store.allMeetings() {
            let found = try await store.findings(ofMeeting: meeting.id, on: today)
            #expect(found == fresh.of(.meeting(meeting.id)), "\(after): meeting \(meeting.id)")
        }
    }

    @Test func `is true after each write, whatever it is about`() async throws {
        let (folder, store) = try await world()
        try await expectTruth(store, folder, "first")
        let beside = try Store(folder)
        let writes: [(String, () async throws -> Void)] = [
            ("followed up", { try await beside.followUp(1, condition: nil, .done, note: "Klart.", .ada) }),
            (
                "a meeting between two others",
                {
                    _ = try await beside.recordAsPrintedMeeting(printed("2026-02-20", from: 9), .ada)
                }
            ),
            ("convened", { _ = try await store.convene(MeetingDraft(day: "2026-04-08", place: "Rådhuset"), .ada) }),
            ("an item", { try await store.addItem(ItemDraft(title: "Ny fråga"), to: 5, .ada) }),
            ("a mandate ended", { try await beside.end(mandate: 1, on: "2026-02-28", .ada) }),
            ("a case", { try await store.openCase("Fråga om lokaler", .ada) }),
            ("cancelled", { try await store.cancel(5, .ada) }),
        ]
        for (name, write) in writes {
            try await write()
            try await expectTruth(store, folder, name)
        }
    }

    @Test func `is worked out again for those alone that a write is about`() async throws {
        let (folder, store) = try await world()
        let before = try await store.findings(ofMeeting: 1, on: today)
        // Behind the log's back, to see who reads the table again.
        try await folder.database.write { try $0.execute(sql: "UPDATE boardMeeting SET adjustedOn = '2026-03-30'") }
        try await store.followUp(6, condition: nil, .done, note: "Klart.", .ada)
        try await store.openCase("Fråga om lokaler", .ada)
        #expect(try await store.findings(ofMeeting: 1, on: today) == before)
        #expect(try await store.findings(ofMeeting: 3, on: today).contains { $0.code == .adjustedTooLate })
        try await store.followUp(1, condition: nil, .done, note: "Klart.", .ada)
        #expect(try await store.findings(ofMeeting: 1, on: today).contains { $0.code == .adjustedTooLate })
    }
}
