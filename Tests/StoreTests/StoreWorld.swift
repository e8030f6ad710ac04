import Domain
import Folder
import GRDB
import Store
import TestSupport

/// The small world in a store: its board, and a meeting of five §§ that has closed.
struct StoreWorld {
    let folder: Folder
    let store: Store

    init() async throws {
        folder = try Folder.inMemory()
        store = try Store(folder)
        let board = SmallWorld.board(chairmanships: [Chairmanship(id: 1, person: 3, office: .chair, from: "2019-04-01")]
        )
        try await folder.database.write { db in
            try board.association.insert(db)
            for member in board.members { try member.insert(db) }
            for organisation in board.organisations { try organisation.insert(db) }
            for person in board.persons { try person.insert(db) }
            for mandate in board.mandates { try mandate.insert(db) }
            for chairmanship in board.chairmanships { try chairmanship.insert(db) }
            for bylaws in board.bylaws { try bylaws.insert(db) }
        }
    }

    /// A meeting on 25 November 2022 that Rut presided over, Frida kept the minutes of and Arvid adjusts.
    func insertMeeting(closed: Bool = true) async throws {
        var record = SmallWorld.record()
        (record.meeting.presiding, record.meeting.secretary) = (3, 30)
        if closed { record.meeting.closedAt = .night }
        let meeting = record
        try await folder.database.write { db in
            try meeting.meeting.insert(db)
            for item in meeting.items {
                try item.item.insert(db)
                for matter in item.matters { try matter.matter.insert(db) }
            }
            for attendance in meeting.attendances { try attendance.insert(db) }
            try Adjuster(id: 1, meeting: 1, person: 2).insert(db)
        }
    }
}

extension Signature {
    /// One of the small world, on a day.
    static func by(_ person: Int64, _ roles: Set<Role>, on day: Day = "2022-12-05") -> Signature {
        Signature(User("Person \(person)", roles, account: person, person: person), .night, on: day, why: "test")
    }

    /// Frida, the director.
    static let frida = Signature.by(30, [.director])
    /// Rut, who presided.
    static let rut = Signature.by(3, [.boardMember, .chair])
    /// Arvid, who adjusts.
    static let arvid = Signature.by(2, [.boardMember])
    /// Klara, a ledamot whom nobody chose.
    static let klara = Signature.by(1, [.boardMember])
}
