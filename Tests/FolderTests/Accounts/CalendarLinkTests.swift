import Domain
import Folder
import GRDB
import TestSupport
import Testing

@Suite struct `A personal calendar address` {
    @Test func `is the owner's until it is made anew or withdrawn`() async throws {
        let office = try Office()
        let account = try await office.enrol([.director])
        let mine = Signature(User("Ada Ek", [.director], account: account), .night, on: "2026-04-01", why: "kalender")
        #expect(try await !office.accounts.hasCalendarLink(mine.user))
        let first = try await office.accounts.makeCalendarLink(mine)
        #expect(try await office.accounts.calendarReader(first)?.roles == [.director])
        let second = try await office.accounts.makeCalendarLink(mine)
        #expect(try await office.accounts.calendarReader(first) == nil)
        #expect(try await office.accounts.calendarReader(second)?.account == account)
        #expect(try await office.accounts.hasCalendarLink(mine.user))
        try await office.accounts.withdrawCalendarLink(mine)
        #expect(try await office.accounts.calendarReader(second) == nil)
        #expect(try await office.accounts.calendarReader("") == nil)
    }

    /// 160 bits at least: 32 bytes in base64 without padding.
    @Test func `is long, and stands nowhere in the folder`() async throws {
        let office = try Office()
        let account = try await office.enrol()
        let mine = Signature(User("Ada Ek", [], account: account), .night, on: "2026-04-01", why: "kalender")
        let token = try await office.accounts.makeCalendarLink(mine)
        #expect(token.count == 43 && token.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
        let events = try await office.folder.database.read { db in
            try String.fetchAll(db, sql: "SELECT what || ifnull(before, '') || ifnull(after, '') || why FROM event")
        }
        #expect(events.contains { $0.contains("madeCalendarLink") } && !events.contains { $0.contains(token) })
    }

    @Test func `dies with the account`() async throws {
        let office = try Office()
        let account = try await office.enrol([.director])
        let mine = Signature(User("Ada Ek", [.director], account: account), .night, on: "2026-04-01", why: "kalender")
        let token = try await office.accounts.makeCalendarLink(mine)
        #expect(try await office.accounts.readers().map(\.email) == ["ada@exempel.se"])
        try await office.accounts.close(account, office.admin)
        #expect(try await office.accounts.calendarReader(token) == nil)
        #expect(try await office.accounts.readers().isEmpty)
    }

    @Test func `is nobody's without an account`() async throws {
        let office = try Office()
        await #expect(throws: Missing.self) { try await office.accounts.makeCalendarLink(office.admin) }
    }

    @Test func `is not made by who came in by a link`() async throws {
        let office = try Office()
        let user = User("Ada Ek", [.director], account: try await office.enrol([.director]), entry: .link)
        await #expect(throws: Refusal.self) {
            try await office.accounts.makeCalendarLink(Signature(user, .night, on: "2026-04-01", why: "kalender"))
        }
    }
}
