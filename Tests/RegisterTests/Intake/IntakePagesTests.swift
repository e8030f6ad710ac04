import Domain
import Hummingbird
import Site
import TestSupport
import Testing

@testable import Register

@Suite struct `The pages of intake` {
    private let typed: KeyValuePairs<String, String> = [
        "namn": "Kim Askblad", "nummer": "19621001-2842", "skal": "Sjukskriven", "behov": "Stöd",
        "handlaggare": "Per Al",
        "medgivande": "referralAnswer", "skrivet": "2024-02-01", "galler": "2024-06-30",
    ]

    @Test func `take a referral from another authority, and show its code once`() async throws {
        let intake = try await IntakeWorld()
        let browser = intake.stranger()
        let kept = try await browser.get(CallerRoutes.link(intake.token))
        #expect(kept.status == .seeOther && kept.headers[.location] == "/skicka-remiss")
        let form = try await browser.get("/skicka-remiss")
        #expect(form.text.contains("Skicka en remiss till AMT") && !form.text.contains(intake.token))
        let sent = try await browser.post("/skicka-remiss", typed)
        #expect(sent.status == .ok && sent.text.contains("Spara koden"))
        #expect(!sent.text.contains("Askblad"))
        let queue = try await intake.store.queue(of: intake.world.amt, IntakeWorld.group)
        #expect(queue.new.count == 1)
    }

