import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Preparing a meeting` {
    /// A meeting convened for 27 January 2023 by Frida.
    func convened() async throws -> (world: StoreWorld, meeting: BoardMeeting.ID) {
        let world = try await StoreWorld()
        let draft = MeetingDraft(day: "2023-01-27", start: "09:00", end: "12:00", place: "Rådhuset")
        return (world, try await world.store.convene(draft, .frida))
    }

    @Test func `begins with the standing items and the minutes of the meeting before`() async throws {
        let world = try await StoreWorld()
        try await world.insertMeeting()
        let id = try await world.store.convene(MeetingDraft(day: "2023-01-27", place: "Rådhuset"), .frida)
        let items = try await world.store.meetingRecord(id).items.map(\.item)
        #expect(items.first?.title == "Sammanträdet öppnas")
        #expect(items.contains { $0.origin == .lastMinutes && $0.title.contains("25 november 2022") })
        #expect(items.last?.title == "Sammanträdet avslutas")
        #expect(items.map(\.position) == Array(1...items.count))
    }

    @Test func `takes a new item in before the last standing ones`() async throws {
        let (world, id) = try await convened()
        let item = try await world.store.addItem(ItemDraft(title: "Budget"), to: id, .frida)
        let items = try await world.store.meetingRecord(id).items.map(\.item)
        #expect(
            items.suffix(4).map(\.title) == ["Budget", "Kansliet informerar", "Övriga frågor", "Sammanträdet avslutas"]
        )
        #expect(items.first { $0.id == item }?.position == items.count - 3)
    }

    @Test func `is refused to who may not convene`() async throws {
        let world = try await StoreWorld()
        await #expect(throws: Refusal.self) {
            _ = try await world.store.convene(MeetingDraft(day: "2023-01-27", place: "Rådhuset"), .rut)
        }
    }

    @Test func `moves an item and closes up the others`() async throws {
        let (world, meeting) = try await convened()
        let id = try await world.store.addItem(ItemDraft(title: "Budget"), to: meeting, .frida)
        try await world.store.move(id, of: meeting, to: 2, .frida)
        let titles = try await world.store.meetingRecord(meeting).items.map(\.item.title)
        #expect(titles[1] == "Budget")
        #expect(titles[0] == "Sammanträdet öppnas")
    }

    @Test func `names a party once, and says so once in the log`() async throws {
        let (world, meeting) = try await convened()
        let id = try await world.store.addItem(ItemDraft(title: "Ansökan"), to: meeting, .frida)
        for _ in 1...2 { try await world.store.addParty(.known(20), as: .applicant, to: id, of: meeting, .frida) }
        let log = try await world.store.history(of: "agendaItem/\(id)")
        #expect(log.count { $0.what == "partyNamed" } == 1)
    }

    @Test func `leaves a withdrawn row of the plan withdrawn when it is changed`() async throws {
        let world = try await StoreWorld()
        let draft = PlanDraft(day: "2023-05-05", purpose: .ordinary)
        let id = try await world.store.plan(draft, .frida)
        try await world.store.withdraw(id, .frida)
        try await world.store.replan(id, draft, revision: 2, .frida)
        #expect(try await world.store.plannedMeeting(id).withdrawnOn == "2022-12-05")
    }

    @Test func `does not overwrite what another has written since`() async throws {
        let (world, meeting) = try await convened()
        let id = try await world.store.addItem(ItemDraft(title: "Budget"), to: meeting, .frida)
        let first = ItemDraft(title: "Budget", background: "Fridas text.")
        try await world.store.rewrite(id, of: meeting, first, revision: 1, .frida)
        await #expect(throws: Conflict(current: "Fridas text.", attempted: "En annans.", revision: 2)) {
            let late = ItemDraft(title: "Budget", background: "En annans.")
            try await world.store.rewrite(id, of: meeting, late, revision: 1, .frida)
        }
    }

    @Test func `takes in a new party by name, and adds nobody when it is refused`() async throws {
        let (world, meeting) = try await convened()
        let id = try await world.store.addItem(ItemDraft(title: "Ansökan"), to: meeting, .frida)
        try await world.store.addParty(.named("Stiftelsen Ny"), as: .applicant, to: id, of: meeting, .frida)
        let party = try await world.store.meetingRecord(meeting).item(id)?.parties.first
        let board = try await world.store.board()
        #expect(party.flatMap { board.organisation($0.organisation) }?.name == "Stiftelsen Ny")
        await #expect(throws: Missing.self) {
            try await world.store.addParty(.named("Stiftelsen Fel"), as: .applicant, to: 999, of: meeting, .frida)
        }
        #expect(try await world.store.board().organisations.count == board.organisations.count)
    }

    @Test func `never uses a removed item's id again`() async throws {
        let (world, meeting) = try await convened()
        let removed = try await world.store.addItem(ItemDraft(title: "Fel"), to: meeting, .frida)
        try await world.store.removeItem(removed, of: meeting, .frida)
        #expect(try await world.store.addItem(ItemDraft(title: "Rätt"), to: meeting, .frida) == removed + 1)
    }

    @Test func `finds no item or clause of another meeting under this one`() async throws {
        let (world, meeting) = try await convened()
        let other = try await world.store.convene(MeetingDraft(day: "2023-02-21", place: "Rådhuset"), .frida)
        let item = try #require(try await world.store.meetingRecord(other).items.first)
        let matter = try #require(item.matters.first)
        await #expect(throws: Missing.self) { try await world.store.move(item.id, of: meeting, to: 1, .frida) }
        await #expect(throws: Missing.self) {
            try await world.store.addClause(ClauseDraft(text: "anta budgeten"), to: matter.id, of: meeting, .frida)
        }
    }

    @Test func `keeps an item that members have been summoned to`() async throws {
        let (world, meeting) = try await convened()
        let id = try await world.store.addItem(ItemDraft(title: "Budget"), to: meeting, .frida)
        try await world.folder.database.write { db in
            try db.execute(sql: "UPDATE boardMeeting SET summonedOn = '2023-01-20' WHERE id = ?", arguments: [meeting])
        }
        await #expect(throws: Refusal.self) { try await world.store.removeItem(id, of: meeting, .frida) }
    }
}

