import Domain
import Folder
import Foundation
import GRDB
import TestSupport
import Testing

@Suite struct `An e-identification` {
    let freja = IdentityProvider(
        id: "freja",
        name: "Freja",
        issuer: "https://freja.exempel",
        clientID: "k",
        isStrong: true
    )
    let weak = IdentityProvider(
        id: "svag",
        name: "Svag",
        issuer: "https://svag.exempel",
        clientID: "k",
        tiesByEmail: true
    )

    func identity(_ subject: String = "197001011234", _ provider: IdentityProvider? = nil) -> VouchedIdentity {
        VouchedIdentity(provider: provider ?? freja, subject: subject, level: "loa3")
    }

    /// Ada's account with Freja tied to it from a signed-in session.
    func tied(_ office: Office, _ roles: Set<Role> = []) async throws -> Int64 {
        let id = try await office.enrol(roles)
        let token = try await office.token()
        let begun = try await office.accounts.beginTying(to: "freja", token, goal: "/konto")
        let errand = try #require(try await office.accounts.endErrand(begun.state, begun.cookie))
        guard case .tie(let session) = errand.purpose else { throw Missing() }
        try await office.accounts.tie(identity(), session: session, token)
        return id
    }

    func user(_ office: Office, _ answer: LoginAnswer) async throws -> User {
        guard case .entered(let token) = answer,
            case .entered(let user) = try await office.accounts.standing(token)
        else { throw Missing() }
        return user
    }

    @Test func `signs in the account that it is tied to, and says who vouched`() async throws {
        let office = try Office()
        let id = try await tied(office, [.director])
        let user = try await user(office, office.accounts.enter(identity(), office.origin))
        #expect(user.account == id && user.entry == .identification)
        #expect(user.cameInBy == "e-legitimation (Freja, loa3)")
    }

    @Test func `signs in nobody whom it is not tied to, and nobody whose account is closed`() async throws {
        let office = try Office()
        let id = try await tied(office)
        #expect(try await office.accounts.enter(identity("198001011234"), office.origin) == .refused)
        try await office.accounts.close(id, office.admin)
        #expect(try await office.accounts.enter(identity(), office.origin) == .refused)
    }

    @Test func `leaves no personal number in the database`() async throws {
        let office = try Office()
        _ = try await tied(office)
        let file = office.folder.directory.appending(path: "copy.sqlite").path
        try await office.folder.database.writeWithoutTransaction {
            try $0.execute(sql: "VACUUM INTO ?", arguments: [file])
        }
        let bytes = try Data(contentsOf: URL(filePath: file))
        #expect(
            bytes.range(of: Data("197001011234".utf8)) == nil && bytes.range(of: Data("ada@exempel.se".utf8)) != nil
        )
    }

    @Test func `that is weak still asks for the second factor`() async throws {
        let office = try Office()
        _ = try await office.enrol([.director])
        let weakly = VouchedIdentity(provider: weak, subject: "1", email: "ada@exempel.se")
        guard case .entered(let token) = try await office.accounts.enter(weakly, office.origin),
            case .awaitsEnrolment = try await office.accounts.standing(token)
        else { throw Missing() }
    }

    @Test func `is tied by a verified address once, and not to an account that has another of that provider`()
        async throws
    {
        let office = try Office()
        let id = try await office.enrol()
        func weakly(_ subject: String) -> VouchedIdentity {
            VouchedIdentity(provider: weak, subject: subject, email: "ada@exempel.se")
        }
        #expect(try await user(office, office.accounts.enter(weakly("1"), office.origin)).account == id)
        #expect(try await office.accounts.enter(weakly("2"), office.origin) == .refused)
        #expect(try await user(office, office.accounts.enter(weakly("1"), office.origin)).account == id)
    }

    @Test func `is tied by an invitation, once`() async throws {
        let office = try Office()
        let link = try await office.accounts.invite(NewAccount(name: "Bo Ek", email: "bo@exempel.se"), office.admin)
        let begun = try #require(try await office.accounts.beginAccepting(link, with: "freja"))
        #expect(try await office.accounts.endErrand(begun.state, begun.cookie)?.purpose == .accept(link: link))
        let user = try await user(office, office.accounts.accept(identity(), by: link, office.origin))
        #expect(user.name == "Bo Ek")
        await #expect(throws: Refusal.self) {
            _ = try await office.accounts.accept(identity("2"), by: link, office.origin)
        }
        #expect(try await office.accounts.beginAccepting(link, with: "freja") == nil)
    }

    @Test func `belongs to one account only`() async throws {
        let office = try Office()
        _ = try await tied(office)
        let link = try await office.accounts.invite(NewAccount(name: "Bo Ek", email: "bo@exempel.se"), office.admin)
        await #expect(throws: Refusal.self) {
            _ = try await office.accounts.accept(identity(), by: link, office.origin)
        }
        #expect(try await office.accounts.invited(by: link) == "Bo Ek")
    }

    @Test func `is tied from the session that began, and no other`() async throws {
        let office = try Office()
        _ = try await office.enrol()
        let (first, second) = (try await office.token(), try await office.token())
        let begun = try await office.accounts.beginTying(to: "freja", first, goal: "/konto")
        guard case .tie(let session)? = try await office.accounts.endErrand(begun.state, begun.cookie)?.purpose else {
            throw Missing()
        }
        await #expect(throws: Refusal.self) { try await office.accounts.tie(identity(), session: session, second) }
    }

    @Test func `can be forgotten by its owner and by an administrator`() async throws {
        let office = try Office()
        let id = try await tied(office)
        let token = try await office.token()
        let mine = try await office.accounts.identities(token)
        #expect(mine.map(\.provider) == ["freja"])
        await #expect(throws: Missing.self) { try await office.accounts.forgetIdentity(mine[0].id + 1, token) }
        try await office.accounts.forgetIdentity(mine[0].id, token)
        #expect(try await office.accounts.enter(identity(), office.origin) == .refused)
        await #expect(throws: Refusal.self) { try await office.accounts.forgetIdentities(of: id, .bo) }
        try await office.accounts.forgetIdentities(of: id, office.admin)
    }
}

