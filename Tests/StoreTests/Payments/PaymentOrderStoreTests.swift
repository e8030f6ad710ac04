import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Payment orders in the store` {
    let world: StoreWorld

    init() async throws {
        world = try await StoreWorld()
        try await world.insertMeeting()
        _ = try await world.store.beginAttestList(2022, ClaimSteps.rows, .frida)
        try await world.store.adoptAttestList(1, at: 101, revision: 1, .frida)
    }

    typealias ClaimSteps = `Claims in the store`
    var store: Store { world.store }
    static let ekonom = ClaimSteps.ekonom(1)

    func released(_ change: (inout ClaimDraft) -> Void = { _ in }) async throws -> Claim.ID {
        var draft = ClaimSteps.draft
        change(&draft)
        let id = try await store.registerClaim(draft, .frida)
        try await store.takeStep(.receipt, with: id, .all(.receipt), revision: 1, .frida)
        try await store.takeStep(.attest, with: id, .all(.attest), revision: 1, .rut)
        for number: Int64 in [1, 2] { try await store.release([(id, 1)], .all(.release), ClaimSteps.ekonom(number)) }
        return id
    }

    @Test func `are made once, sent once and confirmed in parts`() async throws {
        let (one, other) = (try await released(), try await released { $0.claim.reference = "2" })
        let order = try await store.order([one, other], payOn: "2022-12-06", key: "a", Self.ekonom)
        #expect(try await store.order([one, other], payOn: "2022-12-06", key: "a", Self.ekonom) == order)
        await #expect(throws: Refusal.self) { try await store.order([one], payOn: "2022-12-06", key: "a", Self.ekonom) }
        await #expect(throws: Refusal.self) { try await store.order([one], payOn: "2022-12-06", key: "b", Self.ekonom) }
        #expect(try await store.paymentOrders().count == 1)
        try await store.sendOrder(order, Self.ekonom)
        await #expect(throws: Refusal.self) { try await store.sendOrder(order, Self.ekonom) }
        try await store.confirm([one], in: order, paidOn: "2022-12-05", Self.ekonom)
        let record = try await store.paymentOrder(order)
        #expect(record.waiting.map(\.id) == [other] && record.sum == Money(kronor: 2_000))
        await #expect(throws: Refusal.self) {
            try await store.confirm([one, other], in: order, paidOn: "2022-12-05", Self.ekonom)
        }
        #expect(try await store.claim(other).payment == nil)
    }

    @Test func `let go of what the bank sends back, and take it again when it is released anew`() async throws {
        let id = try await released()
        let order = try await store.order([id], payOn: "2022-12-06", key: "a", Self.ekonom)
        await #expect(throws: Refusal.self) { try await store.cancelClaim(id, .frida) }
        await #expect(throws: Refusal.self) { try await store.takeBack(id, from: order, because: "", Self.ekonom) }
        try await store.takeBack(id, from: order, because: "Kontot är avslutat", Self.ekonom)
        #expect(try await store.claim(id).state() == .attested)
        await #expect(throws: Refusal.self) {
            try await store.confirm([id], in: order, paidOn: "2022-12-05", Self.ekonom)
        }
        for number: Int64 in [1, 2] { try await store.release([(id, 1)], .all(.release), ClaimSteps.ekonom(number)) }
        let second = try await store.order([id], payOn: "2022-12-06", key: "b", Self.ekonom)
        await #expect(throws: Refusal.self) {
            try await store.confirm([id], in: order, paidOn: "2022-12-05", Self.ekonom)
        }
        try await store.confirm([id], in: second, paidOn: "2022-12-05", Self.ekonom)
        #expect(try await store.paymentOrder(order).standing.isEmpty)
        #expect(try await store.history(of: "claim/\(id)").last?.what == "paid")
    }

    @Test func `take only what is released, by accountants, for a day to come`() async throws {
        let id = try await store.registerClaim(ClaimSteps.draft, .frida)
        await #expect(throws: Refusal.self) { try await store.order([id], payOn: "2022-12-06", key: "a", Self.ekonom) }
        let ready = try await released { $0.claim.reference = "2" }
        await #expect(throws: Refusal.self) { try await store.order([ready], payOn: "2022-12-06", key: "a", .frida) }
        await #expect(throws: Refusal.self) {
            try await store.order([ready], payOn: "2022-12-04", key: "a", Self.ekonom)
        }
        await #expect(throws: Refusal.self) { try await store.order([], payOn: "2022-12-06", key: "a", Self.ekonom) }
        await #expect(throws: Missing.self) { try await store.order([99], payOn: "2022-12-06", key: "a", Self.ekonom) }
        let order = try await store.order([ready], payOn: "2022-12-06", key: "a", Self.ekonom)
        await #expect(throws: Refusal.self) {
            try await store.confirm([ready], in: order, paidOn: "2022-12-06", Self.ekonom)
        }
        await #expect(throws: Refusal.self) {
            try await store.confirm([id], in: order, paidOn: "2022-12-05", Self.ekonom)
        }
    }

    @Test func `are not needed for money that comes back`() async throws {
        var draft = ClaimSteps.draft
        (draft.claim.kind, draft.claim.amount, draft.claim.payTo) = (.repayment, Money(kronor: -500), "")
        let id = try await store.registerClaim(draft, .frida)
        await #expect(throws: Refusal.self) { try await store.arrive(id, on: "2022-12-05", .frida) }
        try await store.takeStep(.receipt, with: id, .all(.receipt), revision: 1, .frida)
        try await store.takeStep(.attest, with: id, .all(.attest), revision: 1, .rut)
        try await store.arrive(id, on: "2022-12-05", .frida)
        #expect(try await store.claim(id).payment?.amount == Money(kronor: -500))
        await #expect(throws: Refusal.self) { try await store.arrive(id, on: "2022-12-05", .frida) }
    }
}
