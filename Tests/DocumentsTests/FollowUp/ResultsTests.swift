import Documents
import Domain
import Foundation
import Markup
import TestSupport
import Testing

@Suite struct `The follow-up of an initiative as a document` {
    @Test func `is the page that somebody has looked at`() {
        expectGolden(Document.resultsSample.html().text, at: "Golden/results.html")
    }

    @Test func `is the data that the template reads`() throws {
        let data = try Document.resultsSample.pdfData(pretty: true)
        expectGolden(String(decoding: data, as: UTF8.self) + "\n", at: "Golden/results.json")
    }

    @Test func `tells n, source and definition under every table, and calls nothing an effect`() {
        let page = Document.resultsSample.html().text
        #expect(page.contains("n = 24: kvinnor 11, män 13") && page.contains("46 av 50 budgeterade, 92 procent"))
        #expect(page.components(separatedBy: TableCode.caution).count == 3)
        #expect(page.components(separatedBy: "Källa: Arbetsmarknadsnämnden").count == 5)
        #expect(page.contains(">skyddad<") && page.contains("Skyddad: så få att talet inte lämnas ut"))
        // The last delivery's day, whatever day it is printed on.
        #expect(Document.resultsSample.day == "2023-01-20")
    }
}
