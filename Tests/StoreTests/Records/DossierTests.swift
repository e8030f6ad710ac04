import Domain
import Foundation
import Store
import TestSupport
import Testing

@Suite struct `A meeting's case in the diary` {
    let world: StoreWorld

    init() async throws { world = try await StoreWorld() }

    var store: Store { world.store }

    /// The meeting's case: its only one here.
    func dossier() async throws -> DiaryRecord? { try await store.diaryRecords().first { $0.diaryCase.meeting != nil } }

    @Test func `has the summons once, by the transaction that sends it`() async throws {
        let id = try await store.convene(MeetingDraft(day: "2022-12-20", place: "Rådhuset"), .frida)
        #expect(try await dossier() == nil)
        try await store.summon(to: id, knowingItIsLate: true, [(1, nil, .filed)], .frida)
        try await store.summon(to: id, knowingItIsLate: true, [(2, nil, .filed)], .frida)
        let record = try #require(try await dossier())
        #expect(record.diaryCase.title == "Styrelsens möte den 20 december 2022")
        #expect(record.documents.map(\.kind) == [.summons] && record.documents.map(\.direction) == [.outgoing])
        await #expect(throws: Refusal.self) {
            try await store.summon(to: id, knowingItIsLate: true, [(1, nil, .filed)], .klara)
        }
        #expect(try await dossier()?.documents.count == 1)
    }

    func adjust() async throws {
        try await world.insertMeeting()
        try await store.fixText(of: 1, .frida)
        let seen = try #require(try await store.meetingRecord(1).fixedText?.sha256)
        try await store.sign(minutesOf: 1, as: .secretary, seen: seen, .frida)
        try await store.sign(minutesOf: 1, as: .presiding, seen: seen, .rut)
        #expect(try await dossier() == nil)
        try await store.sign(minutesOf: 1, as: .adjuster, seen: seen, .arvid)
    }

    @Test func `has the minutes when they are adjusted and the notice when it is posted`() async throws {
        try await adjust()
        #expect(try await dossier()?.documents.map(\.kind) == [.minutes])
        try await store.postNotice(of: 1, on: "2022-12-05", keptAt: "Kansliet", .frida)
        #expect(try await dossier()?.documents.map(\.kind) == [.minutes, .notice])
        await #expect(throws: Refusal.self) {
            try await store.postNotice(of: 1, on: "2022-12-05", keptAt: "Kansliet", .frida)
        }
        #expect(try await dossier()?.documents.count == 2)
    }

    @Test func `opens again when something comes to it after it was closed`() async throws {
        try await adjust()
        let id = try #require(try await dossier()).diaryCase.id
        try await store.closeCase(id, decision: "Klart", .frida)
        try await store.postNotice(of: 1, on: "2022-12-05", keptAt: "Kansliet", .frida)
        #expect(try await dossier()?.diaryCase.closedOn == nil)
        #expect(try await dossier()?.documents.count == 2)
    }

    @Test func `lets a case be decided only when the extract is filed in it`() async throws {
        try await world.insertMeeting()
        let one = try await store.openCase("Ansökan", .frida)
        try await store.tie(104, of: 1, to: .existing(one.id), .frida)
        let extract = try store.keep(Data("utdrag".utf8), named: "utdrag.txt")
        await #expect(throws: Refusal.self) { try await store.fileExtract(extract, of: 104, in: one.id, .frida) }
        await #expect(throws: Refusal.self) { try await store.closeCase(one.id, decision: "Beviljades", .frida) }
        try await store.fixText(of: 1, .frida)
        let seen = try #require(try await store.meetingRecord(1).fixedText?.sha256)
        try await store.sign(minutesOf: 1, as: .secretary, seen: seen, .frida)
        try await store.sign(minutesOf: 1, as: .presiding, seen: seen, .rut)
        try await store.sign(minutesOf: 1, as: .adjuster, seen: seen, .arvid)
        #expect(try await store.findings(on: "2022-12-06").map(\.code).contains(.extractNotFiled))
        await #expect(throws: Missing.self) { try await store.fileExtract(extract, of: 103, in: one.id, .frida) }
        await #expect(throws: Refusal.self) { try await store.fileExtract(extract, of: 104, in: one.id, .rut) }
        try await store.fileExtract(extract, of: 104, in: one.id, .frida)
        #expect(try await !store.findings(on: "2022-12-06").map(\.code).contains(.extractNotFiled))
        await #expect(throws: Refusal.self) { try await store.untie(104, from: one.id, .frida) }
        try await store.closeCase(one.id, decision: "Beviljades", .frida)
        #expect(try await store.diaryRecord(one.id).diaryCase.decision == "Beviljades")
    }

    @Test func `takes no item of another meeting, and lets go of one tied by mistake`() async throws {
        try await world.insertMeeting()
        let one = try await store.openCase("Ansökan", .frida)
        await #expect(throws: Missing.self) { try await store.tie(104, of: 2, to: .existing(one.id), .frida) }
        await #expect(throws: Refusal.self) { try await store.tie(104, of: 1, to: .existing(one.id), .klara) }
        try await store.tie(104, of: 1, to: .existing(one.id), .frida)
        #expect(try await store.diaryCases(ofItem: 104) == [one])
        try await store.untie(104, from: one.id, .frida)
        #expect(try await store.diaryCases(ofItem: 104).isEmpty)
        await #expect(throws: Missing.self) { try await store.untie(104, from: one.id, .frida) }
    }
}
