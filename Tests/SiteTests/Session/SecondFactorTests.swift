import Domain
import Hummingbird
import Markup
import Site
import TestSupport
import Testing

@Suite struct `The second factor's pages` {
    func browser(_ doors: OneAccount) -> Browser {
        let cookie = SessionCookie(SiteSettings())
        let router = Router<PageContext>.site(visitor: cookie.visitors(doors))
        router.get("rum") { _, context in try context.user.name }
        LoginRoutes(doors, cookie, demo: nil).add(to: router)
        SecondFactorRoutes(doors, cookie) { "<svg aria-label=\"\($0)\"/>" }.add(to: router)
        return Browser(router)
    }

    func signedIn(_ doors: OneAccount) async throws -> Browser {
        let browser = browser(doors)
        _ = try await browser.post("/logga-in", ["epost": "ada@exempel.se", "losenord": "rätt"])
        return browser
    }

    @Test func `are all that is open until it is set up`() async throws {
        let doors = OneAccount(afterPassword: .awaitsEnrolment(User("Ada", [.director], account: 1)))
        let browser = browser(doors)
        let reply = try await browser.post("/logga-in", ["epost": "ada@exempel.se", "losenord": "rätt"])
        #expect(reply.headers[.location] == "/konto/tva-steg")
        #expect(try await browser.get("/rum").status == .seeOther)
        let page = try await browser.get("/konto/tva-steg").text
        #expect(page.contains("ABCD EFGH") && page.contains("href=\"otpauth://totp/x?secret=ABCDEFGH\""))
        #expect(page.contains("<svg aria-label=\"otpauth://totp/x?secret=ABCDEFGH\"/>"))
        let codes = try await browser.post("/konto/tva-steg/kod", "formKey=nyckel-ett&kod=123456").text
        #expect(codes.contains("AAAAA-BBBBB") && codes.contains("CCCCC-DDDDD"))
        #expect(try await browser.get("/rum").text == "Ada")
    }

    @Test(arguments: ["/konto/tva-steg", "/konto/tva-steg/kod", "/konto/tva-steg/ny"])
    func `take no form without its key, though nobody is a visitor yet`(path: String) async throws {
        let browser = try await signedIn(
            OneAccount(afterPassword: .awaitsEnrolment(User("Ada", [.director], account: 1)))
        )
        #expect(try await browser.post(path, "kod=123456").status == .forbidden)
        #expect(try await browser.post(path, "formKey=nyckel-helt&kod=123456").status == .forbidden)
        #expect(try await browser.post(path, "formKey=nyckel-ett&kod=123456").status != .forbidden)
    }

    @Test func `give a wrong code back`() async throws {
        let browser = try await signedIn(OneAccount())
        let reply = try await browser.post("/konto/tva-steg/kod", "formKey=nyckel-ett&kod=1")
        #expect(reply.status == .unprocessableContent && reply.text.contains("Koden stämmer inte"))
        #expect(reply.text.contains("ABCD EFGH"))
    }

    @Test func `are closed to strangers and before the code`() async throws {
        #expect(try await browser(OneAccount()).get("/konto/tva-steg").status == .seeOther)
        let waiting = try await signedIn(OneAccount(afterPassword: .awaitsCode))
        #expect(try await waiting.get("/konto/tva-steg").status == .seeOther)
        #expect(try await waiting.post("/konto/tva-steg/kod", "formKey=nyckel-ett&kod=123456").status == .forbidden)
    }

    @Test func `let another app in for a code of the old one`() async throws {
        let browser = try await signedIn(OneAccount(hasSecondFactor: true))
        let page = try await browser.get("/konto/tva-steg").text
        #expect(page.contains("Byt kodapp") && !page.contains("ABCD"))
        let wrong = try await browser.post("/konto/tva-steg/ny", "formKey=nyckel-ett&kod=1")
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("Koden stämmer inte"))
        let right = try await browser.post("/konto/tva-steg/ny", "formKey=nyckel-ett&kod=123456")
        #expect(right.headers[.location] == "/konto/tva-steg")
    }
}
