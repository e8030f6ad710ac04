import Documents
import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The year document's pages` {
    let world: OfficeWorld

    init() async throws {
        world = try await OfficeWorld()
        try await world.begin()
    }

    var frida: Browser { browser(.frida) }

    func browser(_ user: User?) -> Browser {
        let (world, makes): (OfficeWorld, MakePDF) = (world, { Data($0.title.utf8) })
        let routes: (Router<PageContext>) -> Void = { router in
            YearDocumentRoutes(
                store: world.store,
                sign: world.sign,
                today: { world.today },
                makePDF: makes,
                makeWord: makes
            ).add(to: router)
            PublicDocumentRoutes(store: world.store, today: { world.today }, makePDF: makes).add(to: router)
        }
        return user.map { Browser.signedIn(as: $0, routes) } ?? Browser.signedOut(routes)
    }

    let place = "/ekonomi/dokument/2022/arsredovisning"

    func begin() async throws {
        #expect(
            try await frida.post("/ekonomi/dokument", ["kind": "annualReport", "year": "2022"]).status == .seeOther
        )
    }

    @Test func `begin a document, and say at the field what is wrong`() async throws {
        let wrong = try await frida.post("/ekonomi/dokument", "kind=&year=22")
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("År: skriv ett år med fyra siffror."))
        try await begin()
        let list = try await frida.get("/ekonomi/dokument").text
        #expect(list.contains(place) && list.contains("utkast"))
        #expect(try await frida.get(place).text.contains("Utkast. Siffrorna är dagens."))
    }

    @Test func `write a chapter, and give both texts to the one who comes last`() async throws {
        try await begin()
        let chapters = try await frida.get(place + "/kapitel").text
        let path = try #require(chapters.firstMatch(of: /href="(\/ekonomi\/dokument[^"]+\/kapitel\/\d+)"/)?.1)
        let page = try await frida.get(String(path)).text
        #expect(try await frida.post(String(path), page.sent(["text": "Deras"])).status == .seeOther)
        let refused = try await frida.post(String(path), page.sent(["text": "Mitt"]))
        #expect(refused.status == .conflict || refused.status == .unprocessableContent)
        #expect(refused.text.contains("Deras") && refused.text.contains("Mitt"))
        #expect(try await frida.get(place).text.contains("Deras"))
    }

    @Test func `a member reads and may not write`() async throws {
        try await begin()
        let klara = browser(.klara)
        #expect(try await klara.get(place).status == .ok)
        #expect(try await browser(`The pages of the ledger`.economist).get("/ekonomi/dokument").status == .ok)
        #expect(try await klara.get(place + "/kapitel").status == .conflict)
        #expect(try await klara.post("/ekonomi/dokument", "kind=annualReport&year=2021").status == .conflict)
    }

    @Test func `the public sees no draft`() async throws {
        try await begin()
        let anybody = browser(nil)
        #expect(try await anybody.get("/dokument").text.contains("Inget dokument är antaget än."))
        #expect(try await anybody.get("/dokument/2022/arsredovisning").status == .notFound)
        #expect(try await anybody.get("/dokument/2022/arsredovisning/pdf").status == .notFound)
    }

    @Test func `save a version and show what differs since`() async throws {
        try await begin()
        #expect(try await frida.post(place + "/versioner", ["note": "Till presidiet"]).status == .seeOther)
        #expect(try await frida.get(place + "/versioner?fran=1").text.contains("Inget skiljer."))
        #expect(try await !frida.get(place).text.contains("ändrat sedan version"))
        #expect(try await frida.post(place + "/kapitel", "heading=Eget&text=Nytt").status == .seeOther)
        let differs = try await frida.get(place + "/versioner?fran=1").text
        #expect(try await frida.get(place).text.contains("ändrat sedan version 1, Till presidiet"))
        #expect(differs.contains("Eget") && differs.contains("<ins>Nytt</ins>") && differs.contains("tillagt"))
    }

    @Test func `give the document as PDF and Word, by a name without persons`() async throws {
        try await begin()
        let pdf = try await frida.get(place + "/pdf")
        #expect(pdf.headers[.contentDisposition]?.contains("arsredovisning-2022.pdf") == true)
        #expect(try await frida.get(place + "/word").status == .ok)
    }

    @Test func `an address that names no document is not there`() async throws {
        #expect(try await frida.get("/ekonomi/dokument/2022/arsbok").status == .notFound)
        #expect(try await frida.get(place).status == .notFound)
    }
}
