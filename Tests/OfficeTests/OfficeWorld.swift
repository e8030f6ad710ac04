import Domain
import Foundation
import Site
import Store
import TestSupport

/// The small world behind the office's routes: a store with its board, and a day.
struct OfficeWorld {
    let store: Store
    let today: Day

    init(
        today: Day = "2022-12-05",
        bylaws: Bylaws = Bylaws(id: 1, from: "2010-01-01", quorum: .atLeastHalf)
    ) async throws {
        (store, self.today) = (try Store.inMemory(), today)
        let rut = Chairmanship(id: 1, person: 3, office: .chair, from: "2019-04-01")
        try await store.recordAsPrintedAssociation(SmallWorld.board(bylaws, chairmanships: [rut]), .ada)
    }

    /// A meeting on 25 November 2022 that Rut leads, with Frida as secretary and Arvid as adjuster.
    @discardableResult
    func begin(_ change: (inout MeetingRecord) -> Void = { _ in }) async throws -> BoardMeeting.ID {
        var record = SmallWorld.record()
        (record.meeting.presiding, record.meeting.secretary) = (3, 30)
        record.adjusters = [Adjuster(id: 1, meeting: 1, person: 2)]
        change(&record)
        return try await store.recordAsBegunMeeting(record, .ada)
    }

    /// The routes' signature, on the world's day.
    var sign: Sign { { [today] in Signature($0, .night, on: today, why: $1) } }
}

extension User {
    static let frida = User("Frida Chef", [.director], account: 30, person: 30)
    static let arvid = User("Arvid Arbete", [.boardMember], account: 2, person: 2)
    static let klara = User("Klara Kassa", [.boardMember], account: 1, person: 1)
    static let auditor = User("Rolf Revisor", [.auditor], account: 9)
    static let administrator = User("Siv System", [.administrator], account: 8)
}
