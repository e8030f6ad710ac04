import Domain
import Formats
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of the ledger` {
    let world: OfficeWorld
    static let economist = User("Eva Ekonom", [.accountant], account: 90)

    init() async throws {
        world = try await OfficeWorld()
        var association = try await world.store.board().association
        let seen = association.mark
        association.organisationNumber = "222000-0000"
        try await world.store.enter(association, seen: seen, world.sign(.frida, "test"))
    }

    func browser(_ user: User = economist) -> Browser {
        Browser.signedIn(as: user) {
            LedgerRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
        }
    }

    /// Books of 2022: a contribution in January, and as many fees in March as are asked for.
    static func books(_ fees: Int = 1, number: String = "222000-0000") throws -> [UInt8] {
        var ledger = Ledger("Samordningsförbundet Provby", try OrganisationNumber(typed: number))
        ledger.years = [FinancialYear(0, "2022-01-01", "2022-12-31")]
        ledger.accounts = [("1930", "Bank"), ("3510", "Bidrag"), ("5010", "Arvoden")].map {
            LedgerAccount(AccountNumber(rawValue: $0.0), $0.1)
        }
        // Without any balance the file would be 4I: vouchers for other books.
        ledger.balances = [
            LedgerBalance(.opening, year: 0, AccountNumber(rawValue: "1930"), .zero),
            LedgerBalance(.closing, year: 0, AccountNumber(rawValue: "1930"), Money(kronor: 1_000 - 2 * fees)),
        ]
        ledger.vouchers =
            [voucher(1, "2022-01-15", "Bidrag", 1_000, "1930", "3510")]
            + (0..<fees).map { voucher($0 + 2, "2022-03-31", "Arvode <b>\($0)</b>", 2, "5010", "1930") }
        var heading = SIEHeading()
        (heading.program, heading.version) = ("Bokhållaren", "7")
        return [UInt8](try SIEFile(.ledger, heading, ledger).sie())
    }

    private static func voucher(_ n: Int, _ day: Day, _ text: String, _ kronor: Int, _ to: String, _ from: String)
        -> Voucher
    {
        Voucher(
            "A",
            String(n),
            day,
            text,
            rows: [(to, kronor), (from, -kronor)].map {
                LedgerTransaction(AccountNumber(rawValue: $0.0), Money(kronor: $0.1))
            }
        )
    }

    private func upload(_ bytes: [UInt8], named name: String = "bok.se") async throws -> Reply {
        let file = FormData.File(name: name, type: "application/octet-stream", bytes: bytes)
        return try await browser().post("/ekonomi/huvudbok/inlasningar", files: [("file", file)])
    }

    private func take(_ bytes: [UInt8]) async throws {
        let shown = try await upload(bytes)
        try #require(shown.status == .ok, "\(shown.text)")
        let held = try #require(shown.text.firstMatch(of: /name="held" value="(\d+)"/)?.1)
        let taken = try await browser().post("/ekonomi/huvudbok/inlasning", ["held": String(held)])
        try #require(taken.status == .seeOther, "\(taken.text)")
    }

    @Test func `show what a file would change before it is read in, and remember it after`() async throws {
        #expect(try await browser().get("/ekonomi/huvudbok").text.contains("Ingen bok är inläst"))
        let shown = try await upload(try Self.books())
        #expect(shown.text.contains("Konton som ändras") && shown.text.contains("Inget är inläst än"))
        #expect(try await world.store.ledgerImports().isEmpty)
        try await take(try Self.books())
        let made = try await browser().get("/ekonomi/huvudbok/inlasningar/1").text
        #expect(made.contains("Bokhållaren 7") && made.contains("Eva Ekonom"))
        let file = try await browser().get("/ekonomi/huvudbok/inlasningar/1/fil")
        #expect(file.headers[.contentDisposition]?.contains("bok.se") == true)
        #expect(try await upload(try Self.books()).text.contains("Filen säger detsamma som boken"))
        #expect(try await upload(try Self.books(0)).text.contains("saknas i filen, och tas bort"))
    }

    @Test func `refuse others' files and files that are none, with line and reason`() async throws {
        let other = try await upload(try Self.books(number: "212000-0142"))
        #expect(other.status == .unprocessableContent && other.text.contains("inte 222000-0000"))
        let text = try await upload(Array("Hej".utf8))
        #expect(text.status == .unprocessableContent && text.text.contains("Filen är ingen siefil"))
        #expect(try await browser().post("/ekonomi/huvudbok/inlasningar", files: []).text.contains("välj filen"))
        let nothing = try await browser().post("/ekonomi/huvudbok/inlasning", ["held": "7"])
        #expect(nothing.status == .unprocessableContent && nothing.text.contains("den väntade inte längre"))
    }

    @Test func `open a figure to its rows, page by page, and a row to its voucher`() async throws {
        try await take(try Self.books(60))
        let year = try await browser().get("/ekonomi/huvudbok?ar=2022").text
        #expect(year.contains("880\u{A0}kr") && year.contains("2 konteringar ligger inte på någon budgetrad"))
        let path = "/ekonomi/huvudbok/2022/rader?konto=5010&manad=3"
        #expect(year.contains("/ekonomi/huvudbok/2022/rader?konto=5010"))
        let first = try await browser().get(path).text
        #expect(first.contains("Konto 5010 Arvoden, mars 2022") && first.contains("120\u{A0}kr"))
        #expect(first.contains("Sida 1 av 2") && first.contains("Arvode &lt;b&gt;0&lt;/b&gt;"))
        #expect(first.matches(of: /verifikation\/\d+/).count == 50)
        #expect(try await browser().get(path + "&sida=2").text.matches(of: /verifikation\/\d+/).count == 10)
        let voucher = try await browser().get("/ekonomi/huvudbok/verifikation/2").text
        #expect(voucher.contains("Verifikation A 2") && voucher.contains("Arvoden") && voucher.contains("Eva Ekonom"))
        #expect(try await browser().get("/ekonomi/huvudbok/verifikation/999").status == .notFound)
        let result = try await browser().get("/ekonomi/huvudbok/2022/rader?resultat=ja&manad=1").text
        #expect(result.contains("Resultat, januari 2022") && result.contains("1\u{A0}000\u{A0}kr"))
    }

    @Test func `read a table by the columns that were chosen, month by month, and remember them`() async throws {
        let text = "Datum;Vernr;Konto;Vad;Belopp\n2022-05-02;7;5010;Möte;1 200,50\n2022-05-02;7;1930;Möte;-1 200,50\n"
        let asked = try await upload(Array(text.utf8), named: "maj.csv").text
        #expect(asked.contains("Välj kolumner i maj.csv") && asked.contains("<option value=\"Vernr\" selected"))
        let held = String(try #require(asked.firstMatch(of: /name="held" value="(\d+)"/)?.1))
        let few = try await browser().post("/ekonomi/huvudbok/kolumner", ["held": held, "day": "Datum"])
        #expect(few.status == .unprocessableContent && few.text.contains("Välj kolumn för"))
        let columns: KeyValuePairs = [
            "held": held, "day": "Datum", "number": "Vernr", "account": "Konto", "amount": "Belopp", "text": "Vad",
        ]
        let shown = try await browser().post("/ekonomi/huvudbok/kolumner", columns).text
        #expect(shown.contains("maj 2022") && shown.contains("1\u{A0}200,50"))
        let taken = try await browser().post("/ekonomi/huvudbok/inlasning", ["held": held])
        #expect(taken.status == .seeOther)
        #expect(try await world.store.accountSums(2022...2022).map(\.amount.rawValue) == [-120_050, 120_050])
        let wrong = try await upload(Array(text.replacing("-1 200,50", with: "-1 200").utf8), named: "maj.csv")
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("går inte ihop"))
    }

    @Test func `map what no rule catches to a budget line`() async throws {
        try await take(try Self.books())
        let line = try await world.store.addBudgetLine(
            BudgetLine(.board, "Arvoden", firstYear: 2020),
            world.sign(.frida, "test")
        )
        let path = "/ekonomi/huvudbok/2022/fordelning"
        #expect(try await browser().get(path).text.contains("Ej fördelat"))
        let wrong = try await browser().post(path, ["accounts": "50a", "target": "", "from": "2022-01-01"])
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("välj en rad"))
        let right: KeyValuePairs = ["accounts": "50", "target": "\(line)", "from": "2022-01-01"]
        #expect(try await browser().post(path, right).status == .seeOther)
        let mapped = try await browser().get("/ekonomi/huvudbok?ar=2022").text
        #expect(mapped.contains("En kontering ligger inte på någon budgetrad") && mapped.contains("rad=\(line)"))
        let rows = try await browser().get("/ekonomi/huvudbok/2022/rader?rad=\(line)").text
        #expect(rows.contains("Arvoden, 2022") && rows.contains("2\u{A0}kr"))
        #expect(try await browser(.klara).post(path, right).status == .conflict)
    }

    @Test func `are read by the board, and by nobody without a role there`() async throws {
        try await take(try Self.books())
        let board = try await browser(.klara).get("/ekonomi/huvudbok?ar=2022").text
        #expect(board.contains("Per konto") && !board.contains("Läs in en fil"))
        for path in ["", "/2022/rader", "/2022/fordelning", "/verifikation/1", "/inlasningar", "/inlasningar/1"] {
            #expect(try await browser(.administrator).get("/ekonomi/huvudbok" + path).status == .conflict, "\(path)")
        }
        #expect(try await browser(.klara).post("/ekonomi/huvudbok/inlasning", ["held": "1"]).status == .conflict)
    }
}
