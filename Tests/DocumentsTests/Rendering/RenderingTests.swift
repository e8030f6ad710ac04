import Documents
import Foundation
import Markup
import TestSupport
import Testing

@Suite struct `A document` {
    @Test func `with every block is the page that somebody has looked at`() {
        expectGolden(Document.everyBlock.html().text, at: "Golden/every-block.html")
    }

    @Test func `with every block is the data that the template reads`() throws {
        let data = try Document.everyBlock.pdfData(pretty: true)
        expectGolden(String(decoding: data, as: UTF8.self) + "\n", at: "Golden/every-block.json")
    }

    @Test func `keeps its headings in order below the page that it stands on`() {
        let page = Document.everyBlock.html(level: 2).text
        let levels = page.matches(of: /<h([1-6])>/).compactMap { Int($0.1) }
        #expect(levels == [2, 3, 4, 4, 3, 3, 4])
    }

    @Test func `escapes what somebody wrote`() {
        let document = sample([.paragraph(Text("<script>alert(1)</script>"))])
        #expect(document.html().text.contains("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"))
    }

    @Test func `keeps a typed line break on the page`() {
        #expect(sample([.paragraph("Ett\ntvå")]).html().text.contains("<p>Ett<br>två</p>"))
    }

    @Test func `drops control characters, which no paper can show`() throws {
        let data = try sample([.paragraph("a\u{0}b\u{7}c\td")]).pdfData()
        #expect(String(decoding: data, as: UTF8.self).contains(#"{"text":"abc\td"}"#))
    }

    @Test func `shows one clause as a sentence and several as a list`() {
        #expect(sample([.clauses(["att bifalla."])]).html().text.contains("<p class=\"clause\">att bifalla.</p>"))
        #expect(sample([.clauses(["att a", "att b"])]).html().text.contains("<ol class=\"clauses\">"))
    }

    @Test func `fills a short row of a table with empty cells`() {
        #expect(Table("T", [.init("A"), .init("B")], rows: [["1"]]).rows == [["1", ""]])
    }

    private func sample(_ blocks: [Block]) -> Document {
        Document(kind: "Protokoll", title: "Möte", sender: "Förbundet", day: "2022-11-22", blocks)
    }
}
