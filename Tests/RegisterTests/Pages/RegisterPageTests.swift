import Domain
import Hummingbird
import Markup
import Site
import TestSupport
import Testing

@testable import Register

@Suite struct `The pages of the register` {
    private let world: RegisterWorld

    init() async throws { world = try await RegisterWorld() }

    private func browser(_ account: Int64, _ roles: Set<Role> = []) -> Browser {
        let user = User("Konto \(account)", roles, account: account)
        let pages = RegisterPages(
            world.store,
            sign: { Signature($0, .noon, on: RegisterWorld.today, why: $1) },
            today: { RegisterWorld.today }
        )
        return Browser.signedIn(as: user, frame: { Frame(visitor: $0, ways: try await pages.ways(user)) }) { router in
            PersonRoutes(pages, when: { _ in "nyss" }, sections: [{ _, _ in "<p>Ett avsnitt till</p>" }]).add(
                to: router
            )
            EnrolmentRoutes(pages).add(to: router)
            ExitRoutes(pages).add(to: router)
            CorrectionRoutes(pages).add(to: router)
            HandOverRoutes(pages, names: { [2: "Konto 2", 3: "Konto 3", 5: "Konto 5"] }).add(to: router)
            PersonSearchRoutes(pages).add(to: router)
            ReviewRoutes(pages).add(to: router)
            RegisterRoutes(pages, warnings: { ["Ett kansli ligger på samma dator."] }).add(to: router)
        }
    }

    private let start: KeyValuePairs = [
        "initiative": "1", "number": "19621001-2842", "given": "Edit", "surname": "Testberg", "startedOn": "2024-01-15",
        "incomes": "socialAssistance", "occupations": "none", "referrer": "municipality", "municipality": "Sundsvall",
    ]

    @Test func `a start form is saved, and leads to the person without a name in the address`() async throws {
        let browser = browser(2)
        #expect(try await browser.get("/skriv-in").text.contains("Personnummer eller samordningsnummer"))
        let saved = try await browser.post("/skriv-in", start)
        #expect(saved.status == .seeOther)
        let place = try #require(saved.headers[.location])
        #expect(place == "/deltagare/1?klart=sparat")
        let page = try await browser.get(place)
        #expect(page.text.contains("Edit Testberg") && page.text.contains("Ett avsnitt till"))
        #expect(try await browser.get("/deltagare").text.contains("Edit Testberg"))
    }

