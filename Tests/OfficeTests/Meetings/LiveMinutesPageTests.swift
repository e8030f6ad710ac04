import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The live minutes' pages` {
    @Test func `ask for a title that was sent empty, and blame nobody else`() async throws {
        let world = try await OfficeWorld(today: "2022-11-25")
        let id = try await world.begin()
        let item = try #require(try await world.store.meetingRecord(id).items.first).id
        let browser = Browser.signedIn(as: .frida) { MinutesRoutes(store: world.store, sign: world.sign).add(to: $0) }
        let answer = try await browser.post("/moten/\(id)/paragrafer/\(item)/text", ["text": "", "revision": "0"])
        #expect(answer.status == .unprocessableContent && answer.text.contains("Rubrik: skriv något."))
    }

    @Test func `say that a meeting that nobody has convened is not there`() async throws {
        let store = try Store.inMemory()
        let frida = User("Frida", [.director], account: 1, person: 30)
        let browser = Browser.signedIn(as: frida) {
            MinutesRoutes(store: store, sign: { Signature($0, .night, on: "2022-11-25", why: $1) }).add(to: $0)
        }
        #expect(try await browser.get("/moten/7/protokoll").status == .notFound)
        #expect(
            try await browser.post("/moten/7/paragrafer/1/satser", ["matter": "1", "text": "x"]).status == .notFound
        )
        #expect(try await browser.post("/moten/7/paragrafer/1/finns-inte").status == .notFound)
    }
}
