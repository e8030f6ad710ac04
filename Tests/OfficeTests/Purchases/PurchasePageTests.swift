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

    @Test func `put right a notice that was noted wrongly, beside what was noted`() async throws {
        let frida = browser(.frida)
        _ = try await frida.post("/ekonomi/inkop/nytt", Self.form())
        let path = "/ekonomi/inkop/1/uppsagning/rattelse"
        #expect(try await frida.post(path, ["right": "2022-12-01", "why": "Fel dag"]).status == .unprocessableContent)
        _ = try await frida.post("/ekonomi/inkop/1/uppsagning", "on=2022-12-05")
        let late = try await frida.post(path, ["right": "2022-12-06", "why": "Fel dag"])
        #expect(late.status == .unprocessableContent && late.text.contains("till och med i dag"))
        #expect(try await frida.post(path, ["right": "2022-12-01"]).text.contains("Vad som blev fel"))
        for user in [User.klara, .auditor] {
            #expect(try await browser(user).post(path, ["right": "2022-12-01", "why": "x"]).status == .conflict)
        }
        #expect(try await frida.post(path, ["right": "2022-12-01", "why": "Fel dag"]).status == .seeOther)
        let page = try await frida.get("/ekonomi/inkop/1").text
        #expect(
            page.contains("uppsagt 5 december 2022 (rättat)")
                && page.contains("uppsagt 1 december 2022. Rättelse: Fel dag")
        )
        #expect(try await frida.post(path, ["right": "", "why": "Aldrig skickad"]).status == .seeOther)
        #expect(try await world.store.purchase(1).noticeGivenOn == nil)
        #expect(try await frida.post("/ekonomi/inkop/1/uppsagning", "on=2022-12-05").status == .seeOther)
    }

    @Test func `file the agreement in a case of its own, shown from both ends`() async throws {
        let frida = browser(.frida)
        _ = try await frida.post("/ekonomi/inkop/nytt", Self.form())
        let path = "/ekonomi/inkop/1/handlingar"
        let file = FormData.File(name: "avtal.pdf", type: "application/pdf", bytes: Array("%PDF-1.7 avtal".utf8))
        let fields: KeyValuePairs = ["kind": "agreement", "subject": "Avtal: Webbplats", "day": "2022-11-01"]
        let empty = try await frida.post(path, fields, files: [])
        #expect(empty.status == .unprocessableContent && empty.text.contains("Fil: välj handlingen."))
        for user in [User.klara, .auditor] {
            #expect(try await browser(user).post(path, fields, files: [("file", file)]).status == .conflict)
        }
        let early: KeyValuePairs = ["kind": "agreement", "subject": "Avtal: Webbplats", "day": "2022-12-06"]
        let kept = try await frida.post(path, early, files: [("file", file)])
        #expect(kept.status == .unprocessableContent && kept.text.contains("Filen ”avtal.pdf” ligger kvar."))
        #expect(try await frida.post(path, fields, files: [("file", file)]).status == .seeOther)
        let record = try await world.store.purchaseRecord(1)
        #expect(record.documents.map(\.kind) == [.agreement] && record.diaryCase?.title == "Inköp: Webbplats")
        let page = try await frida.get("/ekonomi/inkop/1").text
        let number = try #require(record.diaryCase?.number)
        #expect(page.contains("Avtal: Webbplats</a>") && page.contains(">\(number)</a>"))
        #expect(try await world.store.purchases(inCase: try #require(record.diaryCase?.id)).map(\.id) == [1])
        // The next paper lies in the same case, and a change of the purchase leaves it there.
        let changed = Self.form(["revision": "2", "reasons": "Lägst pris"])
        #expect(try await frida.post("/ekonomi/inkop/1", changed).status == .seeOther)
        _ = try await frida.post(
            path,
            ["kind": "incoming", "subject": "Anbud", "day": "2022-10-01"],
            files: [("file", file)]
        )
        #expect(try await world.store.diaryRecords().count == 1)
        #expect(try await world.store.purchaseRecord(1).documents.map(\.direction) == [.incoming, .drawnUp])
    }

    @Test func `are tied to a case that is there and open`() async throws {
        let frida = browser(.frida)
        _ = try await frida.post("/ekonomi/inkop/nytt", Self.form())
        let path = "/ekonomi/inkop/1/arende"
        #expect(try await frida.post(path).status == .unprocessableContent)
        #expect(try await frida.post(path, ["case": "9"]).status == .conflict)
        let letter = DocumentDraft(.incoming, "Anbud", on: "2022-12-01", counterpart: "Fjällbåge")
        let other = try await world.store.register(letter, in: .new(title: "Webben"), world.sign(.frida, "test"))
        #expect(try await browser(.klara).post(path, ["case": "\(other.diaryCase)"]).status == .conflict)
        #expect(try await frida.post(path, ["case": "\(other.diaryCase)"]).status == .seeOther)
        #expect(try await frida.get("/ekonomi/inkop/1").text.contains("diarium/\(other.diaryCase)"))
    }
}
