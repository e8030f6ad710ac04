import Domain
import Hummingbird
import Site
import TestSupport
import Testing

@Suite struct `One's own account` {
    func signedIn(_ doors: OneAccount = OneAccount()) async throws -> Browser {
        let cookie = SessionCookie(SiteSettings())
        let router = Router<PageContext>.site(visitor: cookie.visitors(doors))
        LoginRoutes(doors, cookie, demo: nil).add(to: router)
        OwnAccountRoutes(doors, cookie, when: { _ in "nyss" }).add(to: router)
        let browser = Browser(router)
        _ = try await browser.post("/logga-in", ["epost": "ada@exempel.se", "losenord": "rätt"])
        return browser
    }

    @Test func `says who one is here and where one is signed in`() async throws {
        let page = try await signedIn().get("/konto").text
        #expect(page.contains("ada@exempel.se") && page.contains("förbundschef"))
        #expect(page.contains("Firefox, Linux") && page.contains("Den här enheten") && page.contains("nyss"))
        #expect(page.contains("action=\"/konto/enheter/2/logga-ut\""))
        #expect(!page.contains("/konto/enheter/1/logga-ut"))
    }

    @Test func `is for who has signed in`() async throws {
        let waiting = try await signedIn(OneAccount(afterPassword: .awaitsCode))
        #expect(try await waiting.get("/konto").status == .seeOther)
        #expect(try await waiting.post("/konto/andra-enheter/logga-ut").status == .forbidden)
    }

    @Test(arguments: [
        ("nuvarande=fel&losenord=ny&losenordIgen=ny", "Lösenordet i dag stämmer inte."),
        ("nuvarande=rätt&losenord=kort&losenordIgen=kort", "För kort."),
        ("nuvarande=rätt&losenord=ny&losenordIgen=annan", "inte lika"),
    ])
    func `says what is wrong with a change of password`(form: String, words: String) async throws {
        let reply = try await signedIn().post("/konto/losenord", "formKey=nyckel-ett&" + form)
        #expect(reply.status == .unprocessableContent && reply.text.contains(words))
    }

    @Test func `changes the password under a new token`() async throws {
        let browser = try await signedIn()
        let form = "nuvarande=rätt&losenord=ny&losenordIgen=ny"
        #expect(try await browser.post("/konto/losenord", form).status == .forbidden)
        let reply = try await browser.post("/konto/losenord", "formKey=nyckel-ett&" + form)
        #expect(reply.headers[.location] == "/konto?klart=sparat")
        #expect(reply.headers[.setCookie]?.hasPrefix("kansli=helt") == true)
    }

    @Test func `logs other devices out`() async throws {
        let browser = try await signedIn()
        let key = "formKey=nyckel-ett"
        #expect(try await browser.post("/konto/enheter/2/logga-ut", key).status == .seeOther)
        #expect(try await browser.post("/konto/enheter/9/logga-ut", key).status == .notFound)
        #expect(try await browser.post("/konto/andra-enheter/logga-ut", key).status == .seeOther)
        #expect(try await browser.post("/konto/andra-enheter/logga-ut").status == .forbidden)
    }
}
