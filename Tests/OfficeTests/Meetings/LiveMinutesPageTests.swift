import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The live minutes' pages` {
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
