import Documents
import Domain
import Foundation
import Hummingbird
import Office
import Store
import Synchronization
import TestSupport
import Testing

@Suite struct `Papers with the summons` {
    /// Klara (1) has an account, Arvid (2) has none; both have addresses.
    private func world() async throws -> OfficeWorld {
        let world = try await OfficeWorld(today: "2022-11-10")
        try await world.begin()
        try await change(world, 1, nil)
        try await change(world, 2, nil)
        return world
    }

    private func change(_ world: OfficeWorld, _ person: Person.ID, _ papers: PapersWay?) async throws {
        let seen = try await world.store.board().person(person).mark
        let draft = PersonDraft(name: "Namn \(person)", email: "p\(person)@example.se", papers: papers)
        try await world.store.change(person, draft, seen: seen, .ada)
    }

    private func send(_ world: OfficeWorld, _ bundle: Data = Data("%PDF allt".utf8)) async throws -> [String: Mail] {
        let sent = Mutex<[String: Mail]>([:])
        let mailing = PapersMailing(makeBundle: { _ in bundle }, peopleWithAccounts: { [1] })
        let browser = Browser.signedIn(as: .frida) {
            SummonsRoutes(
                store: world.store,
                sign: world.sign,
                today: { world.today },
                makePDF: { _ in Data("%PDF kallelse".utf8) },
                sendMail: { mail in
                    sent.withLock { $0[mail.to] = mail }
                    return .sent
                },
                mailing: mailing
            ).add(to: $0)
        }
        let page = try await browser.get("/moten/1/kallelse").text
        #expect(page.contains("får bilagorna med i en PDF"))
        #expect(try await browser.post("/moten/1/kallelse", ["person": "1", "person": "2"]).status.code == 303)
        return sent.withLock { $0 }
    }

    @Test func `go as one PDF to who has no account`() async throws {
        let world = try await world()
        let sent = try await send(world)
        #expect(sent["p2@example.se"]?.attachment?.bytes == Data("%PDF allt".utf8))
        #expect(sent["p2@example.se"]?.attachment?.name == "handlingar-2022-11-25.pdf")
        #expect(sent["p2@example.se"]?.text.contains("alla bilagor är bifogade i en PDF") == true)
        #expect(sent["p1@example.se"]?.attachment?.bytes == Data("%PDF kallelse".utf8))
        #expect(try await world.store.summonsDeliveries(of: 1).map(\.papers) == [.none, .attached])
    }

    @Test func `go as each has chosen, whoever has an account`() async throws {
        let world = try await world()
        try await change(world, 1, .mailed)
        try await change(world, 2, .here)
        let sent = try await send(world)
        #expect(sent["p1@example.se"]?.attachment?.bytes == Data("%PDF allt".utf8))
        #expect(sent["p2@example.se"]?.attachment?.bytes == Data("%PDF kallelse".utf8))
    }

    @Test func `stay behind when they are too large for a letter, and both are told`() async throws {
        let world = try await world()
        let sent = try await send(world, Data(count: 15_000_001))
        #expect(sent["p2@example.se"]?.attachment?.bytes == Data("%PDF kallelse".utf8))
        #expect(sent["p2@example.se"]?.text.contains("för stora för e-post") == true)
        #expect(try await world.store.summonsDeliveries(of: 1).map(\.papers) == [.none, .tooLarge])
    }
}
