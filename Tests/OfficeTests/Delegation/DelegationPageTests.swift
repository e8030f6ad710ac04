import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The page of delegation` {
    let world: OfficeWorld

    init() async throws { world = try await OfficeWorld() }

    func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            DelegationRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
        }
    }

    static let point: KeyValuePairs = [
        "number": "2", "pointMatter": "direktupphandla", "pointDelegate": "chair", "limit": "1", "from": "2022-01-01",
    ]

    @Test func `takes a point and a decision, and finds the one over its limit`() async throws {
        let frida = browser(.frida)
        #expect(try await frida.post("/delegation/ordning", Self.point).status == .seeOther)
        #expect(
            try await frida.get("/delegation").text.contains("1 prisbasbelopp: 48\u{A0}300\u{A0}kr 2022 (obekräftat)")
        )
        let decision: KeyValuePairs = [
            "matter": "Ny webbplats", "day": "2022-12-05", "point": "1", "person": "3", "delegate": "chair",
            "amount": "61 000",
        ]
        #expect(try await frida.post("/delegation", decision).status == .seeOther)
        let text = try await frida.get("/delegation").text
        #expect(text.contains("D 1/2022") && text.contains("gäller 61\u{A0}000\u{A0}kr"))
        #expect(try await browser(.auditor).get("/delegation").text.contains("D 1/2022"))
        #expect(try await browser(.auditor).post("/delegation", decision).status == .conflict)
        #expect(try await browser(.frida).post("/delegation/ordning/1/slut").status == .seeOther)
    }

    @Test(
        arguments: [
            ("matter", "", "skriv något"), ("matter", "Om 121212-1212", "personnummer"),
            ("day", "2022-12-06", "har inte varit än"),
            ("point", "", "välj en punkt"), ("point", "9", "Punkten gällde inte"), ("person", "", "välj en person"),
            ("amount", "mycket", "Belopp"), ("delegate", "", "välj vad"),
        ]
    )
    func `says at the field what is wrong`(field: String, value: String, says: String) async throws {
        let frida = browser(.frida)
        _ = try await frida.post("/delegation/ordning", Self.point)
        let right = [
            "matter": "Webbplats", "day": "2022-12-05", "point": "1", "person": "3", "delegate": "chair", "amount": "1",
        ]
        let all = right.merging([field: value]) { $1 }
        let form = all.map { "\($0.key)=\($0.value.replacing(" ", with: "+"))" }.joined(separator: "&")
        let reply = try await frida.post("/delegation", form)
        #expect(reply.status == .unprocessableContent && reply.text.contains(says))
        #expect(try await world.store.delegation().decisions.isEmpty)
    }

    @Test func `puts a decision right by a form that holds what was registered, and refuses who may not`() async throws
    {
        let frida = browser(.frida)
        _ = try await frida.post("/delegation/ordning", Self.point)
        let wrong: KeyValuePairs = [
            "matter": "Ny webplats", "day": "2022-12-05", "point": "1", "person": "3", "delegate": "chair",
            "amount": "40 000",
        ]
        _ = try await frida.post("/delegation", wrong)
        let form = try await frida.get("/delegation/1/rattelse").text
        #expect(
            form.contains("Rätta D 1/2022") && form.contains("value=\"Ny webplats\"") && form.contains("40\u{A0}000")
        )
        for user in [User.klara, .auditor, .administrator] {
            #expect(try await browser(user).get("/delegation/1/rattelse").status == .conflict)
            #expect(try await browser(user).post("/delegation/1/rattelse", wrong).status == .conflict)
        }
        let right: KeyValuePairs = [
            "matter": "Ny webbplats", "day": "2022-12-05", "point": "1", "person": "3", "delegate": "chair",
            "amount": "40 000",
        ]
        let bad = try await frida.post("/delegation/1/rattelse", ["matter": "Ny webbplats", "point": "1"])
        #expect(bad.status == .unprocessableContent && bad.text.contains("value=\"Ny webbplats\""))
        #expect(try await frida.post("/delegation/1/rattelse", right).status == .seeOther)
        let page = try await frida.get("/delegation").text
        #expect(page.contains("rättar D 1/2022") && page.contains("rättat, se D 2/2022"))
        #expect(try await frida.post("/delegation/1/rattelse", right).status == .conflict)
        #expect(try await frida.get("/delegation/7/rattelse").status == .notFound)
    }

    @Test func `ties a point to the § that adopted it, shown both ways`() async throws {
        try await world.begin { $0.items[0].item.number = 120 }
        let frida = browser(.frida)
        _ = try await frida.post("/delegation/ordning", Self.point)
        #expect(try await frida.get("/delegation").text.contains("Ange paragraf"))
        #expect(try await browser(.auditor).get("/delegation").text.contains("ingen paragraf är angiven"))
        #expect(try await frida.post("/delegation/ordning/1/beslut").status == .unprocessableContent)
        let section = String(try #require(try await world.store.sections().first?.id))
        #expect(
            try await browser(.klara).post("/delegation/ordning/1/beslut", ["section": section]).status == .conflict
        )
        #expect(try await frida.post("/delegation/ordning/1/beslut", ["section": section]).status == .seeOther)
        #expect(try await browser(.auditor).get("/delegation").text.contains("§ 120, 25 november 2022</a>"))
        let papers = Browser.signedIn(as: .klara) {
            PapersRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
        }
        #expect(try await papers.get("/moten/1/papper/\(section)").text.contains("delegationsordningen, punkt 2"))
    }
}
