import Domain
import Office
import Store
import TestSupport
import Testing

@Suite struct `The start page` {
    @Test func `shows the adjuster what waits for them first, with its source and a link`() async throws {
        let page = try await page(for: .arvid)
        #expect(page.contains("Väntar på dig"))
        #expect(page.contains("<a href=\"/moten/1/justering\">Läs och skriv under</a>"))
        #expect(page.contains("5 kap. 69 § kommunallagen (2017:725)"))
        #expect(page.contains("om 4 dagar"))
        #expect(!page.contains("/kontroll"))
    }

    @Test func `shows the director who has not signed, and what the rules find`() async throws {
        let page = try await page(for: .frida)
        #expect(page.contains("väntar på underskrift av Arvid Arbete, Frida Chef, Rut Region."))
        #expect(page.contains("Mötet 1 december 2022") && page.contains("<h2>Försenat</h2>"))
        #expect(page.contains("href=\"/kontroll\""))
    }

    @Test func `says so when nothing waits`() async throws {
        #expect(try await page(for: .auditor).contains("Inget väntar på dig just nu."))
    }

    @Test func `is refused whoever may not read the board's papers`() async throws {
        let world = try await OfficeWorld()
        let browser = Browser.signedIn(as: .administrator) {
            DeskRoutes(store: world.store, today: { world.today }).add(to: $0)
        }
        #expect(try await browser.get("/att-gora").text.contains("Du får inte läsa styrelsens handlingar"))
    }

    private func page(for user: User) async throws -> String {
        let world = try await OfficeWorld()
        try await world.begin { $0.meeting.closedAt = .night }
        _ = try await world.store.plan(PlanDraft(day: "2022-12-01"), .ada)
        let browser = Browser.signedIn(as: user) {
            DeskRoutes(store: world.store, today: { world.today }).add(to: $0)
        }
        return try await browser.get("/att-gora").text
    }
}
