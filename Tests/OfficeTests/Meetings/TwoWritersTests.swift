import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

/// A form of a meeting that two have open: where it stands, where it is sent, and two fields that each changes one of.
private typealias Shared = (page: String, action: String, first: String, second: String, values: [String])

@Suite struct `Two writers of a meeting` {
    private static let forms: [Shared] = [
        ("/moten/planrad/1", "/moten/planrad/1", "text", "purpose", ["Heldag", "annualReport", "Kväll"]),
        ("/moten/1/uppgifter", "/moten/1/uppgifter", "end", "place", ["15.30", "Biblioteket", "16.00"]),
        ("/moten/1/arenden/1", "/moten/1/arenden/1", "title", "background", ["Ny rubrik", "Ny bakgrund", "Annan"]),
        (
            "/moten/1/arenden/1", "/moten/1/arenden/1/forslag/1", "conditions", "text",
            ["Ett villkor", "godkänna", "Två"]
        ),
        (
            "/moten/2/paragrafer/ITEM", "/moten/2/paragrafer/ITEM/uppgifter", "assignee", "amounts",
            ["chefen", "2023: 5", "rådet"]
        ),
    ]

    /// A planned meeting, one with an item and an att-sats, and one that has been opened.
    private func world() async throws -> (OfficeWorld, open: String) {
        let world = try await OfficeWorld(today: "2022-11-25")
        let sign = world.sign(.frida, "prov")
        try await world.store.plan(PlanDraft(day: "2022-12-01", purpose: .ordinary), sign)
        for day in ["2022-12-01", "2022-11-25"] as [Day] {
            let id = try await world.store.convene(MeetingDraft(day: day, start: "09:00", place: "Rådhuset"), sign)
            let record = try await world.store.meetingRecord(id)
            let matter = try #require(record.items.first?.matters.first)
            try await world.store.addClause(ClauseDraft(kind: .other, text: "anta"), to: matter.id, of: id, sign)
        }
        let open = try #require(try await world.store.meetingRecord(2).items.first)
        let frida = browser(world)
        _ = try await frida.post("/moten/2/protokoll/oppning", ["presiding": "3", "secretary": "30"])
        for person in 1...4 {
            _ = try await frida.post("/moten/2/narvaro/deltar", ["person": String(person), "mode": "room"])
        }
        _ = try await frida.post("/moten/2/paragrafer/\(open.id)/oppning")
        return (world, String(open.id))
    }

    private func browser(_ world: OfficeWorld) -> Browser {
        Browser.signedIn(as: .frida) {
            PlanRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
            AgendaRoutes(store: world.store, sign: world.sign).add(to: $0)
            MinutesRoutes(store: world.store, sign: world.sign).add(to: $0)
        }
    }

    @Test(arguments: forms.indices) func `keep each other's fields, and see both where both have written`(at: Int)
        async throws
    {
        let (world, item) = try await world()
        let browser = browser(world)
        func path(_ text: String) -> String {
            text.split(separator: "ITEM", omittingEmptySubsequences: false).joined(separator: item)
        }
        let (page, action) = (path(Self.forms[at].page), path(Self.forms[at].action))
        let (first, second, values) = (Self.forms[at].first, Self.forms[at].second, Self.forms[at].values)
        let before = try await browser.get(page).text
        #expect(try await browser.postPlainly(action, before.sent([first: values[0]], to: action)).status == .seeOther)
        let reply = try await browser.postPlainly(action, before.sent([second: values[1]], to: action))
        #expect(reply.status == .conflict && reply.text.contains("någon annan har ändrat medan du skrev"))
        let merged = reply.text.sent([:], to: action)
        #expect(try await browser.postPlainly(action, merged).status == .seeOther)
        let after = try await browser.get(page).text.sent([:], to: action)
        for value in values.prefix(2) {
            #expect(merged.contains(value.formEncoded) && after.contains(value.formEncoded))
        }
        let both = try await browser.postPlainly(action, before.sent([first: values[2]], to: action))
        #expect(both.status == .conflict && both.text.contains("Ta det som står nu"))
    }
}
