import Domain
import Formats
import Foundation
import Hummingbird
import Markup
import Office
import Site
import TestSupport
import Testing

@Suite struct `A table as a spreadsheet` {
    private func browser(_ user: User = .frida) -> Browser {
        Browser.signedIn(as: user) { router in
            router.add(middleware: TableExport())
            router.get("bidrag") { request, context -> HTML in
                try context.user.may(.convene).orRefuse()
                let year = request.uri.queryParameters.get("year") ?? "alla"
                let name: String = "År <\(year)>"
                let rows: [[HTML]] = [
                    ["<a href=\"/x\">Vägen &amp; målet</a>", "2022-11-25", "1\u{A0}234,50", "3"],
                    ["\(name)", "", "−20", "<form><button>Ta bort</button></form>7"],
                ]
                let columns: [Table.Column] = [.text("Insats"), .text("Dag"), .number("Belopp"), .number("Antal")]
                let table = Table("Löpande bidrag", columns, rows: rows, total: ["Summa", "", "1\u{A0}214,50", "10"])
                let under = Table("År för år, alla insatser", [.text("A")], rows: [["c"]], under: "År för år")
                return Page("Bidrag", "\(table.html)\(Table("Annat", [.text("A")], rows: [["b"]]).html)\(under.html)")
                    .html(in: context.frame)
            }
        }
    }

    @Test func `has the page's rows, numbers as numbers and days as days`() async throws {
        let reply = try await browser().get("/bidrag?excel=L%C3%B6pande%20bidrag")
        #expect(reply.headers[.contentType] == Workbook.mediaType)
        let book = try WorkbookReading(xlsx: Data(reply.bytes))
        #expect(book.sheets.map(\.name) == ["Löpande bidrag"])
        let values = book.sheets[0].rows.map { row in row.cells.mapValues(\.value) }
        #expect(values[0] == [0: .text("Insats"), 1: .text("Dag"), 2: .text("Belopp"), 3: .text("Antal")])
        #expect(values[1] == [0: .text("Vägen & målet"), 1: .day("2022-11-25"), 2: .number(1234.5), 3: .number(3.0)])
        #expect(values[2] == [0: .text("År <alla>"), 2: .number(-20.0), 3: .number(7.0)])
        #expect(values[3][0] == .text("Summa"))
    }

    @Test func `is asked for with what the page was asked with`() async throws {
        let page = try await browser().get("/bidrag?year=2022&klart=sparat").text
        #expect(page.contains("href=\"?year=2022&amp;excel=L%C3%B6pande%20bidrag\""))
        let reply = try await browser().get("/bidrag?year=2022&excel=L%C3%B6pande%20bidrag")
        let sheet = try #require(try WorkbookReading(xlsx: Data(reply.bytes)).sheets.first)
        #expect(sheet.rows[2].cells[0]?.value == .text("År <2022>"))
        #expect(!(try await browser().get("/bidrag?a=\"><b>").text.contains("?a=\"><b>")))
    }

    @Test func `is found under a heading that says the half of its caption`() async throws {
        let page = try await browser().get("/bidrag").text
        let path = try #require(page.firstMatch(of: #/excel=(%C3%85r[^"]*)"/#)?.1)
        let reply = try await browser().get("/bidrag?excel=\(path)")
        #expect(try WorkbookReading(xlsx: Data(reply.bytes)).sheets.first?.rows[1].cells[0]?.value == .text("c"))
    }

    @Test func `is for those who may see the page, and is there`() async throws {
        #expect(try await browser(.klara).get("/bidrag?excel=Annat").status.code == 409)
        #expect(try await browser().get("/bidrag?excel=Finns%20inte").status.code == 404)
        #expect(try await browser().get("/bidrag").text.contains("Hämta tabellen som Excel"))
    }
}
