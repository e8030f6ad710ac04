import Domain
import Foundation
import Testing

@Suite struct `What an ID token claims` {
    let provider = IdentityProvider(
        id: "freja",
        name: "Freja",
        issuer: "https://id.exempel.se",
        clientID: "kansli",
        subject: ["tid", "oid"],
        levels: ["http://id.elegnamnden.se/loa/1.0/loa3"],
        maxAge: 300,
        tiesByEmail: true
    )
    static let now = 1_700_000_000.0

    var good: IDClaims {
        IDClaims(
            issuer: "https://id.exempel.se",
            audience: ["kansli"],
            expires: Self.now + 300,
            issuedAt: Self.now,
            authenticatedAt: Self.now - 10,
            nonce: "n-1",
            level: "http://id.elegnamnden.se/loa/1.0/loa3",
            email: "Ada@Exempel.se",
            emailIsVerified: true,
            texts: ["tid": "t", "oid": "o"]
        )
    }

    func identity(_ claims: IDClaims, _ provider: IdentityProvider? = nil) throws -> VouchedIdentity {
        let instant = Date(timeIntervalSince1970: Self.now)
        return try IDTokenRules.identity(claims, from: provider ?? self.provider, nonce: "n-1", at: instant)
    }

    @Test func `names the person, the provider and the level`() throws {
        let identity = try identity(good)
        #expect(identity.voucher == "Freja, loa3" && identity.email == "ada@exempel.se")
        #expect(identity.subject == "21:https://id.exempel.se3:tid1:t3:oid1:o")
        #expect(!"\(identity)".contains("oid") && !String(reflecting: identity).contains("oid"))
    }

    static let faults: [(IDFault, @Sendable (inout IDClaims) -> Void)] = [
        (.wrongIssuer, { $0.issuer = "https://id.exempel.se/" }),
        (.wrongIssuer, { $0.issuer = "https://annan.exempel.se" }),
        (.otherClient, { $0.audience = ["annan"] }),
        (.otherClient, { $0.audience = [] }),
        (.otherClient, { $0.audience = ["kansli", "annan"] }),
        (.otherClient, { ($0.audience, $0.authorizedParty) = (["kansli", "annan"], "annan") }),
        (.otherClient, { $0.authorizedParty = "annan" }),
        (.expired, { $0.expires = nil }),
        (.expired, { $0.expires = now - 61 }),
        (.expired, { $0.issuedAt = now - 661 }),
        (.fromTheFuture, { $0.issuedAt = nil }),
        (.fromTheFuture, { $0.issuedAt = now + 61 }),
        (.fromTheFuture, { $0.notBefore = now + 61 }),
        (.wrongNonce, { $0.nonce = nil }),
        (.wrongNonce, { $0.nonce = "n-2" }),
        (.tooOld, { $0.authenticatedAt = nil }),
        (.tooOld, { $0.authenticatedAt = now - 361 }),
        (.fromTheFuture, { $0.authenticatedAt = now + 61 }),
        (.levelTooLow, { $0.level = nil }),
        (.levelTooLow, { $0.level = "http://id.elegnamnden.se/loa/1.0/loa2" }),
        (.noSubject, { $0.texts["oid"] = nil }),
        (.noSubject, { $0.texts["oid"] = "" }),
    ]

    @Test(arguments: faults.indices) func `is refused when one thing is wrong`(index: Int) {
        let (fault, spoil) = Self.faults[index]
        var claims = good
        spoil(&claims)
        #expect(throws: fault) { try identity(claims) }
    }

    @Test func `holds within a minute's difference between two clocks`() throws {
        var claims = good
        (claims.issuedAt, claims.notBefore) = (Self.now + 60, Self.now + 60)
        _ = try identity(claims)
        (claims.issuedAt, claims.expires) = (Self.now - 300, Self.now - 59)
        _ = try identity(claims)
    }

    @Test func `may have several audiences when it was handed to us`() throws {
        var claims = good
        (claims.audience, claims.authorizedParty) = (["annan", "kansli"], "kansli")
        _ = try identity(claims)
    }

    @Test func `ties by an address only where it is verified and allowed`() throws {
        var claims = good
        claims.emailIsVerified = false
        #expect(try identity(claims).email == nil)
        let plain = IdentityProvider(
            id: "x",
            name: "X",
            issuer: provider.issuer,
            clientID: "kansli",
            subject: ["oid"]
        )
        #expect(try identity(good, plain).email == nil)
    }

    @Test func `cannot be made to name another by moving letters between claims`() throws {
        var (one, other) = (good, good)
        one.texts = ["tid": "ab", "oid": "c"]
        other.texts = ["tid": "a", "oid": "bc"]
        #expect(try identity(one).subject != identity(other).subject)
    }

    @Test(arguments: IDFault.allCases) func `is refused in Swedish, with what to do`(fault: IDFault) {
        #expect(fault.swedish.hasSuffix(".") && fault.swedish.count > 40)
    }

    @Test func `is signed with the provider's own key`() {
        for algorithm in ["none", "None", "HS256", "HS512", ""] {
            #expect(!IDTokenRules.algorithms.contains(algorithm))
        }
    }
}
