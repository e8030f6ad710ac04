import Domain
import Folder
import Foundation
import GRDB
import TestSupport
import Testing

@Suite struct `A personal link` {
    let director = Signature(User("Frida", [.director]), .night, on: "2026-04-01", why: "test")

    func link(_ office: Office) async throws -> PersonalLink {
        try await office.accounts.makeLink(for: 3, "Rut Region", "rut@exempel.se", director)
    }

    func ask(_ office: Office, _ link: String) async throws -> (request: String, letter: CodeLetter?) {
        guard case .asked(let request, let letter) = try await office.accounts.askCode(link, "192.0.2.1") else {
            throw Missing()
        }
        return (request, letter)
    }

    func enter(_ office: Office, _ link: String, _ request: String, _ code: String) async throws -> LoginAnswer {
        try await office.accounts.enter(link, request, code, office.origin)
    }

    @Test func `signs in with a code that goes to the registered address only`() async throws {
        let office = try Office()
        let link = try await link(office)
        let asked = try await ask(office, link.token)
        let letter = try #require(asked.letter)
        #expect(letter.email == "rut@exempel.se" && letter.code.count == 6 && letter.code.allSatisfy(\.isNumber))
        guard case .entered(let token) = try await enter(office, link.token, asked.request, " \(letter.code) "),
            case .entered(let user) = try await office.accounts.standing(token)
        else { throw Missing() }
        #expect(user.person == 3 && user.entry == .link && user.roles.isEmpty)
    }

    @Test func `takes a code once, and not from another browser`() async throws {
        let office = try Office()
        let link = try await link(office)
        let (mine, theirs) = (try await ask(office, link.token), try await ask(office, link.token))
        let code = try #require(mine.letter).code
        if theirs.letter?.code != code {
            #expect(try await enter(office, link.token, theirs.request, code) == .refused)
        }
        guard case .entered = try await enter(office, link.token, mine.request, code) else { throw Missing() }
        #expect(try await enter(office, link.token, mine.request, code) == .refused)
    }

    @Test func `gives few guesses at a code, and a code ten minutes`() async throws {
        let office = try Office()
        let link = try await link(office)
        let asked = try await ask(office, link.token)
        let code = try #require(asked.letter).code
        let wrong = code == "000000" ? "000001" : "000000"
        for _ in 1...5 {
            #expect(try await enter(office, link.token, asked.request, wrong) == .refused)
            office.clock.pass(20)
        }
        #expect(try await enter(office, link.token, asked.request, code) == .refused)
        let late = try await ask(office, link.token)
        office.clock.pass(601)
        #expect(try await enter(office, link.token, late.request, try #require(late.letter).code) == .refused)
    }

    @Test func `slows down requests and guesses, whether it is worth something or not`() async throws {
        let office = try Office()
        let good = try await link(office).token
        for token in [good, "ingen-lank"] {
            for _ in 1...3 { _ = try await ask(office, token) }
            #expect(try await office.accounts.askCode(token, "192.0.2.1") == .wait(seconds: 5))
            for _ in 1...3 { #expect(try await enter(office, token, "x", "000000") == .refused) }
            #expect(try await enter(office, token, "x", "000000") == .wait(seconds: 5))
        }
    }

    @Test func `answers the same when it is worth nothing`() async throws {
        let office = try Office()
        let nothing = try await ask(office, "ingen-lank")
        #expect(nothing.letter == nil && nothing.request.count == 43)
        #expect(try await enter(office, "ingen-lank", nothing.request, "000000") == .refused)
    }

    @Test func `ends when a new one is made, when it is revoked, and after its time`() async throws {
        let office = try Office()
        let first = try await link(office).token
        let second = try await link(office).token
        #expect(try await ask(office, first).letter == nil)
        let asked = try await ask(office, second)
        let code = try #require(asked.letter).code
        guard case .entered(let token) = try await enter(office, second, asked.request, code) else { throw Missing() }
        try await office.accounts.endLink(of: 3, director)
        #expect(try await office.accounts.standing(token) == .nobody)
        #expect(try await ask(office, second).letter == nil)
        let third = try await link(office).token
        #expect(try await office.accounts.linkStates(director.user).map(\.person) == [3])
        office.clock.pass(46 * 86_400)
        #expect(try await ask(office, third).letter == nil)
        #expect(try await office.accounts.linkStates(director.user).first?.expires == nil)
    }

    @Test func `ends with its account`() async throws {
        let office = try Office()
        let link = try await link(office)
        try await office.accounts.close(link.account, office.admin)
        #expect(try await ask(office, link.token).letter == nil)
        await #expect(throws: Refusal.self) { _ = try await self.link(office) }
    }

    @Test func `may not change the account`() async throws {
        let office = try Office()
        let link = try await link(office)
        let asked = try await ask(office, link.token)
        let code = try #require(asked.letter).code
        guard case .entered(let token) = try await enter(office, link.token, asked.request, code) else {
            throw Missing()
        }
        let accounts = office.accounts
        await #expect(throws: Refusal.self) { _ = try await accounts.beginSecondFactor(token) }
        await #expect(throws: Refusal.self) { _ = try await accounts.beginTying(to: "x", token, goal: "/") }
        await #expect(throws: Refusal.self) { try await accounts.closeOtherSessions(token) }
        await #expect(throws: Refusal.self) {
            _ = try await accounts.changePassword(from: "", to: "sju svarta får", token, office.origin)
        }
    }

    @Test func `is made by who may, and never to an address of somebody else's account`() async throws {
        let office = try Office()
        await #expect(throws: Refusal.self) {
            _ = try await office.accounts.makeLink(for: 3, "Rut", "rut@exempel.se", .bo)
        }
        _ = try await office.enrol()
        await #expect(throws: Refusal.self) {
            _ = try await office.accounts.makeLink(for: 3, "Rut", "ada@exempel.se", director)
        }
    }

    @Test func `leaves neither token nor code in the database`() async throws {
        let office = try Office()
        let link = try await link(office)
        let code = try #require(try await ask(office, link.token).letter).code
        let rows = try await office.folder.database.read { db in
            try ["personalLink", "mailedCode", "event"].flatMap { table in
                try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description)
            }
        }.joined()
        #expect(!rows.contains(link.token) && !rows.contains("\"\(code)\"") && rows.contains("sentLink"))
    }
}