    @Test func `a wrong number is told at its field, and what was typed is given back`() async throws {
        let reply = try await browser(2).post(
            "/skriv-in",
            ["initiative": "1", "number": "19621001-2843", "given": "Edit", "surname": "T", "startedOn": "2024-01-15"]
        )
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("Kontrollsiffran stämmer inte") && reply.text.contains("19621001-2843"))
    }

    @Test func `who is anonymous leaves no name in the form`() async throws {
        let reply = try await browser(2).post(
            "/skriv-in",
            [
                "initiative": "1", "kind": "protected", "sex": "woman", "given": "Edit", "startedOn": "2024-01-15",
                "incomes": "missing", "occupations": "missing",
            ]
        )
        #expect(reply.status == .unprocessableContent && reply.text.contains("anonym eller skyddad"))
    }

    @Test func `a page of a person asks why first, once in a session`() async throws {
        _ = try await world.enrolEdit()
        let browser = browser(3)
        let asked = try await browser.get("/deltagare/1")
        #expect(asked.text.contains("Varför öppnar du") && !asked.text.contains("Testberg"))
        #expect(try await browser.post("/deltagare/1/andamal", "purpose=x").status == .unprocessableContent)
        #expect(try await browser.post("/deltagare/1/andamal", "purpose=review").status == .seeOther)
        #expect(try await browser.get("/deltagare/1").text.contains("Edit Maria Testberg"))
        let log = try await browser.get("/deltagare/1/logg").text
        #expect(log.contains("Kontroll eller granskning") && log.contains("Konto 2"))
    }

    @Test(arguments: [Int64(5), 6, 1])
    func `a manager, a stranger and the administrator reach no person`(_ account: Int64) async throws {
        _ = try await world.enrolEdit()
        let browser = browser(account, account == 1 ? [.administrator] : [])
        for path in ["", "/logg", "/registerutdrag", "/registerutdrag.json"] {
            #expect(try await browser.get("/deltagare/1" + path).status == .notFound)
        }
        #expect(try await browser.get("/inskrivningar/1/avslut").status == .notFound)
        #expect(try await browser.post("/deltagare/1/skydda").status == .notFound)
        let search = try await browser.post(
            "/sok",
            ["number": "196210012842", "given": "", "surname": "", "purpose": "casework"]
        )
        #expect(!search.text.contains("Testberg"))
    }

    @Test func `a search finds by the form, and nothing stands in the address`() async throws {
        _ = try await world.enrolEdit()
        let found = try await browser(2).post(
            "/sok",
            ["number": "", "given": "edit", "surname": "testberg", "purpose": "casework"]
        )
        #expect(found.status == .ok && found.text.contains("/deltagare/1\""))
        #expect(try await browser(2).get("/sok?number=196210012842").text.contains("value=\"196210012842\"") == false)
    }

    @Test func `an exit without measurement gives the form back when values stand in it`() async throws {
        _ = try await world.enrolEdit()
        let form = "endedOn=2023-09-01&reason=withoutMeasurement&incomes=noPublic&occupations=none"
        let reply = try await browser(2).post("/inskrivningar/1/avslut", form)
        #expect(reply.status == .conflict && reply.text.contains("tar inget värde efter"))
        let saved = try await browser(2).post("/inskrivningar/1/avslut", "endedOn=2023-09-01&reason=withoutMeasurement")
        #expect(saved.status == .seeOther)
    }

    @Test func `a start that was written wrong is corrected by the form, and what stood there is shown`() async throws {
        _ = try await world.enrolEdit()
        let browser = browser(2)
        let form = try await browser.get("/inskrivningar/1/ratta").text
        #expect(form.contains("value=\"Sundsvall\"") && form.contains("value=\"Testberg\""))
        var fields: [(String, String)] = [
            ("reason", ""), ("given", "Edit Maria"), ("surname", "Provberg"), ("startedOn", "2023-03-12"),
            ("municipality", "Timrå"), ("referrer", "municipality"), ("incomes", "socialAssistance"),
            ("occupations", "none"), ("work", ""), ("studies", ""), ("education", "upperSecondary"),
            ("supportMonths", "30"), ("longAssistance", "missing"), ("disability", "missing"), ("violence", "no"),
            ("note", "Vill arbeta i köket"),
        ]
        func body() -> String { fields.map { "\($0.0)=\($0.1.formEncoded)" }.joined(separator: "&") }
        let refused = try await browser.post("/inskrivningar/1/ratta", body())
        #expect(refused.status == .unprocessableContent && refused.text.contains("value=\"Provberg\""))
        fields[0].1 = "slip"
        fields[3].1 = "2024-02-06"
        #expect(try await browser.post("/inskrivningar/1/ratta", body()).status == .conflict)
        fields[3].1 = "2023-03-12"
        #expect(try await browser.post("/inskrivningar/1/ratta", body()).status == .seeOther)
        let page = try await browser.get("/deltagare/1").text
        #expect(page.contains("Edit Maria Provberg") && page.contains("från 2023-03-10 till 2023-03-12"))
        #expect(page.contains("från Sundsvall till Timrå"))
        for account in [4, 5, 6] as [Int64] {
            #expect(try await self.browser(account).get("/inskrivningar/1/ratta").status == .conflict)
        }
    }

    @Test func `a participant is handed over to a colleague of the initiative, and nobody else`() async throws {
        _ = try await world.enrolEdit()
        let browser = browser(2)
        let page = try await browser.get("/inskrivningar/1/lamna-over").text
        #expect(page.contains("Konto 3") && !page.contains("Konto 5") && !page.contains("Testberg"))
        #expect(try await browser.post("/inskrivningar/1/lamna-over", "account=").status == .unprocessableContent)
        #expect(try await browser.post("/inskrivningar/1/lamna-over", "account=2").status == .conflict)
        #expect(try await browser.post("/inskrivningar/1/lamna-over", "account=5").status == .conflict)
        #expect(try await browser.post("/inskrivningar/1/lamna-over", "account=3").status == .seeOther)
        #expect(try await browser.get("/deltagare").text.contains("Edit") == false)
        #expect(try await self.browser(3).get("/deltagare").text.contains("Edit Maria Testberg"))
    }

    @Test func `who is left without a case worker is found, without a name`() async throws {
        _ = try await world.enrolEdit()
        #expect(try await browser(3).get("/deltagare/utan-handlaggare").text.contains("har en handläggare"))
        let right = try await world.store.rights(Signature.admin.user).first { $0.account == 2 }
        try await world.store.end(#require(right).id, .admin)
        let list = try await browser(3).get("/deltagare/utan-handlaggare").text
        #expect(list.contains("/inskrivningar/1/lamna-over") && !list.contains("Testberg"))
        #expect(try await browser(6).get("/deltagare/utan-handlaggare").text.contains("har en handläggare"))
    }

    @Test func `the extract tells everything that is held, and is a look of its own`() async throws {
        _ = try await world.enrolEdit()
        let page = try await browser(3).get("/deltagare/1/registerutdrag")
        for text in ["Edit Maria Testberg", "19621001-2842", "Vill arbeta i köket", "Försörjningsstöd", "Konto 2"] {
            #expect(page.text.contains(text), "\(text)")
        }
        let file = try await browser(3).get("/deltagare/1/registerutdrag.json")
        #expect(file.text.contains("Vill arbeta i köket") && file.text.contains("\"export\""))
        #expect(try await browser(2).get("/deltagare/1/registerutdrag").status == .notFound)
    }

    @Test func `the manager sees counts of looks and no participant`() async throws {
        _ = try await world.enrolEdit()
        let review = try await browser(5).get("/granska")
        #expect(review.status == .ok && review.text.contains("Konto 2") && !review.text.contains("Testberg"))
        #expect(try await browser(2).get("/granska").status != .ok)
    }

    @Test func `the administrator enters the controller and is told of the machine`() async throws {
        let page = try await browser(1, [.administrator]).get("/registret")
        #expect(page.text.contains("Ett kansli ligger på samma dator.") && page.text.contains("Konsekvensbedömningen"))
        #expect(try await browser(2).get("/registret").status != .ok)
        for (name, number, reason) in [
            ("Samordningsförbundet X", "212000-2411", "inte rättsligt stöd"),
            ("Socialnämnden X", "212000-2412", "Organisationsnumret stämmer inte"),
        ] {
            let wrong = try await browser(1, [.administrator]).post(
                "/registret/ansvarig",
                [
                    "name": name, "organisationNumber": number, "legalGround": "x", "assessedOn": "2023-01-01",
                    "contact": "x",
                ]
            )
            #expect(wrong.status == .unprocessableContent && wrong.text.contains(reason))
        }
    }
}
