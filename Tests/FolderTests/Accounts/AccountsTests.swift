import Domain
import Folder
import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing

/// A clock that tests turn.
final class TestClock: Sendable {
    private let instant = Mutex(Date.night)
    var now: Date { instant.withLock { $0 } }
    func pass(_ seconds: Double) { instant.withLock { $0 += seconds } }
}

struct Office {
    let folder: Folder
    let clock = TestClock()
    let accounts: Accounts
    let admin = Signature(User("Rut", [.administrator]), .night, on: "2026-04-01", why: "test")
    let password = "fyra gula cyklar"
    let origin = LoginOrigin(address: "192.0.2.1", browser: "Firefox, Linux")

    init(demo: Bool = false) throws {
        folder = try Folder.inMemory()
        var rules = AccountPolicy()
        (rules.cost, rules.demandsSecondFactor) = (.trifling, !demo)
        let clock = clock
        accounts = try Accounts(
            folder,
            key: SealingKey(),
            rules,
            now: { clock.now },
            sign: { Signature($0, clock.now, on: "2026-04-01", why: $1) }
        )
    }

    func enrol(_ roles: Set<Role> = []) async throws -> Int64 {
        try await accounts.enrol(
            NewAccount(name: "Ada Ek", email: "Ada@Exempel.se", roles: roles),
            password: password,
            admin
        )
    }

    func logIn(_ password: String? = nil, email: String = "ada@exempel.se") async throws -> LoginAnswer {
        try await accounts.logIn(email, password ?? self.password, origin)
    }

    func token() async throws -> String {
        guard case .entered(let token) = try await logIn() else { throw Missing() }
        return token
    }

    /// The code that an app would show for the key.
    func code(_ key: SecondFactorKey) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = key.text.filter { $0 != " " }.compactMap { alphabet.firstIndex(of: $0) }
            .flatMap { five in (0..<5).map { five >> (4 - $0) & 1 } }
        let bytes = stride(from: 0, to: bits.count - 7, by: 8).map { start in
            UInt8(bits[start..<start + 8].reduce(0) { $0 << 1 | $1 })
        }
        return OneTimeCode.code(Data(bytes), at: clock.now)
    }
}

@Suite struct `Logging in` {
    @Test func `takes the right password, whatever case the address is in`() async throws {
        let office = try Office()
        let id = try await office.enrol([.auditor])
        guard case .entered(let token) = try await office.logIn(email: " ADA@exempel.se ") else { throw Missing() }
        let expected = User("Ada Ek", [.auditor], account: id)
        #expect(try await office.accounts.standing(token) == .entered(expected))
    }

    @Test func `answers the same for a wrong password, an unknown account and a closed one`() async throws {
        let office = try Office()
        let id = try await office.enrol()
        #expect(try await office.logIn("fel lösenord här") == .refused)
        #expect(try await office.logIn(email: "ingen@exempel.se") == .refused)
        try await office.accounts.close(id, office.admin)
        #expect(try await office.logIn() == .refused)
    }

