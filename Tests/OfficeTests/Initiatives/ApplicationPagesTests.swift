import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of an application` {
    let world: OfficeWorld

    init() async throws { world = try await OfficeWorld() }

    func browser(_ user: User) -> Browser {
        let (store, sign, today) = (world.store, world.sign, world.today)
        return Browser.signedIn(as: user) { router in
            InitiativeRoutes(store: store, sign: sign, today: { today }, makePDF: { _ in Data("%PDF-".utf8) }).add(
                to: router
            )
            NewInitiativeRoutes(store: store, sign: sign, today: { today }).add(to: router)
            TemplateRoutes(store: store, sign: sign, today: { today }).add(to: router)
            PreparationRoutes(store: store, sign: sign, today: { today }).add(to: router)
            for side in [ApplicationSide.office, .applicant] {
                ApplicationRoutes(
                    side,
                    store: store,
                    sign: sign,
                    today: { today },
                    makePDF: { _ in Data("%PDF-1.7\n%%EOF".utf8) }
                )
                .add(to: router)
            }
            ApplyingRoutes(store: store, today: { today }).add(to: router)
        }
    }

    static let klara = User("Klara Kassa", [.applicant], account: 51, person: 1)
    static let arvid = User("Arvid Arbete", [.applicant], account: 52, person: 2)

    /// The office opens one for the municipality's unit and writes its parties and costs.
    func open(_ frida: Browser) async throws {
        let reply = try await frida.post(
            "/insatser/ny",
            ["title": "Konsulent", "kind": "application", "responsible": "14", "firstYear": "2023", "lastYear": "2024"]
        )
        #expect(reply.headers[.location]?.hasPrefix("/insatser/1/ansokan/parter") == true)
        let parties = try await frida.post(
            "/insatser/1/ansokan/parter",
            [
                "revision": "1", "part.0.kind": "responsible", "part.0.organisation": "14",
                "part.1.kind": "cooperating",
                "part.1.organisation": "1", "part.1.signatory": "1", "vidare": "ja",
            ]
        )
        #expect(parties.headers[.location]?.hasPrefix("/insatser/1/ansokan/innehall") == true)
        let costs = try await frida.post(
            "/insatser/1/ansokan/kostnader",
            [
                "revision": "2", "firstYear": "2023", "lastYear": "2024", "kostnad.wages.2023": "100 000",
                "kostnad.wages.2024": "110 000,50",
            ]
        )
        #expect(costs.status == .seeOther)
    }

    @Test func `write it part by part, and lose nothing of the others`() async throws {
        let frida = browser(.frida)
        try await open(frida)
        let page = try await frida.get("/insatser/1/ansokan").text
        #expect(page.contains("100\u{A0}000\u{A0}kr för 2023 och 110\u{A0}000,50\u{A0}kr för 2024"))
        #expect(page.contains("Försäkringskassan") && page.contains("Det står inget under 1.1"))
        let again = try await frida.get("/insatser/1/ansokan/kostnader").text
        #expect(again.contains("value=\"110\u{A0}000,50\"") && again.contains("data-sum=\".kostnad-2024\""))
        #expect(try await frida.get("/insatser/1/ansokan/bilagor").status == .ok)
        #expect(try await frida.get("/insatser/1/ansokan/annat").status == .notFound)
        #expect(try await frida.get("/insatser?ar=2023").text.contains("Konsulent"))
    }

    @Test(
        arguments: [
            ("kostnader", "kostnad.wages.2023", "mycket", "Lönekostnader 2023"),
            ("kostnader", "kostnad.wages.2023", "-1", "utan minus"),
            ("kostnader", "lastYear", "2022", "före det första"),
            ("mal", "grupp.0.least", "unga", "Från ålder"), ("mal", "volym.0.count", "3", "Volym 1: vad"),
            ("parter", "part.1.unit", "Enheten", "välj organisation"),
        ]
    )
    func `say at the field what is wrong and keep what was typed`(
        step: String,
        field: String,
        value: String,
        says: String
    )
        async throws
    {
        let frida = browser(.frida)
        try await open(frida)
        let reply = try await frida.post("/insatser/1/ansokan/\(step)", "revision=3&\(field)=\(value)")
        #expect(reply.status == .unprocessableContent && reply.text.contains(says) && reply.text.contains(value))
    }

    @Test func `join what two writers wrote in different parts`() async throws {
        let frida = browser(.frida)
        try await open(frida)
        #expect(
            try await frida.post("/insatser/1/ansokan/innehall", ["revision": "3", "summary": "Kort."]).status
                == .seeOther
        )
        let late = try await frida.post("/insatser/1/ansokan/innehall", ["revision": "3", "summary": "Långt."])
        #expect(late.status == .conflict && late.text.contains("Långt.") && late.text.contains("Kort."))
    }

    @Test func `go from two parties' signatures to the board's agenda`() async throws {
        let (frida, klara) = (browser(.frida), browser(Self.klara))
        try await open(frida)
        #expect(try await klara.get("/ansok").text.contains("Konsulent"))
        #expect(try await klara.get("/ansok/1").text.contains("Skriv under för Försäkringskassan"))
        let marks = "application=1&revision=3"
        #expect(try await klara.post("/ansok/1/inlamning", marks).status == .conflict)
        let party = try #require(try await world.store.applications(of: 1, .frida).first?.parties.first).id
        #expect(try await frida.post("/insatser/1/ansokan/underskrift", marks + "&party=\(party)").status == .seeOther)
        #expect(try await klara.post("/ansok/1/underskrift", marks).status == .seeOther)
        #expect(try await klara.post("/ansok/1/inlamning", marks).status == .seeOther)
        #expect(try await klara.get("/ansok/1").text.contains("Inlämnad"))
        #expect(
            try await frida.post("/insatser/1/beredning/komplettering", "section=2.4&asked=Vilka%3F").status
                == .seeOther
        )
        #expect(try await klara.get("/ansok/1").text.contains("Vilka?"))
        #expect(try await frida.get("/insatser/prioritering").text.contains("Konsulent"))
        let meeting = try await world.store.convene(MeetingDraft(day: "2023-01-27", place: "Rådhuset"), .ada)
        let wrong = try await frida.post(
            "/insatser/1/beredning/arende",
            "meeting=\(meeting)&setAside=900000&setAsideYear=2023&receiver=4&purpose=x"
        )
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("högst det som söks"))
        let taken = try await frida.post("/insatser/1/beredning/arende", "meeting=\(meeting)")
        #expect(taken.headers[.location]?.hasPrefix("/moten/\(meeting)/arenden/") == true)
        #expect(try await frida.get("/insatser/1/beredning").text.contains("27 januari 2023"))
        #expect(try await klara.post("/ansok/1/ny-version", "application=1").status == .seeOther)
        #expect(try await klara.get("/ansok/1").text.contains("Inget är ändrat ännu"))
        #expect(try await klara.get("/ansok/1?version=1").text.contains("Inlämnad"))
    }

    @Test func `let an applicant see and do nothing in the office, and nothing of others`() async throws {
        try await open(browser(.frida))
        let arvid = browser(Self.arvid)
        #expect(try await !arvid.get("/ansok").text.contains("Konsulent"))
        let refused = try await arvid.get("/ansok/1")
        #expect(refused.status == .conflict && refused.text.contains("din organisation"))
        #expect(try await arvid.get("/ansok/99").text.contains("din organisation"))
        for path in [
            "/insatser", "/insatser/1/ansokan", "/insatser/1/beredning", "/insatser/mallar", "/insatser/ny",
        ] {
            #expect(try await browser(Self.klara).get(path).status == .conflict, "\(path)")
        }
        #expect(try await browser(.frida).get("/ansok").status == .conflict)
    }

    @Test func `keep a paper with the draft and hand it out to its parties only`() async throws {
        let frida = browser(.frida)
        try await open(frida)
        let none = try await frida.post("/insatser/1/ansokan/bilagor", ["revision": "3", "title": "Budget"])
        #expect(none.status == .unprocessableContent && none.text.contains("välj en fil"))
        let file = try world.store.keep(Data("Budget".utf8), named: "budget.txt")
        try await world.store.attach("Budget", file, to: 1, of: 1, revision: 3, .ada)
        let paper = try #require(try await world.store.applications(of: 1, .frida).first?.attachments.first).id
        #expect(try await browser(Self.klara).get("/ansok/1/bilagor/\(paper)").text == "Budget")
        #expect(try await browser(Self.arvid).get("/ansok/1/bilagor/\(paper)").status == .conflict)
        #expect(
            try await frida.post("/insatser/1/ansokan/bilagor/\(paper)/borttagning", "revision=4").status == .seeOther
        )
    }

    @Test func `lay down a template, and say what is wrong with it`() async throws {
        let frida = browser(.frida)
        #expect(try await frida.get("/insatser/mallar").text.contains("Mallar som följer med"))
        #expect(try await frida.get("/insatser/mallar/ny?medfoljer=1").text.contains("2.7 | Tidplan"))
        let wrong = try await frida.post(
            "/insatser/mallar/ny",
            [
                "name": "Vår", "from": "2023-01-01", "sections": "1.1", "costKinds": "lon | Lön", "leastAge": "16",
                "greatestAge": "64", "leastParties": "2",
            ]
        )
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("nummer | rubrik"))
        let right = try await frida.post(
            "/insatser/mallar/ny",
            [
                "name": "Vår", "from": "2023-01-01", "sections": "1.1 | Varför | Skriv", "costKinds": "lon | Lön",
                "leastAge": "16", "greatestAge": "64", "leastParties": "2",
            ]
        )
        #expect(right.status == .seeOther)
        #expect(try await frida.get("/insatser/mallar").text.contains("Vår"))
    }

    @Test func `open an own activity on its budget line only`() async throws {
        let frida = browser(.frida)
        let form = ["title": "Utbildning", "kind": "own", "firstYear": "2023", "lastYear": "2023"]
        let body = form.map { "\($0.key)=\($0.value)" }.joined(separator: "&")
        #expect(try await frida.post("/insatser/ny", body).text.contains("vad verksamheten vilar på"))
        #expect(try await frida.post("/insatser/ny", body + "&budgetLine=Rad+7").status == .seeOther)
    }
}
