import Domain
import Folder
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The calendars` {
    private struct Doors: CalendarDoors {
        var reader: User?
        func makeCalendarLink(_ signature: Signature) async throws -> String { "hemlig" }
        func withdrawCalendarLink(_ signature: Signature) async throws {}
        func hasCalendarLink(_ user: User) async throws -> Bool { reader != nil }
        func calendarReader(_ token: String) async throws -> User? { token == "hemlig" ? reader : nil }
    }

    private func routes(_ world: OfficeWorld, _ reader: User?) -> CalendarRoutes<Doors> {
        CalendarRoutes(
            Doors(reader: reader),
            store: world.store,
            sign: world.sign,
            today: { [today = world.today] in today },
            publicURL: "https://kansli.example.se"
        )
    }

    private func world() async throws -> OfficeWorld {
        let world = try await OfficeWorld()
        try await world.store.fillWheel(WheelDutyDraft.standard(from: "2022-01-01"), world.sign(.frida, "test"))
        return world
    }

    @Test func `for everybody has the board's meetings, and one name for a meeting from plan to cancellation`()
        async throws
    {
        let world = try await world()
        let row = try await world.store.plan(PlanDraft(day: "2022-12-20", purpose: .ordinary), .ada)
        let browser = Browser.signedOut { [routes = routes(world, nil)] in routes.add(to: $0) }
        let first = try await browser.get("/sammantraden.ics")
        #expect(first.headers[.contentType] == "text/calendar; charset=utf-8")
        #expect(first.text.contains("Planerat. Kallelse kommer.") && !first.text.contains("plikt-"))
        let uid = try #require(first.text.split(separator: "\r\n").first { $0.hasPrefix("UID:plan-\(row)@") })
        let draft = MeetingDraft(planned: row, day: "2022-12-21", start: "09:00", end: nil, place: "Rådhuset")
        let meeting = try await world.store.convene(draft, .ada)
        let entered = try await browser.get("/sammantraden.ics").text
        #expect(entered.contains(uid) && entered.contains("DTSTART;TZID=Europe/Stockholm:20221221T090000"))
        #expect(entered.components(separatedBy: "BEGIN:VEVENT").count == 2 && entered.contains("SEQUENCE:2"))
        try await world.store.cancel(meeting, .ada)
        let off = try await browser.get("/sammantraden.ics").text
        #expect(off.contains(uid) && off.contains("STATUS:CANCELLED") && off.contains("SEQUENCE:3"))
    }

    @Test func `of one's own has the duties of one's roles, and answers to no other address`() async throws {
        let world = try await world()
        func text(_ reader: User?, _ token: String = "hemlig") async throws -> Reply {
            let browser = Browser.signedOut { [routes = routes(world, reader)] in routes.add(to: $0) }
            return try await browser.get("/kalender/\(token)/kansli.ics")
        }
        let director = try await text(.frida).text
        #expect(director.contains("SUMMARY:Medlemssamråd") && director.contains("plikter/1/1"))
        let chair = try await text(User("Rut Region", [.boardMember, .chair], account: 3, person: 3)).text
        #expect(chair.contains("SUMMARY:Intern kontroll: stickprov") && !chair.contains("Medlemssamråd"))
        #expect(!director.contains("Frida") && !chair.contains("Rut"))
        #expect(try await text(.frida, "gissad").status == .notFound)
        #expect(try await text(nil).status == .notFound)
    }

    @Test func `show a new address this once`() async throws {
        let world = try await world()
        let browser = Browser.signedIn(as: .frida) { [routes = routes(world, .frida)] in routes.add(to: $0) }
        let made = try await browser.post("/konto/kalender")
        #expect(made.text.contains("https://kansli.example.se/kalender/hemlig/kansli.ics"))
        let page = try await browser.get("/konto/kalender").text
        #expect(!page.contains("hemlig/") && page.contains("Ta bort adressen"))
        #expect(try await browser.post("/konto/kalender/bort").status == .seeOther)
    }

    @Test func `of who keeps the purchases has the last days of notice, until notice is given`() async throws {
        let world = try await world()
        let sign = world.sign(.frida, "test")
        let web = Purchase(
            "Webb",
            need: "Ny",
            supplier: "Fjällbåge",
            value: .zero,
            agreedOn: "2022-11-01",
            noticeBy: "2022-12-20"
        )
        let id = try await world.store.addPurchase(web, sign)
        func text(_ reader: User) async throws -> String {
            let browser = Browser.signedOut { [routes = routes(world, reader)] in routes.add(to: $0) }
            return try await browser.get("/kalender/hemlig/kansli.ics").text.replacing("\r\n ", with: "")
        }
        let own = try await text(.frida)
        #expect(own.contains("Sista dag att säga upp avtalet ”Webb”") && own.contains("DTSTART;VALUE=DATE:20221220"))
        #expect(!own.contains("Fjällbåge") && !own.contains("STATUS:CANCELLED"))
        #expect(try await !text(.klara).contains("säga upp"))
        try await world.store.giveNotice(id, on: "2022-12-01", sign)
        #expect(try await text(.frida).contains("STATUS:CANCELLED"))
    }
}
