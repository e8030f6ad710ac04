import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Purchases in the store` {
    let world: StoreWorld

    init() async throws { world = try await StoreWorld() }

    var store: Store { world.store }

    var site: Purchase {
        Purchase("Webbplats", need: "Ny", supplier: "Fjällbåge", value: Money(kronor: 9), agreedOn: "2022-11-01")
    }

    @Test func `are added, changed in the revision that was seen, given notice of and closed`() async throws {
        let id = try await store.addPurchase(site, .frida)
        var changed = site
        (changed.until, changed.noticeBy) = ("2023-12-31", "2023-09-30")
        try await store.changePurchase(id, changed, revision: 1, .frida)
        await #expect(throws: Conflict.self) { try await store.changePurchase(id, changed, revision: 1, .frida) }
        try await store.giveNotice(id, on: "2022-11-02", .frida)
        try await store.changePurchase(id, changed, revision: 3, .frida)
        #expect(try await store.purchase(id).noticeGivenOn == "2022-11-02")
        await #expect(throws: Refusal.self) { try await store.giveNotice(id, on: "2022-11-02", .frida) }
        try await store.closePurchase(id, .frida)
        await #expect(throws: Refusal.self) { try await store.changePurchase(id, changed, revision: 5, .frida) }
        await #expect(throws: Refusal.self) { try await store.closePurchase(id, .frida) }
        let history = try await store.history(of: "purchase/\(id)").map(\.what)
        #expect(history == ["added", "changed", "gaveNotice", "changed", "closed"])
    }

    @Test func `come to the desk while they run`() async throws {
        let id = try await store.addPurchase(site, .frida)
        var planned = site
        planned.agreedOn = nil
        _ = try await store.addPurchase(planned, .frida)
        #expect(try await store.desk().purchases.map(\.id) == [id])
        try await store.closePurchase(id, .frida)
        #expect(try await store.desk().purchases.isEmpty)
        #expect(try await store.purchases().map(\.id) == [2, 1])
    }

    @Test func `are refused to those who may not, on decisions that are not there, and without a row`() async throws {
        await #expect(throws: Refusal.self) { try await store.addPurchase(site, .rut) }
        for change: (inout Purchase) -> Void in [{ $0.decision = 9 }, { $0.section = 9 }] {
            var wrong = site
            change(&wrong)
            let purchase = wrong
            await #expect(throws: Refusal.self) { try await store.addPurchase(purchase, .frida) }
        }
        await #expect(throws: Missing.self) { try await store.closePurchase(9, .frida) }
        #expect(try await store.purchases().isEmpty)
    }
}
