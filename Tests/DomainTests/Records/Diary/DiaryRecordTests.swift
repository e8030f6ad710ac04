import Domain
import TestSupport
import Testing

@Suite struct `A case of the diary` {
    static let letter = DocumentDraft(.incoming, "Ansökan om medel", on: "2023-01-13", counterpart: "Kommunen")

    static func record(_ drafts: [DocumentDraft] = [letter], registered: Day = "2023-01-16") -> DiaryRecord {
        let one = DiaryCase(id: 1, number: "2023-1", year: 2023, serial: 1, title: "Ansökan", openedOn: "2023-01-16")
        let documents = drafts.enumerated().map { place, draft in
            DiaryDocument(
                id: Int64(place + 1),
                diaryCase: 1,
                serial: place + 1,
                draft,
                registeredOn: registered,
                file: nil,
                item: draft.kind == .extract ? 101 : nil
            )
        }
        return DiaryRecord(one, documents: documents)
    }

    static func item(number: Int? = 4, adjusted: Day? = "2023-01-20") -> CaseItem {
        CaseItem(
            item: 101,
            diaryCase: 1,
            meeting: 1,
            day: "2023-01-18",
            number: number,
            title: "Ansökan",
            adjustedOn: adjusted
        )
    }

    @Test(arguments: [("2023-01-13", "2023-01-16"), ("2023-01-16", "2023-01-17"), ("2023-01-05", "2023-01-09")])
    func `takes a document until the next working day`(day: Day, last: Day) {
        #expect(DiaryDocument.lastRegistration(of: day) == last)
    }

    @Test func `cannot be closed before the board has decided and the extract is filed`() {
        var record = Self.record()
        record.items = [Self.item(number: nil, adjusted: nil)]
        #expect(record.mayBeClosed(decision: "Beviljades").provision == .BoardCustom.extractFiled)
        record.items = [Self.item()]
        #expect(record.mayBeClosed(decision: "Beviljades").reason.contains("utdraget av § 4"))
        record.documents =
            Self.record([Self.letter, DocumentDraft(.drawnUp, "Utdrag", on: "2023-01-20", kind: .extract)])
            .documents
        #expect(record.mayBeClosed(decision: "Beviljades").outcome == .met)
        #expect(record.mayBeClosed(decision: "").outcome == .notMet)
        record.diaryCase.closedOn = "2023-01-21"
        #expect(record.mayBeClosed(decision: "Igen").provision == .Kansli.closed)
    }

    @Test func `takes nothing while it is closed`() {
        var record = Self.record()
        record.diaryCase.closedOn = "2023-01-21"
        #expect(throws: Refusal.self) { try Self.letter.mayBeRegistered(in: record, DiarySettings(), on: "2023-01-22") }
    }

    @Test(
        arguments: [
            DocumentDraft(.incoming, "Brev", on: "2023-01-16"),
            DocumentDraft(.incoming, "Brev", on: "2023-01-18", counterpart: "Kommunen"),
            DocumentDraft(.drawnUp, "Brev", on: "2023-01-16", corrects: 99),
            DocumentDraft(.incoming, "Brev", on: "2023-01-16", counterpart: "Bo 121212-1212"),
        ]
    )
    func `refuses a document without sender, from a day to come, or that corrects what is not there`(
        draft: DocumentDraft
    ) {
        #expect(throws: Refusal.self) {
            try draft.mayBeRegistered(in: Self.record(), DiarySettings(), on: "2023-01-17")
        }
    }
}

@Suite struct `What the public reads of a case` {
    private var letter: DocumentDraft { `A case of the diary`.letter }

    @Test func `is number, day, subject and sender`() throws {
        let entry = try #require(PublicCase(`A case of the diary`.record()).entries.first)
        #expect(entry.number == "2023-1:1" && !entry.hasCopy)
        #expect(
            entry.text
                == .open(day: "2023-01-13", direction: .incoming, subject: "Ansökan om medel", counterpart: "Kommunen")
        )
    }

    @Test func `is the number alone when the document is marked`() throws {
        var record = `A case of the diary`.record()
        let ground = SecrecyGround(chapter: "26", section: "1", protects: "enskilds hälsa")
        record.marks = [SecrecyMark(id: 1, document: 1, ground, markedOn: "2023-01-16", markedBy: "Frida")]
        #expect(try #require(PublicCase(record).entries.first).text == .marked)
        record.marks[0].liftedOn = "2023-02-01"
        #expect(try #require(PublicCase(record).entries.first).text != .marked)
    }

    @Test func `leaves a hidden sender out`() throws {
        var draft = letter
        draft.hidesCounterpart = true
        let entry = try #require(PublicCase(`A case of the diary`.record([draft])).entries.first)
        guard case .open(_, _, _, let counterpart) = entry.text else { Issue.record("marked"); return }
        #expect(counterpart == nil)
    }

    @Test func `does not repeat a subject that was put right`() throws {
        let correction = DocumentDraft(.incoming, "Brev", on: "2023-01-13", counterpart: "Kommunen", corrects: 1)
        let entries = PublicCase(`A case of the diary`.record([letter, correction])).entries
        #expect(entries.map(\.text).first == .corrected(by: "2023-1:2"))
    }
}
