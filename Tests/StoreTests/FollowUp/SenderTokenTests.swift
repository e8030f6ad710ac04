import Domain
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `A sender's token in the store` {
    private let store: Store
    private let initiative: Initiative.ID
    private let day: Day = "2022-12-05"

    init() async throws {
        store = try await StoreWorld().store
        initiative = try await store.openInitiative(Initiative("Torget", openedOn: "2022-12-01"), .frida)
        try await store.register(sender("Nämnden", "K", "202100-2114"), initiatives: [("torget", initiative)], .frida)
    }

    private func sender(_ name: String, _ key: String?, _ number: String) -> DeliverySender {
        DeliverySender(
            name,
            organisationNumber: number,
            key: key,
            fingerprint: key == nil ? "" : "f",
            from: "2022-01-01",
            checkedWith: "chefen"
        )
    }

    private func file(
        _ number: Int = 1,
        _ year: Int = 2021,
        key: String = "K",
        initiative: String = "torget",
        by controller: String = "202100-2114",
        isIntact: Bool = true
    ) throws -> DeliveredFile {
        let cells: [CountedCell] = [.count(20), .count(7), .count(13)]
        let table = CountedTable(
            .volumes,
            measures: [.count],
            columns: TableColumn.bySex,
            base: cells,
            rows: [.init("participants", "Deltagare", [cells])]
        )
        let report = CountedReport(
            number: number,
            controller: .init(name: "Nämnden", organisationNumber: controller),
            initiative: .init(key: initiative, name: "Torget"),
            period: try #require(FollowUpPeriod(year)),
            madeOn: "2022-02-01",
            madeBy: .init(name: "Kim", function: "chef"),
            tables: [table]
        )
        return DeliveredFile(report, key: key, isIntact: isIntact)
    }

    /// As the route does: the code first, then the file. The program has no role.
    private func send(_ file: DeliveredFile, with code: String) async throws -> ReportDelivery.ID? {
        guard let (token, sender) = try await store.sending(with: code, on: day) else { return nil }
        let program = Signature(User(sender.name, []), .night, on: day, why: "leverans")
        return try await store.receive(file, Data("{}".utf8), named: "leverans.json", with: token.id, program)
    }

    private func reason(_ file: DeliveredFile, with code: String) async -> String? {
        await #expect(throws: Refusal.self) { _ = try await send(file, with: code) }?.ruling.reason
    }

    @Test func `lets a delivery in, which waits for somebody to accept it`() async throws {
        let code = try await store.makeToken(of: 1, until: "2023-12-05", .frida)
        let id = try #require(try await send(file(), with: code))
        let delivery = try await store.delivery(id)
        #expect(delivery.way == .token && !delivery.isJudged)
        #expect(try await store.participants(of: 2021).isEmpty)
        try await store.accept(id, .frida)
        #expect(try await store.participants(of: 2021)[initiative]?.women == .count(7))
        #expect(try await store.history(of: "delivery/\(id)").first?.who == "Nämnden")
    }

    @Test func `refuses what an upload refuses`() async throws {
        let code = try await store.makeToken(of: 1, until: "2023-12-05", .frida)
        #expect(await reason(try file(isIntact: false), with: code)?.contains("Underskriften") == true)
        #expect(await reason(try file(key: "X"), with: code)?.contains("Ingen känd avsändare") == true)
        try await store.close(try #require(FollowUpPeriod(2020)), .frida)
        #expect(await reason(try file(2, 2020), with: code)?.contains("stängdes") == true)
        _ = try await send(file(), with: code)
        #expect(await reason(try file(1, 2019), with: code)?.contains("redan kommit") == true)
        #expect(await reason(try file(3), with: code)?.contains("ersätter") == true)
        #expect(try await store.deliveryBook().deliveries.count == 1)
    }

    @Test func `tells a program nothing of what stands in its file`() async throws {
        let code = try await store.makeToken(of: 1, until: "2023-12-05", .frida)
        #expect(await reason(try file(initiative: "hemligt"), with: code)?.contains("hemligt") == false)
        #expect(await reason(try file(by: "212000-0696"), with: code)?.contains("212000-0696") == false)
    }

    @Test func `lets in what its own sender has signed, and nobody else`() async throws {
        try await store.register(sender("Regionen", "R", "212000-0696"), initiatives: [("torget", initiative)], .frida)
        let theirs = try await store.makeToken(of: 2, until: "2023-12-05", .frida)
        #expect(await reason(try file(), with: theirs)?.contains("en annan avsändares") == true)
        #expect(try await store.deliveryBook().deliveries.isEmpty)
    }

    @Test func `ends on its day, when it is withdrawn, and when another is made`() async throws {
        let first = try await store.makeToken(of: 1, until: "2022-12-31", .frida)
        #expect(try await store.sending(with: first, on: "2022-12-31") != nil)
        #expect(try await store.sending(with: first, on: "2023-01-01") == nil)
        let second = try await store.makeToken(of: 1, until: "2023-12-05", .frida)
        #expect(try await send(file(), with: first) == nil)
        try await store.withdrawToken(of: 1, .frida)
        #expect(try await send(file(), with: second) == nil)
        #expect(try await send(file(), with: "") == nil)
        #expect(
            try await store.history(of: "deliverySender/1").map(\.what).suffix(3) == [
                "madeToken", "madeToken", "withdrewToken",
            ]
        )
    }

    @Test func `that is withdrawn while the file is on its way lets nothing in`() async throws {
        let code = try await store.makeToken(of: 1, until: "2023-12-05", .frida)
        let token = try #require(try await store.sending(with: code, on: day)).token
        try await store.withdrawToken(of: 1, .frida)
        let program = Signature(User("Nämnden", []), .night, on: day, why: "leverans")
        await #expect(throws: Refusal.self) {
            _ = try await store.receive(try file(), Data(), named: "leverans.json", with: token.id, program)
        }
    }

    @Test func `ends with its sender`() async throws {
        let code = try await store.makeToken(of: 1, until: "2023-12-05", .frida)
        try await store.end(1, after: "2022-12-01", .frida)
        #expect(try await send(file(), with: code) == nil)
    }

    @Test func `is made by the director, for a year at most, and for who has a key`() async throws {
        try await store.register(sender("Byn", nil, "212000-0696"), initiatives: [], .frida)
        await #expect(throws: Refusal.self) { _ = try await store.makeToken(of: 2, until: "2023-01-01", .frida) }
        await #expect(throws: Refusal.self) { _ = try await store.makeToken(of: 1, until: "2023-12-06", .frida) }
        await #expect(throws: Refusal.self) { _ = try await store.makeToken(of: 1, until: "2022-12-04", .frida) }
        await #expect(throws: Missing.self) { _ = try await store.makeToken(of: 9, until: "2023-01-01", .frida) }
        let developer = Signature.by(31, [.developmentLeader])
        await #expect(throws: Refusal.self) { _ = try await store.makeToken(of: 1, until: "2023-01-01", developer) }
        await #expect(throws: Refusal.self) { try await store.withdrawToken(of: 1, developer) }
        #expect(try await store.deliveryBook().tokens.isEmpty)
    }

    @Test func `is 256 bits, and stands nowhere as it is`() async throws {
        let world = try await StoreWorld()
        try await world.store.register(sender("Nämnden", "K", "202100-2114"), initiatives: [], .frida)
        let code = try await world.store.makeToken(of: 1, until: "2023-12-05", .frida)
        #expect(code.count == 43)
        #expect(try await world.store.deliveryBook().tokens.map(\.until) == ["2023-12-05"])
        let events = try await world.store.history(of: "deliverySender/1")
        #expect(events.allSatisfy { !"\($0)".contains(code) })
    }
}
