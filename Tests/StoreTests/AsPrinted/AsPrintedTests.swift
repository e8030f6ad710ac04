import Domain
import Folder
import Store
import TestSupport
import Testing

@Suite struct `History from before Kansli` {
    let board = Board(
        association: CoordinationAssociation(name: "Samordningsförbundet Provby", seat: "Provby"),
        members: [Member(id: 1, name: "Försäkringskassan", kind: .insuranceAgency, from: "2010-01-01")],
        persons: [Person(id: 1, name: "Klara Kassa")],
        mandates: [Mandate(id: 1, person: 1, member: 1, kind: .ordinary, from: "2023-04-01")],
        bylaws: [Bylaws(id: 1, from: "2010-01-01")]
    )

    func store() async throws -> Store {
        let store = try Store.inMemory()
        try await store.recordAsPrintedAssociation(board, .ada)
        return store
    }

    /// Two §§, the second with the first's appendix number; the secretary signed.
    func printed(_ day: Day, from number: Int) -> MeetingRecord {
        let items = (0...1).map { place -> ItemRecord in
            let id = Int64(place + 1)
            let item = AgendaItem(id: id, meeting: 1, position: place + 1, number: number + place, title: "Ärende")
            let clause = Clause(id: id, matter: id, position: 1, text: "godkänna.", decided: true)
            return ItemRecord(
                item: item,
                matters: [MatterRecord(matter: Matter(id: id, item: id), clauses: [ClauseRecord(clause: clause)])],
                appendices: [Appendix(id: id, item: id, number: 1, title: "Bilaga")]
            )
        }
        return MeetingRecord(
            meeting: BoardMeeting(id: 1, day: day, place: "Rådhuset", secretary: 1, adjustedOn: day + 3),
            items: items,
            attendances: [Attendance(id: 1, meeting: 1, person: 1, capacity: .ordinary, fromItem: 2)],
            signatures: [
                MinutesSignature(
                    id: 1,
                    meeting: 1,
                    person: 1,
                    capacity: .secretary,
                    way: .printed,
                    signedOn: day,
                    sha256: ""
                )
            ]
        )
    }

    @Test func `enters with its errors, which are told and do not stop it`() async throws {
        let found = try await store().recordAsPrintedMeeting(printed("2026-03-01", from: 1), .ada)
        #expect(found.map(\.code).contains(.appendixNumberTwice) && found.map(\.code).contains(.noticeMissing))
    }

    @Test func `gets ids of its own, meeting after meeting`() async throws {
        let store = try await store()
        for (day, number) in [("2026-01-20", 1), ("2026-02-20", 3)] as [(Day, Int)] {
            _ = try await store.recordAsPrintedMeeting(printed(day, from: number), .ada)
        }
        let records = try await store.meetingRecords(from: "2026-01-01", until: "2026-12-31")
        #expect(records.map(\.meeting.id) == [1, 2] && records.flatMap(\.items).map(\.id) == [1, 2, 3, 4])
        #expect(records[1].attendances.map(\.fromItem) == [4] && records[1].items[0].matters[0].clauses.count == 1)
        #expect(records.allSatisfy { $0.signatures[0].sha256 == $0.fixedText?.sha256 && $0.missingSignatures.isEmpty })
        #expect(
            try await store.history(of: "boardMeeting/2").map(\.what) == [
                "recordedAsPrinted", "fixed", "signedAsPrinted",
            ]
        )
    }

    @Test func `is entered only by who may write minutes, and an association only once`() async throws {
        let store = try await store()
        await #expect(throws: Refusal.self) {
            try await store.recordAsPrintedMeeting(printed("2026-03-01", from: 1), .bo)
        }
        let board = try await store.board()
        await #expect(throws: Refusal.self) { try await store.recordAsPrintedAssociation(board, .ada) }
    }

    @Test func `is what one meeting's page is told, and no other's`() async throws {
        let store = try await store()
        _ = try await store.recordAsPrintedMeeting(printed("2026-01-20", from: 1), .ada)
        _ = try await store.recordAsPrintedMeeting(printed("2026-02-20", from: 5), .ada)
        let found = try await store.findings(ofMeeting: 2, on: "2026-04-01")
        #expect(found.contains { $0.code == .itemNumbersBroken } && found.allSatisfy { $0.path.hasPrefix("/moten/2") })
    }
}
