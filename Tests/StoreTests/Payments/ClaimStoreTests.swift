import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Claims in the store` {
    let world: StoreWorld

    init() async throws {
        world = try await StoreWorld()
        try await world.insertMeeting()
        _ = try await world.store.beginAttestList(2022, Self.rows, .frida)
        try await world.store.adoptAttestList(1, at: 101, revision: 1, .frida)
    }

    static let rows = [
        AttestRow(.receipt, holder: .role(.director)),
        AttestRow(.attest, holder: .role(.chair), deputy: .role(.viceChair)),
        AttestRow(.release, deputy: .role(.accountant), together: 2),
    ]

    var store: Store { world.store }

    static var draft: ClaimDraft {
        ClaimDraft(
            Claim(
                kind: .invoice,
                payTo: "5050-1055",
                amount: Money(kronor: 1_000),
                year: 2022,
                account: "5010",
                receivedOn: "2022-12-05",
                text: "Lokal"
            ),
            supplier: "Björkö AB"
        )
    }

    static func ekonom(_ number: Int64) -> Signature {
        Signature(User("Ekonom \(number)", [.accountant], account: 40 + number), .night, on: "2022-12-05", why: "test")
    }

    @Test func `go through their steps, each by who the list names`() async throws {
        let id = try await store.registerClaim(Self.draft, .frida)
        await #expect(throws: Refusal.self) {
            try await store.takeStep(.receipt, with: id, .all(.receipt), revision: 1, .rut)
        }
        try await store.takeStep(.receipt, with: id, .all(.receipt), revision: 1, .frida)
        await #expect(throws: Refusal.self) {
            try await store.takeStep(.attest, with: id, AttestAnswer(), revision: 1, .rut)
        }
        try await store.takeStep(.attest, with: id, .all(.attest), revision: 1, .rut)
        try await store.release([(id, 1)], .all(.release), Self.ekonom(1))
        await #expect(throws: Refusal.self) { try await store.release([(id, 1)], .all(.release), Self.ekonom(1)) }
        try await store.release([(id, 1)], .all(.release), Self.ekonom(2))
        #expect(try await store.claim(id).state() == .released)
        let history = try await store.history(of: "claim/\(id)").map(\.what)
        #expect(history == ["registered", "attestedReceipt", "attested", "released", "released"])
    }

    @Test func `lose their attests when the account changes, and keep them when the words do`() async throws {
        let id = try await store.registerClaim(Self.draft, .frida)
        try await store.takeStep(.receipt, with: id, .all(.receipt), revision: 1, .frida)
        var draft = Self.draft
        draft.claim.text = "Lokal i januari"
        try await store.changeClaim(id, draft, revision: 1, .frida)
        #expect(try await store.claim(id).state() == .received)
        draft.claim.payTo = "991-2346"
        try await store.changeClaim(id, draft, revision: 2, .frida)
        let changed = try await store.claim(id)
        #expect(changed.state() == .registered && changed.steps.first?.voidedWhy == "Underlaget ändrades.")
        await #expect(throws: Conflict.self) { try await store.changeClaim(id, draft, revision: 2, .frida) }
        // Who saw the old one attests nothing.
        await #expect(throws: Conflict.self) {
            try await store.takeStep(.receipt, with: id, .all(.receipt), revision: 1, .frida)
        }
    }

    @Test func `are refused where a change slipped past the verbs`() async throws {
        let id = try await store.registerClaim(Self.draft, .frida)
        try await store.takeStep(.receipt, with: id, .all(.receipt), revision: 1, .frida)
        try await world.folder.database.write { db in try db.execute(sql: "UPDATE claim SET payTo = '991-2346'") }
        await #expect(throws: Refusal.self) {
            try await store.takeStep(.attest, with: id, .all(.attest), revision: 1, .rut)
        }
    }

    @Test func `are sent back with a reason by who could have taken the step, and cancelled`() async throws {
        let id = try await store.registerClaim(Self.draft, .frida)
        try await store.takeStep(.receipt, with: id, .all(.receipt), revision: 1, .frida)
        await #expect(throws: Refusal.self) { try await store.sendBack(id, because: "Fel pris", .klara) }
        await #expect(throws: Refusal.self) { try await store.sendBack(id, because: "", .rut) }
        try await store.sendBack(id, because: "Fel pris", .rut)
        #expect(try await store.claim(id).state() == .registered)
        try await store.cancelClaim(id, .frida)
        await #expect(throws: Refusal.self) { try await store.cancelClaim(id, .frida) }
    }

    @Test func `name only what there is, and amounts that are real`() async throws {
        let changes: [(inout ClaimDraft) -> Void] = [
            { $0.claim.amount = Money(ore: .max) }, { $0.claim.instalment = 9 }, { $0.concerned = [999] },
            { $0.claim.purchase = 9 }, { $0.claim.initiative = 9 },
        ]
        for change in changes {
            var draft = Self.draft
            change(&draft)
            let wrong = draft
            await #expect(throws: (any Error).self) { try await store.registerClaim(wrong, .frida) }
        }
        await #expect(throws: Refusal.self) { try await store.registerClaim(Self.draft, .rut) }
        #expect(try await store.claims(in: 2022).isEmpty)
    }

    @Test func `rest on a list that is adopted anew when its rights change`() async throws {
        let id = try await store.registerClaim(Self.draft, .frida)
        var row = try #require(try await store.attestLists().first?.rows.first)
        row.limit = Money(kronor: 500)
        let limited = row
        try await store.setAttestRow(limited, in: 1, revision: 2, .frida)
        await #expect(throws: Refusal.self) {
            try await store.takeStep(.receipt, with: id, .all(.receipt), revision: 1, .frida)
        }
        try await store.setAttestRow(AttestRow(.receipt, holder: .person(30)), in: 1, revision: 3, .frida)
        try await store.adoptAttestList(1, at: 101, revision: 4, .frida)
        try await store.takeStep(.receipt, with: id, .all(.receipt), revision: 1, .frida)
        await #expect(throws: Refusal.self) { try await store.beginAttestList(2022, [], .frida) }
        await #expect(throws: Refusal.self) { try await store.beginAttestList(2023, [], .rut) }
    }
}
