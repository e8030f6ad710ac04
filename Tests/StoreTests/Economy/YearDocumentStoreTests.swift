import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Year documents in the store` {
    let world: StoreWorld

    init() async throws {
        world = try await StoreWorld()
        try await world.insertMeeting()
    }

    var store: Store { world.store }

    func clause(_ id: Int64, decided: Bool = true) async throws -> Clause.ID {
        let clause = Clause(id: id, matter: 301, position: Int(id), kind: .adopt, text: "anta", decided: decided)
        try await world.folder.database.write { db in try clause.insert(db) }
        return id
    }

    /// A plan of 2023 with a budget of one line.
    func plan(_ kronor: Int = 105_000) async throws -> YearDocument.ID {
        let line = try await store.addBudgetLine(BudgetLine(.board, "Arvoden", firstYear: 2023), .frida)
        let budget = try await store.proposeBudget(of: 2023, .frida)
        let amount = BudgetAmount(line: line, year: 2023, amount: Money(kronor: kronor))
        try await store.writeBudget(budget, BudgetDraft(amounts: [amount]), revision: 1, .frida)
        try await store.adoptBudget(budget, by: clause(81), revision: 2, .frida)
        return try await store.beginYearDocument(.operationsPlan, 2023, .frida)
    }

    func record(_ kind: YearDocument.Kind = .operationsPlan, _ year: Int = 2023) async throws -> YearDocumentRecord {
        try await store.yearDocument(kind, year, on: "2022-12-05")
    }

    @Test func `begin with the standard chapters, and the year after with the words of the year before`() async throws {
        _ = try await plan()
        let first = try await record().chapters
        #expect(first.map(\.key) == YearDocument.Kind.operationsPlan.standardChapters.map(\.key))
        let draft = YearChapterDraft("Inledning", text: "Vi börjar.")
        try await store.writeChapter(first[0].id, draft, revision: 1, .frida)
        _ = try await store.beginYearDocument(.operationsPlan, 2024, .frida)
        let next = try await record(.operationsPlan, 2024).chapters
        #expect(next[0].text == "Vi börjar." && next[0].carriedFrom == 2023 && next[1].carriedFrom == nil)
        try await store.confirmChapter(next[0].id, revision: 1, .frida)
        #expect(try await record(.operationsPlan, 2024).chapters[0].carriedFrom == nil)
    }

    @Test func `are not adopted while a chapter has last year's words that nobody has read`() async throws {
        let id = try await plan()
        let first = try await record().chapters[0]
        try await store.writeChapter(first.id, YearChapterDraft("Inledning", text: "Ord"), revision: 1, .frida)
        let next = try await store.beginYearDocument(.operationsPlan, 2024, .frida)
        let clause = try await clause(91)
        await #expect(throws: Refusal.self) {
            try await store.adoptYearDocument(next, by: clause, revision: 1, .frida)
        }
        try await store.adoptYearDocument(id, by: clause, revision: 1, .frida)
    }

    @Test func `refuse a writer who has not seen what another has written`() async throws {
        _ = try await plan()
        let chapter = try await record().chapters[0]
        let draft = YearChapterDraft("Inledning", text: "Först")
        try await store.writeChapter(chapter.id, draft, revision: 1, .frida)
        await #expect(throws: Conflict.self) {
            try await store.writeChapter(chapter.id, draft, revision: 1, .frida)
        }
    }

    @Test func `keep what the law names, and let the rest be left out, moved and added`() async throws {
        _ = try await plan()
        let chapters = try await record().chapters
        let economy = try #require(chapters.first { $0.key == "plan.economy" })
        await #expect(throws: Refusal.self) {
            try await store.writeChapter(
                economy.id,
                YearChapterDraft("Ekonomi", text: "", isLeftOut: true),
                revision: 1,
                .frida
            )
        }
        let gone = YearChapterDraft("Inledning", text: "", isLeftOut: true)
        try await store.writeChapter(chapters[0].id, gone, revision: 1, .frida)
        try await store.moveChapter(economy.id, up: true, .frida)
        let own = try await store.addChapter(to: economy.document, YearChapterDraft("Eget", text: "Ord"), .frida)
        let shown = try await record().live.chapters
        #expect(!shown.contains { $0.id == chapters[0].id } && shown.last?.id == own)
        let headings = shown.map(\.heading)
        let moved = try #require(headings.firstIndex(of: "Ekonomi"))
        #expect(headings[moved + 1] == "Insatser och aktiviteter")
    }

    @Test func `show today's figures until they are adopted, and then both`() async throws {
        let id = try await plan()
        try await store.saveYearVersion(of: id, note: "Till mötet", .frida)
        try await revise(120_000, clause: 82)
        let draft = try await record()
        #expect(draft.adopted == nil && draft.changes.isEmpty)
        let saved = try #require(try draft.versions.first?.read())
        let figures = YearDifference(from: saved, to: draft.live).chapters.flatMap(\.figures)
        #expect(
            figures.contains {
                $0.before == .money(Money(kronor: 105_000)) && $0.after == .money(Money(kronor: 120_000))
            }
        )
        try await store.adoptYearDocument(id, by: clause(91), revision: 1, .frida)
        #expect(try await record().changes.isEmpty)
        try await revise(130_000, clause: 83)
        let adopted = try await record()
        #expect(adopted.document.adoptedOn == "2022-11-25" && !adopted.changes.isEmpty)
        #expect(try await store.findings(on: "2022-12-05").contains { $0.code == .adoptedFigureChanged })
    }

    /// The standing budget's revision, with another amount.
    func revise(_ kronor: Int, clause id: Int64) async throws {
        let first = try #require(try await store.adoptedBudget(of: 2023, on: "2023-06-01"))
        let next = try await store.proposeBudget(of: 2023, from: first.version.id, .frida)
        var draft = first.draft
        draft.amounts[0].amount = Money(kronor: kronor)
        try await store.writeBudget(next, draft, revision: 1, .frida)
        try await store.adoptBudget(next, by: clause(id), revision: 2, .frida)
    }

    @Test func `are frozen when they are adopted, by the database too`() async throws {
        let id = try await plan()
        let undecided = try await clause(90, decided: false)
        await #expect(throws: Refusal.self) {
            try await store.adoptYearDocument(id, by: undecided, revision: 1, .frida)
        }
        try await store.adoptYearDocument(id, by: clause(91), revision: 1, .frida)
        let chapter = try await record().chapters[0]
        await #expect(throws: Refusal.self) {
            try await store.writeChapter(chapter.id, YearChapterDraft("X", text: "Y"), revision: 1, .frida)
        }
        await #expect(throws: (any Error).self) {
            try await world.folder.database.write { db in
                try db.execute(sql: "UPDATE yearChapter SET text = 'annat'")
            }
        }
        let version = try #require(try await record().adoptedVersion)
        #expect(version.sha256.count == 64 && version.isAdopted)
    }

    @Test func `are signed once by each who sat when it was adopted, and by nobody else`() async throws {
        let id = try await store.beginYearDocument(.annualReport, 2021, .frida)
        await #expect(throws: Refusal.self) { try await store.signYearDocument(id, seen: "", .rut) }
        try await store.adoptYearDocument(id, by: clause(91), revision: 1, .frida)
        let record = try await record(.annualReport, 2021)
        #expect(record.signers.first?.function == "Ordförande" && record.signers.count > 1)
        let seen = try #require(record.adoptedVersion?.sha256)
        await #expect(throws: Refusal.self) { try await store.signYearDocument(id, seen: "annat", .rut) }
        await #expect(throws: Refusal.self) { try await store.signYearDocument(id, seen: seen, .frida) }
        try await store.signYearDocument(id, seen: seen, .rut)
        await #expect(throws: Refusal.self) { try await store.signYearDocument(id, seen: seen, .rut) }
        await #expect(throws: Refusal.self) {
            try await store.enterYearSignature(id, of: 2, on: "2022-11-24", .frida)
        }
        try await store.enterYearSignature(id, of: 2, on: "2022-11-26", .frida)
        let signed = try await self.record(.annualReport, 2021)
        #expect(signed.signature(of: 2)?.certifiedBy == "Person 30" && signed.signatures.count == 2)
        #expect(!signed.missingSigners.contains { $0.person == 3 })
    }

    @Test func `ask each member for a signature, and the director for the report`() async throws {
        let id = try await store.beginYearDocument(.annualReport, 2021, .frida)
        let waiting = try await store.desk().yearDocuments.flatMap { $0.duties(on: "2022-02-05") }
        #expect(waiting.map(\.day) == ["2022-03-31"])
        try await store.adoptYearDocument(id, by: clause(91), revision: 1, .frida)
        let signing = try await store.desk().yearDocuments.flatMap { $0.duties(on: "2022-12-05") }
        #expect(signing.contains { $0.audience == .person(3) })
    }

    @Test func `are not the public's before they are adopted`() async throws {
        let id = try await plan()
        await #expect(throws: Missing.self) {
            _ = try await store.adoptedYearDocument(.operationsPlan, 2023, on: "2022-12-05")
        }
        try await store.adoptYearDocument(id, by: clause(91), revision: 1, .frida)
        #expect(try await store.adoptedYearDocuments(until: "2022-11-24").isEmpty)
        #expect(try await store.adoptedYearDocument(.operationsPlan, 2023, on: "2022-12-05").content.year == 2023)
    }

    @Test func `are begun and written by the director alone`() async throws {
        await #expect(throws: Refusal.self) {
            try await store.beginYearDocument(.annualReport, 2022, .rut)
        }
    }
}
