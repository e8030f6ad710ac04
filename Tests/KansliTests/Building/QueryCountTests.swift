import Domain
import Folder
import Foundation
import GRDB
import Hummingbird
import Site
import Store
import Synchronization
import TestSupport
import Testing

@testable import kansli

@Suite struct `The number of statements` {
    /// An office that has held so many meetings, with its director signed in.
    struct Office {
        private static let now = Date(timeIntervalSince1970: 1_670_227_200)
        let folder: Folder
        let store: Store
        let building: OfficeBuilding
        let browser: Browser
        let coming: BoardMeeting.ID
        let statements = Counter()

        init(meetings: Int) async throws {
            folder = try Folder.inMemory()
            store = try Store(folder)
            try await store.recordAsPrintedAssociation(SmallWorld.board(), .ada)
            for place in 0..<meetings {
                _ = try await store.recordAsPrintedMeeting(.held("2022-11-25" - 7 * place), .ada)
            }
            var coming = SmallWorld.record(day: "2022-12-20")
            for place in coming.items.indices { coming.items[place].item.number = nil }
            self.coming = try await store.recordAsBegunMeeting(coming, .ada)
            try await folder.becomeDemo(of: "2022-12-05", .administrator)
            // A clock that stands still, so that no session is marked as seen on the way.
            var effects = Effects.live
            effects.now = { Self.now }
            building = try OfficeBuilding(folder, SiteSettings(), demo: nil, effects: effects) { _ in Data() }
            browser = Browser(building.router())
            try await logIn(
                browser,
                NewAccount(name: "Frida Chef", email: "f@example.se", person: 30, roles: [.director])
            )
            try await folder.database.writeWithoutTransaction { [statements] db in
                // What the search index asks of its own tables, a row at a time, is not ours.
                db.trace { if !$0.description.contains("'searchText_") { statements.count() } }
            }
        }

        func logIn(_ browser: Browser, _ new: NewAccount) async throws {
            _ = try await building.accounts.enrol(new, password: "fem gula kajor i regn", .administrator)
            let form = "epost=\(new.email.replacing("@", with: "%40"))&losenord=fem+gula+kajor+i+regn"
            #expect(try await browser.postPlainly("/logga-in", form).status == .seeOther)
        }

        /// How many statements the page takes just after a write, when nothing is remembered, and when it is opened again.
        func count(_ path: String) async throws -> [Int] {
            try await forget()
            return [try await ask(path), try await ask(path)]
        }

        func forget() async throws {
            try await folder.database.write { db in try db.append("noted", to: "association/1", .ada) }
        }

        private func ask(_ path: String) async throws -> Int {
            let before = statements.value
            let there = path.replacing("coming", with: String(coming))
            #expect(try await browser.get(there).status == .ok, "\(path)")
            return statements.value - before
        }
    }

    static let pages = [
        "/att-gora", "/moten", "/moten/1", "/moten/1/justering", "/moten/1/anslag", "/moten/plan/2022", "/beslut",
        "/moten/coming/dagordning", "/moten/coming/papper", "/moten/coming/protokoll",
        "/kontroll", "/kontroll/handelser", "/sok?q=%C3%A4rende", "/publikt", "/installningar", "/anslagstavla",
        "/sammantraden",
        "/sammantraden/1/protokoll",
    ]

    @Test func `for a page is the same with three meetings as with thirteen`() async throws {
        let (small, large) = (try await Office(meetings: 3), try await Office(meetings: 13))
        for page in Self.pages {
            let (few, many) = (try await small.count(page), try await large.count(page))
            #expect(few == many, "\(page)")
            #expect(few.allSatisfy { $0 > 0 }, "\(page)")
        }
    }
}

final class Counter: Sendable {
    private let kept = Mutex(0)

    func count() { kept.withLock { $0 += 1 } }
    var value: Int { kept.withLock { $0 } }
}

extension MeetingRecord {
    /// Held, signed and announced, with its notice still up.
    fileprivate static func held(_ day: Day) -> MeetingRecord {
        var record = SmallWorld.record(day: day)
        (record.meeting.presiding, record.meeting.secretary, record.meeting.adjustedOn) = (3, 30, day + 5)
        record.notice = Notice(id: 1, meeting: 1, postedOn: day + 6, statedRemoval: day + 28, keptAt: "kansliet")
        return record
    }
}

extension Signature {
    static let administrator = Signature(
        User("Siv System", [.administrator, .director]),
        .night,
        on: "2022-12-05",
        why: "test"
    )
}
