import Domain
import TestSupport
import Testing

@Suite struct `The rules of year documents` {
    private func record(_ chapters: [YearChapter], adoptedOn: Day? = nil) -> YearDocumentRecord {
        let document = YearDocument(
            id: 1,
            .annualReport,
            2023,
            begunOn: "2024-01-08",
            clause: adoptedOn.map { _ in 1 },
            adoptedOn: adoptedOn
        )
        let live = YearContent(.annualReport, 2023, of: "Förbundet", on: "2024-02-05", [])
        return YearDocumentRecord(document, chapters: chapters, live: live, adopted: adoptedOn.map { _ in live })
    }

    @Test func `keep what the act names in an annual report`() {
        let result = YearChapter(id: 1, key: "annual.income", "Resultaträkning")
        let ruling = result.mayBecome(YearChapterDraft("Resultaträkning", text: "", isLeftOut: true))
        #expect(ruling.outcome == .notMet && ruling.provision == .AccountingAct.parts)
        let foreword = YearChapter(id: 2, key: "annual.foreword", "Året i korthet")
        #expect(foreword.mayBecome(YearChapterDraft("Förord", text: "", isLeftOut: true)).outcome == .met)
        #expect(foreword.mayBecome(YearChapterDraft("", text: "")).provision == .Kansli.yearDocuments)
    }

    @Test func `adopt nothing with last year's words, and nothing twice`() {
        #expect(record([]).mayBeAdopted.outcome == .met)
        let carried = record([YearChapter(id: 1, "Inledning", text: "Ord", carriedFrom: 2022)])
        #expect(carried.mayBeAdopted.outcome == .notMet && carried.mayBeAdopted.reason.contains("Inledning"))
        let leftOut = record([YearChapter(id: 1, "Inledning", text: "Ord", isLeftOut: true, carriedFrom: 2022)])
        #expect(leftOut.mayBeAdopted.outcome == .met)
        #expect(record([], adoptedOn: "2024-03-15").mayBeAdopted.outcome == .notMet)
    }

    @Test func `carry words on, and no mark where there are none`() {
        let chapter = YearChapter(id: 7, "Inledning", text: "Ord", isLeftOut: true, revision: 4)
        let next = chapter.carried(from: 2023)
        #expect(next.carriedFrom == 2023 && next.revision == 1 && next.isLeftOut)
        #expect(YearChapter(id: 7, "Inledning").carried(from: 2023).carriedFrom == nil)
    }

    @Test func `leave out a column that nobody has written in`() {
        let rows = [YearTable.Row("A", [.text(""), .money(.zero)]), YearTable.Row("B", [.text(""), .text("")])]
        let table = YearTable(.goals, "T", ["Mål", "Mått", "Värde"], rows)
        #expect(table.columns == ["Mål", "Värde"] && table.rows[0].cells == [.money(.zero)])
        #expect(table.isFigures(0))
    }

    @Test func `tell which figure differs, which row has gone, and words apart`() {
        func content(_ text: String, _ rows: [YearTable.Row]) -> YearContent {
            let table = YearTable(.followUp, "T", ["Rad", "2023"], rows)
            let chapter = YearContent.Chapter(1, "Uppföljning", text: text, [.table(table)])
            return YearContent(.annualReport, 2023, of: "F", on: "2024-01-01", [chapter])
        }
        let one = content("Samma\n\nFörr", [.init("A", [.count(1)]), .init("A", [.count(2)]), .init("B", [.count(3)])])
        let other = content("Samma\n\nNu", [.init("A", [.count(1)]), .init("A", [.count(5)])])
        let found = YearDifference(from: one, to: other).chapters
        #expect(found.map(\.removed) == [["Förr"]] && found.map(\.added) == [["Nu"]])
        #expect(found[0].figures.map(\.row) == ["A", "B"])
        #expect(found[0].figures.map(\.after) == [.count(5), nil])
        #expect(YearDifference(from: one, to: one).chapters.isEmpty)
    }
}
