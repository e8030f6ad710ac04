import Domain
import Hummingbird
import Site
import TestSupport
import Testing

@testable import Register

@Suite struct `The forms of an exit` {
    @Test func `begin with what stands there, and one that stands is corrected, not written again`() async throws {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit()
        let working = Situation(incomes: [.noPublic], occupations: [.work], work: .half)
        try await world.store.end(stay, StayExit(on: "2023-06-01", .deceased, after: working), .by(2))
        let browser = browser(world)
        let path = "/inskrivningar/\(stay)/avslut"
        for again in [path, "/inskrivningar/\(stay)/efter"] {
            #expect(try await browser.get(again).headers[.location] == path + "/ratta")
        }
        let form = try await browser.get(path + "/ratta").text
        #expect(form.contains("value=\"2023-06-01\"") && form.contains("Edit Maria Testberg"))
        let typed = "endedOn=2023-06-01&exit=work&incomes=noPublic&occupations=work&work=50&studies=&destination="
        let refused = try await browser.post(path + "/ratta", typed)
        #expect(refused.status == .unprocessableContent && refused.text.contains("Varför det rättas: välj ett skäl."))
        #expect(try await browser.post(path + "/ratta", typed + "&reason=slip").status == .seeOther)
        #expect(try await world.file(of: stay).stays.first?.stay.exitReason == .work)
    }

    @Test func `ask for both values after or none, and leave a look in the log`() async throws {
        let world = try await RegisterWorld()
        let stay = try await world.enrolEdit()
        let browser = browser(world)
        let path = "/inskrivningar/\(stay)/avslut"
        #expect(try await browser.get(path).text.contains("Edit Maria Testberg"))
        let half = try await browser.post(path, "endedOn=2023-06-01&reason=work&incomes=noPublic")
        #expect(half.status == .unprocessableContent && half.text.contains("Sysselsättning: kryssa för minst en."))
        #expect(try await browser.post(path, "endedOn=2023-06-01&reason=work").status == .seeOther)
        let other = try await browser.post("/inskrivningar/\(stay)/efter", "occupations=none")
        #expect(other.status == .unprocessableContent && other.text.contains("Försörjning: kryssa för minst en."))
        let looks = try await world.store.looks(at: world.store.person(ofStay: stay), .at(2), on: RegisterWorld.today)
        #expect(looks.contains { $0.purpose == .exit && $0.way == .page })
    }

    private func browser(_ world: RegisterWorld) -> Browser {
        let sign: Sign = { user, why in Signature(user, .noon, on: RegisterWorld.today, why: why) }
        let pages = RegisterPages(world.store, sign: sign, today: { RegisterWorld.today })
        return .signedIn(as: .at(2)) { router in ExitRoutes(pages).add(to: router) }
    }
}
