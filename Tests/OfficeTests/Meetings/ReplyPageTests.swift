import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of a coming meeting` {
    private func browser(_ world: OfficeWorld, _ user: User) -> Browser {
        let today = world.today
        return .signedIn(as: user) { router in
            PapersRoutes(store: world.store, sign: world.sign, today: { today }).add(to: router)
            ReplyRoutes(store: world.store, sign: world.sign).add(to: router)
            MinutesRoutes(store: world.store, sign: world.sign).add(to: router)
        }
    }

    private func coming() async throws -> OfficeWorld {
        let world = try await OfficeWorld(today: "2022-11-20")
        let draft = MeetingDraft(day: "2022-11-25", place: "Rådhuset", distance: false, presiding: 3, secretary: 30)
        _ = try await world.store.convene(draft, world.sign(.frida, "prov"))
        return world
    }

    @Test func `ask a member who came by a link, and keep what they say`() async throws {
        let world = try await coming()
        let arvid = browser(world, User("Arvid Arbete", [.boardMember], account: 2, person: 2, entry: .link))
        let page = try await arvid.get("/moten/1/papper").text
        #expect(page.contains("Kommer du till mötet?") && !page.contains("Jag deltar på distans"))
        #expect(!(try await arvid.get("/moten/1").text.contains("Besked om närvaro")))
        #expect(try await arvid.post("/moten/1/besked", ["answer": "absent"]).status == .seeOther)
        #expect(try await arvid.get("/moten/1/papper").text.contains("Du har sagt att du <strong>kommer inte</strong>"))
        #expect(try await arvid.post("/moten/1/besked", ["answer": "absent", "person": "1"]).status == .conflict)
        #expect(try await arvid.post("/moten/1/besked", ["answer": "kanske"]).status == .badRequest)
    }

    @Test func `show the director what each has said, and whose turn it is`() async throws {
        let world = try await coming()
        let frida = browser(world, .frida)
        #expect(try await frida.post("/moten/1/besked", ["answer": "absent", "person": "2"]).status == .seeOther)
        let page = try await frida.get("/moten/1").text
        #expect(page.contains("Arvid Arbete den yngre står på tur, och har inte svarat."))
        #expect(page.contains("inte svarat") && page.contains("kommer inte, 20 november 2022"))
    }

    @Test func `suggest in the roll those who have said that they come`() async throws {
        let world = try await coming()
        let frida = browser(world, .frida)
        _ = try await frida.post("/moten/1/besked", ["answer": "comes", "person": "2"])
        try await world.store.open(1, presiding: 3, secretary: 30, early: true, world.sign(.frida, "prov"))
        #expect(try await frida.get("/moten/1/narvaro").text.contains("Har sagt att de kommer: Arvid Arbete."))
        #expect(try await frida.post("/moten/1/narvaro/besked", [:]).status == .seeOther)
        #expect(!(try await frida.get("/moten/1/narvaro").text.contains("Har sagt att de kommer")))
    }
}