    @Test func `give the form back with what was typed when something is wrong`() async throws {
        let intake = try await IntakeWorld()
        let browser = intake.stranger()
        _ = try await browser.get(CallerRoutes.link(intake.token))
        let wrong = try await browser.post(
            "/skicka-remiss",
            ["namn": "Kim Askblad", "nummer": "19621001-2843", "skal": "x"]
        )
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("value=\"Kim Askblad\"") && wrong.text.contains("Personnummer: "))
        #expect(wrong.text.contains("Vad personen behöver: skriv något."))
    }

    @Test func `let nobody in without a link, or by one that has ended`() async throws {
        let intake = try await IntakeWorld()
        #expect(try await intake.stranger().get("/skicka-remiss").status == .conflict)
        let late = intake.stranger(on: "2024-07-01")
        _ = try await late.get(CallerRoutes.link(intake.token))
        let reply = try await late.post("/skicka-remiss", typed)
        #expect(reply.status == .conflict && reply.text.contains("Länken slutade den 30 juni 2024"))
    }

    @Test func `have first whom retention soon takes, with the day`() async throws {
        let intake = try await IntakeWorld()
        _ = try await intake.entered()
        let (browser, list) = (intake.browser(on: "2024-02-06"), "/intag/\(intake.world.amt)")
        #expect(try await !browser.get(list).text.contains("Tas snart bort"))
        try await intake.store.set(RegisterSettings(retentionMonths: 2), .admin)
        #expect(try await !browser.get(list).text.contains("Tas snart bort"))
        try await intake.store.set(RegisterSettings(retentionMonths: 1), .admin)
        let page = try await browser.get(list).text
        #expect(page.contains("Tas snart bort") && page.contains("Finns kvar till") && page.contains("5 mars 2024"))
    }

    @Test func `decide, answer and print a letter`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.entered()
        let browser = intake.browser()
        let list = try await browser.get("/intag/\(intake.world.amt)")
        #expect(list.text.contains("Kim Askblad") && list.text.contains("Försäkringskassan"))
        let page = try await browser.get("/remisser/\(id)")
        #expect(page.text.contains("<title>Remiss \(id)") && page.text.contains("Sjukskriven sedan hösten"))
        let decided = try await browser.post("/remisser/\(id)/beslut", ["utfall": "wait", "med": "\(intake.group[0])"])
        #expect(decided.status == .seeOther)
        let answered = try await browser.post("/remisser/\(id)/svar", ["satt": "letter", "text": "Kön är en månad"])
        #expect(answered.status == .seeOther)
        let letter = try await browser.get("/remisser/\(id)/svar/1")
        #expect(letter.text.contains("Kön är en månad") && letter.text.contains("Svar på remissen"))
        let later = try await intake.browser(on: "2024-07-01").get("/remisser/\(id)/svar/1")
        #expect(later.status == .conflict && later.text.contains("slutade den 30 juni 2024"))
    }

    @Test func `name the field that a decision lacks`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.entered()
        let reply = try await intake.browser().post("/remisser/\(id)/beslut", ["skal": "Bor i en annan kommun"])
        #expect(reply.status == .unprocessableContent && reply.text.contains("href=\"#beslut-utfall\""))
        #expect(reply.text.contains("Bor i en annan kommun"))
    }

    @Test func `note a consent and take it back`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.entered(until: nil)
        let browser = intake.browser()
        let none = try await browser.get("/remisser/\(id)")
        #expect(none.text.contains("Det finns inget medgivande."))
        let noted = try await browser.post(
            "/remisser/\(id)/medgivanden",
            [
                "myndighet": "\(intake.region)", "medgivande": "meetings", "skrivet": "2024-02-05",
                "galler": "2024-12-31",
            ]
        )
        #expect(noted.status == .seeOther)
        let consent = try #require(try await intake.store.consents(of: .referral(id), IntakeWorld.group).first)
        _ = try await browser.post("/remisser/\(id)/medgivanden/\(consent.id)/atertagande")
        #expect(try await browser.get("/remisser/\(id)").text.contains("Tillbakataget 5 februari 2024"))
    }

    @Test func `are closed to managers, to other initiatives and to administrators`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.entered()
        for path in ["/intag/\(intake.world.amt)", "/remisser/\(id)", "/intag/\(intake.world.amt)/ny"] {
            #expect(try await intake.browser(5).get(path).status == .conflict)
            #expect(try await intake.browser(6).get(path).status == .conflict)
        }
    }

    @Test func `lead from a decided referral to a start form that knows it, for who may enrol`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.decided(.start)
        let way = "/skriv-in?insats=\(intake.world.amt)&amp;remiss=\(id)"
        #expect(try await intake.browser(2).get("/remisser/\(id)").text.contains(way))
        #expect(try await !intake.browser(4).get("/remisser/\(id)").text.contains(way))
        let record = try await intake.store.referral(id, .by(2))
        let fields = StartForm.known(record, RegisterWorld.today)
        #expect(fields.value("given") == "Kim" && fields.value("surname") == "Askblad")
        #expect(fields.value("number") == "19621001-2842" && fields.value("referrer") == "insuranceAgency")
        let stay = try await intake.store.enrol(.edit(in: intake.world.amt), from: id, session: "s", .by(2))
        #expect(try await intake.store.referral(id, .by(2)).referral.stay == stay)
        let again = try StayStart.edit(in: intake.world.amt)
        await #expect(throws: Refusal.self) { try await intake.store.enrol(again, from: id, session: "s", .by(2)) }
    }

    @Test func `show a link once, and end it`() async throws {
        let intake = try await IntakeWorld()
        let (browser, path) = (intake.browser(), "/intag/\(intake.world.amt)/upplagg")
        let made = try await browser.post(path + "/lankar", ["myndighet": "\(intake.region)", "galler": "2024-12-31"])
        #expect(made.status == .ok && made.text.contains("https://register.example.se/remisslank/"))
        #expect(try await browser.get(path).text.contains("/remisslank/") == false)
        #expect(try await browser.post(path + "/lankar/1/slut").status == .seeOther)
        #expect(try await browser.get(path).text.contains("Länken är avslutad."))
        #expect(try await browser.post(path + "/ord", ["ord": "aktualisering"]).status == .seeOther)
        #expect(try await browser.get("/intag/\(intake.world.amt)").text.contains("För in en aktualisering"))
    }
}
