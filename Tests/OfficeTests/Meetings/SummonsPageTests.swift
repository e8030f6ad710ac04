import Documents
import Domain
import Foundation
import Hummingbird
import Office
import Store
import TestSupport
import Testing

@Suite struct `Sending the summons` {
    private func browser(_ world: OfficeWorld, _ user: User = .frida) -> Browser {
        Browser.signedIn(as: user) {
            SummonsRoutes(
                store: world.store,
                sign: world.sign,
                today: { world.today },
                makePDF: { _ in Data("%PDF".utf8) },
                sendMail: { _ in .filed }
            ).add(to: $0)
        }
    }

    @Test func `stamps the day, and says who got it and who has no address`() async throws {
        let world = try await OfficeWorld(today: "2022-11-10")
        try await world.begin()
        #expect(try await browser(world).post("/moten/1/kallelse", ["person": "1", "person": "2"]).status.code == 303)
        #expect(try await world.store.meetingRecord(1).meeting.summonedOn == "2022-11-10")
        #expect(try await world.store.summonsDeliveries(of: 1).map(\.way) == [.none, .none])
        let page = try await browser(world).get("/moten/1/kallelse?klart=kallat").text
        #expect(page.contains("har ingen e-postadress") && page.contains("Kallelsen är noterad."))
        #expect(page.contains("Utan e-postadress: Arvid Arbete, Klara Kassa. Lämna kallelsen på annat sätt."))
        #expect(page.contains("Ingen har svarat än.") && page.contains("Skicka kallelsen igen"))
    }

    @Test func `notes who got it before the post failed`() async throws {
        let world = try await OfficeWorld(today: "2022-11-10")
        try await world.begin()
        for (person, email) in [(1, "klara@example.se"), (2, "arvid@example.se")] as [(Int64, String)] {
            let seen = try await world.store.board().person(person).mark
            try await world.store.change(person, PersonDraft(name: "Namn \(person)", email: email), seen: seen, .ada)
        }
        let browser = Browser.signedIn(as: .frida) {
            SummonsRoutes(
                store: world.store,
                sign: world.sign,
                today: { world.today },
                makePDF: { _ in Data("%PDF".utf8) },
                sendMail: { mail in
                    guard mail.to == "klara@example.se" else { throw CocoaError(.fileWriteOutOfSpace) }
                    return .filed
                }
            ).add(to: $0)
        }
        let answer = try await browser.post("/moten/1/kallelse", ["person": "1", "person": "2"])
        #expect(answer.status.code == 500)
        #expect(try await world.store.summonsDeliveries(of: 1).map(\.person) == [1])
    }

    @Test func `asks before it goes out too late, and then lets it`() async throws {
        let world = try await OfficeWorld(today: "2022-11-23")
        try await world.begin()
        let refused = try await browser(world).post("/moten/1/kallelse", ["person": "1"])
        #expect(refused.status.code == 422 && refused.text.contains("senast 18 november 2022"))
        // Who was chosen stays chosen, and nobody else.
        #expect(refused.text.contains("value=\"1\" checked") && !refused.text.contains("value=\"2\" checked"))
        #expect(try await world.store.meetingRecord(1).meeting.summonedOn == nil)
        _ = try await browser(world).post("/moten/1/kallelse", ["person": "1", "late": "ja"])
        #expect(try await world.store.meetingRecord(1).meeting.summonedOn == "2022-11-23")
    }

    @Test func `needs an agenda, a reader and somebody who may`() async throws {
        let world = try await OfficeWorld(today: "2022-11-10")
        try await world.begin { $0.items = [] }
        #expect(
            try await browser(world).post("/moten/1/kallelse", ["person": "1"]).text.contains("Dagordningen är tom")
        )
        try await world.store.addItem(ItemDraft(title: "Budget"), to: 1, .ada)
        #expect(try await browser(world).post("/moten/1/kallelse").status.code == 422)
        let member = try await browser(world, .klara).post("/moten/1/kallelse", ["person": "1"])
        #expect(member.text.contains("Du får inte kalla till möte"))
    }
}
