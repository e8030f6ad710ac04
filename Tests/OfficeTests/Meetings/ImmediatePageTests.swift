import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of a § adjusted at once` {
    private func browser(_ world: OfficeWorld, _ user: User?) -> Browser {
        let today = world.today
        let routes: (Router<PageContext>) -> Void = { router in
            MinutesRoutes(store: world.store, sign: world.sign).add(to: router)
            AdjustmentRoutes(
                store: world.store,
                sign: world.sign,
                today: { today },
                makePDF: { _ in Data("%PDF".utf8) }
            )
            .add(to: router)
            PublicRoutes(store: world.store, today: { today }, publicURL: "", makePDF: { _ in Data("%PDF".utf8) })
                .add(to: router)
        }
        return user.map { Browser.signedIn(as: $0, routes) } ?? .signedOut(routes)
    }

    /// A meeting under way, whose first § has ended.
    private func begun() async throws -> (world: OfficeWorld, path: String) {
        let world = try await OfficeWorld(today: "2022-11-25")
        let id = try await world.begin {
            $0.meeting.openedAt = .night
            for place in $0.items.indices { $0.items[place].item.openedAt = .night }
            $0.items[0].item.outcome = .decided
        }
        let item = try #require(try await world.store.meetingRecord(id).items.first).id
        return (world, "/moten/\(id)/paragrafer/\(item)")
    }

    @Test func `go from the decision through signing and notice to the public`() async throws {
        let (world, path) = try await begun()
        let frida = browser(world, .frida)
        #expect(try await frida.get(path).text.contains("Fastställ paragrafens text"))
        #expect(try await frida.post(path + "/omedelbart", [:]).status == .seeOther)
        #expect(try await frida.get(path).text.contains("väntar på underskrifter"))
        let page = try await frida.get(path + "/justering").text
        #expect(page.contains("Justering av protokollet för § 1") && page.contains("Arvid Arbete"))
        let seen = try #require(page.firstMatch(of: /name="fingerprint" value="([0-9a-f]{64})"/)).1
        let rut = User("Rut Region", [.boardMember, .chair], account: 3, person: 3)
        for (user, capacity) in [(User.frida, "secretary"), (rut, "presiding"), (.arvid, "adjuster")] {
            let fields: KeyValuePairs = ["capacity": capacity, "fingerprint": String(seen)]
            #expect(try await browser(world, user).post(path + "/justering", fields).status == .seeOther)
        }
        let anybody = browser(world, nil)
        #expect(try await anybody.get("/sammantraden/1/paragrafer/1").status == .notFound)
        #expect(
            try await frida.post(path + "/anslag", ["day": "2022-11-25", "keptAt": "kansliet"]).status == .seeOther
        )
        #expect(try await frida.get(path + "/anslag").text.contains("16 december 2022"))
        #expect(try await frida.get(path + "/anslag.pdf").text == "%PDF")
        #expect(try await frida.get("/moten/1/utdrag/1").text.contains("Utdragsbestyrkande"))
        let board = try await anybody.get("/anslagstavla").text
        #expect(board.contains("Omedelbart justerad § 1, styrelsens möte den 25 november 2022"))
        let text = try await anybody.get("/sammantraden/1/paragrafer/1").text
        #expect(text.contains("Ärende 1") && !text.contains("Ärende 2") && text.contains("omedelbart justerad"))
        #expect(try await anybody.get("/anslagstavla.atom").text.contains("/sammantraden/1/paragrafer/1\""))
        #expect(try await anybody.get("/sammantraden").text.contains("§ 1, omedelbart"))
    }

    @Test func `are not there for a § that is adjusted with the rest`() async throws {
        let (world, path) = try await begun()
        #expect(try await browser(world, .frida).get(path + "/justering").status == .notFound)
        #expect(try await browser(world, .frida).get(path + "/anslag").status == .notFound)
    }
}
