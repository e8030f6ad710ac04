import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of printed results` {
    private let world: OfficeWorld

    init() async throws {
        world = try await OfficeWorld()
        let table = PrintedTable(
            "sus",
            "Försörjning före och efter",
            year: 2016,
            source: "Utdrag ur SUS",
            columns: ["försörjning", "antal_fore", "forandring_procent"],
            rows: [.init("Sjukersättning", ["1", "-100"]), .init("Studiestöd", ["", ""])],
            doubts: [.init(row: "Sjukersättning", raw: "Sjukerséttning 1 100%", reading: "minus saknas.")]
        )
        _ = try await world.store.record(table, world.sign(.frida, "test"))
        let group = PrintedResults.Group(
            key: "participants",
            title: "Deltagare",
            source: "Bilagan",
            total: .init("Deltagare", 10, women: 3, men: 6)
        )
        let part = PrintedResults.Part(key: "torget", name: "Torget", source: "Bilagan", groups: [group])
        let results = PrintedResults(2016, paper: "Årsredovisningen 2016", groups: [], parts: [part])
        try await world.store.record(results, world.sign(.frida, "test"))
    }

    private func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            PrintedRoutes(store: world.store).add(to: $0)
            ResultRoutes(store: world.store, today: { [today = world.today] in today }) { _ in Data() }.add(to: $0)
        }
    }

    @Test func `show a table as it was printed, marked, with its source and its doubts`() async throws {
        let page = try await browser(.arvid).get("/uppfoljning/tryckt/tabeller/1").text
        #expect(page.contains("Tidigare publicerad, ej skyddad.") && page.contains("Utdrag ur SUS"))
        #expect(page.contains("Sjukersättning (osäker läsning)") && page.contains(">-100<"))
        #expect(page.contains("”Sjukerséttning 1 100%”. Minus saknas."))
        #expect(page.contains(TableCode.caution))
    }

    @Test func `show an initiative's printed results with what contradicts itself`() async throws {
        let arvid = browser(.arvid)
        #expect(try await arvid.get("/uppfoljning/tryckt/2016").text.contains("/uppfoljning/tryckt/2016/torget"))
        let page = try await arvid.get("/uppfoljning/tryckt/2016/torget").text
        #expect(page.contains("Deltagare är 10, men 3 kvinnor och 6 män är 9"))
        #expect(try await arvid.get("/uppfoljning/tryckt/2016/okand").status == .notFound)
        #expect(try await arvid.get("/uppfoljning").text.contains("/uppfoljning/tryckt"))
    }

    @Test func `are closed to who may not read the follow-up`() async throws {
        for path in [
            "/uppfoljning", "/uppfoljning/tryckt", "/uppfoljning/tryckt/2016", "/uppfoljning/tryckt/tabeller/1",
        ] {
            #expect(try await browser(.administrator).get(path).status == .conflict)
        }
    }
}
