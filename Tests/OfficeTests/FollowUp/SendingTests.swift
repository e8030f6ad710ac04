import Domain
import Formats
import Foundation
import Hummingbird
import Office
import Site
import Store
import Synchronization
import TestSupport
import Testing

@Suite struct `What a register sends by itself` {
    private let world: OfficeWorld
    private let key: ReportSigningKey
    private let doors = CountedAttempts()

    init() async throws {
        world = try await OfficeWorld()
        key = try #require(ReportSigningKey(bytes: Data(repeating: 5, count: 32)))
        let known = try #require(key.publicKey)
        let initiative = try await world.store.openInitiative(
            Initiative("Torget", openedOn: "2022-01-01"),
            world.sign(.frida, "test")
        )
        let sender = DeliverySender(
            "Nämnden",
            organisationNumber: "202100-2114",
            key: known.text,
            fingerprint: known.fingerprint,
            from: "2022-01-01",
            checkedWith: "chefen"
        )
        try await world.store.register(sender, initiatives: [("torget", initiative)], world.sign(.frida, "test"))
    }

    private func bytes(_ number: Int = 1) throws -> [UInt8] {
        let cells: [CountedCell] = [.count(20), .protected, .protected]
        let report = CountedReport(
            number: number,
            controller: .init(name: "Nämnden", organisationNumber: "202100-2114"),
            initiative: .init(key: "torget", name: "Torget"),
            period: try #require(FollowUpPeriod(2021)),
            madeOn: "2022-02-01",
            madeBy: .init(name: "Kim Kimsson", function: "chef"),
            tables: [
                CountedTable(
                    .volumes,
                    measures: [.count],
                    columns: TableColumn.bySex,
                    base: cells,
                    rows: [.init("participants", "Deltagare", [cells])]
                )
            ]
        )
        return Array(try SignedReport(report, signedBy: key).bytes)
    }

    private func add(to router: Router<PageContext>) {
        SenderRoutes(store: world.store, sign: world.sign, today: { [today = world.today] in today }).add(to: router)
        SendingRoutes(
            doors,
            store: world.store,
            sign: world.sign,
            today: { [today = world.today] in today },
            publicURL: "https://kansli.example"
        )
        .add(to: router)
    }

    private func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user, programs: [SendingPaths.take], add(to:))
    }

    /// As curl sends it: no form, no cookie, and no word of where it comes from.
    private func send(_ bytes: [UInt8], _ code: String?) async throws -> Reply {
        var headers: HTTPFields = [.contentType: "application/json"]
        if let code { headers[.authorization] = "Bearer \(code)" }
        return try await browser(.frida).send("/uppfoljning/leveranser/ta-emot", bytes, headers)
    }

    private func code() async throws -> String {
        let page = try await browser(.frida).post("/uppfoljning/avsandare/1/sandkod", "until=2023-12-05").text
        let code = page.split(separator: "class=\"fingerprint\">").last?.prefix { $0 != "<" }
        return String(try #require(code))
    }

    @Test func `is taken in with the code that the page shows once, and waits`() async throws {
        let code = try await code()
        #expect(code.count == 43)
        let page = try await browser(.frida).get("/uppfoljning/avsandare").text
        #expect(page.contains("2023-12-05") && !page.contains(code))
        let reply = try await send(bytes(), code)
        #expect(reply.status == .created && reply.text == "{\"delivery\":1,\"outcome\":\"received\",\"reasons\":[]}\n")
        #expect(reply.headers[.contentType] == "application/json; charset=utf-8")
        let waiting = try await world.store.deliveryBook().waiting
        #expect(waiting.map(\.way) == [.token])
        #expect(doors.count == 0)
    }

    @Test func `is refused with a reason, and nothing of the file`() async throws {
        let code = try await code()
        var altered = try bytes()
        let place = try #require(altered.firstIndex(of: UInt8(ascii: "2")))
        altered[place] = UInt8(ascii: "3")
        let broken = try await send(altered, code)
        #expect(broken.status == .unprocessableContent && broken.text.contains("\"refused\""))
        #expect(!broken.text.contains("Kim") && !broken.text.contains("torget"))
        #expect(try await send(Array("{}".utf8), code).text.contains("ingen leverans"))
        _ = try await send(bytes(), code)
        let again = try await send(bytes(), code)
        #expect(again.status == .unprocessableContent && again.text.contains("redan kommit"))
        #expect(try await world.store.deliveryBook().deliveries.count == 1)
    }

    @Test func `is too large over four million bytes, as an upload is`() async throws {
        let reply = try await send(Array(repeating: 32, count: SignedReport.limit + 1), code())
        #expect(reply.status == .contentTooLarge && reply.text.contains("4 MB"))
    }

    @Test func `is denied without a code that holds, whoever is signed in`() async throws {
        let code = try await code()
        for wrong in [nil, "", String(repeating: "a", count: 43), code + "a"] {
            let reply = try await send(bytes(), wrong)
            #expect(reply.status == .unauthorized && reply.headers[.wwwAuthenticate] == "Bearer")
        }
        let form = try await browser(.frida).postPlainly("/uppfoljning/leveranser/ta-emot", "formKey=nyckel")
        #expect(form.status == .unauthorized)
        #expect(try await browser(.frida).post("/uppfoljning/avsandare/1/indragning").status == .seeOther)
        #expect(try await send(bytes(), code).status == .unauthorized)
        #expect(try await world.store.deliveryBook().deliveries.isEmpty)
        #expect(doors.count == 6)
    }

    @Test func `waits when too many codes were wrong, even with the right one`() async throws {
        let code = try await code()
        for _ in 0..<CountedAttempts.free { _ = try await send(bytes(), "fel") }
        let reply = try await send(bytes(), code)
        #expect(reply.status == .tooManyRequests && reply.headers[.retryAfter] == "5")
        #expect(reply.text.contains("\"wait\""))
    }

    @Test func `is for the director to open, and asked for in no other way`() async throws {
        let developer = User("Dag Utveckling", [.developmentLeader], account: 31)
        #expect(
            try await browser(developer).post("/uppfoljning/avsandare/1/sandkod", "until=2023-01-01").status
                == .conflict
        )
        #expect(
            try await browser(.frida).post("/uppfoljning/avsandare/1/sandkod", "until=2024-01-01").status == .conflict
        )
        let empty = try await browser(.frida).post("/uppfoljning/avsandare/1/sandkod", "until=")
        #expect(empty.status == .conflict && empty.text.contains("sista dag"))
        #expect(try await browser(.frida).get("/uppfoljning/leveranser/ta-emot").status == .methodNotAllowed)
    }
}

/// Counts attempts as the accounts do, in memory.
private final class CountedAttempts: SendingDoors {
    static let free = 20
    private let attempts = Mutex(0)
    var count: Int { attempts.withLock { $0 } }

    func countSending(from address: String) async throws -> Int? {
        attempts.withLock { attempts in
            guard attempts < Self.free else { return 5 }
            attempts += 1
            return nil
        }
    }

    func forgiveSending(from address: String) async throws { attempts.withLock { $0 -= 1 } }
}
