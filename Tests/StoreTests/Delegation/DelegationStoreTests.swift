import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `A delegated decision` {
    let world: StoreWorld
    let point: DelegationPoint.ID

    init() async throws {
        world = try await StoreWorld()
        let new = DelegationPoint(number: "2", matter: "köpa", delegate: .chair, limit: 100, from: "2022-01-01")
        point = try await world.store.delegate(new, .frida)
    }

    var store: Store { world.store }

    func draft(_ matter: String = "Ny webbplats") -> DecisionDraft {
        DecisionDraft(matter, on: "2022-12-05", by: 3, as: .chair, point: point, amount: Money(kronor: 40_000))
    }

    @Test func `gets its number, and a place in the year's case of the diary`() async throws {
        let one = try await store.registerDecision(draft(), .rut)
        var urgent = draft("Avtal som inte kunde vänta")
        urgent.point = nil
        let two = try await store.registerDecision(urgent, .rut)
        #expect([one.number, two.number] == ["D 1/2022", "B 2/2022"])
        let record = try #require(try await store.diaryRecords().first)
        #expect(record.diaryCase.title == "Delegationsbeslut 2022" && record.documents.count == 2)
        #expect(record.documents.first?.subject == "Delegationsbeslut D 1/2022: Ny webbplats")
    }

    @Test func `comes onto the agenda of a meeting that waits, in one item`() async throws {
        let meeting = try await store.convene(MeetingDraft(day: "2022-12-20", place: "Rådhuset"), .frida)
        let before = try await store.meetingRecord(meeting).items.count
        _ = try await store.registerDecision(draft("Det ena"), .rut)
        _ = try await store.registerDecision(draft("Det andra"), .rut)
        let items = try await store.meetingRecord(meeting).items.map(\.item)
        let item = try #require(items.first { $0.title == "Anmälan av delegationsbeslut" })
        #expect(items.count == before + 1 && items.last?.title == "Sammanträdet avslutas")
        #expect(item.background.contains("D 1/2022") && item.background.contains("Det andra"))
        #expect(try await store.delegation().reported == [1: "2022-12-20", 2: "2022-12-20"])
    }

    @Test func `comes onto the agenda when the next meeting is convened, and once only`() async throws {
        _ = try await store.registerDecision(draft(), .rut)
        let first = try await store.convene(MeetingDraft(day: "2022-12-20", place: "Rådhuset"), .frida)
        let second = try await store.convene(MeetingDraft(day: "2023-01-20", place: "Rådhuset"), .frida)
        func told(_ id: BoardMeeting.ID) async throws -> Bool {
            try await store.meetingRecord(id).items.contains { $0.item.title == "Anmälan av delegationsbeslut" }
        }
        #expect(try await told(first))
        #expect(try await !told(second))
    }

    @Test func `moves to the next meeting when the one that was to hear of it is cancelled`() async throws {
        _ = try await store.registerDecision(draft(), .rut)
        let first = try await store.convene(MeetingDraft(day: "2022-12-20", place: "Rådhuset"), .frida)
        let second = try await store.convene(MeetingDraft(day: "2023-01-20", place: "Rådhuset"), .frida)
        try await store.cancel(first, .frida)
        #expect(try await store.delegation().reported == [1: "2023-01-20"])
        #expect(
            try await store.meetingRecord(second).items.contains { $0.item.title == "Anmälan av delegationsbeslut" }
        )
    }

    @Test func `is told at the earlier of two meetings, whichever was convened first`() async throws {
        _ = try await store.registerDecision(draft(), .rut)
        _ = try await store.convene(MeetingDraft(day: "2023-01-20", place: "Rådhuset"), .frida)
        _ = try await store.convene(MeetingDraft(day: "2022-12-20", place: "Rådhuset"), .frida)
        #expect(try await store.delegation().reported == [1: "2022-12-20"])
    }

    @Test func `is ended once: a point that has ended is not made longer`() async throws {
        try await store.withdraw(point, last: "2022-11-30", .frida)
        try await store.withdraw(point, last: "2022-12-31", .frida)
        #expect(try await store.delegation().points.map(\.until) == ["2022-11-30"])
    }

    @Test func `is refused to those who may not, and without a point that held`() async throws {
        await #expect(throws: Refusal.self) { try await store.registerDecision(draft(), .klara) }
        await #expect(throws: Refusal.self) { try await store.registerDecision(draft("Om 121212-1212"), .rut) }
        await #expect(throws: Refusal.self) { try await store.withdraw(point, last: "2022-11-30", .rut) }
        try await store.withdraw(point, last: "2022-11-30", .frida)
        await #expect(throws: Refusal.self) { try await store.registerDecision(draft(), .rut) }
        await #expect(throws: Refusal.self) {
            try await store.delegate(
                DelegationPoint(number: "1", matter: "x", delegate: .chair, from: "2022-01-01"),
                .rut
            )
        }
        #expect(try await store.delegation().decisions.isEmpty)
        #expect(try await store.diaryRecords().isEmpty)
    }

    @Test func `is never changed or removed`() async throws {
        _ = try await store.registerDecision(draft(), .rut)
        for sql in ["UPDATE delegatedDecision SET amount = 1", "DELETE FROM delegatedDecision"] {
            await #expect(throws: DatabaseError.self) {
                try await world.folder.database.write { db in try db.execute(sql: sql) }
            }
        }
    }

    @Test func `is put right by another that points at it, in the register, the diary and on the agenda`() async throws
    {
        let wrong = try await store.registerDecision(draft("Ny webplats"), .rut)
        let meeting = try await store.convene(MeetingDraft(day: "2022-12-20", place: "Rådhuset"), .frida)
        let right = try await store.correctDecision(wrong.id, draft("Ny webbplats"), .rut)
        #expect(right.number == "D 2/2022" && right.corrects == wrong.id)
        let delegation = try await store.delegation()
        #expect(delegation.decision(wrong.id)?.matter == "Ny webplats")
        #expect(delegation.correction(of: wrong.id)?.id == right.id)
        let record = try #require(try await store.diaryRecords().first)
        let old = try #require(wrong.document)
        #expect(record.correction(of: old)?.id == right.document)
        let items = try await store.meetingRecord(meeting).items.map(\.item)
        let item = try #require(items.first { $0.title == "Anmälan av delegationsbeslut" })
        #expect(item.background.contains("D 1/2022") && item.background.contains("rättat, se D 2/2022"))
        #expect(item.background.contains("Ny webbplats") && !item.background.contains("Ny webplats"))
        let history = try await store.history(of: "delegatedDecision/\(right.id)").map(\.what)
        #expect(history == ["corrected"])
        await #expect(throws: Refusal.self) { try await store.correctDecision(wrong.id, draft(), .rut) }
        await #expect(throws: Refusal.self) { try await store.correctDecision(right.id, draft(), .klara) }
        await #expect(throws: Missing.self) { try await store.correctDecision(99, draft(), .rut) }
    }

    @Test func `says which § adopted a point, when that is a § and whoever says it may`() async throws {
        await #expect(throws: Refusal.self) { try await store.showAdoption(of: point, by: 99, .frida) }
        await #expect(throws: Refusal.self) { try await store.showAdoption(of: point, by: 1, .rut) }
        let odd = DelegationPoint(number: "3", matter: "x", delegate: .chair, from: "2022-01-01", section: 99)
        await #expect(throws: Refusal.self) { try await store.delegate(odd, .frida) }
        #expect(try await store.delegation().points.map(\.section) == [nil])
    }
}
