import Domain
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
        let reply = try await frida.post("/ekonomi/bokslut/2022", "digits=35&item=\(item)")
        #expect(reply.status == .unprocessableContent && reply.text.contains("Post: välj i listan"))
        #expect(try await frida.post("/ekonomi/bokslut/2022", "digits=3+5&item=costs").status == .unprocessableContent)
        #expect(try await frida.post("/ekonomi/bokslut/2022", "digits=35&item=ingen").status == .seeOther)
    }

    @Test(arguments: [User.arvid, .auditor, .administrator])
    func `refuse to change the rule or the posts of accounts, and show no form`(user: User) async throws {
        #expect(try await browser(user).post("/ekonomi/kapital", rule).status == .conflict)
        #expect(try await browser(user).post("/ekonomi/bokslut/2022", "digits=35&item=costs").status == .conflict)
        #expect(try await !browser(user).get("/ekonomi/kapital").text.contains("Spara regeln"))
    }
}
