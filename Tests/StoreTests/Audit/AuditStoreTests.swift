import Domain
import Folder
import Foundation
import Store
import TestSupport
import Testing

@Suite struct `Audit and discharge in the store` {
    let world: StoreWorld
    private let auditor = Signature.by(9, [.auditor])

    init() async throws { world = try await StoreWorld() }

    private var store: Store { world.store }

    private func paper(_ title: String, _ kind: AuditPaper.Kind = .report) -> AuditPaper {
        AuditPaper(year: 2021, kind: kind, title: title, day: "2022-12-01")
    }

    private func file() throws -> KeptFile { try store.keep(Data("Vi tillstyrker.".utf8), named: "berattelse.txt") }

    @Test func `let an auditor hand in a report, which is registered in the year's case`() async throws {
        try await store.handIn(paper("Revisionsberättelse 2021"), try file(), auditor)
        try await store.handIn(paper("Skrivelse om attest", .letter), try file(), .frida)
        let year = try await store.auditYear(2021)
        #expect(year.documents.map(\.serial) == [1, 2] && Set(year.documents.map(\.diaryCase)).count == 1)
        #expect(year.documents.map(\.counterpart) == ["Förbundets revisorer", "Förbundets revisorer"])
        #expect(year.book.report(of: 2021) == "2022-12-01")
        let record = try await store.diaryRecord(year.documents[0].diaryCase)
        #expect(record.diaryCase.title == "Revision och ansvarsfrihet 2021")
        #expect(try await store.auditYear(2022).documents.isEmpty)
    }

    @Test func `take nothing from a member of the board, and leave nothing in the diary of it`() async throws {
        let (paper, file) = (paper("Egen rapport"), try file())
        for signature in [Signature.rut, .klara] {
            await #expect(throws: Refusal.self) { try await store.handIn(paper, file, signature) }
        }
        #expect(try await store.diaryRecords().isEmpty)
    }

    @Test func `let an auditor enter neither discharge, nor reply, nor auditors`() async throws {
        try await store.handIn(paper("Revisionsberättelse 2021"), try file(), auditor)
        let handed = try #require(try await store.auditBook().papers.first)
        await #expect(throws: Refusal.self) {
            try await store.note(Discharge(member: 1, year: 2021), seen: (nil as Discharge?).mark, auditor)
        }
        await #expect(throws: Refusal.self) { try await store.answer(handed, seen: handed.mark, auditor) }
        await #expect(throws: Refusal.self) {
            try await store.enter(Auditor(name: "R", appointedBy: 1), as: nil, seen: 0, auditor)
        }
    }

    @Test func `keep what one member decides apart from another, with its own paper`() async throws {
        let granted = Discharge(member: 1, year: 2021, body: "FK", decidedOn: "2022-06-01", outcome: .granted)
        try await store.note(granted, try file(), seen: (nil as Discharge?).mark, .frida)
        let book = try await store.auditBook()
        #expect(book.discharge(1, 2021)?.outcome == .granted && book.discharge(2, 2021) == nil)
        #expect(book.discharge(1, 2022) == nil)
        var later = granted
        later.number = "§ 87"
        let seen = try #require(book.discharge(1, 2021)).mark
        try await store.note(later, seen: seen, .frida)
        let known = try #require(try await store.auditBook().discharge(1, 2021))
        #expect(known.number == "§ 87" && known.document != nil)
        await #expect(throws: Conflict.self) { try await store.note(granted, seen: seen, .frida) }
    }

    @Test func `let the control find what is missing, from the same book`() async throws {
        try await store.handIn(paper("Revisionsberättelse 2021"), try file(), auditor)
        let found = try await store.findings(on: "2022-12-05")
        #expect(found.map(\.code).contains(.auditReportNotSent))
        #expect(try await store.wheel().facts.audit.papers.count == 1)
    }
}
