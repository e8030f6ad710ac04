import Documents
import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import Synchronization
import TestSupport
import Testing

@Suite struct `Sending personal links` {
    final class Post: Sendable {
        let mails = Mutex<[Mail]>([])
        let ended = Mutex<[Int64]>([])
    }

    let post = Post()

    /// Klara has a link and an account with an address of its own; Arvid has only the address that is registered.
    var sending: LinkSending {
        let links = PersonalLinks(
            states: { user in
                try user.may(.sendLinks).orRefuse()
                return [LinkState(account: 1, person: 1, email: "klara@hemma.example", expires: .night)]
            },
            make: { person, signature in
                try signature.user.may(.sendLinks).orRefuse()
                let email = person.id == 1 ? "klara@hemma.example" : person.email ?? ""
                return ("https://kansli.example/lank/hemlig-\(person.id)", email, .night)
            },
            end: { [post] person, _ in post.ended.withLock { $0.append(person) } },
            day: { _ in "2022-12-20" }
        )
        return LinkSending(links) { [post] mail in
            post.mails.withLock { $0.append(mail) }
            return .sent
        }
    }

    func world() async throws -> OfficeWorld {
        let world = try await OfficeWorld(today: "2022-11-10")
        try await world.begin()
        for (person, email) in [(1, "klara@example.se"), (2, "arvid@example.se")] as [(Int64, String)] {
            let seen = try await world.store.board().person(person).mark
            try await world.store.change(person, PersonDraft(name: "Namn \(person)", email: email), seen: seen, .ada)
        }
        return world
    }

    func browser(_ world: OfficeWorld, _ user: User = .frida) -> Browser {
        Browser.signedIn(as: user) {
            LinkSendingRoutes(store: world.store, sign: world.sign, today: { world.today }, sending).add(to: $0)
            SummonsRoutes(
                store: world.store,
                sign: world.sign,
                today: { world.today },
                makePDF: { _ in Data("%PDF".utf8) },
                sendMail: sending.sendMail,
                links: sending
            )
            .add(to: $0)
        }
    }

    var receivers: [String] { post.mails.withLock { $0.map(\.to) } }

    @Test func `goes to the account's own address, with what to do`() async throws {
        let world = try await world()
        let reply = try await browser(world).post("/installningar/lankar", ["person": "1", "person": "2"])
        #expect(reply.headers[.location] == "/installningar/lankar?klart=skickat")
        #expect(receivers == ["klara@hemma.example", "arvid@example.se"])
        let text = try #require(post.mails.withLock { $0.first?.text })
        #expect(text.contains("/lank/hemlig-1") && text.contains("20 december 2022") && text.contains("Skicka en kod"))
    }

    @Test func `shows who has one and until when, and chooses the others`() async throws {
        let page = try await browser(world()).get("/installningar/lankar").text
        #expect(page.contains("gäller till 20 december 2022") && page.contains("/installningar/lankar/1/bort"))
        #expect(page.contains("value=\"2\" checked") && !page.contains("value=\"1\" checked"))
        #expect(!page.contains("hemlig"))
    }

    @Test func `needs somebody to send to`() async throws {
        let reply = try await browser(world()).post("/installningar/lankar", ["person": "3"])
        #expect(reply.status == .unprocessableContent && reply.text.contains("välj minst en"))
    }

    @Test func `ends one`() async throws {
        #expect(try await browser(world()).post("/installningar/lankar/1/bort").status == .seeOther)
        #expect(post.ended.withLock { $0 } == [1])
    }

    @Test(arguments: [User.arvid, .auditor]) func `is refused to members and auditors`(user: User) async throws {
        let browser = try await browser(world(), user)
        #expect(try await browser.get("/installningar/lankar").status == .conflict)
        #expect(try await browser.post("/installningar/lankar", ["person": "1"]).status == .conflict)
        #expect(receivers.isEmpty)
    }

    @Test func `goes with the summons when that is wished, in a letter of its own`() async throws {
        let world = try await world()
        _ = try await browser(world).post("/moten/1/kallelse", ["person": "1", "links": "ja"])
        #expect(receivers == ["klara@example.se", "klara@hemma.example"])
        #expect(post.mails.withLock { $0.first?.text.contains("/lank/") } == false)
    }

    @Test func `stays out of the summons otherwise`() async throws {
        _ = try await browser(world()).post("/moten/1/kallelse", ["person": "1"])
        #expect(receivers == ["klara@example.se"])
    }
}
