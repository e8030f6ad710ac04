import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The follow-up's pages` {
    let world: OfficeWorld
    let fees: BudgetLine.ID
    static let accountant = User("Eva Ekonom", [.accountant], account: 50)
    static let developer = User("Ulla Utveckling", [.developmentLeader], account: 40)

    init() async throws {
        world = try await OfficeWorld(today: "2023-04-20")
        try await world.begin { record in
            let clause = Clause(id: 91, matter: 301, position: 1, kind: .adopt, text: "anta budgeten", decided: true)
            record.items[0].matters[0].clauses = [ClauseRecord(clause: clause)]
        }
        let (store, by) = (world.store, world.sign(.frida, "test"))
        fees = try await store.addBudgetLine(BudgetLine(.board, "Arvoden", firstYear: 2023), by)
        let state = try await store.addBudgetLine(BudgetLine(.income, "Staten", member: 1, firstYear: 2023), by)
        let id = try await store.proposeBudget(of: 2023, by)
        let amounts = [(fees, 120_000), (state, 400_000)].map {
            BudgetAmount(line: $0.0, year: 2023, amount: Money(kronor: $0.1))
        }
        let draft = BudgetDraft(openingEquity: Money(kronor: 50_000), amounts: amounts)
        try await store.writeBudget(id, draft, revision: 1, by)
        try await store.adoptBudget(id, by: 91, revision: 2, by)
    }

    func browser(_ user: User) -> Browser {
        let people = [User.frida, .klara, Self.developer, .administrator]
        return Browser.signedIn(as: user) {
            BudgetFollowUpRoutes(store: world.store, sign: world.sign, today: { world.today }, people: { people })
                .add(to: $0)
        }
    }

    @Test func `lead to the last quarter, and show budget, outcome and forecast with their sums`() async throws {
        let frida = browser(.frida)
        let led = try await frida.get("/ekonomi/uppfoljning")
        #expect(led.headers[.location] == "/ekonomi/uppfoljning/2023?kvartal=1")
        let page = try await frida.get("/ekonomi/uppfoljning/2023?kvartal=1")
        #expect(page.status == .ok && page.text.contains("Uppföljning januari–mars 2023"))
        #expect(page.text.contains("så: budget; inget är bokfört (2 rader)") && page.text.contains("Skriv prognoser"))
        #expect(page.text.contains("Eget kapital vid årets slut") && page.text.contains("330\u{A0}000"))
        expectGolden(page.text.content, at: "Golden/uppfoljning.html")
    }

    @Test func `take the forecasts of all lines at once, and keep them beside the budget`() async throws {
        let frida = browser(.frida)
        let path = "/ekonomi/uppfoljning/2023/prognos?kvartal=1"
        let form = try await frida.get(path).text
        #expect(form.contains("value=\"120\u{A0}000\""))
        let wrong = try await frida.post(path, form.sent(["prognos.\(fees)": "mycket"], to: path))
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("value=\"mycket\""))
        let typed: KeyValuePairs = ["prognos.\(fees)": "130 000", "kommentar.\(fees)": "Fler <möten>"]
        #expect(try await frida.post(path, typed).status == .seeOther)
        let page = try await frida.get("/ekonomi/uppfoljning/2023?kvartal=1").text
        #expect(page.contains("130\u{A0}000") && page.contains("Fler &lt;möten&gt;"))
        #expect(page.contains("\u{2212}10\u{A0}000"))
        let line = try await frida.get("/ekonomi/uppfoljning/rader/\(fees)?ar=2023&manad=3").text
        #expect(line.contains("Årets prognoser") && line.contains("Frida Chef"))
        // The year is not over.
        #expect(try await frida.get("/ekonomi/uppfoljning/2023/prognos?kvartal=2").status == .conflict)
    }

    @Test func `let the owner write of an own line alone, and the accounting service only read`() async throws {
        let (frida, ulla, eva) = (browser(.frida), browser(Self.developer), browser(Self.accountant))
        let (path, line) = ("/ekonomi/uppfoljning/2023?kvartal=1", "/ekonomi/uppfoljning/rader/\(fees)")
        let forecast: KeyValuePairs = ["prognos.\(fees)": "99 000"]
        #expect(try await eva.get(path).status == .ok)
        #expect(try await !eva.get(path).text.contains("Skriv prognoser"))
        for user in [ulla, eva] {
            #expect(try await user.post(line + "?ar=2023&manad=3", forecast).status == .conflict)
        }
        #expect(try await ulla.get("/ekonomi/uppfoljning/2023/prognos?kvartal=1").status == .conflict)
        let page = try await frida.get(line).text
        #expect(page.contains("Ulla Utveckling") && !page.contains("Siv System"))
        let naming = try await frida.post(line + "/ansvarig", ["owner": "40", "from": "2023-04-10"])
        #expect(naming.status == .seeOther)
        #expect(try await ulla.post(line + "?ar=2023&manad=3", forecast).status == .seeOther)
        let form = try await ulla.get("/ekonomi/uppfoljning/2023/prognos?kvartal=1").text
        #expect(form.contains("Arvoden") && !form.contains("Staten"))
        #expect(try await ulla.post(line + "/ansvarig", ["owner": "40", "from": "2023-01-01"]).status == .conflict)
        #expect(try await browser(.administrator).get(path).status == .conflict)
    }
}

extension String {
    /// What stands within the page's frame.
    fileprivate var content: String {
        guard let start = firstRange(of: "<main"), let end = firstRange(of: "</main>") else { return self }
        return String(self[start.lowerBound..<end.upperBound])
    }
}
