import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The page of delegation` {
    let world: OfficeWorld

    init() async throws { world = try await OfficeWorld() }

    func browser(_ user: User) -> Browser {
        Browser.signedIn(as: user) {
            DelegationRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
        }
    }

    static let point: KeyValuePairs = [
        "number": "2", "pointMatter": "direktupphandla", "pointDelegate": "chair", "limit": "1", "from": "2022-01-01",
    ]

    @Test func `takes a point and a decision, and finds the one over its limit`() async throws {
        let frida = browser(.frida)
        #expect(try await frida.post("/delegation/ordning", Self.point).status == .seeOther)
        #expect(
            try await frida.get("/delegation").text.contains("1 prisbasbelopp: 48\u{A0}300\u{A0}kr 2022 (obekräftat)")
        )
        let decision: KeyValuePairs = [
            "matter": "Ny webbplats", "day": "2022-12-05", "point": "1", "person": "3", "delegate": "chair",
            "amount": "61 000",
        ]
        #expect(try await frida.post("/delegation", decision).status == .seeOther)
        let text = try await frida.get("/delegation").text
        #expect(text.contains("D 1/2022") && text.contains("gäller 61\u{A0}000\u{A0}kr"))
        #expect(try await browser(.auditor).get("/delegation").text.contains("D 1/2022"))
        #expect(try await browser(.auditor).post("/delegation", decision).status == .conflict)
        #expect(try await browser(.frida).post("/delegation/ordning/1/slut").status == .seeOther)
    }

    @Test(
        arguments: [
            ("matter", "", "skriv något"), ("matter", "Om 121212-1212", "personnummer"),
            ("day", "2022-12-06", "har inte varit än"),
            ("point", "", "välj en punkt"), ("point", "9", "Punkten gällde inte"), ("person", "", "välj en person"),
            ("amount", "mycket", "Belopp"), ("delegate", "", "välj vad"),
        ]
    )
    func `says at the field what is wrong`(field: String, value: String, says: String) async throws {
        let frida = browser(.frida)
        _ = try await frida.post("/delegation/ordning", Self.point)
        let right = [
            "matter": "Webbplats", "day": "2022-12-05", "point": "1", "person": "3", "delegate": "chair", "amount": "1",
        ]
        let all = right.merging([field: value]) { $1 }
        let form = all.map { "\($0.key)=\($0.value.replacing(" ", with: "+"))" }.joined(separator: "&")
        let reply = try await frida.post("/delegation", form)
        #expect(reply.status == .unprocessableContent && reply.text.contains(says))
        #expect(try await world.store.delegation().decisions.isEmpty)
    }
}
