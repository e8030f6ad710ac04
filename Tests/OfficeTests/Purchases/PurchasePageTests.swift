import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of purchases` {
    let world: OfficeWorld

    init() async throws { world = try await OfficeWorld() }

    func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            PurchaseRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
        }
    }

    static let right: [String: String] = [
        "title": "Webbplats", "need": "Ny", "supplier": "Fjällbåge", "value": "120 000", "procedure": "direct",
        "agreedOn": "2022-11-01", "until": "2022-12-31", "noticeBy": "2022-12-20",
    ]

    static func form(_ changes: [String: String] = [:]) -> String {
        right.merging(changes) { $1 }.map { "\($0.key)=\($0.value.replacing(" ", with: "+"))" }.joined(separator: "&")
    }

    @Test func `take a purchase, list it, and say what is wrong with it`() async throws {
        let frida = browser(.frida)
        #expect(try await frida.get("/ekonomi").headers[.location] == "/ekonomi/inkop")
        #expect(try await frida.get("/ekonomi/inkop").text.contains("Inga inköp"))
        #expect(
            try await frida.post("/ekonomi/inkop/nytt", Self.form()).headers[.location]?.contains("/inkop/1") == true
        )
        let list = try await frida.get("/ekonomi/inkop").text
        #expect(list.contains("Fjällbåge") && list.contains("20 december 2022"))
        let page = try await frida.get("/ekonomi/inkop/1").text
        #expect(page.contains("utan att skälen är skrivna") && page.contains("19 a kap. 11 §"))
        let reasons = Self.form(["revision": "1", "reasons": "Lägst pris"])
        #expect(try await frida.post("/ekonomi/inkop/1", reasons).status == .seeOther)
        #expect(try await !frida.get("/ekonomi/inkop/1").text.contains("utan att skälen är skrivna"))
    }

    @Test func `note that notice was given, refuse a day that has not been, and close`() async throws {
        let frida = browser(.frida)
        _ = try await frida.post("/ekonomi/inkop/nytt", Self.form())
        let early = try await frida.post("/ekonomi/inkop/1/uppsagning", "on=2022-12-06")
        #expect(early.status == .unprocessableContent && early.text.contains("till och med i dag"))
        #expect(early.text.contains("value=\"Webbplats\""))
        #expect(try await frida.post("/ekonomi/inkop/1/uppsagning", "on=2022-12-05").status == .seeOther)
        #expect(try await frida.get("/ekonomi/inkop/1").text.contains("5 december 2022"))
        #expect(try await frida.post("/ekonomi/inkop/1/avslut").status == .seeOther)
        let closed = try await frida.get("/ekonomi/inkop/1").text
        #expect(closed.contains("Avslutat") && !closed.contains("<button class=\"primary\">"))
    }

    @Test(
        arguments: [
            ("title", "", "skriv något"), ("need", "", "skriv något"), ("value", "mycket", "Värde"),
            ("value", "-1", "utan minus"), ("procedure", "", "välj ett sätt"), ("supplier", "", "vem avtalet är med"),
            ("until", "2022-10-31", "före avtalets början"), ("noticeBy", "2023-01-01", "efter avtalets slut"),
            ("agreedOn", "2022-02-30", "Avtalsdag"),
        ]
    )
    func `say at the field what is wrong, and keep what was typed`(field: String, value: String, says: String)
        async throws
    {
        let reply = try await browser(.frida).post("/ekonomi/inkop/nytt", Self.form([field: value]))
        #expect(reply.status == .unprocessableContent && reply.text.contains(says))
        #expect(reply.text.contains(field == "title" ? "Fjällbåge" : "value=\"Webbplats\""))
        #expect(try await world.store.purchases().isEmpty)
    }

    @Test func `show an auditor everything and let them change nothing`() async throws {
        _ = try await browser(.frida).post("/ekonomi/inkop/nytt", Self.form())
        let auditor = browser(.auditor)
        let page = try await auditor.get("/ekonomi/inkop/1").text
        #expect(page.contains("Fjällbåge") && !page.contains("name=\"title\""))
        #expect(try await auditor.post("/ekonomi/inkop/1", Self.form(["revision": "1"])).status == .conflict)
        #expect(try await auditor.get("/ekonomi/inkop/9").status == .notFound)
        #expect(try await browser(.administrator).get("/ekonomi/inkop").status == .conflict)
    }
}
