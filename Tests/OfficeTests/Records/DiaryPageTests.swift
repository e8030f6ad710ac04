import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The diary's pages` {
    let world: OfficeWorld

    init() async throws { world = try await OfficeWorld() }

    func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            DiaryRoutes(
                store: world.store,
                sign: world.sign,
                today: { world.today },
                makePDF: { _ in Data("%PDF-1".utf8) }
            )
            .add(to: $0)
            PublicDiaryRoutes(store: world.store, today: { world.today }).add(to: $0)
            AgendaRoutes(store: world.store, sign: world.sign).add(to: $0)
            SearchRoutes(store: world.store).add(to: $0)
        }
    }

    var visitor: Browser {
        Browser.signedOut { PublicDiaryRoutes(store: world.store, today: { world.today }).add(to: $0) }
    }

    static let letter: KeyValuePairs = [
        "direction": "incoming", "counterpart": "Kommunen", "subject": "Ansökan om medel", "day": "2022-12-05",
    ]
    static let file = FormData.File(name: "brev.txt", type: "text/plain", bytes: Array("originalets ord".utf8))

    @Test func `register a letter with its file by three fields`() async throws {
        let frida = browser(.frida)
        #expect(try await frida.get("/diarium/registrera").text.contains("value=\"2022-12-05\""))
        let reply = try await frida.post("/diarium/registrera", Self.letter, files: [("file", Self.file)])
        #expect(reply.status == .seeOther && reply.headers[.location] == "/diarium/1/1?klart=sparat")
        #expect(try await frida.get("/diarium/1/1").text.contains("2022-1:1"))
        #expect(try await frida.get("/diarium/1/1/original").text == "originalets ord")
        #expect(try await frida.get("/diarium").text.contains("Ansökan om medel"))
        #expect(try await frida.get("/sok?q=ansök").text.contains("/diarium/1/1"))
    }

    @Test func `give back a form with a secret word, keep what was typed and the file, and take it when vouched for`()
        async throws
    {
        let frida = browser(.frida)
        var fields: KeyValuePairs = [
            "direction": "incoming", "counterpart": "Kommunen", "subject": "Frågor om sjukskrivning",
            "day": "2022-12-05",
        ]
        let reply = try await frida.post("/diarium/registrera", fields, files: [("file", Self.file)])
        #expect(reply.status == .unprocessableContent)
        #expect(
            reply.text.contains("Ordet ”sjukskriv” kan röja någon")
                && reply.text.contains("Filen ”brev.txt” ligger kvar")
        )
        #expect(reply.text.contains("Frågor om sjukskrivning") && reply.text.contains("name=\"vouched\""))
        let held = try #require(reply.text.firstMatch(of: /name="held" value="([0-9]+)"/)).output.1
        fields = [
            "direction": "incoming", "counterpart": "Kommunen", "subject": "Frågor om sjukskrivning",
            "day": "2022-12-05",
            "vouched": "ja", "held": String(held),
        ]
        #expect(try await frida.post("/diarium/registrera", fields).status == .seeOther)
        #expect(try await frida.get("/diarium/1/1/original").text == "originalets ord")
    }

    @Test(
        arguments: [
            ("subject", "Om 121212-1212", "personnummer"), ("subject", "", "skriv något"),
            ("day", "2022-12-06", "har inte varit än"),
            ("day", "31 februari", "Dag"), ("counterpart", "", "kommer från"), ("direction", "x", "välj"),
            ("secret", "ja", "Kapitel i OSL"),
        ]
    )
    func `say at the field what is wrong with a registration`(field: String, value: String, says: String) async throws {
        let all = ["direction": "incoming", "counterpart": "Kommunen", "subject": "Ansökan", "day": "2022-12-05"]
            .merging([field: value]) { $1 }
        let form = all.map {
            "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        let reply = try await browser(.frida).post("/diarium/registrera", form.joined(separator: "&"))
        #expect(reply.status == .unprocessableContent && reply.text.contains(says))
        #expect(try await world.store.diaryRecords().isEmpty)
    }

    @Test func `tell the public a marked document's number and nothing more`() async throws {
        let ground = SecrecyGround(chapter: "26", section: "1", protects: "enskilds hälsa")
        let draft = DocumentDraft(
            .incoming,
            "Hemlig rubrik",
            on: "2022-12-05",
            counterpart: "Hemlig avsändare",
            secrecy: ground
        )
        let file = try world.store.keep(Data("originalets ord".utf8), named: "brev.txt")
        try await world.store.register(draft, file, in: .new(title: "Synpunkter"), .ada)
        var text = try await visitor.get("/diarieforteckning").text
        #expect(text.contains("2026-1:1 sekretessmarkerad"))
        for secret in ["Hemlig", "originalets", "26 kap", "2022-12-05", "5 december 2022"] {
            #expect(!text.contains(secret))
        }
        #expect(try await visitor.get("/diarieforteckning/1/1/kopia").status == .notFound)
        #expect(try await visitor.get("/diarium/1/1/original").status == .notFound)
        let copy = FormData.File(name: "maskad.txt", type: "text/plain", bytes: Array("maskat".utf8))
        let frida = browser(.frida)
        #expect(
            try await frida.post("/diarium/1/1/kopia", files: [("file", Self.file)]).status == .unprocessableContent
        )
        #expect(try await frida.post("/diarium/1/1/kopia", files: [("file", copy)]).status == .seeOther)
        #expect(try await visitor.get("/diarieforteckning/1/1/kopia").text == "maskat")
        text = try await visitor.get("/diarieforteckning").text
        #expect(text.contains("Läs kopian av 2026-1:1") && !text.contains("Hemlig"))
    }

    @Test func `show a member no original that is marked, and let an auditor read all but write nothing`() async throws
    {
        let ground = SecrecyGround(chapter: "26", section: "1", protects: "enskilds hälsa")
        let draft = DocumentDraft(.incoming, "Skrivelse", on: "2022-12-05", counterpart: "En person", secrecy: ground)
        let file = try world.store.keep(Data("originalets ord".utf8), named: "brev.txt")
        try await world.store.register(draft, file, in: .new(title: "Synpunkter"), .ada)
        #expect(try await browser(.arvid).get("/diarium/1/1/original").status == .conflict)
        #expect(try await !browser(.arvid).get("/diarium/1/1").text.contains("/original"))
        let auditor = browser(.auditor)
        #expect(try await auditor.get("/diarium/1/1/original").text == "originalets ord")
        #expect(try await auditor.get("/diarium/registrera").status == .conflict)
        #expect(try await auditor.post("/diarium/registrera", Self.letter).status == .conflict)
        #expect(try await auditor.post("/diarium/1/1/sekretess", ["lift": "ja"]).status == .conflict)
        #expect(try await browser(.administrator).get("/diarium").status == .conflict)
    }

    @Test func `settle the numbers, and refuse a form that would mix cases up`() async throws {
        let frida = browser(.frida)
        let words = "diagnos\nhemlig"
        let good: KeyValuePairs = [
            "format": "{löpnummer}/{år}", "series": "yearly", "nextNumber": "15", "secretWords": words,
            "releaseAddress": "",
        ]
        #expect(try await frida.post("/diarium/installningar", good).status == .seeOther)
        #expect(try await world.store.openCase("Ett", world.sign(.frida, "test")).number == "15/2022")
        let bad: KeyValuePairs = ["format": "{år}", "series": "yearly", "nextNumber": "1", "secretWords": words]
        let reply = try await frida.post("/diarium/installningar", bad)
        #expect(reply.status == .unprocessableContent && reply.text.contains("{löpnummer} på ett ställe"))
        #expect(try await browser(.arvid).post("/diarium/installningar", good).status == .conflict)
    }

    @Test func `tie an item to a case both ways, and close the case only when the extract is there`() async throws {
        let meeting = try await world.begin()
        let item = try #require(try await world.store.meetingRecord(meeting).items.first?.item)
        let frida = browser(.frida)
        let page = "/moten/\(meeting)/arenden/\(item.id)"
        #expect(try await frida.post(page + "/diarium", ["case": ""]).status == .seeOther)
        #expect(try await frida.get(page).text.contains("/diarium/1"))
        #expect(try await frida.get("/diarium/1").text.contains("/moten/\(meeting)/"))
        let early = try await frida.post("/diarium/1/avslut", ["decision": "Beviljades"])
        #expect(early.status == .unprocessableContent && early.text.contains("Vänta tills protokollet är justerat"))
        #expect(try await browser(.klara).post(page + "/diarium", ["case": ""]).status == .conflict)
        #expect(try await frida.post(page + "/diarium", ["untie": "1"]).status == .seeOther)
        #expect(try await frida.post("/diarium/1/avslut", ["decision": "Drogs tillbaka"]).status == .seeOther)
        #expect(try await visitor.get("/diarieforteckning").text.contains("Drogs tillbaka"))
        #expect(try await frida.post("/diarium/1/oppning").status == .seeOther)
    }
}
