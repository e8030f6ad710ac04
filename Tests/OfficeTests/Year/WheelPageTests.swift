import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of the year's wheel` {
    private func world(filled: Bool = true) async throws -> OfficeWorld {
        let world = try await OfficeWorld()
        guard filled else { return world }
        let signature = world.sign(.frida, "test")
        try await world.store.fillWheel(WheelDutyDraft.standard(from: "2022-01-01"), signature)
        return world
    }

    private func browser(_ world: OfficeWorld, as user: User = .frida) -> Browser {
        .signedIn(as: user) {
            WheelRoutes(store: world.store, sign: world.sign, today: { [today = world.today] in today }).add(to: $0)
        }
    }

    /// A new duty that is right but for what a test is about.
    private let form =
        "title=Planen&custom=Styrelsen&rule=dag&day=31&month=3&everyYears=1&inYear=2022&who=director&leadDays=30"
        + "&reminderDays=14&from=2022-01-01&until="

    @Test func `show a year with what is late and where each duty stands`() async throws {
        let page = try await browser(try await world()).get("/moten/arshjul/2022").text
        #expect(page.contains("<strong class=\"error\">försenad</strong>"))
        #expect(
            page.contains("<a href=\"/moten/arshjul/2022/plikter/1/1\">Årsredovisningen upprättas och skrivs under</a>")
        )
        #expect(page.contains("22–24 §§ lagen (2003:1210)"))
        #expect(try await browser(try await world()).get("/moten/arshjul").headers[.location] == "/moten/arshjul/2022")
    }

    @Test func `take evidence, show it, and take it back`() async throws {
        let world = try await world()
        let (browser, path) = (browser(world), "/moten/arshjul/2022/plikter/1/1")
        #expect(try await browser.get(path).text.contains("Notera"))
        let empty = try await browser.post(path, ["kind": "done", "on": "2022-03-30"])
        #expect(empty.text.contains("Välj en § eller ett möte"))
        _ = try await browser.post(path, ["kind": "done", "on": "2022-03-30", "note": "Underskriven <b>"])
        let page = try await browser.get(path).text
        #expect(page.contains("Klar 30 mars 2022") && page.contains("Underskriven &lt;b&gt;"))
        _ = try await browser.post(path + "/atertag")
        #expect(try await browser.get(path).text.contains("Notera"))
    }

    @Test func `keep what was typed when a day cannot be read, and want a reason for what was not needed`() async throws
    {
        let browser = browser(try await world())
        let path = "/moten/arshjul/2022/plikter/1/1"
        let reply = try await browser.post(path, ["kind": "done", "on": "2022-02-30", "note": "Ett brev"])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("Dagen finns inte i kalendern.") && reply.text.contains("Ett brev"))
        let bare = try await browser.post(path, ["kind": "notNeeded", "on": "2022-02-03"])
        #expect(bare.text.contains("skriv varför den inte behövs"))
    }

    @Test(
        arguments: [
            ("day=31&month=3", "day=30&month=2", "Den 30 februari finns inte något år. Månaden har högst 29 dagar."),
            ("day=31&month=3", "day=31&month=4", "Den 31 april finns inte något år. Månaden har högst 30 dagar."),
            ("day=31", "day=x", "Dag: Skriv ett helt tal."), ("rule=dag", "rule=", "Dagen: välj hur den räknas."),
            ("rule=dag", "rule=vecka&week=54", "Vecka: skriv ett tal från 1 till 53."),
            ("rule=dag", "rule=veckodag&place=9", "Vilken i månaden: välj en."),
            ("rule=dag", "rule=mote&days=3", "Räknat från mötet: välj ett syfte."),
            ("rule=dag", "rule=plikt&days=3&anchor=999", "Plikten som dagen räknas från finns inte."),
            ("custom=Styrelsen", "custom=", "Egen källa: skriv något."),
            ("everyYears=1", "everyYears=0", "Vart … år: skriv ett tal från 1 till 20."),
            ("until=", "until=2021-01-01", "dagen är före den första"), ("who=director", "who=", "Vem: välj en roll."),
        ]
    )
    func `refuse a duty that would have no day, and keep what was typed`(
        right: String,
        wrong: String,
        sentence: String
    ) async throws {
        let reply = try await browser(try await world()).post(
            "/moten/arshjul/plikter/ny",
            form.replacing(right, with: wrong)
        )
        #expect(reply.status == .unprocessableContent && reply.text.contains(sentence))
        #expect(reply.text.contains("value=\"Planen\""))
    }

    @Test(
        arguments: [
            ("rule=dag", "29 februari", "day=31&month=3", "day=29&month=2"),
            ("rule=veckodag&place=5&weekday=5", "sista fredagen i mars", "", ""),
            ("rule=vecka&week=47&weekday=5", "fredag i vecka 47", "", ""),
            ("rule=kvartal&days=45", "45 dagar efter varje kvartal", "", ""),
            (
                "rule=mote&days=14&direction=fore&purpose=annualReport", "14 dagar före varje möte (årsredovisning)",
                "", ""
            ),
            ("rule=plikt&days=1&direction=efter&anchor=1", "dagen efter ”Årsredovisningen upprättas", "", ""),
        ]
    )
    func `add a duty with any rule, and give it back as it was`(
        rule: String,
        text: String,
        right: String,
        other: String
    ) async throws {
        let world = try await world()
        let browser = browser(world)
        var form = form.replacing("rule=dag", with: rule)
        if !right.isEmpty { form = form.replacing(right, with: other) }
        #expect(try await browser.post("/moten/arshjul/plikter/ny", form).status == .seeOther)
        #expect(try await browser.get("/moten/arshjul/plikter").text.contains(text))
        let added = try #require(try await world.store.wheel().duties.last)
        let page = try await browser.get("/moten/arshjul/plikter/\(added.id)").text
        #expect(page.contains("value=\"Planen\""))
        #expect(try await browser.post("/moten/arshjul/plikter/\(added.id)", form + "&revision=1").status == .seeOther)
        let changed = try #require(try await world.store.wheel().duties.last)
        #expect(changed.rule == added.rule && changed.revision == 2)
    }

    @Test func `begin with an empty wheel that one press fills`() async throws {
        let browser = browser(try await world(filled: false))
        #expect(try await browser.get("/moten/arshjul/2022").text.contains("Årshjulet är tomt"))
        _ = try await browser.post("/moten/arshjul/plikter")
        #expect(try await browser.get("/moten/arshjul/plikter").text.contains("Budget och verksamhetsplan beslutas"))
    }

    @Test func `let members read, and refuse what they may not do`() async throws {
        let world = try await world()
        let klara = browser(world, as: .klara)
        let page = try await klara.get("/moten/arshjul/2022/plikter/1/1").text
        #expect(!page.contains("<h2>Notera</h2>") && !page.contains("Ändra plikten"))
        let refused = try await klara.post(
            "/moten/arshjul/2022/plikter/1/1",
            ["kind": "done", "on": "2022-03-30", "note": "x"]
        )
        #expect(refused.text.contains("Du får inte sköta årshjulet"))
        #expect(try await klara.get("/moten/arshjul/plikter/ny").text.contains("Du får inte sköta årshjulet"))
        #expect(
            try await browser(world, as: .administrator).get("/moten/arshjul/2022").text.contains("Du får inte läsa")
        )
    }

    @Test func `know no duty, year or file that is not there`() async throws {
        let browser = browser(try await world())
        for path in ["1899", "2022/plikter/999/1", "2022/plikter/1/2", "2022/plikter/1/1/fil", "plikter/999"] {
            #expect(try await browser.get("/moten/arshjul/" + path).status == .notFound, "\(path)")
        }
    }

    @Test func `stand among what is to be done, with where it is done and where it stands`() async throws {
        let world = try await world()
        let browser = Browser.signedIn(as: .frida) {
            DeskRoutes(store: world.store, today: { world.today }).add(to: $0)
        }
        let page = try await browser.get("/att-gora").text
        #expect(page.contains("Årets möten har hållits. <a href=\"/moten\">Till mötena</a>"))
        #expect(page.contains(">Visa plikten</a>"))
    }
}
