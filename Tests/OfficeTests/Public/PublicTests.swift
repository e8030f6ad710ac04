import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import Synchronization
import TestSupport
import Testing

@Suite struct `The public site` {
    /// A world with a meeting that has closed and whose text is fixed, ready to be signed.
    func closed(today: Day = "2022-12-05") async throws -> (world: OfficeWorld, id: BoardMeeting.ID, seen: String) {
        let world = try await OfficeWorld(today: today)
        let id = try await world.begin { $0.meeting.closedAt = .night }
        try await world.store.fixText(of: id, world.sign(.frida, "test"))
        return (world, id, try await world.store.closedMinutes(id).record.fixedText?.sha256 ?? "")
    }

    func adjust(_ id: BoardMeeting.ID, _ seen: String, in world: OfficeWorld) async throws {
        let rut = User("Rut Region", [.boardMember, .chair], account: 3, person: 3)
        try await world.store.sign(minutesOf: id, as: .secretary, seen: seen, world.sign(.frida, "test"))
        try await world.store.sign(minutesOf: id, as: .presiding, seen: seen, world.sign(rut, "test"))
        try await world.store.sign(minutesOf: id, as: .adjuster, seen: seen, world.sign(.arvid, "test"))
    }

    func browser(_ world: OfficeWorld) -> Browser {
        .signedOut { router in
            PublicRoutes(
                store: world.store,
                today: { [today = world.today] in today },
                publicURL: "https://kansli.example.se",
                makePDF: { _ in Data("%PDF".utf8) }
            ).add(to: router)
        }
    }

    @Test func `keeps minutes that are not adjusted, or not announced, to the office`() async throws {
        let (world, id, seen) = try await closed()
        let browser = browser(world)
        #expect(try await browser.get("/sammantraden/\(id)/protokoll").status == .notFound)
        try await adjust(id, seen, in: world)
        #expect(try await browser.get("/sammantraden/\(id)/protokoll").status == .notFound)
        #expect(try await browser.get("/sammantraden/\(id)/protokoll.pdf").status == .notFound)
        #expect(!(try await browser.get("/sammantraden").text.contains("25 november 2022")))
    }

    @Test func `keeps minutes that are announced later until that day`() async throws {
        let (world, id, seen) = try await closed()
        try await adjust(id, seen, in: world)
        try await world.store.postNotice(of: id, on: "2022-12-07", keptAt: "kansliet", world.sign(.frida, "test"))
        #expect(try await browser(world).get("/sammantraden/\(id)/protokoll").status == .notFound)
        #expect(!(try await browser(world).get("/anslagstavla").text.contains("25 november 2022")))
        #expect(!(try await browser(world).get("/anslagstavla.atom").text.contains("25 november 2022")))
    }

    @Test func `shows announced minutes with the days of the law and how to appeal`() async throws {
        let (world, id, seen) = try await closed()
        try await adjust(id, seen, in: world)
        try await world.store.postNotice(of: id, on: "2022-12-05", keptAt: "kansliet", world.sign(.frida, "test"))
        let board = try await browser(world).get("/anslagstavla").text
        #expect(board.contains("tisdag 27 december 2022"))
        #expect(board.contains("28 december 2022"))
        #expect(board.contains("Så överklagar du"))
        #expect(board.contains("/tillganglighet"))
        let minutes = try await browser(world).get("/sammantraden/\(id)/protokoll")
        #expect(minutes.status == .ok && minutes.text.contains("Arvid Arbete"))
        #expect(try await browser(world).get("/sammantraden/\(id)/protokoll.pdf").text == "%PDF")
    }

    @Test func `feeds the board as Atom`() async throws {
        let (world, id, seen) = try await closed()
        try await adjust(id, seen, in: world)
        try await world.store.postNotice(of: id, on: "2022-12-05", keptAt: "kansliet", world.sign(.frida, "test"))
        let feed = try await browser(world).get("/anslagstavla.atom")
        #expect(feed.headers[.contentType] == "application/atom+xml; charset=utf-8")
        expectGolden(feed.text, at: "Golden/anslagstavla.atom")
    }

