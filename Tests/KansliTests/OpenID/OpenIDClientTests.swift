import Domain
import Folder
import Foundation
import Synchronization
import Testing

@testable import kansli

@Suite final class `The way to a provider and back` {
    let trial = TrialProvider()
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"

    func client(userinfo: Bool = false, subject: [String] = ["sub"]) -> OpenIDClient {
        let provider = IdentityProvider(
            id: "trial",
            name: "Prov",
            issuer: TrialProvider.issuer,
            clientID: "kansli",
            scopes: ["openid", "email"],
            subject: subject
        )
        let configured = ConfiguredProvider(
            provider: provider,
            authentication: .basic,
            secret: "hemlig t",
            asksUserinfo: userinfo
        )
        trial.change { $0.challenge = ProofKey.challenge(of: verifier) }
        return OpenIDClient(
            configured,
            redirect: "https://kansli.exempel/svar",
            now: { [trial] in Date(timeIntervalSince1970: trial.state.withLock { $0.clock }) },
            ask: trial.ask
        )
    }

    func identity(
        _ client: OpenIDClient? = nil,
        nonce: String = "n",
        verifier: String? = nil
    ) async throws -> VouchedIdentity {
        let errand = Errand(
            provider: "trial",
            purpose: .enter,
            goal: "/",
            nonce: nonce,
            verifier: verifier ?? self.verifier
        )
        return try await (client ?? self.client()).identity(code: "kod", errand)
    }

    @Test func `ends with whom the provider vouches for`() async throws {
        let identity = try await identity()
        #expect(identity.subject.hasSuffix("3:sub3:ada") && identity.voucher == "Prov")
    }

    @Test func `begins with state, nonce, S256 and our one address`() async throws {
        let begun = BegunErrand(state: "s&1", nonce: "n", challenge: "c", cookie: "hemlig")
        let address = try await client().address(for: begun)
        #expect(address.hasPrefix("https://id.exempel.se/authorize?a=1&response_type=code&client_id=kansli&"))
        for part in [
            "state=s%261", "nonce=n", "code_challenge=c", "code_challenge_method=S256", "scope=openid%20email",
            "redirect_uri=https%3A%2F%2Fkansli.exempel%2Fsvar",
        ] { #expect(address.split(separator: "&").contains { $0 == part }, "\(part)") }
        #expect(!address.contains("hemlig"))
    }

    @Test func `is lost with another proof key, and with a code that is used`() async throws {
        await #expect(throws: IDFault.noToken) { try await identity(verifier: "another") }
        let client = client()
        _ = try await identity(client)
        await #expect(throws: IDFault.noToken) { try await identity(client) }
    }

    @Test func `does not take a token from another errand`() async throws {
        await #expect(throws: IDFault.wrongNonce) { try await identity(nonce: "another") }
    }

    @Test(arguments: [
        ("iss", TrialProvider.Claim.text("https://id.exempel.se/annan"), IDFault.wrongIssuer),
        ("aud", .text("annan"), .otherClient), ("aud", .list(["kansli", "annan"]), .otherClient),
        ("azp", .text("annan"), .otherClient), ("exp", .number(TrialProvider.now - 61), .expired),
        ("iat", .number(TrialProvider.now + 61), .fromTheFuture), ("iss", .number(1), .malformedToken),
        ("sub", .text(""), .noSubject),
    ])
    func `does not take a token that says otherwise`(
        name: String,
        claim: TrialProvider.Claim,
        fault: IDFault
    ) async throws {
        trial.change { $0.claims[name] = claim }
        await #expect(throws: fault) { try await identity() }
    }

    @Test func `goes by our own clock`() async throws {
        trial.change { $0.clock += 3600 }
        await #expect(throws: IDFault.expired) { try await identity() }
    }

    @Test(arguments: ["none", "None", "HS256", "HS512", "dir"])
    func `does not take a token without the provider's own signature`(algorithm: String) async throws {
        let whole = try await trial.signed(trial.state.withLock { $0 })
        let header = Data(#"{"alg":"\#(algorithm)","kid":"first"}"#.utf8).base64EncodedString().filter { $0 != "=" }
        let parts = whole.split(separator: ".")
        for signature in ["", String(parts[2])] {
            trial.change { ($0.token, $0.code) = ("\(header).\(parts[1]).\(signature)", "kod") }
            await #expect(throws: IDFault.forbiddenAlgorithm) { try await identity() }
        }
    }

    @Test func `does not take a token that was changed after it was signed`() async throws {
        let whole = try await trial.signed(trial.state.withLock { $0 })
        trial.change { $0.claims["sub"] = .text("annan") }
        let other = try await trial.signed(trial.state.withLock { $0 })
        let (mine, theirs) = (whole.split(separator: "."), other.split(separator: "."))
        trial.change { $0.token = "\(mine[0]).\(theirs[1]).\(mine[2])" }
        await #expect(throws: IDFault.wrongSignature) { try await identity() }
    }

    @Test(arguments: ["", "a.b", "a.b.c", "....", String(repeating: "a", count: 30_000)])
    func `does not take what is no token`(text: String) async throws {
        trial.change { $0.token = text }
        await #expect(throws: IDFault.malformedToken) { try await identity() }
    }

    @Test func `finds a provider's new key, and asks for keys once a minute at most`() async throws {
        let client = client()
        _ = try await identity(client)
        trial.change { ($0.signer, $0.code) = ("second", "kod") }
        await #expect(throws: IDFault.unknownKey) { try await identity(client) }
        #expect(trial.times("/keys") == 1)
        trial.change { ($0.published, $0.code) = (["first", "second"], "kod") }
        trial.change { $0.clock += 61 }
        _ = try await identity(client)
        #expect(trial.times("/keys") == 2 && trial.times("openid-configuration") == 1)
    }

    @Test(arguments: ["https://id.exempel.se/kommun/", "https://id.exempel.se", "https://annan.exempel.se"])
    func `goes to no provider that calls itself something else`(issuer: String) async throws {
        trial.change { $0.issuer = issuer }
        await #expect(throws: IDFault.wrongDiscovery) { try await identity() }
    }

    @Test func `says that the provider does not answer`() async throws {
        trial.change { $0.isDown = true }
        await #expect(throws: IDFault.unreachable) { try await identity() }
    }

    @Test func `asks userinfo where that is set, and believes it only about the same person`() async throws {
        trial.change { $0.userinfo = ["sub": "ada", "nin": "197001011234"] }
        let identity = try await identity(client(userinfo: true, subject: ["nin"]))
        #expect(identity.subject.hasSuffix("12:197001011234"))
        trial.change { ($0.userinfo, $0.code) = (["sub": "annan", "nin": "198001011234"], "kod") }
        await #expect(throws: IDFault.wrongDiscovery) {
            try await self.identity(self.client(userinfo: true, subject: ["nin"]))
        }
    }
}
