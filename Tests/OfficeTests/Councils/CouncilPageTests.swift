import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of councils` {
    private func browser(_ world: OfficeWorld, _ user: User = .frida) -> Browser {
        .signedIn(as: user) {
            CouncilRoutes(store: world.store, sign: world.sign, today: { [today = world.today] in today }).add(to: $0)
        }
    }

    /// A world with one council.
    private func world() async throws -> OfficeWorld {
        let world = try await OfficeWorld()
        let council = Council(name: "Strategi & råd", kind: .strategy, composition: "chefer")
        try await world.store.establish(council, as: nil, seen: 0, world.sign(.frida, "test"))
        return world
    }

    @Test func `establish a council, and give an empty name back at its field`() async throws {
        let frida = browser(try await OfficeWorld())
        let page = try await frida.get("/rad/ny").text
        let wrong = try await frida.postPlainly("/rad/ny", page.sent(["purpose": "Länkar <ihop>"]))
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("Namn: skriv något."))
        #expect(wrong.text.contains("Länkar &lt;ihop&gt;"))
        let made = try await frida.postPlainly("/rad/ny", page.sent(["name": "Samråd", "kind": "consultation"]))
        #expect(made.headers[.location]?.hasPrefix("/rad/1") ?? false)
        #expect(try await frida.get("/rad").text.contains("medlemssamråd"))
    }

    @Test func `tie a steering group to the initiative that it leads, both ways`() async throws {
        let world = try await world()
        try await world.store.openInitiative(Initiative("Steg <ett>", kind: .own, openedOn: "2022-01-01"), .ada)
        let frida = browser(world)
        let form = try await frida.get("/rad/1/uppgifter").text
        #expect(form.contains("Steg &lt;ett&gt;"))
        let unknown = form.sent(["kind": "steering", "initiative": "77"])
        #expect(try await frida.postPlainly("/rad/1/uppgifter", unknown).status == .notFound)
        let sent = form.sent(["kind": "steering", "initiative": "1"])
        #expect(try await frida.postPlainly("/rad/1/uppgifter", sent).status == .seeOther)
        #expect(try await frida.get("/rad/1").text.contains("<a href=\"/insatser/1\">Steg &lt;ett&gt;"))
        #expect(try await !browser(world, .administrator).get("/rad/1").text.contains("Steg"))
        #expect(try await world.store.councils(of: 1).map(\.kind) == [.steering])
    }

    @Test func `seat a member, and change what was wrong`() async throws {
        let frida = browser(try await world())
        let path = "/rad/1/ledamoter/ny"
        let new = try await frida.get(path).text
        let early = try await frida.postPlainly(
            path,
            new.sent(["name": "Bo Al", "from": "2022-01-01", "until": "2021-12-31"])
        )
        #expect(early.status == .unprocessableContent && early.text.contains("dagen är före den första"))
        _ = try await frida.postPlainly(
            path,
            new.sent(["name": "Bo Al", "represents": "Regionen", "from": "2022-01-01"])
        )
        let seat = try await frida.get("/rad/1/ledamoter/1").text
        let ended = seat.sent(["name": "Bo Ahl", "until": "2022-06-30"])
        #expect(try await frida.postPlainly("/rad/1/ledamoter/1", ended).status == .seeOther)
        let page = try await frida.get("/rad/1").text
        #expect(page.contains("Bo Ahl") && page.contains("30 juni 2022") && page.contains("Strategi &amp; råd"))
    }

    @Test func `give two writers of one meeting's notes both texts`() async throws {
        let frida = browser(try await world())
        let new = try await frida.get("/rad/1/moten/ny").text
        _ = try await frida.postPlainly("/rad/1/moten/ny", new.sent(["day": "2022-12-01"]))
        let page = try await frida.get("/rad/1/moten/1").text
        _ = try await frida.postPlainly("/rad/1/moten/1", page.sent(["notes": "Vi talade."]))
        let late = try await frida.postPlainly("/rad/1/moten/1", page.sent(["notes": "Vi teg."]))
        #expect(late.status == .conflict && late.text.contains("Vi teg.") && late.text.contains("Vi talade."))
    }

    @Test func `register the notes, and show them without a form from then on`() async throws {
        let world = try await world()
        let frida = browser(world)
        let new = try await frida.get("/rad/1/moten/ny").text
        let planned = new.sent(["day": "2022-12-01", "place": "Rådhuset"])
        _ = try await frida.postPlainly("/rad/1/moten/ny", planned)
        let path = "/rad/1/moten/1"
        #expect(!(try await frida.get(path).text.contains("Diarieför")))
        _ = try await frida.postPlainly(path, try await frida.get(path).text.sent(["notes": "Vi talade.\n\nOch åt."]))
        let old = try await frida.get(path).text.sent([:], to: path + "/diarium")
        _ = try await frida.postPlainly(path, try await frida.get(path).text.sent(["present": "Bo Al"], to: path))
        let late = try await frida.postPlainly(path + "/diarium", old)
        #expect(late.text.contains("Någon har ändrat anteckningarna"))
        let form = try await frida.get(path).text.sent([:], to: path + "/diarium")
        #expect(try await frida.postPlainly(path + "/diarium", form).status == .seeOther)
        let page = try await frida.get(path).text
        #expect(page.contains("<p>Och åt.</p>") && page.contains("/diarium/1/1") && !page.contains("<textarea"))
        #expect(try await frida.get("/rad/1").text.contains("diarieförda"))
    }

    @Test func `let the board and the auditor read, and not write`() async throws {
        let world = try await world()
        let meeting = CouncilMeeting(council: 1, day: "2022-12-01", notes: "Vi talade.")
        try await world.store.note(meeting, as: nil, seen: 0, world.sign(.frida, "test"))
        for user in [User.klara, .auditor] {
            let reader = browser(world, user)
            #expect(try await reader.get("/rad/1/moten/1").text.contains("<p>Vi talade.</p>"))
            #expect(!(try await reader.get("/rad/1").text.contains("Nytt möte")))
            for path in ["/rad/ny", "/rad/1/uppgifter", "/rad/1/ledamoter/ny", "/rad/1/moten/ny"] {
                #expect(try await reader.get(path).status == .conflict)
            }
            #expect(try await reader.post("/rad/1/moten/1", ["day": "2022-12-02"]).status == .conflict)
        }
        #expect(try await browser(world, .administrator).get("/rad").status == .conflict)
    }

    @Test func `do not find what is not there`() async throws {
        let frida = browser(try await world())
        for path in ["/rad/2", "/rad/1/ledamoter/7", "/rad/1/moten/7", "/rad/2/moten/ny"] {
            #expect(try await frida.get(path).status == .notFound, "\(path)")
        }
    }
}
