import Domain
import Hummingbird
import Site
import TestSupport
import Testing

@testable import Register

@Suite struct `The register's pages offer` {
    private let world: RegisterWorld

    init() async throws { world = try await RegisterWorld() }

    private func browser(_ account: Int64, _ roles: Set<Role> = []) -> Browser {
        let user = User("Konto \(account)", roles, account: account)
        let pages = RegisterPages(
            world.store,
            sign: { Signature($0, .noon, on: RegisterWorld.today, why: $1) },
            today: { RegisterWorld.today }
        )
        return Browser.signedIn(as: user, frame: { Frame(visitor: $0, ways: try await pages.ways(user)) }) { router in
            PersonRoutes(pages, when: { _ in "nyss" }).add(to: router)
            RegisterRoutes(pages).add(to: router)
            DeliveryRoutes(pages).add(to: router)
            IntakeSetUpRoutes(
                store: world.store,
                sign: pages.sign,
                today: pages.today,
                publicURL: "https://register.example.se"
            ).add(to: router)
        }
    }

    @Test func `no last day before the first, and lose nothing that was typed`() async throws {
        let path = "/registret/insatser/\(world.amt)"
        let form = "name=AMT+Nord&longestMonths=18&afterMonths=6&questions=incomes&closedOn=2019-12-31"
        let reply = try await browser(1, [.administrator]).post(path, form)
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("Insatsens sista dag: ") && reply.text.contains("1 januari 2020"))
        #expect(reply.text.contains("href=\"#closedOn\""))
        for typed in ["AMT Nord", "2019-12-31", "value=\"18\""] { #expect(reply.text.contains(typed)) }
        await #expect(throws: Refusal.self) {
            try await world.store.change(world.amt, "AMT", .standard, closedOn: "2019-12-31", .admin)
        }
    }

    @Test func `a delivery to those who may deliver, and tell others whom to ask`() async throws {
        try await world.yearOfStays()
        let path = "/leveranser/ny?insats=\(world.amt)&period=2023"
        #expect(try await browser(3).get(path).text.contains("Lämna det här"))
        let read = try await browser(2).get(path).text
        #expect(read.contains("Försörjning före och efter") && !read.contains("Lämna det här"))
        let told = "Du får inte lämna antal till förbundet som handläggare. Be en samordnare eller en chef i insatsen."
        #expect(read.contains(told))
        let sent = try await browser(2).post(
            "/leveranser",
            ["insats": String(world.amt), "period": "2023", "seen": "1", "function": "handläggare"]
        )
        #expect(sent.status != .seeOther && sent.text.contains(told))
    }

    @Test func `never to ask the capacity that one has`() {
        for capacity in Capacity.allCases {
            let right = AccessRight(
                id: 1,
                account: 2,
                initiative: 1,
                capacity: capacity,
                fromDay: "2024-01-01",
                untilDay: "2024-12-31",
                reviewedOn: "2024-01-01"
            )
            for deed in RegisterDeed.allCases where !capacity.may(deed) {
                let ruling = RightRules.may(deed, in: 1, [right], .at(2), on: RegisterWorld.today)
                let asked = ruling.reason.split(separator: "Be ").last ?? ""
                #expect(!asked.contains(capacity.swedish.prefix(4)), "\(ruling.reason)")
                #expect(ruling.outcome == .notMet && asked.hasSuffix("i insatsen."))
            }
        }
    }

    @Test func `no delivery of a time before the initiative began`() async throws {
        try await world.yearOfStays()
        let early = try await browser(5).get("/leveranser/ny?insats=\(world.amt)&period=2019").text
        #expect(early.contains("AMT började 1 januari 2020.") && !early.contains("Lämna det här"))
        let period = try #require(FollowUpPeriod(key: "2019"))
        let draft = try await world.store.draft(of: world.amt, period, .by(5))
        let refusal = await #expect(throws: Refusal.self) {
            try await world.store.deliver(draft, seen: draft.mark, function: "chef", .by(5))
        }
        #expect(refusal?.ruling.reason.contains("började") == true)
        let young = try await world.store.open("ny", "Ny insats", on: "2023-07-01", .admin)
        try await world.grant(7, .manager, in: young)
        let list = try await browser(7).get("/leveranser").text
        #expect(list.contains("value=\"2023-H2\"") && !list.contains("value=\"2022\""), "\(list)")
    }

    @Test func `the intake group no form of a participant that it may not use`() async throws {
        _ = try await world.enrolEdit()
        let (group, worker) = (browser(4), browser(2))
        for browser in [group, worker] { _ = try await browser.post("/deltagare/1/andamal", "purpose=intake") }
        let (read, own) = (try await group.get("/deltagare/1").text, try await worker.get("/deltagare/1").text)
        #expect(read.contains("Edit Maria Testberg") && own.contains("Edit Maria Testberg"))
        for offer in ["Rätta startuppgifterna", "har fått skyddade personuppgifter", "Lämna över", "Avsluta inskr"] {
            #expect(own.contains(offer) && !read.contains(offer), "\(offer)")
        }
    }

    @Test func `the file of a delivery as a button, and authorities as text`() async throws {
        try await world.yearOfStays()
        let draft = try await world.store.draft(of: world.amt, #require(FollowUpPeriod(key: "2023")), .by(5))
        let id = try await world.store.deliver(draft, seen: draft.mark, function: "chef", .by(5))
        let page = try await browser(5).get("/leveranser/\(id)").text
        #expect(page.contains("<a class=\"button\" href=\"/leveranser/\(id)/fil\">Hämta filen</a>"))
        _ = try await world.store.addAuthority("Regionen", .region, .admin)
        let list = try await browser(1, [.administrator]).get("/myndigheter").text
        #expect(list.contains("Regionen") && !list.contains("<ul class=\"plain\">"))
    }
}
