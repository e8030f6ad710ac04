import Domain
import Folder
import GRDB
import Office
import Store
import TestSupport
import Testing

@Suite struct `The start page` {
    @Test func `shows the adjuster what waits for them first, with its source and a link`() async throws {
        let page = try await page(for: User("Arvid", [.boardMember], account: 2, person: 2))
        #expect(page.contains("Väntar på dig"))
        #expect(page.contains("<a href=\"/moten/1/justering\">Läs och skriv under</a>"))
        #expect(page.contains("5 kap. 69 § kommunallagen (2017:725)"))
        #expect(page.contains("om 4 dagar"))
    }

    @Test func `says so when nothing waits`() async throws {
        let page = try await page(for: User("Rolf", [.auditor], account: 9))
        #expect(page.contains("Inget väntar på dig just nu."))
    }

    @Test func `is refused whoever may not read the board's papers`() async throws {
        let world = try await OfficeWorld()
        let browser = Browser.signedIn(as: User("Siv", [.administrator])) {
            DeskRoutes(store: world.store, today: { "2022-12-05" }).add(to: $0)
        }
        #expect(try await browser.get("/att-gora").status == .forbidden)
    }

    private func page(for user: User) async throws -> String {
        let world = try await OfficeWorld()
        try await world.insertMeeting { $0.closedAt = .night }
        let browser = Browser.signedIn(as: user) {
            DeskRoutes(store: world.store, today: { "2022-12-05" }).add(to: $0)
        }
        return try await browser.get("/att-gora").text
    }
}
