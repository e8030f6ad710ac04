import Domain
import Foundation
import Store
import TestSupport
import Testing

@Suite struct `Deliveries in the store` {
    private let store: Store
    private let initiative: Initiative.ID

    init() async throws {
        store = try await StoreWorld().store
        initiative = try await store.openInitiative(Initiative("Torget", openedOn: "2022-12-01"), .frida)
        try await store.register(sender(), initiatives: [("torget", initiative)], .frida)
    }

    private func sender(_ key: String? = "K", checkedWith: String = "chefen") -> DeliverySender {
        DeliverySender(
            "Nämnden",
            organisationNumber: "202100-2114",
            key: key,
            fingerprint: key == nil ? "" : "f",
            from: "2022-01-01",
            checkedWith: checkedWith
        )
    }

    private func file(_ number: Int = 1, _ year: Int = 2021, replaces: Int? = nil) throws -> DeliveredFile {
        let table = CountedTable(
            .volumes,
            measures: [.count],
            columns: TableColumn.bySex,
            base: [.count(20), .count(7), .count(13)],
            rows: [.init("participants", "Deltagare", [[.count(20), .count(7), .count(13)]])]
        )
        let report = CountedReport(
            number: number,
            controller: .init(name: "Nämnden", organisationNumber: "202100-2114"),
            initiative: .init(key: "torget", name: "Torget"),
            period: try #require(FollowUpPeriod(year)),
            madeOn: "2022-02-01",
            madeBy: .init(name: "Kim", function: "chef"),
            replaces: replaces,
            tables: [table]
        )
        return DeliveredFile(report, key: "K", isIntact: true)
    }

    private func receive(_ file: DeliveredFile) async throws -> ReportDelivery.ID {
        try await store.receive(file, Data("{}".utf8), named: "leverans.json", by: .upload, .frida)
    }

    @Test func `wait with their file until somebody accepts them, and then count`() async throws {
        let id = try await receive(file())
        #expect(try await store.participants(of: 2021).isEmpty)
        #expect(try await store.deliveredBytes(id).bytes == Data("{}".utf8))
        try await store.accept(id, .frida)
        #expect(try await store.participants(of: 2021)[initiative]?.women == .count(7))
        #expect(try await store.history(of: "delivery/\(id)").map(\.what) == ["received", "accepted"])
        await #expect(throws: Refusal.self) { try await store.refuse(id, because: "fel", .frida) }
    }

    @Test func `are refused with a reason that stays, and then never count`() async throws {
        let id = try await receive(file())
        await #expect(throws: Refusal.self) { try await store.refuse(id, because: "", .frida) }
        try await store.refuse(id, because: "Fel år.", .frida)
        #expect(try await store.delivery(id).reason == "Fel år.")
        #expect(try await store.participants(of: 2021).isEmpty)
    }

    @Test func `are corrected after they were refused, and numbered apart from what is typed in`() async throws {
        try await store.refuse(receive(file()), because: "Fel år.", .frida)
        let typed = try file().report
        let id = try await store.typeIn(typed, from: 1, of: initiative, .frida)
        try await store.accept(id, .frida)
        let corrected = try await receive(file(3, replaces: 2))
        try await store.accept(corrected, .frida)
        #expect(try await store.deliveryBook().standing.map(\.id) == [corrected])
    }

    @Test func `leave nothing when they come again or their period is closed`() async throws {
        _ = try await receive(file())
        await #expect(throws: Refusal.self) { _ = try await receive(file(1, 2020)) }
        try await store.close(try #require(FollowUpPeriod(2020)), .frida)
        await #expect(throws: Refusal.self) { _ = try await receive(file(2, 2020)) }
        #expect(try await store.deliveryBook().deliveries.count == 1)
        try await store.open(try #require(FollowUpPeriod(2020)), .frida)
        #expect(try await receive(file(2, 2020)) == 2)
    }

    @Test func `come only from who the director has registered after the telephone`() async throws {
        await #expect(throws: Refusal.self) {
            try await store.register(sender("X", checkedWith: ""), initiatives: [], .frida)
        }
        let developer = Signature.by(31, [.developmentLeader])
        await #expect(throws: Refusal.self) { try await store.register(sender("X"), initiatives: [], developer) }
        await #expect(throws: Refusal.self) { try await store.close(try #require(FollowUpPeriod(2020)), developer) }
        try await store.end(1, after: "2022-01-15", .frida)
        await #expect(throws: Refusal.self) { _ = try await receive(file()) }
    }

    @Test func `are not told in the year's sheet by counts that are small or do not tie`() async throws {
        for counts in [
            FinsamCounts(initiative, 2021, women: 2, men: 1, number: 50, source: "Kim"),
            FinsamCounts(initiative, 2021, women: 20, men: 30, number: 10, source: "Kim"),
        ] {
            await #expect(throws: Refusal.self) { try await store.note(counts, .frida) }
        }
        #expect(try await store.finsamCounts(of: 2021).isEmpty)
    }

    @Test func `fill the year's sheet, which is complete only when all is there`() async throws {
        try await store.note(
            FinsamProfile(initiative, .individual, targetGroup: "Unga", method: .bySex),
            .frida
        )
        try await store.note(FinsamCounts(initiative, 2021, planned: 20), .frida)
        #expect(try await store.plannedParticipants(of: initiative) == [2021: 20])
        let sheet = try await store.finsamSheet(2021)
        #expect(!sheet.isComplete && sheet.parts.isEmpty)
        // What no budget tells is not nothing.
        let administration = sheet.fields.filter { $0.part == "Administrativa kostnader" }
        #expect(!administration.isEmpty && administration.allSatisfy { $0.value == nil })
        let refusal = await #expect(throws: Refusal.self) {
            try await store.markRetyped(sheet, on: "2022-12-05", .frida)
        }
        #expect(refusal?.ruling.provision == .Kansli.finsam)
    }
}