    @Test func `shows a notice as soon as it is posted, and no longer than until it is taken down`() async throws {
        let (world, id, seen) = try await closed()
        let browser = browser(world)
        #expect(!(try await browser.get("/anslagstavla").text.contains("25 november 2022")))
        try await adjust(id, seen, in: world)
        try await world.store.postNotice(of: id, on: "2022-12-05", keptAt: "kansliet", world.sign(.frida, "test"))
        #expect(try await browser.get("/anslagstavla").text.contains("25 november 2022"))
        #expect(try await browser.get("/sammantraden/\(id)/protokoll").text.contains("Arvid Arbete"))
        try await world.store.removeNotice(of: id, reason: "fel protokoll", world.sign(.frida, "test"))
        for path in ["/", "/anslagstavla", "/anslagstavla.atom"] {
            #expect(!(try await browser.get(path).text.contains("25 november 2022")), "\(path)")
        }
    }

    @Test func `turns with the day, though nothing is written`() async throws {
        let (world, id, seen) = try await closed()
        try await adjust(id, seen, in: world)
        try await world.store.postNotice(of: id, on: "2022-12-07", keptAt: "kansliet", world.sign(.frida, "test"))
        let clock = Clock("2022-12-06")
        let browser = Browser.signedOut { router in
            PublicRoutes(store: world.store, today: { clock.day }, publicURL: "", makePDF: { _ in Data() }).add(
                to: router
            )
        }
        #expect(!(try await browser.get("/anslagstavla").text.contains("25 november 2022")))
        clock.day = "2022-12-07"
        #expect(try await browser.get("/anslagstavla").text.contains("25 november 2022"))
    }

    @Test func `says that a page is as it was, until something is written`() async throws {
        let (world, id, seen) = try await closed()
        try await adjust(id, seen, in: world)
        let browser = browser(world)
        let first = try await browser.get("/anslagstavla")
        let tag = try #require(first.headers[.eTag])
        #expect(first.headers[.cacheControl] == "no-cache")
        #expect(try await browser.get("/anslagstavla", [.ifNoneMatch: tag]).status == .notModified)
        try await world.store.postNotice(of: id, on: "2022-12-05", keptAt: "kansliet", world.sign(.frida, "test"))
        #expect(try await browser.get("/anslagstavla", [.ifNoneMatch: tag]).status == .ok)
    }

    @Test func `lists the announced minutes of a year, the latest when none is asked for`() async throws {
        let world = try await OfficeWorld()
        for (day, posted) in [("2021-11-25", "2021-12-05"), ("2022-11-25", "2022-12-05")] as [(Day, Day)] {
            try await world.printed(on: day, posted: posted)
        }
        let browser = browser(world)
        let (latest, earlier) = try await (browser.get("/sammantraden").text, browser.get("/sammantraden?ar=2021").text)
        #expect(latest.contains("25 november 2022") && !latest.contains("25 november 2021"))
        #expect(earlier.contains("25 november 2021") && !earlier.contains("25 november 2022"))
        #expect(try await browser.get("/sammantraden?ar=1999").status == .notFound)
    }

    @Test func `sends who has signed in on to the office`() async throws {
        let world = try await OfficeWorld()
        let browser = Browser.signedIn(as: .frida) { router in
            PublicRoutes(store: world.store, today: { "2022-12-05" }, publicURL: "", makePDF: { _ in Data() }).add(
                to: router
            )
        }
        #expect(try await browser.get("/").headers[.location] == "/att-gora")
    }
}

/// A day that a test turns.
private final class Clock: Sendable {
    private let kept: Mutex<Day>

    init(_ day: Day) { kept = Mutex(day) }

    var day: Day {
        get { kept.withLock { $0 } }
        set { kept.withLock { $0 = newValue } }
    }
}

extension OfficeWorld {
    fileprivate func printed(on day: Day, posted: Day) async throws {
        var record = SmallWorld.record(day: day)
        (record.meeting.presiding, record.meeting.secretary, record.meeting.adjustedOn) = (3, 30, posted)
        record.notice = Notice(id: 1, meeting: 1, postedOn: posted, statedRemoval: posted + 22, keptAt: "kansliet")
        _ = try await store.recordAsPrintedMeeting(record, .ada)
    }
}
