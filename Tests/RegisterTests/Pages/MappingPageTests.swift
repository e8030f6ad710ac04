import Domain
import Hummingbird
import Markup
import Site
import TestSupport
import Testing

@testable import Register

@Suite struct `The pages of a mapping project` {
    private let world: RegisterWorld

    init() async throws { world = try await RegisterWorld() }

    private func browser(_ account: Int64) -> Browser {
        let user = User("Konto \(account)", [], account: account)
        let pages = RegisterPages(
            world.store,
            sign: { Signature($0, .noon, on: RegisterWorld.today, why: $1) },
            today: { RegisterWorld.today }
        )
        return Browser.signedIn(as: user, frame: { Frame(visitor: $0, ways: try await pages.ways(user)) }) { router in
            MappingRoutes(pages, when: { _ in "nyss" }).add(to: router)
        }
    }

    private func file(_ text: String) -> [(field: String, file: FormData.File)] {
        [("fil", FormData.File(name: "lista.csv", type: "text/csv", bytes: Array(text.utf8)))]
    }

    private func opened(_ browser: Browser) async throws {
        let form: KeyValuePairs = ["namn": "Unga 2024", "insats": String(world.amt), "sista": "2024-12-31"]
        let reply = try await browser.post("/kartlaggning", form)
        #expect(reply.headers[.location] == "/kartlaggning/1?klart=sparat")
        let asked = try await browser.get("/kartlaggning/1").text
        #expect(asked.contains("Varför öppnar du listan?"))
        #expect(try await browser.post("/kartlaggning/1/andamal", "purpose=x").status == .unprocessableContent)
        #expect(try await browser.post("/kartlaggning/1/andamal", "purpose=casework").status == .seeOther)
    }

    @Test func `lead from a list to an outcome, and from there to counts alone`() async throws {
        let browser = browser(2)
        #expect(try await browser.get("/kartlaggning").text.contains("Öppna ett uppdrag"))
        try await opened(browser)
        let tried = try await browser.post("/kartlaggning/1/lista", ["prova": "ja"], files: file(MappingWorld.list))
        #expect(tried.status == .ok && tried.text.contains("Listan har 3 personer och inga fel"))
        #expect(!tried.text.contains("Edit Testberg"))
        #expect(try await browser.post("/kartlaggning/1/lista", files: file(MappingWorld.list)).status == .seeOther)
        #expect(try await browser.get("/kartlaggning/1").text.contains("/kartlaggning/1/personer/1"))
        let person = try await browser.get("/kartlaggning/1/personer/1").text
        #expect(person.contains("Genom modern") && !person.contains("<title>Edit"))
        let wrong = try await browser.post(
            "/kartlaggning/1/personer/1/forsok",
            ["dag": "2024-02-05", "anteckning": "Hej"]
        )
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("Hej</textarea>"))
        let attempt: KeyValuePairs = ["dag": "2024-02-05", "satt": "letter", "nadd": "nej", "anteckning": ""]
        #expect(try await browser.post("/kartlaggning/1/personer/1/forsok", attempt).status == .seeOther)
        #expect(try await browser.post("/kartlaggning/1/personer/1/utfall", "utfall=wantsSupport").status == .seeOther)
        #expect(try await browser.get("/kartlaggning/1/personer/1").text.contains("För in en remiss"))
        let kept = try await browser.post("/kartlaggning/1/slut", "")
        #expect(kept.status == .unprocessableContent && kept.text.contains("Kryssa för"))
        #expect(try await browser.post("/kartlaggning/1/slut", "saker=ja").status == .seeOther)
        let closed = try await browser.get("/kartlaggning/1").text
        #expect(closed.contains("Personerna är borttagna") && !closed.contains("Testberg"))
        #expect(try await browser.get("/kartlaggning/1/personer/1").status == .notFound)
    }

    @Test func `tell each row that is wrong, and keep nothing of the file`() async throws {
        let browser = browser(2)
        try await opened(browser)
        let bad = "Personnummer;Namn\n19621001-2843;Edit Testberg\n;Bo Ek\n"
        let reply = try await browser.post("/kartlaggning/1/lista", files: file(bad))
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("Rad 2: Kontrollsiffran") && reply.text.contains("Rad 3: personnumret saknas."))
        #expect(!reply.text.contains("19621001") && !reply.text.contains("Testberg"))
        #expect(try await browser.post("/kartlaggning/1/lista", files: []).status == .unprocessableContent)
    }

    @Test func `show the manager counts alone, and nothing to who works elsewhere`() async throws {
        try await opened(browser(2))
        _ = try await browser(2).post("/kartlaggning/1/lista", files: file(MappingWorld.list))
        let counts = try await browser(5).get("/kartlaggning/1")
        #expect(counts.status == .ok && !counts.text.contains("Testberg") && !counts.text.contains("För in en lista"))
        for account in [4, 6] as [Int64] {
            #expect(try await browser(account).get("/kartlaggning/1").status != .ok)
            #expect(try await !browser(account).get("/kartlaggning").text.contains("Unga 2024"))
        }
        #expect(try await browser(5).get("/kartlaggning/1/personer/1").status != .ok)
    }

    @Test func `refuse a last day that is too late, at its field`() async throws {
        let form: KeyValuePairs = ["namn": "Unga", "insats": String(world.amt), "sista": "2030-01-01"]
        let reply = try await browser(2).post("/kartlaggning", form)
        #expect(reply.status == .unprocessableContent && reply.text.contains("högst 24 månader"))
        #expect(reply.text.contains("value=\"Unga\""))
    }
}
