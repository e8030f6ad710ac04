import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

/// A meeting on 25 November 2022 with three items that nobody has opened, and another one the week after.
struct LiveWorld {
    let world: StoreWorld
    var store: Store { world.store }
    let one = Place(1, 101)
    let two = Place(1, 102)

    init() async throws {
        world = try await StoreWorld()
        try await world.folder.database.write { db in
            try BoardMeeting(id: 1, day: "2022-11-25", start: "09:00", place: "Rådhuset").insert(db)
            try BoardMeeting(id: 2, day: "2022-12-02", place: "Rådhuset").insert(db)
            for (id, meeting) in [(101, 1), (102, 1), (103, 1), (201, 2)] as [(Int64, Int64)] {
                try AgendaItem(id: id, meeting: meeting, position: Int(id % 100), title: "Ärende \(id)").insert(db)
            }
        }
    }

    func opened(present: [Int64] = [1, 2, 3, 4]) async throws -> LiveWorld {
        try await store.open(1, presiding: 3, secretary: 30, .frida)
        for person in present { try await store.attend(person, at: 1, AttendanceEntry(), .frida) }
        try await store.openItem(one, .frida)
        try await store.openItem(two, .frida)
        return self
    }

    func record() async throws -> MeetingRecord { try await store.meetingRecord(1) }
    func matter(_ item: Int64 = 101) async throws -> Matter.ID {
        try #require(try await record().item(item)?.matters.first).id
    }

    /// Ends both opened §§ and chooses Arvid to adjust, so that nothing stands in the way of closing.
    func ended() async throws {
        for place in [one, two] { try await store.conclude(place, .decided, .frida) }
        try await store.chooseAdjuster(2, at: 1, .frida)
    }
}
