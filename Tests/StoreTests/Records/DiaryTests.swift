import Domain
import Folder
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `The diary` {
    let world: StoreWorld

    init() async throws { world = try await StoreWorld() }

    var store: Store { world.store }
    static let letter = DocumentDraft(.incoming, "Ansökan om medel", on: "2022-12-05", counterpart: "Kommunen")

    func keep(_ text: String) throws -> KeptFile { try store.keep(Data(text.utf8), named: "brev.txt") }

    @Test func `opens a case with its number, and numbers the documents within`() async throws {
        let first = try await store.register(Self.letter, in: .new(title: "Ansökan"), .frida)
        let second = try await store.register(Self.letter, in: .existing(first.diaryCase), .frida)
        let record = try await store.diaryRecord(first.diaryCase)
        #expect(record.diaryCase.number == "2022-1" && [first.serial, second.serial] == [1, 2])
        #expect(try await store.openCase("Ett till", .frida).number == "2022-2")
    }

    @Test func `writes nothing when a document is refused, and uses no number`() async throws {
        var secret = Self.letter
        secret.subject = "Brev om 121212-1212"
        await #expect(throws: Refusal.self) { try await store.register(secret, in: .new(title: "Brev"), .frida) }
        await #expect(throws: Refusal.self) {
            try await store.register(Self.letter, in: .new(title: "Om våld i nära relation"), .frida)
        }
        await #expect(throws: Refusal.self) { try await store.register(Self.letter, in: .new(title: "Brev"), .arvid) }
        #expect(try await store.diaryRecords().isEmpty)
        #expect(try await store.openCase("Det första", .frida).serial == 1)
    }

    @Test func `goes on from where an older diary left off, in its own form`() async throws {
        let settings = DiarySettings(format: "{löpnummer}/{år}", nextNumber: 40, nextNumberYear: 2022)
        try await store.settle(settings, .frida)
        #expect(try await store.openCase("Ett", .frida).number == "40/2022")
        #expect(try await store.openCase("Två", .frida).number == "41/2022")
        #expect(try await store.openCase("Nytt år", .by(30, [.director], on: "2023-01-02")).number == "1/2023")
        #expect(try await store.diarySettings() == settings)
    }

    @Test func `never gives a number that an older form has given`() async throws {
        _ = try await store.openCase("Ett", .frida)
        try await store.settle(DiarySettings(format: "{löpnummer}-{år}"), .frida)
        try await store.settle(DiarySettings(format: "2022-{löpnummer}", series: .continuous), .frida)
        #expect(try await store.openCase("Två", .frida).number == "2022-2")
        await #expect(throws: Refusal.self) { try await store.settle(DiarySettings(format: "{år}"), .frida) }
        await #expect(throws: Refusal.self) { try await store.settle(DiarySettings(), .arvid) }
    }

    @Test func `never changes or removes what is registered`() async throws {
        _ = try await store.register(Self.letter, in: .new(title: "Ansökan"), .frida)
        for sql in [
            "UPDATE diaryDocument SET subject = 'annat'", "DELETE FROM diaryDocument", "DELETE FROM diaryCase",
            "UPDATE diaryCase SET number = '1'",
        ] {
            await #expect(throws: DatabaseError.self) {
                try await world.folder.database.write { db in try db.execute(sql: sql) }
            }
        }
    }

    @Test func `puts a document right by another that points at it, in the same case only`() async throws {
        let first = try await store.register(Self.letter, in: .new(title: "Ansökan"), .frida)
        var right = Self.letter
        (right.counterpart, right.corrects) = ("Regionen", first.id)
        let second = try await store.register(right, in: .existing(first.diaryCase), .frida)
        #expect(try await store.diaryRecord(first.diaryCase).correction(of: first.id) == second)
        await #expect(throws: Refusal.self) { try await store.register(right, in: .new(title: "Fel ärende"), .frida) }
    }

    @Test func `keeps an original from those who may not read secrets, and notes who opened it`() async throws {
        var secret = Self.letter
        secret.secrecy = SecrecyGround(chapter: "26", section: "1", protects: "enskilds hälsa")
        let document = try await store.register(secret, try keep("hemligt"), in: .new(title: "Ansökan"), .frida)
        let (id, serial) = (document.diaryCase, document.serial)
        await #expect(throws: Refusal.self) { try await store.original(of: serial, in: id, .rut) }
        #expect(try await store.original(of: serial, in: id, .by(9, [.auditor])).bytes == Data("hemligt".utf8))
        #expect(try await store.history(of: "diaryDocument/\(document.id)").map(\.what).last == "openedSecret")
        try await store.liftSecrecy(of: serial, in: id, .frida)
        #expect(try await store.original(of: serial, in: id, .rut).bytes == Data("hemligt".utf8))
    }

    @Test func `gives the public the copy and never the original`() async throws {
        let document = try await store.register(Self.letter, try keep("original"), in: .new(title: "Ansökan"), .frida)
        let (id, serial) = (document.diaryCase, document.serial)
        await #expect(throws: Missing.self) { try await store.publicCopy(of: serial, in: id) }
        await #expect(throws: Refusal.self) {
            try await store.addCopy(try keep("original"), of: serial, in: id, .frida)
        }
        await #expect(throws: Refusal.self) { try await store.addCopy(try keep("maskad"), of: serial, in: id, .klara) }
        try await store.addCopy(try keep("maskad"), of: serial, in: id, .frida)
        #expect(try await store.publicCopy(of: serial, in: id) == Data("maskad".utf8))
        #expect(try await store.original(of: serial, in: id, .frida).bytes == Data("original".utf8))
        await #expect(throws: Missing.self) { try await store.publicCopy(of: 2, in: id) }
    }

    @Test func `holds a form's file for its own account only`() async throws {
        let held = try await store.hold(Data("brev".utf8), named: "brev.txt", for: Signature.frida.user)
        #expect(try await store.heldFile(held.id, of: Signature.frida.user) == held)
        #expect(try await store.heldFile(held.id, of: Signature.rut.user) == nil)
        await #expect(throws: Refusal.self) {
            try await store.hold(Data("brev".utf8), named: "brev.exe", for: Signature.frida.user)
        }
    }

    @Test func `is found by words of case, subject and sender`() async throws {
        _ = try await store.register(Self.letter, in: .new(title: "Ungdomsverkstan"), .frida)
        #expect(try await store.searchDiary("ungdomsv").map(\.serial) == [nil])
        #expect(try await store.searchDiary("ansökan kommun").map(\.serial) == [1])
        #expect(try await store.searchDiary("finns inte").isEmpty)
    }
}