    @Test(arguments: ["ada@exempel.se", "ingen@exempel.se"])
    func `slows down after three failures, unknown accounts too, and never for ever`(email: String) async throws {
        let office = try Office()
        _ = try await office.enrol()
        for _ in 1...3 { #expect(try await office.logIn("fel", email: email) == .refused) }
        #expect(try await office.logIn("fel", email: email) == .wait(seconds: 5))
        office.clock.pass(5)
        #expect(try await office.logIn("fel", email: email) == .refused)
        #expect(try await office.logIn("fel", email: email) == .wait(seconds: 10))
        office.clock.pass(900)
        #expect(try await office.logIn("fel", email: email) == .refused)
    }

    @Test func `slows an address down that tries many accounts, and keeps the count in the database`() async throws {
        let office = try Office()
        for number in 1...20 { #expect(try await office.logIn(email: "\(number)@exempel.se") == .refused) }
        #expect(try await office.logIn(email: "ny@exempel.se") == .wait(seconds: 5))
        let count = try await office.folder.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM throttle") }
        #expect(count == 21)
    }

    @Test func `ends when nobody uses the session, and after half a day of use`() async throws {
        let office = try Office()
        _ = try await office.enrol()
        let idle = try await office.token()
        office.clock.pass(2 * 3600 + 1)
        #expect(try await office.accounts.standing(idle) == .nobody)
        let busy = try await office.token()
        for _ in 1...12 {
            office.clock.pass(3590)
            #expect(try await office.accounts.standing(busy) != .nobody)
        }
        office.clock.pass(3590)
        #expect(try await office.accounts.standing(busy) == .nobody)
    }

    @Test func `writes no e-mail address in the events`() async throws {
        let office = try Office()
        let id = try await office.enrol()
        _ = try await office.token()
        let events = try await office.folder.history(of: "account/\(id)")
        #expect(events.map(\.what) == ["signedIn", "added"])
        #expect(events.allSatisfy { !"\($0)".lowercased().contains("exempel.se") })
    }
}

@Suite struct `The second factor` {
    @Test func `is demanded of a director, and not in the demo`() async throws {
        for (demo, isDemanded) in [(false, true), (true, false)] {
            let office = try Office(demo: demo)
            let id = try await office.enrol([.director])
            let user = User("Ada Ek", [.director], account: id)
            let standing = try await office.accounts.standing(office.token())
            #expect(standing == (isDemanded ? .awaitsEnrolment(user) : .entered(user)))
        }
    }

    @Test func `takes a code once, and a recovery code once, with a new token each time`() async throws {
        let office = try Office()
        _ = try await office.enrol([.director])
        let first = try await office.token()
        let key = try await office.accounts.beginSecondFactor(first)
        let code = office.code(key)
        let (second, recovery) = try #require(try await office.accounts.confirmSecondFactor(code, first))
        #expect(try await office.accounts.standing(first) == .nobody && recovery.count == 10)
        guard case .entered = try await office.accounts.standing(second) else { throw Missing() }

        let third = try await office.token()
        #expect(try await office.accounts.standing(third) == .awaitsCode)
        #expect(try await office.accounts.giveCode(code, third, "192.0.2.1") == .refused)
        office.clock.pass(30)
        guard case .entered(let fourth) = try await office.accounts.giveCode(office.code(key), third, "192.0.2.1")
        else { throw Missing() }
        guard case .entered = try await office.accounts.standing(fourth) else { throw Missing() }

        for isUsed in [false, true] {
            let answer = try await office.accounts.giveCode(recovery[0].lowercased(), office.token(), "192.0.2.1")
            if isUsed { #expect(answer == .refused) } else { #expect(answer != .refused) }
        }
    }

    @Test(arguments: [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")])
    func `counts as RFC 6238 does`(seconds: Int, code: String) {
        let secret = Data("12345678901234567890".utf8)
        #expect(OneTimeCode.code(secret, at: Date(timeIntervalSince1970: Double(seconds))) == code)
    }
}

@Suite struct `Administering accounts` {
    @Test func `is refused to everybody but an administrator`() async throws {
        let office = try Office()
        let id = try await office.enrol()
        let accounts = office.accounts
        for role in Role.allCases where role != .administrator {
            let other = Signature(User("Bo", [role]), .night, on: "2026-04-01", why: "test")
            await #expect(throws: Refusal.self) {
                try await accounts.invite(NewAccount(name: "X", email: "x@y.se"), other)
            }
            await #expect(throws: Refusal.self) { try await accounts.reset(id, other) }
            await #expect(throws: Refusal.self) { try await accounts.close(id, other) }
            await #expect(throws: Refusal.self) { try await accounts.reopen(id, other) }
            await #expect(throws: Refusal.self) { try await accounts.tie(id, to: 1, other) }
            await #expect(throws: Refusal.self) { try await accounts.withdraw(1, from: id, other) }
            await #expect(throws: Refusal.self) {
                try await accounts.grant(.director, to: id, from: "2026-04-01", until: nil, other)
            }
            await #expect(throws: Refusal.self) { try await accounts.all(other.user) }
        }
        #expect(try await accounts.account(id, office.admin.user).grants.isEmpty)
    }

    @Test func `invites by a link that works once and for a week`() async throws {
        let office = try Office()
        let link = try await office.accounts.invite(NewAccount(name: "Bo", email: "bo@exempel.se"), office.admin)
        #expect(try await office.accounts.invited(by: link) == "Bo")
        #expect(try await office.accounts.choosePassword("kort", by: link) != nil)
        #expect(try await office.accounts.choosePassword("fem blå hästar", by: link) == nil)
        #expect(try await office.accounts.invited(by: link) == nil)
        await #expect(throws: Refusal.self) { try await office.accounts.choosePassword("sex röda båtar", by: link) }
        let late = try await office.accounts.invite(NewAccount(name: "Eva", email: "eva@exempel.se"), office.admin)
        office.clock.pass(7 * 86_400 + 1)
        #expect(try await office.accounts.invited(by: late) == nil)
    }

    @Test func `resets: sessions close, the old password is gone`() async throws {
        let office = try Office()
        let id = try await office.enrol()
        let token = try await office.token()
        let link = try await office.accounts.reset(id, office.admin)
        #expect(try await office.accounts.standing(token) == .nobody)
        #expect(try await office.logIn() == .refused)
        #expect(try await office.accounts.invited(by: link) == "Ada Ek")
    }

    @Test func `grants a role from a day, withdraws it, and closes the sessions each time`() async throws {
        let office = try Office()
        let id = try await office.enrol([.auditor])
        try await office.accounts.grant(.accountant, to: id, from: "2026-04-02", until: nil, office.admin)
        guard case .entered(let user) = try await office.accounts.standing(office.token()) else { throw Missing() }
        #expect(user.roles == [.auditor])
        let token = try await office.token()
        let grant = try await office.accounts.account(id, office.admin.user).grants[0].id
        try await office.accounts.withdraw(grant, from: id, office.admin)
        #expect(try await office.accounts.standing(token) == .nobody)
    }

    @Test func `refuses the board's roles, two accounts with one address, and closing oneself`() async throws {
        let office = try Office()
        let id = try await office.enrol()
        await #expect(throws: Refusal.self) {
            try await office.accounts.grant(.chair, to: id, from: "2026-04-01", until: nil, office.admin)
        }
        await #expect(throws: Refusal.self) { _ = try await office.enrol() }
        let herself = Signature(User("Ada", [.administrator], account: id), .night, on: "2026-04-01", why: "test")
        await #expect(throws: Refusal.self) { try await office.accounts.close(id, herself) }
    }
}

@Suite struct `One's own account` {
    @Test func `changes its password with the old one, and keeps one session with a new token`() async throws {
        let office = try Office()
        _ = try await office.enrol()
        let (other, mine) = (try await office.token(), try await office.token())
        let accounts = office.accounts
        #expect(try await accounts.changePassword(from: "fel", to: "sju svarta får", mine, office.origin) == .wrong)
        let answer = try await accounts.changePassword(from: office.password, to: "sju svarta får", mine, office.origin)
        guard case .changed(let next) = answer else { throw Missing() }
        for old in [other, mine] { #expect(try await accounts.standing(old) == .nobody) }
        #expect(try await accounts.sessions(next).map(\.isThisOne) == [true])
    }

    @Test func `closes its own sessions and nobody else's`() async throws {
        let office = try Office()
        _ = try await office.enrol()
        let (first, second) = (try await office.token(), try await office.token())
        let new = NewAccount(name: "Bo", email: "bo@exempel.se")
        _ = try await office.accounts.enrol(new, password: office.password, office.admin)
        guard case .entered(let bo) = try await office.logIn(email: "bo@exempel.se") else { throw Missing() }
        let sessions = try await office.accounts.sessions(first)
        let others = try #require(sessions.first { !$0.isThisOne })
        await #expect(throws: Missing.self) { try await office.accounts.closeSession(others.id, bo) }
        try await office.accounts.closeSession(others.id, first)
        #expect(try await office.accounts.standing(second) == .nobody)
    }
}
