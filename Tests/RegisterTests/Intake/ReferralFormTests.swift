import Domain
import Hummingbird
import Site
import TestSupport
import Testing

@testable import Register

@Suite struct `The form of a referral` {
    private let own: KeyValuePairs<String, String> = [
        "namn": "Kim Askblad", "nummer": "19621001-2842", "skal": "Sjukskriven sedan hösten",
        "behov": "Stöd tillbaka till arbete",
    ]

    @Test func `asks for no officer of who comes of their own accord, and for one of an authority`() async throws {
        let intake = try await IntakeWorld()
        let (browser, path) = (intake.browser(), "/intag/\(intake.world.amt)/ny")
        let sent = try await browser.post(
            path,
            [
                "namn": "Kim Askblad", "nummer": "19621001-2842", "skal": "Sjukskriven", "behov": "Arbete",
                "myndighet": String(intake.agency),
            ]
        )
        #expect(sent.status == .unprocessableContent && sent.text.contains("href=\"#handlaggare\""))
        let saved = try await browser.post(path, own)
        #expect(saved.status == .seeOther)
        let place = try #require(saved.headers[.location])
        #expect(try await !browser.get(place).text.contains("<dt>Handläggare</dt>"))
    }

    @Test func `tells a sender to call the initiative, and not those who are the initiative`() async throws {
        let intake = try await IntakeWorld()
        let browser = intake.stranger()
        _ = try await browser.get("/remisslank/\(intake.token)")
        #expect(try await browser.get("/skicka-remiss").text.contains("Ring insatsen i stället."))
        let staff = try await intake.browser().get("/intag/\(intake.world.amt)/ny").text
        #expect(staff.contains("Skriv inte namnet") && !staff.contains("Ring insatsen i stället."))
    }

    @Test func `leaves a reason that ends with a full stop, also where none was typed`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.decided(.start)
        #expect(try await intake.browser().get("/remisser/\(id)").text.contains("Passar bra. <span class=\"who\">Med:"))
    }

    @Test func `cites the ombudsman by the decision's number last`() async throws {
        let intake = try await IntakeWorld()
        let id = try await intake.entered()
        let page = try await intake.browser().get("/remisser/\(id)").text
        #expect(page.contains("JO:s beslut dnr 913-2000") && !page.contains("dnr 913-2000 JO:s beslut"))
    }
}
