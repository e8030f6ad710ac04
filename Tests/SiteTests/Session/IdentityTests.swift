import Domain
import Hummingbird
import Site
import TestSupport
import Testing

@Suite struct `The pages of e-identification` {
    static let freja = IdentityProvider(id: "freja", name: "Freja", issuer: "https://freja.exempel", clientID: "k")

    /// The code says whom the provider vouches for, or which fault there was.
    let providers = Providers([freja]) { provider, begun throws(IDFault) in
        "https://freja.exempel/authorize?state=\(begun.state)"
    } identity: { provider, code, errand throws(IDFault) in
        if let fault = IDFault(rawValue: code) { throw fault }
        return VouchedIdentity(provider: provider, subject: code)
    }

    func browser(_ doors: OneAccount = OneAccount()) -> Browser {
        let (settings, cookie) = (SiteSettings(), SessionCookie(SiteSettings()))
        let router = Router<PageContext>.site(visitor: cookie.visitors(doors))
        router.get("moten") { _, context in try context.user.name }
        LoginRoutes(doors, cookie, demo: nil, providers.all).add(to: router)
        IdentityRoutes(doors, settings, providers).add(to: router)
        OwnAccountRoutes(doors, cookie, providers, when: { _ in "nyss" }).add(to: router)
        return Browser(router)
    }

    let answer = "/logga-in/e-legitimation/freja/svar?state=arende&code="

    @Test func `lead to the provider and back to where the visitor was going`() async throws {
        let browser = browser()
        #expect(
            try await browser.get("/logga-in?till=/moten").text.contains("/logga-in/e-legitimation/freja?till=/moten")
        )
        let leaving = try await browser.get("/logga-in/e-legitimation/freja?till=/moten")
        #expect(leaving.headers[.location] == "https://freja.exempel/authorize?state=arende")
        let cookie = leaving.headers[.setCookie] ?? ""
        #expect(cookie.hasPrefix("kansli-vag=kaka") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
        let back = try await browser.get(answer + "ada")
        #expect(back.status == .seeOther && back.headers[.location] == "/moten")
        #expect(back.headers[values: .setCookie].contains { $0.hasPrefix("kansli-vag=;") })
        #expect(try await browser.get("/moten").text == "Ada")
    }

    @Test func `let nobody in by an answer that came to another browser`() async throws {
        let stranger = try await browser().get(answer + "ada")
        #expect(stranger.status == .forbidden && stranger.text.contains("annan webbläsare"))
        #expect(stranger.headers[values: .setCookie].allSatisfy { !$0.hasPrefix("kansli=") })
    }

    @Test func `let nobody in by another's errand, another issuer or no code`() async throws {
        for path in [
            "/logga-in/e-legitimation/freja/svar?state=annat&code=ada", answer,
            answer + "ada&iss=https://annan.exempel", "/logga-in/e-legitimation/freja/svar",
        ] {
            let browser = browser()
            _ = try await browser.get("/logga-in/e-legitimation/freja")
            let reply = try await browser.get(path)
            #expect(reply.status != .seeOther && reply.text.contains("/logga-in"), "\(path)")
        }
        #expect(try await browser().get("/logga-in/e-legitimation/annan").status == .notFound)
        #expect(try await browser().get("/logga-in/e-legitimation/annan/svar").status == .notFound)
    }

    @Test(arguments: ["wrongNonce", "expired", "otherClient", "forbiddenAlgorithm", "unreachable"])
    func `say in Swedish what went wrong, and offer another way`(fault: String) async throws {
        let browser = browser()
        _ = try await browser.get("/logga-in/e-legitimation/freja")
        let reply = try await browser.get(answer + fault)
        #expect(reply.status != .ok && reply.text.contains("Legitimeringen gick inte"))
        #expect(reply.text.contains("Andra sätt att logga in") && !reply.text.contains(fault))
    }

    @Test func `take it calmly when somebody changes their mind`() async throws {
        let browser = browser()
        _ = try await browser.get("/logga-in/e-legitimation/freja")
        let reply = try await browser.get("/logga-in/e-legitimation/freja/svar?state=arende&error=access_denied")
        #expect(reply.status == .ok && reply.text.contains("Du avbröt"))
    }

    @Test func `tell who is vouched for and has no account how to get one`() async throws {
        let browser = browser()
        _ = try await browser.get("/logga-in/e-legitimation/freja")
        let reply = try await browser.get(answer + "bo")
        #expect(reply.status == .forbidden && reply.text.contains("inte knuten till något konto"))
    }

    @Test func `ask many failed attempts to wait`() async throws {
        var forwarded = HTTPFields()
        forwarded[try #require(HTTPFields.Element.Name("X-Forwarded-For"))] = "192.0.2.9"
        let reply = try await browser().get("/logga-in/e-legitimation/freja", forwarded)
        #expect(reply.status == .tooManyRequests && reply.text.contains("5 sekunder"))
    }

    @Test func `tie one to one's own account through a page with a link, never by a redirected form`() async throws {
        let browser = browser(OneAccount(purpose: .tie(session: 1)))
        #expect(try await browser.post("/konto/e-legitimation/freja").status == .forbidden)
        _ = try await browser.post("/logga-in", ["epost": "ada@exempel.se", "losenord": "rätt"])
        #expect(try await browser.get("/konto").text.contains("Lägg till Freja"))
        #expect(try await browser.post("/konto/e-legitimation/freja").status == .forbidden)
        let page = try await browser.post("/konto/e-legitimation/freja", "formKey=nyckel-ett")
        #expect(page.status == .ok && page.text.contains("href=\"https://freja.exempel/authorize?state=arende\""))
        #expect(try await browser.get(answer + "ada").headers[.location] == "/konto?klart=sparat")
    }

    @Test func `forget one of one's own`() async throws {
        let browser = browser()
        _ = try await browser.post("/logga-in", ["epost": "ada@exempel.se", "losenord": "rätt"])
        #expect(try await browser.post("/konto/e-legitimation/7/bort", "formKey=nyckel-ett").status == .seeOther)
        #expect(try await browser.post("/konto/e-legitimation/8/bort", "formKey=nyckel-ett").status == .notFound)
    }

    @Test func `let an invited person choose it instead of a password`() async throws {
        let browser = browser(OneAccount(purpose: .accept(link: "inbjudan")))
        #expect(try await browser.get("/valkommen/inbjudan").text.contains("Använd Freja"))
        let page = try await browser.post("/valkommen/inbjudan/e-legitimation/freja")
        #expect(page.text.contains("Fortsätt till Freja"))
        #expect(try await browser.get(answer + "ny").headers[.location] == "/moten")
        #expect(try await self.browser().post("/valkommen/annan/e-legitimation/freja").status == .notFound)
    }
}