@Suite struct `An errand to a provider` {
    @Test func `ends once, in the browser where it began, within ten minutes`() async throws {
        let office = try Office()
        func begin() async throws -> BegunErrand {
            let answer = try await office.accounts.beginErrand(to: "freja", goal: "/moten", "192.0.2.1")
            guard case .begun(let begun) = answer else { throw Missing() }
            return begun
        }
        let accounts = office.accounts
        let begun = try await begin()
        #expect(try await accounts.endErrand(begun.state, "another") == nil)
        #expect(try await accounts.endErrand("another", begun.cookie) == nil)
        let errand = try #require(try await accounts.endErrand(begun.state, begun.cookie))
        #expect(errand.goal == "/moten" && errand.provider == "freja" && errand.nonce == begun.nonce)
        #expect(ProofKey.challenge(of: errand.verifier) == begun.challenge)
        #expect(try await accounts.endErrand(begun.state, begun.cookie) == nil)
        let late = try await begin()
        office.clock.pass(601)
        #expect(try await accounts.endErrand(late.state, late.cookie) == nil)
    }

    @Test func `has a state, a nonce and a proof key of its own`() async throws {
        let office = try Office()
        let answers = try await [
            office.accounts.beginErrand(to: "a", goal: "/", "192.0.2.1"),
            office.accounts.beginErrand(to: "a", goal: "/", "192.0.2.1"),
        ]
        let parts = answers.flatMap { answer -> [String] in
            guard case .begun(let begun) = answer else { return [] }
            return [begun.state, begun.nonce, begun.challenge, begun.cookie]
        }
        #expect(Set(parts).count == 8 && parts.allSatisfy { $0.count == 43 })
    }

    @Test func `is slowed down where many came to nothing`() async throws {
        let office = try Office()
        for _ in 1...20 { _ = try await office.accounts.beginErrand(to: "a", goal: "/", "192.0.2.1") }
        let answer = try await office.accounts.beginErrand(to: "a", goal: "/", "192.0.2.1")
        #expect(answer == .wait(seconds: 5))
    }

    @Test func `has the proof key's challenge of RFC 7636, appendix B`() {
        let challenge = ProofKey.challenge(of: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        #expect(challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }
}
