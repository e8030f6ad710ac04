import Domain
import Hummingbird
import Site
import Synchronization
import TestSupport
import Testing

@Suite struct `The pages of a personal link` {
    final class Post: Sendable {
        let letters = Mutex<[CodeLetter]>([])
    }

    let post = Post()

    func browser() -> Browser {
        let (doors, settings) = (OneAccount(), SiteSettings())
        let router = Router<PageContext>.site(settings, visitor: SessionCookie(settings).visitors(doors))
        LinkRoutes(doors, settings, isDemo: false) { [post] letter in post.letters.withLock { $0.append(letter) } }
            .add(to: router)
        router.refuseOtherMethods()
        return Browser(router)
    }

    var sent: Int { post.letters.withLock(\.count) }

    @Test func `mail a code at the press of a button, and let it in`() async throws {
        let browser = browser()
        let opened = try await browser.get("/lank/min-lank")
        #expect(opened.headers[.location] == "/logga-in/lank" && sent == 0)
        #expect(try await browser.get("/logga-in/lank").text.contains("Skicka en kod") && sent == 0)
        #expect(try await browser.post("/logga-in/lank").headers[.location] == "/logga-in/lank/kod")
        #expect(post.letters.withLock { $0.map(\.email) } == ["ada@exempel.se"])
        let wrong = try await browser.post("/logga-in/lank/kod", ["kod": "000000"])
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("Koden stämmer inte"))
        let reply = try await browser.post("/logga-in/lank/kod", ["kod": "123456"])
        #expect(reply.status == .seeOther && reply.headers[values: .setCookie].contains { $0.hasPrefix("kansli=helt") })
        #expect(reply.headers[values: .setCookie].contains { $0.hasPrefix("kansli-lank=;") })
    }

    @Test func `say the same to a link that is worth nothing, and mail nobody`() async throws {
        let (mine, theirs) = (browser(), browser())
        _ = try await mine.get("/lank/min-lank")
        _ = try await theirs.get("/lank/ingen-lank")
        for path in ["/logga-in/lank", "/logga-in/lank/kod"] {
            let (one, other) = (try await mine.get(path), try await theirs.get(path))
            #expect(one.text == other.text && one.status == other.status)
            _ = (try await mine.post("/logga-in/lank"), try await theirs.post("/logga-in/lank"))
        }
        #expect(try await theirs.get("/logga-in/lank/kod").text.contains("Gäller din länk"))
        #expect(post.letters.withLock { $0.allSatisfy { $0.email == "ada@exempel.se" } })
        #expect(try await theirs.post("/logga-in/lank/kod", ["kod": "123456"]).status == .unprocessableContent)
    }

    @Test func `keep the link out of every address and page`() async throws {
        let browser = browser()
        let opened = try await browser.get("/lank/min-lank")
        #expect(opened.headers[.setCookie]?.contains("HttpOnly") == true && opened.headers[.cacheControl] == "no-store")
        for path in ["/logga-in/lank", "/logga-in/lank/kod"] {
            #expect(try await !browser.get(path).text.contains("min-lank"))
        }
    }

    @Test func `tell who comes without a link where to find it`() async throws {
        #expect(try await browser().get("/logga-in/lank").text.contains("Öppna länken i brevet"))
        #expect(try await browser().post("/logga-in/lank").headers[.location] == "/logga-in/lank")
        #expect(try await browser().post("/logga-in/lank/kod", ["kod": "1"]).headers[.location] == "/logga-in/lank")
        #expect(sent == 0)
    }

    @Test func `take no form from another site`() async throws {
        let browser = browser()
        _ = try await browser.get("/lank/min-lank")
        #expect(try await browser.postPlainly("/logga-in/lank", "", fetchSite: "cross-site").status == .forbidden)
        #expect(sent == 0)
    }
}
