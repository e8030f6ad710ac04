import Domain
import Hummingbird
import Markup
import Site
import TestSupport
import Testing

@Suite struct `Replies` {
    func routes(_ router: Router<PageContext>) {
        router.get("moten/:id") { _, _ in Page("Mötet", "<p>Text</p>").html(in: Frame()) }
        router.post("moten/:id") { request, _ in Response.kept(request, "/moten/1", receipt: .saved, revision: 8) }
    }

    @Test func `carry the style sheet, the script and the icon, to keep for ever`() async throws {
        let browser = Browser.signedOut(routes)
        let page = try await browser.get("/moten/1").text
        let paths = page.matches(of: /"(\/kansli-[a-z0-9]+\.(css|js|svg))"/).map { String($0.1) }
        #expect(Set(paths.map { $0.suffix(3) }) == ["css", ".js", "svg"])
        for path in paths {
            let asset = try await browser.get(path)
            #expect(asset.status == .ok && !asset.bytes.isEmpty)
            #expect(asset.headers[.cacheControl]?.contains("immutable") == true)
            let tag = try #require(asset.headers[.eTag])
            #expect(try await browser.get(path, [.ifNoneMatch: tag]).status == .notModified)
        }
    }

    @Test func `tell a proxy that the server answers, and ask nothing of the folder`() async throws {
        let router = Router<PageContext>.site(visitor: { _ in throw Missing() }, frame: { _ in throw Missing() })
        let reply = try await Browser(router).get("/halsa")
        #expect(reply.status == .ok && reply.text == "fungerar\n")
    }

    @Test func `to HEAD are as to GET, without the page`() async throws {
        let browser = Browser.signedOut(routes)
        let (head, get) = (try await browser.head("/moten/1"), try await browser.get("/moten/1"))
        #expect(head.status == .ok && head.bytes.isEmpty)
        #expect(head.headers[.contentType] == get.headers[.contentType])
    }

    @Test func `say what a page can be asked for with`() async throws {
        let router = Router<PageContext>.site(visitor: { _ in nil })
        router.get("bara") { _, _ in "<p>Text</p>" as HTML }
        router.refuseOtherMethods()
        let reply = try await Browser(router).post("/bara")
        #expect(reply.status == .methodNotAllowed && reply.headers[.allow] == "GET, HEAD")
        #expect(reply.text.contains("<h1>Så går det inte att göra här</h1>"))
    }

    @Test(arguments: [("https://kansli.example.se", true), ("http://localhost:8080", false)])
    func `demand TLS for good only where it is`(address: String, isDemanded: Bool) async throws {
        let router = Router<PageContext>.site(SiteSettings(publicURL: address), visitor: { _ in nil })
        let reply = try await Browser(router).get("/")
        #expect((reply.headers[.strictTransportSecurity] != nil) == isDemanded)
    }

    @Test func `to the script's autosave give the revision, to a person the page`() async throws {
        let browser = Browser.signedOut(routes)
        let reply = try await browser.post("/moten/1")
        #expect(reply.status == .seeOther && reply.headers[.location] == "/moten/1?klart=sparat")
        let saved = try await browser.autosave("/moten/1")
        #expect(saved.status == .noContent)
        #expect(HTTPFields.Element.Name("X-Revision").map { saved.headers[$0] } == "8")
    }
}
