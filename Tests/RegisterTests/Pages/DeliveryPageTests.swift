import Domain
import Formats
import Foundation
import Hummingbird
import Markup
import Site
import TestSupport
import Testing

@testable import Register

@Suite struct `The pages of deliveries` {
    private func browser(_ world: RegisterWorld, _ account: Int64) -> Browser {
        let user = User("Konto \(account)", [], account: account)
        let pages = RegisterPages(
            world.store,
            sign: { Signature($0, .noon, on: RegisterWorld.today, why: $1) },
            today: { RegisterWorld.today }
        )
        return Browser.signedIn(as: user, frame: { Frame(visitor: $0, ways: try await pages.ways(user)) }) { router in
            DeliveryRoutes(pages).add(to: router)
        }
    }

    @Test func `show exactly what goes before it goes, and give the file`() async throws {
        let world = try await RegisterWorld()
        try await world.yearOfStays()
        let browser = browser(world, 5)
        #expect(try await browser.get("/leveranser").text.contains("Inget har lämnats än"))
        let draft = try await browser.get("/leveranser/ny?insats=\(world.amt)&period=2023").text
        #expect(draft.contains("Lämna det här") && draft.contains("Försörjning före och efter"))
        let seen = try #require(draft.firstMatch(of: /name="seen" value="(-?\d+)"/)?.1)
        let form: KeyValuePairs = [
            "insats": String(world.amt), "period": "2023", "seen": String(seen), "function": "enhetschef",
        ]
        let saved = try await browser.post("/leveranser", form)
        #expect(saved.status == .seeOther)
        #expect(try await browser.get("/leveranser/1").text.contains("Hämta filen"))
        let file = try await browser.get("/leveranser/1/fil")
        #expect(try SignedReport(Data(file.text.utf8)).isIntact)
        #expect(file.headers[.contentDisposition] == "attachment; filename=\"leverans-amt-2023-1.json\"")
        #expect(try await browser.get("/leveranser").text.contains("Registrets nyckel"))
    }

    @Test func `ask again for what was not chosen, or has changed since`() async throws {
        let world = try await RegisterWorld()
        try await world.yearOfStays()
        let browser = browser(world, 5)
        #expect(try await browser.get("/leveranser/ny?period=2023").status == .unprocessableContent)
        let stale: KeyValuePairs = ["insats": String(world.amt), "period": "2023", "seen": "1", "function": "chef"]
        #expect(try await browser.post("/leveranser", stale).status == .conflict)
        let unsigned: KeyValuePairs = ["insats": String(world.amt), "period": "2023", "seen": "1", "function": ""]
        #expect(try await browser.post("/leveranser", unsigned).status == .unprocessableContent)
    }
}