@Suite struct `The board's seats` {
    @Test func `are not given to more than the bylaws allow`() async throws {
        let world = try await StoreWorld()
        let draft = MandateDraft(person: 30, member: 1, kind: .ordinary, from: "2022-01-01")
        await #expect(throws: Refusal.self) { try await world.store.appoint(draft, .frida) }
    }

    @Test func `are given after the one before has ended`() async throws {
        let world = try await StoreWorld()
        try await world.store.end(mandate: 1, on: "2022-12-31", .frida)
        let draft = MandateDraft(person: 30, member: 1, kind: .ordinary, from: "2023-01-01")
        try await world.store.appoint(draft, .frida)
        #expect(try await world.store.board().mandate(of: 30, on: "2023-01-01")?.member == 1)
    }

    @Test func `end within the time that they were given for`() async throws {
        let world = try await StoreWorld()
        for day in ["2019-03-31", "2023-04-01"] as [Day] {
            await #expect(throws: Refusal.self) { try await world.store.end(mandate: 1, on: day, .frida) }
        }
        #expect(try await world.store.board().mandate(of: 1, on: "2023-03-31") != nil)
    }

    @Test func `give an office to the last one elected on a day`() async throws {
        let world = try await StoreWorld()
        try await world.store.elect(4, as: .chair, from: "2022-12-01", until: nil, .frida)
        try await world.store.elect(1, as: .chair, from: "2022-12-01", until: nil, .frida)
        #expect(try await world.store.board().chairmanships(on: "2022-12-01").map(\.person) == [1])
    }

    @Test func `leave an office to come, and end the one that is held`() async throws {
        let world = try await StoreWorld()
        try await world.store.elect(3, as: .viceChair, from: "2023-02-01", until: nil, .frida)
        try await world.store.end(mandate: 3, on: "2022-12-31", .frida)
        let offices = try await world.store.board().chairmanships.filter { $0.person == 3 }
        #expect(offices.map(\.until) == ["2022-12-31", nil])
    }

    @Test func `let only a ledamot preside`() async throws {
        let world = try await StoreWorld()
        await #expect(throws: Refusal.self) {
            try await world.store.elect(13, as: .chair, from: "2022-12-01", until: nil, .frida)
        }
        try await world.store.elect(4, as: .chair, from: "2022-12-01", until: nil, .frida)
        let board = try await world.store.board()
        #expect(board.roles(of: 4, on: "2022-12-01").contains(.chair))
        #expect(!board.roles(of: 3, on: "2022-12-01").contains(.chair))
    }
}
