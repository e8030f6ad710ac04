import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

/// Two who have the same form open.
private struct TwoAdministrators {
    let world: OfficeWorld
    let browser: Browser

    init() async throws {
        let world = try await OfficeWorld()
        self.world = world
        browser = Browser.signedIn(as: .frida) {
            AssociationRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
        }
    }

    /// What the page's form would send: every field as it stands, and the marks.
    func form(_ path: String, _ changes: [String: String]) async throws -> String {
        try await browser.get(path).text.sent(changes)
    }
}

@Suite struct `The association's forms` {
    @Test func `keep what another writer changed in other fields`() async throws {
        let two = try await TwoAdministrators()
        let path = "/installningar/personer/30"
        let (first, second) = (
            try await two.form(path, ["email": "frida@demo.kansli.se"]), try await two.form(path, ["title": "direktör"])
        )
        #expect(try await two.browser.postPlainly(path, first).status == .seeOther)
        let reply = try await two.browser.postPlainly(path, second)
        #expect(reply.status == .conflict && reply.text.contains("Någon annan hann före"))
        #expect(try await two.world.store.board().person(30)?.title == "förbundschef")
        let again = reply.text.sent([:])
        #expect(try await two.browser.postPlainly(path, again).status == .seeOther)
        let person = try await two.world.store.board().person(30)
        #expect(person?.title == "direktör" && person?.email == "frida@demo.kansli.se")
    }

    @Test func `show both where both have written, and take the one that is chosen`() async throws {
        let two = try await TwoAdministrators()
        let path = "/installningar/medlemmar/4"
        let (first, second) = (try await two.form(path, ["name": "Ena"]), try await two.form(path, ["name": "Andra"]))
        _ = try await two.browser.postPlainly(path, first)
        let reply = try await two.browser.postPlainly(path, second)
        #expect(reply.status == .conflict && reply.text.contains("<blockquote class=\"typed\">Ena</blockquote>"))
        #expect(reply.text.contains("value=\"Andra\""))
        #expect(try await two.browser.postPlainly(path, reply.text.sent(["use.name": "Ena"])).status == .seeOther)
        #expect(try await two.world.store.board().member(4)?.name == "Ena")
    }

    @Test(arguments: ["forbundet", "forbundsordning"]) func `are refused over what was not seen`(page: String)
        async throws
    {
        let two = try await TwoAdministrators()
        let path = "/installningar/\(page)"
        let field = page == "forbundet" ? "postalAddress" : "summonsDays"
        let (first, second) = (try await two.form(path, [field: "9"]), try await two.form(path, [field: "11"]))
        #expect(try await two.browser.postPlainly(path, first).status == .seeOther)
        #expect(try await two.browser.postPlainly(path, second).status == .conflict)
        let board = try await two.world.store.board()
        #expect(page == "forbundet" ? board.association.postalAddress == "9" : board.bylaws.first?.summonsDays == 9)
    }

    @Test func `take an employer that cannot be read for an error, not for none`() async throws {
        let two = try await TwoAdministrators()
        let path = "/installningar/personer/1"
        let reply = try await two.browser.postPlainly(path, two.form(path, ["employer": "1x"]))
        #expect(reply.status == .unprocessableContent && reply.text.contains("valet kunde inte läsas"))
        #expect(try await two.world.store.board().person(1)?.employer == 1)
    }

    @Test func `give the last day of a mandate back with what is wrong with it`() async throws {
        let two = try await TwoAdministrators()
        for (typed, why) in [("snart", "Sista dag"), ("2018-01-01", "Sista dag")] {
            let reply = try await two.browser.post("/installningar/uppdrag/1/slut", ["last": typed])
            #expect(reply.status == .unprocessableContent && reply.text.contains("value=\"\(typed)\""))
            #expect(reply.text.contains("id=\"slut1-last-error\">\(why)"))
        }
    }
}
