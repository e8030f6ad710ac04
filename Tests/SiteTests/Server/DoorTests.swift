import Domain
import Hummingbird
import Markup
import Site
import TestSupport
import Testing

@Suite struct `The site's doors` {
    let ada = User("Ada", [.director])

    func routes(_ router: Router<PageContext>) {
        router.get("rum") { _, context in "<p>\(try context.user.name)</p>" as HTML }
        router.post("rum") { _, context in "<p>\(try context.user.name): \(context.form["text"])</p>" as HTML }
        router.post("fil") { _, context in "\(context.form.file("bild")?.bytes.count ?? 0)" as HTML }
        router.get("nej") { _, _ -> HTML in
            throw Refusal(ruling: Ruling(.notMet, .Kansli.closed, "Protokollet är justerat."))
        }
        router.get("sprucken") { _, _ -> HTML in throw Broken(secret: "hemligt") }
        router.post("krock") { _, context -> HTML in
            throw Conflict(current: "deras", attempted: context.form["text"], revision: 7)
        }
    }

    @Test func `send who is not signed in to the login page and back again`() async throws {
        let reply = try await Browser.signedOut(routes).get("/rum?a=1")
        #expect(reply.status == .seeOther)
        #expect(reply.headers[.location] == "/logga-in?till=/rum%3Fa%3D1")
    }

    @Test func `let a form with the key through, of both kinds`() async throws {
        let browser = Browser.signedIn(as: ada, routes)
        #expect(try await browser.post("/rum", ["text": "å & =\n1"]).text == "<p>Ada: å &amp; =\n1</p>")
        let file = FormData.File(name: "å.png", type: "image/png", bytes: [0, 13, 10, 45, 45, 255])
        #expect(try await browser.post("/fil", files: [("bild", file)]).text == "6")
    }

    @Test(arguments: ["text=mitt+utkast", "text=mitt+utkast&formKey=fel"])
    func `refuse a form without the key, and give back what was typed`(form: String) async throws {
        let reply = try await Browser.signedIn(as: ada, routes).postPlainly("/rum", form + "&losenord=apa")
        #expect(reply.status == .forbidden)
        #expect(reply.text.contains("mitt utkast") && reply.text.contains(#"name="formKey" value="nyckel""#))
        #expect(!reply.text.contains("apa"))
    }

    @Test func `refuse a form that stood on another site, signed in or not`() async throws {
        for browser in [Browser.signedIn(as: ada, routes), .signedOut(routes)] {
            let reply = try await browser.postPlainly("/rum", "text=x&formKey=nyckel", fetchSite: "cross-site")
            #expect(reply.status == .forbidden && !reply.text.contains("Skicka igen"))
        }
    }

    @Test func `give the text back when the session has ended`() async throws {
        let reply = try await Browser.signedOut(routes).post("/rum", "text=utkast")
        #expect(reply.status == .forbidden && reply.text.contains("utkast"))
    }

    @Test func `say which rule refuses, and lose nothing in a conflict`() async throws {
        let browser = Browser.signedIn(as: ada, routes)
        let refusal = try await browser.get("/nej")
        #expect(refusal.status == .conflict && refusal.text.contains("Kanslis regel om stängda handlingar"))
        let conflict = try await browser.post("/krock", "text=mina&plats=Kalix&revision=6").text
        for part in ["deras", "name=\"text\" rows=\"12\">\nmina<", "name=\"revision\" value=\"7\"", "value=\"Kalix\""] {
            #expect(conflict.contains(part))
        }
    }

    @Test func `tell a number and nothing else of what broke`() async throws {
        let reply = try await Browser.signedIn(as: ada, routes).get("/sprucken")
        #expect(reply.status == .internalServerError && !reply.text.contains("hemligt"))
        #expect(reply.text.contains(/<strong>[2-9A-Z]{8}<\/strong>/))
    }

    @Test func `have a page for what is not there, and keep no page`() async throws {
        let reply = try await Browser.signedOut(routes).get("/ingenstans")
        #expect(reply.status == .notFound && reply.text.contains("<h1>Sidan finns inte</h1>"))
        #expect(reply.headers[.cacheControl] == "no-store" && reply.headers[.contentSecurityPolicy] != nil)
    }

    @Test func `refuse what is too large`() async throws {
        let reply = try await Browser.signedIn(as: ada, routes).post("/rum", String(repeating: "a", count: 1_000_001))
        #expect(reply.status == .contentTooLarge)
    }
}

struct Broken: Error { let secret: String }
