import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Adjusting minutes` {
    /// A closed meeting with its text fixed, and the fingerprint of the text.
    func closed() async throws -> (world: StoreWorld, seen: String) {
        let world = try await StoreWorld()
        try await world.insertMeeting()
        try await world.store.fixText(of: 1, .frida)
        return (world, try await world.store.closedMinutes(1).record.fixedText?.sha256 ?? "")
    }

    @Test func `needs the secretary, whoever presided and the adjuster, each as themselves`() async throws {
        let (world, seen) = try await closed()
        try await world.store.sign(minutesOf: 1, as: .secretary, seen: seen, .frida)
        try await world.store.sign(minutesOf: 1, as: .presiding, seen: seen, .rut)
        #expect(try await world.store.meetingRecord(1).meeting.adjustedOn == nil)
        try await world.store.sign(minutesOf: 1, as: .adjuster, seen: seen, .arvid)
        #expect(try await world.store.meetingRecord(1).meeting.adjustedOn == "2022-12-05")
        let events = try await world.folder.history(of: "boardMeeting/1").map(\.what)
        #expect(events == ["adjusted", "signed", "signed", "signed", "fixed"])
    }

    @Test func `is refused to who was not chosen, who signs as another, and who has signed`() async throws {
        let (world, seen) = try await closed()
        await #expect(throws: Refusal.self) {
            try await world.store.sign(minutesOf: 1, as: .adjuster, seen: seen, .klara)
        }
        await #expect(throws: Refusal.self) {
            try await world.store.sign(minutesOf: 1, as: .presiding, seen: seen, .arvid)
        }
        try await world.store.sign(minutesOf: 1, as: .adjuster, seen: seen, .arvid)
        await #expect(throws: Refusal.self) {
            try await world.store.sign(minutesOf: 1, as: .adjuster, seen: seen, .arvid)
        }
        #expect(try await world.store.meetingRecord(1).signatures.map(\.person) == [2])
    }

    @Test func `is refused to who came in by a link, and open by e-identification`() async throws {
        let (world, seen) = try await closed()
        func arvid(_ entry: Entry) -> Signature {
            let user = User("Arvid Arbete", [.boardMember], account: 2, person: 2, entry: entry)
            return Signature(user, .night, on: "2022-12-05", why: "prov")
        }
        await #expect(throws: Refusal.self) {
            try await world.store.sign(minutesOf: 1, as: .adjuster, seen: seen, arvid(.link))
        }
        try await world.store.sign(minutesOf: 1, as: .adjuster, seen: seen, arvid(.identification))
    }

    @Test func `is open to the secretary whatever roles they have, and to nobody else without one`() async throws {
        let (world, seen) = try await closed()
        let frida = Signature.by(30, [.developmentLeader])
        await #expect(throws: Refusal.self) {
            try await world.store.sign(minutesOf: 1, as: .presiding, seen: seen, .by(3, []))
        }
        try await world.store.sign(minutesOf: 1, as: .secretary, seen: seen, frida)
        #expect(try await world.store.meetingRecord(1).signatures.map(\.capacity) == [.secretary])
    }

    @Test func `is still open to an adjuster whose term has ended since the meeting`() async throws {
        let (world, seen) = try await closed()
        let after: Day = "2023-04-05"
        #expect(try await world.store.boardRoles(of: 2, on: after) == [.boardMember])
        #expect(try await world.store.boardRoles(of: 3, on: after) == [.boardMember])
        #expect(try await world.store.boardRoles(of: 1, on: after) == [])
        try await world.store.sign(minutesOf: 1, as: .secretary, seen: seen, .frida)
        try await world.store.sign(minutesOf: 1, as: .presiding, seen: seen, .rut)
        try await world.store.sign(minutesOf: 1, as: .adjuster, seen: seen, .arvid)
        #expect(try await world.store.boardRoles(of: 2, on: after) == [])
    }

    @Test func `holds for the text that was on the page only`() async throws {
        let (world, _) = try await closed()
        let other = String(repeating: "0", count: 64)
        await #expect(throws: Refusal.self) {
            try await world.store.sign(minutesOf: 1, as: .adjuster, seen: other, .arvid)
        }
    }

    @Test func `leaves a text that no later change of a name reaches`() async throws {
        let (world, seen) = try await closed()
        try await world.folder.database.write { db in
            try db.execute(sql: "UPDATE person SET name = 'Rut Gift' WHERE id = 3")
        }
        #expect(try await world.store.closedMinutes(1).minutes.presiding == "Rut Region")
        #expect(try await world.store.closedMinutes(1).record.fixedText?.sha256 == seen)
        await #expect(throws: DatabaseError.self) {
            try await world.folder.database.write { try $0.execute(sql: "UPDATE fixedText SET text = ''") }
        }
    }

    @Test func `lets adjusted minutes be corrected by a note only`() async throws {
        let (world, seen) = try await closed()
        await #expect(throws: Refusal.self) {
            try await world.store.correct(minutesOf: 1, item: nil, "Fel datum.", .frida)
        }
        try await world.store.sign(minutesOf: 1, as: .secretary, seen: seen, .frida)
        try await world.store.sign(minutesOf: 1, as: .presiding, seen: seen, .rut)
        try await world.store.sign(minutesOf: 1, as: .adjuster, seen: seen, .arvid)
        try await world.store.correct(minutesOf: 1, item: 101, "Fel datum.", .frida)
        #expect(try await world.store.meetingRecord(1).corrections.map(\.text) == ["Fel datum."])
        #expect(try await world.store.closedMinutes(1).record.fixedText?.sha256 == seen)
    }
}

@Suite struct `A notice in the store` {
    /// A world whose minutes were adjusted on 5 December 2022.
    func adjusted() async throws -> StoreWorld {
        let world = try await StoreWorld()
        try await world.insertMeeting()
        try await world.store.fixText(of: 1, .frida)
        try await world.folder.database.write { db in
            try db.execute(sql: "UPDATE boardMeeting SET adjustedOn = '2022-12-05'")
        }
        return world
    }

    @Test func `states the days that the law gives, moved past Boxing Day`() async throws {
        let world = try await adjusted()
        try await world.store.postNotice(of: 1, on: "2022-12-05", keptAt: "kansliet", .frida)
        let row = try #require(try await world.store.announcements(until: "2022-12-05").first)
        #expect(row.lastAppealDay == "2022-12-27")
        #expect(row.statedRemoval == "2022-12-28")
        #expect(row.interval == "§§ 1–5")
    }

    @Test func `goes up by itself on the chosen day, and not before`() async throws {
        let world = try await adjusted()
        try await world.store.postNotice(of: 1, on: "2022-12-07", keptAt: "kansliet", .frida)
        #expect(try await world.store.announcements(until: "2022-12-06").isEmpty)
        #expect(try await world.store.announcements(until: "2022-12-07").count == 1)
        #expect(try await world.store.closedMinutes(1).isPublic(on: "2022-12-06") == false)
    }

    @Test func `is refused before the minutes are adjusted, twice, and to who may not`() async throws {
        let world = try await StoreWorld()
        try await world.insertMeeting()
        let store = world.store
        await #expect(throws: Refusal.self) {
            try await store.postNotice(of: 1, on: "2022-12-05", keptAt: "kansliet", .frida)
        }
        let adjusted = try await adjusted().store
        await #expect(throws: Refusal.self) {
            try await adjusted.postNotice(of: 1, on: "2022-12-05", keptAt: "kansliet", .rut)
        }
        try await adjusted.postNotice(of: 1, on: "2022-12-05", keptAt: "kansliet", .frida)
        await #expect(throws: Refusal.self) {
            try await adjusted.postNotice(of: 1, on: "2022-12-06", keptAt: "kansliet", .frida)
        }
    }

    @Test func `comes down before its time with a reason only`() async throws {
        let store = try await adjusted().store
        try await store.postNotice(of: 1, on: "2022-12-05", keptAt: "kansliet", .frida)
        await #expect(throws: Refusal.self) { try await store.removeNotice(of: 1, reason: nil, .frida) }
        let onTime = Signature.by(30, [.director], on: "2022-12-28")
        try await store.removeNotice(of: 1, reason: nil, onTime)
        #expect(try await store.meetingRecord(1).notice?.removedOn == "2022-12-28")
    }

    @Test func `goes up again after it came down too early, and its time runs anew`() async throws {
        let store = try await adjusted().store
        try await store.postNotice(of: 1, on: "2022-12-05", keptAt: "kansliet", .frida)
        let later = Signature.by(30, [.director], on: "2022-12-12")
        try await store.removeNotice(of: 1, reason: "fel bilaga", later)
        #expect(
            try await store.meetingRecord(1).noticeFindings(store.board(), on: "2022-12-12").map(\.code).contains(
                .noticeRemovedEarly
            )
        )
        try await store.postNotice(of: 1, on: "2022-12-12", keptAt: "kansliet", later)
        await #expect(throws: Refusal.self) {
            try await store.postNotice(of: 1, on: "2022-12-12", keptAt: "kansliet", later)
        }
        let record = try await store.meetingRecord(1)
        #expect(record.earlierNotices.map(\.removalReason) == ["fel bilaga"])
        #expect(record.notice?.statedRemoval == "2023-01-03")
        #expect(try await store.announcements(until: "2022-12-12").map(\.postedOn) == ["2022-12-12"])
        let codes = try await store.meetingRecord(1).noticeFindings(store.board(), on: "2022-12-12").map(\.code)
        #expect(!codes.contains(.noticeRemovedEarly) && !codes.contains(.noticeTooLate))
        try await store.removeNotice(of: 1, reason: nil, .by(30, [.director], on: "2023-01-03"))
        await #expect(throws: Refusal.self) {
            try await store.postNotice(
                of: 1,
                on: "2023-01-03",
                keptAt: "kansliet",
                .by(30, [.director], on: "2023-01-03")
            )
        }
    }
}
