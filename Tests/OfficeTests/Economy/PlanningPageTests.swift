import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages that plan the economy` {
    let world: OfficeWorld

    init() async throws {
        world = try await OfficeWorld()
        try await world.begin { record in
            let clause = Clause(id: 91, matter: 301, position: 1, kind: .adopt, text: "anta budgeten", decided: true)
            record.items[0].matters[0].clauses = [ClauseRecord(clause: clause)]
        }
    }

    func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            BudgetRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
            ContributionRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
            GoalRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
        }
    }

    static let line: KeyValuePairs = ["area": "board", "name": "Arvoden", "firstYear": "2022", "nature": "operating"]

    @Test func `take a line and a proposal, sum it, and adopt it by a clause`() async throws {
        let frida = browser(.frida)
        #expect(try await frida.get("/ekonomi/budget").text.contains("Ingen budget är inlagd"))
        #expect(try await frida.post("/ekonomi/budget/rader", Self.line).status == .seeOther)
        #expect(try await frida.get("/ekonomi/budget/rader").text.contains("Arvoden"))
        #expect(
            try await frida.post("/ekonomi/budget", ["year": "2023"]).headers[.location]?.contains("/budget/1") == true
        )
        let form = try await frida.get("/ekonomi/budget/1/belopp").text
        #expect(form.contains("data-sum=\".board-2023\"") && form.contains("data-less=\".utgift-2023\""))
        let typed = form.sent(["rad.1.2023": "105 000", "equity": "5"], to: "/ekonomi/budget/1/belopp")
        #expect(try await frida.post("/ekonomi/budget/1/belopp", typed).status == .seeOther)
        let page = try await frida.get("/ekonomi/budget/1").text
        #expect(page.contains("105\u{A0}000\u{A0}kr") && page.contains("\u{2212}105\u{A0}000\u{A0}kr"))
        #expect(page.contains("excel=Balansbudget"))
        let clauses = try await world.store.adoptingClauses(of: world.store.budget(1).version)
        let clause = String(try #require(clauses.first).clause)
        let adopted = try await frida.post("/ekonomi/budget/1/antagande", ["clause": clause, "revision": "2"])
        #expect(adopted.status == .seeOther)
        #expect(try await frida.get("/ekonomi/budget/1").text.contains("Antagen 25 november 2022"))
        #expect(try await frida.get("/ekonomi/budget/1/belopp").status == .conflict)
        _ = try await frida.post("/ekonomi/budget", ["year": "2023", "from": "1"])
        #expect(try await frida.get("/ekonomi/budget/2?mot=1").text.contains("Inget belopp skiljer"))
    }

    @Test func `give back what was typed wrongly, and let the board only read`() async throws {
        let (frida, klara) = (browser(.frida), browser(.klara))
        _ = try await frida.post("/ekonomi/budget/rader", Self.line)
        _ = try await frida.post("/ekonomi/budget", ["year": "2023"])
        let wrong = try await frida.post("/ekonomi/budget/1/belopp", ["rad.1.2023": "mycket", "revision": "1"])
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("value=\"mycket\""))
        #expect(wrong.text.contains("Arvoden 2023"))
        let nameless = try await frida.post("/ekonomi/budget/rader", ["area": "board", "firstYear": "2022"])
        #expect(nameless.status == .unprocessableContent && nameless.text.contains("Namn: skriv något"))
        #expect(try await klara.get("/ekonomi/budget/1").status == .ok)
        #expect(try await !klara.get("/ekonomi/budget/1").text.contains("Anta budgeten"))
        #expect(try await klara.get("/ekonomi/budget/1/belopp").status == .conflict)
        #expect(try await klara.post("/ekonomi/budget", ["year": "2024"]).status == .conflict)
    }

    @Test func `show the year's contributions beside what they are to be`() async throws {
        let frida = browser(.frida)
        let allocation: KeyValuePairs = [
            "kind": "final", "amount": "3 680 000", "day": "2022-11-17", "source": "beslut",
        ]
        #expect(try await frida.post("/ekonomi/bidrag/2023/tilldelning", allocation).status == .seeOther)
        let members = try await world.store.board().members
        let region = String(try #require(members.first { $0.kind == .region }).id)
        let matching: KeyValuePairs = ["member": region, "amount": "1 840 000", "day": "2022-11-20"]
        #expect(try await frida.post("/ekonomi/bidrag/2023/matchning", matching).status == .seeOther)
        let page = try await frida.get("/ekonomi/bidrag/2023").text
        #expect(
            page.contains("1\u{A0}840\u{A0}000\u{A0}kr var") && page.contains("BID-01")
                || page.contains("ska vara lika")
        )
        let asked: KeyValuePairs = [
            "member": region, "amount": "920 000", "requestedOn": "2022-12-01", "due": "2022-12-31",
        ]
        #expect(try await frida.post("/ekonomi/bidrag/2023/rekvisitioner", asked).status == .seeOther)
        let early = try await frida.post(
            "/ekonomi/bidrag/2023/rekvisitioner/1",
            ["amount": "920 000", "day": "2022-12-24"]
        )
        #expect(early.status == .unprocessableContent && early.text.contains("har inte varit än"))
        let paid = try await frida.post(
            "/ekonomi/bidrag/2023/rekvisitioner/1",
            ["amount": "920 000", "day": "2022-12-05"]
        )
        #expect(paid.status == .seeOther)
        #expect(try await world.store.contributions(of: 2023).paid(by: Int64(region) ?? 0) == Money(kronor: 920_000))
        let state = String(try #require(members.first { $0.kind.isState }).id)
        let wrong: KeyValuePairs = ["member": state, "amount": "1", "day": "2022-11-20"]
        #expect(try await frida.post("/ekonomi/bidrag/2023/matchning", wrong).status == .conflict)
    }

    @Test func `read the state's list, or say which row cannot be read`() async throws {
        let frida = browser(.frida)
        let head = "förbund;län;område;belopp;invånare\n"
        let wrong: KeyValuePairs = ["source": "bilaga 9", "csv": head + "Ett;22;Nord;tre"]
        let refused = try await frida.post("/ekonomi/bidrag/2023/riket", wrong)
        #expect(refused.status == .unprocessableContent && refused.text.contains("Rad 2 går inte att läsa"))
        let right: KeyValuePairs = ["source": "bilaga 9", "csv": head + "Ett;22;Nord;3000;10\nTvå;23;Syd;1000"]
        #expect(try await frida.post("/ekonomi/bidrag/2023/riket", right).status == .seeOther)
        let page = try await frida.get("/ekonomi/bidrag/2023/riket").text
        #expect(page.contains("4\u{A0}000\u{A0}kr") && page.contains("300\u{A0}kr"))
    }

    @Test func `set a goal, compute what the budget tells, and let words go before it`() async throws {
        let frida = browser(.frida)
        let goal: [String: String] = [
            "kind": "economic", "goal-text": "Eget kapital inom gränserna", "firstYear": "2023", "lastYear": "2023",
            "computed": "equityWithin",
        ]
        let form = { (changes: [String: String]) in
            goal.merging(changes) { $1 }.map { "\($0.key)=\($0.value.replacing(" ", with: "+"))" }.joined(
                separator: "&"
            )
        }
        let unbounded = try await frida.post("/ekonomi/mal/2023", form([:]))
        #expect(unbounded.status == .unprocessableContent && unbounded.text.contains("Skriv gränsen"))
        #expect(try await frida.post("/ekonomi/mal/2023", form(["leastAmount": "400 000"])).status == .seeOther)
        #expect(try await frida.get("/ekonomi/mal/2023").text.contains("inte bedömt"))
        let judged = try await frida.post("/ekonomi/mal/2023/1", ["outcome": "met", "text": "755 000 kronor"])
        #expect(judged.status == .seeOther)
        let page = try await frida.get("/ekonomi/mal/2023").text
        #expect(page.contains("Uppnått") && page.contains("755 000 kronor"))
        #expect(
            try await browser(.klara).post("/ekonomi/mal/2023/1", ["outcome": "met", "text": "x"]).status == .conflict
        )
    }
}
