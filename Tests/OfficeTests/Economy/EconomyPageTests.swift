import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The room of the economy` {
    private let world: OfficeWorld

    init() async throws { world = try await OfficeWorld() }

    private func page(_ user: User) async throws -> Reply {
        try await Browser.signedIn(as: user) {
            EconomyRoutes(store: world.store, today: { [today = world.today] in today }).add(to: $0)
        }
        .get("/ekonomi")
    }

    @Test func `shows each reader the ways that are open, by what one comes to do`() async throws {
        let director = try await page(.frida).text
        for word in ["Planera", "Följ upp", "Betala", "Redovisa", "/ekonomi/budget", "/ekonomi/inkop"] {
            #expect(director.contains(word), "\(word)")
        }
        let economist = try await page(`The pages of the ledger`.economist).text
        #expect(economist.contains("/ekonomi/betalningar") && !economist.contains("/ekonomi/inkop"))
    }

    @Test func `is closed to who has nothing to do there`() async throws {
        #expect(try await page(.administrator).status == .conflict)
    }
}
