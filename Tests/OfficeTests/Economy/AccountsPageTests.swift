import Domain
import Formats
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of accounts` {
    private let world: OfficeWorld

    init() async throws {
        world = try await OfficeWorld()
        func row(_ key: String, _ kronor: Int, sumOf: [String] = []) -> PrintedAccounts.Row {
            PrintedAccounts.Row(key, "Rad \(key)", [Money(kronor: kronor), nil], sumOf: sumOf)
        }
        let accounts = PrintedAccounts(
            2022,
            tables: [
                .init(
                    "income",
                    "Resultaträkningen",
                    columns: ["2022", "2021"],
                    rows: [
                        row("member_fees", 6_100_000), row("costs", -6_000_000),
                        row("result", 90_000, sumOf: ["member_fees", "costs"]),
                    ]
                ),
                .init("balance", "Balansräkningen", columns: ["2022", "2021"], rows: [row("equity", 2_439_362)]),
            ]
        )
        try await world.store.record(accounts, world.sign(.frida, "test"))
    }

    private func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            AccountsRoutes(store: world.store, sign: world.sign, today: { [today = world.today] in today }).add(to: $0)
        }
    }

    private let rule = "from=2022-01-01&share=20&floor=400+000&ceiling=&source=R%C3%A5det"

    @Test func `show accounts as they were printed, with what does not agree`() async throws {
        let page = try await browser(.arvid).get("/ekonomi/bokslut/2022").text
        #expect(page.contains("Rad result anges till 90\u{A0}000\u{A0}kr, men raderna blir 100\u{A0}000\u{A0}kr"))
        #expect(try await browser(.arvid).get("/ekonomi/bokslut").text.contains("2\u{A0}439\u{A0}362\u{A0}kr"))
        #expect(try await browser(.arvid).get("/ekonomi/bokslut/1999").status == .notFound)
    }

    @Test func `hold equity against the rule, and give a wrong one back as it was typed`() async throws {
        let frida = browser(.frida)
        #expect(try await frida.get("/ekonomi/kapital").text.contains("Regel saknas"))
        let wrong = try await frida.post("/ekonomi/kapital", rule.replacing("share=20", with: "share=120"))
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("skriv 0 till 100"))
        #expect(wrong.text.contains("value=\"120\""))
        #expect(try await frida.post("/ekonomi/kapital", rule).status == .seeOther)
        let page = try await frida.get("/ekonomi/kapital").text
        #expect(
            page.contains("1\u{A0}219\u{A0}362\u{A0}kr") && page.contains("Över gränsen")
                && page.contains("39,9\u{A0}%")
        )
    }

    @Test(arguments: ["", "skatter"]) func `take no rule of accounts away because no post was chosen`(item: String)
        async throws
    {
        let frida = browser(.frida)
        let reply = try await frida.post("/ekonomi/bokslut/2022/poster", "digits=35&item=\(item)")
        #expect(reply.status == .unprocessableContent && reply.text.contains("Post: välj i listan"))
        #expect(
            try await frida.post("/ekonomi/bokslut/2022/poster", "digits=3x5&item=costs").status
                == .unprocessableContent
        )
        #expect(try await frida.post("/ekonomi/bokslut/2022/poster", "digits=35&item=ingen").status == .seeOther)
    }

    @Test(arguments: [User.arvid, .auditor, .administrator])
    func `refuse to change the rule or the posts of accounts, and show no form`(user: User) async throws {
        #expect(try await browser(user).post("/ekonomi/kapital", rule).status == .conflict)
        #expect(
            try await browser(user).post("/ekonomi/bokslut/2022/poster", "digits=35&item=costs").status == .conflict
        )
        #expect(try await !browser(user).get("/ekonomi/kapital").text.contains("Spara regeln"))
    }
}

/// Out of a ledger of 2022 with a contribution of 1,000 kr and a fee of 2.
@Suite struct `The pages of a year's accounts` {
    private let world: OfficeWorld

    init() async throws {
        let pages = try await `The pages of the ledger`()
        world = pages.world
        let bytes = Data(try `The pages of the ledger`.books())
        _ = try await world.store.importLedger(LedgerFile(sie: bytes), bytes, named: "bok.se", .by90)
    }

    private func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            AccountsRoutes(store: world.store, sign: world.sign, today: { [today = world.today] in today }).add(to: $0)
        }
    }

    private let year = "/ekonomi/bokslut/2022"

    @Test func `lead from a post to its note, and from a row of it to the vouchers`() async throws {
        let page = try await browser(.arvid).get(year).text
        #expect(page.contains("<a href=\"/ekonomi/bokslut/2022/noter\">2</a>") && page.contains("Flerårsöversikt"))
        let notes = try await browser(.arvid).get(year + "/noter").text
        #expect(
            notes.contains("Not 3. Verksamhetens kostnader")
                && notes.contains("/ekonomi/huvudbok/2022/rader?konto=5010")
        )
        #expect(notes.contains("Ingen text är skriven") && !notes.contains("Skriv text"))
    }

    @Test func `take the board's words, and borrow those of the year before`() async throws {
        let frida = browser(.frida)
        #expect(try await frida.post(year + "/noter/principles", "text=God+sed.&revision=0").status == .seeOther)
        #expect(try await frida.get(year + "/noter").text.contains("<p>God sed.</p>"))
        let next = try await frida.get("/ekonomi/bokslut/2023/noter/principles").text
        #expect(next.contains("från förra året") && next.contains("God sed."))
        let late = try await frida.post(year + "/noter/principles", "text=Annat&revision=0")
        #expect(late.status == .conflict)
        #expect(try await browser(.arvid).get(year + "/noter/principles").status == .conflict)
        #expect(try await frida.get(year + "/noter/skatter").status == .notFound)
    }

    @Test func `adjust the balance requirement, and give a wrong form back as it was typed`() async throws {
        let frida = browser(.frida)
        let wrong = try await frida.post(year + "/balanskrav", "kind=gains&amount=12&reason=")
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("skriv vad justeringen bygger på"))
        #expect(wrong.text.contains("value=\"12\""))
        #expect(try await frida.post(year + "/balanskrav", "kind=gains&amount=12&reason=Bil").status == .seeOther)
        let page = try await frida.get(year + "/balanskrav").text
        #expect(page.contains("986") && page.contains("Bil"))
        #expect(try await frida.post(year + "/balanskrav", "kind=gains&amount=0&reason=").status == .seeOther)
        #expect(try await !frida.get(year + "/balanskrav").text.contains("Bil"))
        let refused = try await browser(.arvid).post(year + "/balanskrav", "kind=gains&amount=12&reason=Bil")
        #expect(refused.status == .conflict)
    }

    @Test func `show VAT, the accounts return, posts and projects to who may read the ledger`() async throws {
        let eva = browser(`The pages of the ledger`.economist)
        #expect(try await eva.get(year + "/moms").text.contains("vet inte vilka konton"))
        #expect(try await eva.post(year + "/moms", "digits=19").status == .seeOther)
        #expect(try await eva.get(year + "/moms").text.contains("998"))
        #expect(try await eva.post(year + "/moms", "digits=19&stop=on").status == .seeOther)
        #expect(try await eva.post(year + "/notrader", "digits=50&label=Personal").status == .seeOther)
        #expect(try await eva.get(year + "/poster").text.contains("Personal"))
        #expect(try await eva.post(year + "/notrader", "digits=&label=Personal").status == .unprocessableContent)
        #expect(try await eva.get(year + "/sammandrag").text.contains("Räkenskapssammandrag 2022"))
        #expect(try await eva.get("/ekonomi/projekt").text.contains("Böckerna har inga projekt"))
        #expect(try await eva.get("/ekonomi/bokslut/1999/sammandrag").status == .notFound)
    }

    @Test(arguments: ["", "/noter", "/balanskrav", "/moms", "/sammandrag", "/poster"])
    func `are not for who may not read the ledger`(page: String) async throws {
        #expect(try await browser(.administrator).get(year + page).status == .conflict)
    }
}
