import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `The desk` {
    @Test func `holds what is not over, and lets go of a meeting when its notice is down`() async throws {
        let world = try await StoreWorld()
        try await world.insertMeeting()
        try await world.folder.database.write { db in
            try PlannedMeeting(id: 1, day: "2022-12-20").insert(db)
            try PlannedMeeting(id: 2, day: "2022-12-21", withdrawnOn: "2022-12-01").insert(db)
        }
        let desk = try await world.store.desk()
        #expect(desk.plan.map(\.id) == [1])
        #expect(desk.meetings.map(\.items.count) == [5])
        #expect(desk.duties(on: "2022-12-01").contains { $0.waits(for: Signature.arvid.user) })

        try await world.folder.database.write { db in
            try db.execute(sql: "UPDATE boardMeeting SET adjustedOn = '2022-12-05'")
            try Notice(id: 1, meeting: 1, postedOn: "2022-12-05", statedRemoval: "2022-12-28", keptAt: "kansliet")
                .insert(db)
        }
        // Rows written behind the log are seen by a store that remembers nothing.
        #expect(try await Store(world.folder).desk().meetings.count == 1)
        try await world.folder.database.write { db in
            try db.execute(sql: "UPDATE notice SET removedOn = '2022-12-28'")
        }
        #expect(try await Store(world.folder).desk().meetings.isEmpty)
    }

    @Test func `holds decisions with a day until somebody has noted what became of them`() async throws {
        let world = try await StoreWorld()
        try await world.insertMeeting()
        try await world.folder.database.write { db in
            let clause = Clause(
                id: 1,
                matter: 301,
                position: 1,
                kind: .assign,
                text: "redovisa",
                decided: true,
                due: "2023-01-10"
            )
            try clause.insert(db)
        }
        #expect(try await world.store.desk().decisions.map(\.text) == ["redovisa"])
        try await world.store.followUp(1, condition: nil, .done, note: "", .frida)
        #expect(try await world.store.desk().decisions.isEmpty)
    }
}
