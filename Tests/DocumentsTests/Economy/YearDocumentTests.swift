import Documents
import Domain
import Foundation
import Markup
import TestSupport
import Testing

@Suite struct `A year document` {
    @Test func `is the page that somebody has looked at`() {
        expectGolden(Document.yearDocumentSample.html().text, at: "Golden/annual-report.html")
    }

    @Test func `is the data that the template reads`() throws {
        let data = try Document.yearDocumentSample.pdfData(pretty: true)
        expectGolden(String(decoding: data, as: UTF8.self) + "\n", at: "Golden/annual-report.json")
    }

    @Test func `marks a figure that is another today, and only that`() {
        let page = Document.yearDocumentSample.html().text
        #expect(page.contains("−5\u{A0}900\u{A0}000<em> I dag: −5\u{A0}912\u{A0}000</em>"))
        #expect(!page.contains("6\u{A0}000\u{A0}000<em>"))
    }

    @Test func `tells the public who has signed and when, and not how they came in`() {
        let signed = YearSignature(id: 1, document: 1, person: 1, signedOn: "2023-03-20", sha256: "", entry: .link)
        func page(_ tellsHow: Bool) -> String {
            Document.yearDocument(
                YearDocumentSample.content,
                state: "antagen",
                signatures: [signed],
                tellsHow: tellsHow
            ).html().text
        }
        #expect(page(true).contains("personlig länk"))
        #expect(!page(false).contains("personlig länk") && page(false).contains("2023-03-20"))
    }

    @Test func `reads lists, numbers and headings out of what somebody wrote`() {
        #expect(Block.written("Ett\n\n- a\n- b") == [.paragraph("Ett"), .list(List(.bullets, ["a", "b"]))])
        #expect(Block.written("1. Först\n2. Sedan") == [.list(List(.numbers, ["Först", "Sedan"]))])
        #expect(Block.written("# Rubrik\nText") == [.heading("Rubrik"), .paragraph("Text")])
        // A dash that is not a list's, and a year that is no number of a list.
        #expect(Block.written("- a\nb") == [.paragraph("- a\nb")])
        // A heading of nothing is none: a PDF with one is refused.
        #expect(Block.written("# \u{0}") == [.paragraph("# \u{0}")])
        #expect(Block.written("2023 var bra") == [.paragraph("2023 var bra")])
    }
}

@Suite struct `A chart` {
    private func chart(_ form: Chart.Form, _ values: [Int]) -> Chart {
        Chart(
            "T",
            form,
            unit: "kr",
            values.indices.map { "L\($0)" },
            [.init("A & <B>", values, texts: values.map(String.init))]
        )
    }

    @Test func `stands on its page as a drawing with words for who does not see it, and its table`() {
        let page = Document(kind: "K", title: "T", sender: "S", day: "2022-11-22", [.chart(chart(.bars, [1, 2]))])
            .html().text
        #expect(page.contains("role=\"img\" aria-label=\"Stapeldiagram över A &amp; &lt;B&gt; för L0, L1."))
        #expect(page.contains("<th scope=\"row\">L1</th><td class=\"number\">2</td>"))
        #expect(!page.contains("style="))
    }

    @Test(arguments: [Chart.Form.bars, .stacked, .lines])
    func `is drawn within its frame, whatever the values`(_ form: Chart.Form) {
        for values in [[], [0], [-5, 3], [1_000_000_007, -3], [7, 7, 7, 7, 7, 7, 7, 7, 7]] {
            let svg = chart(form, values).figure.svg
            let height = svg.matches(of: /viewBox="0 0 520 ([0-9.]+)"/).first.flatMap { Double($0.1) } ?? 0
            let places = svg.matches(of: /\ y="(-?[0-9.]+)"/).compactMap { Double($0.1) }
            #expect(places.allSatisfy { 0...height ~= $0 }, "\(form) \(values)")
            #expect(!svg.contains("nan") && !svg.contains("inf") && svg.contains("A &amp; &lt;B&gt;"))
        }
    }
}
