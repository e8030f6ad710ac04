import Domain
import Folder
import Formats
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Register

@Suite struct `A delivery to the förbund` {
    private let year: FollowUpPeriod

    init() throws { year = try #require(FollowUpPeriod(2023)) }

    private func deliver(_ world: RegisterWorld, _ period: FollowUpPeriod? = nil, by account: Int64 = 5) async throws
        -> Int64
    {
        let period = period ?? year
        let draft = try await world.store.draft(of: world.amt, period, .by(account))
        return try await world.store.deliver(draft, seen: draft.mark, function: "enhetschef", .by(account))
    }

    @Test func `is signed by the register's key, and tells what was shown`() async throws {
        let world = try await RegisterWorld()
        try await world.yearOfStays()
        let draft = try await world.store.draft(of: world.amt, year, .by(5))
        let id = try await deliver(world)
        let delivery = try await world.store.delivery(id, .at(5), on: RegisterWorld.today)
        #expect(delivery.isIntact)
        #expect(try await world.store.deliveryKey() == delivery.key)
        #expect(delivery.report.tables == draft.tables)
        #expect(delivery.report.controller.name == Controller.invented.name)
        #expect(delivery.report[.volumes]?.cell("participants", .count) == .count(24))
        #expect(delivery.report[.incomes]?.base.first == .count(24))
        #expect(delivery.report[.referrals]?.cell("municipality", .count) == .count(12))
    }

    @Test func `holds no name, number or note, and neither does what is kept of it`() async throws {
        let world = try await RegisterWorld()
        try await world.yearOfStays()
        let id = try await deliver(world)
        let file = String(
            decoding: try await world.store.delivery(id, .at(5), on: RegisterWorld.today).bytes,
            as: UTF8.self
        )
        let event = try await world.store.read { db in
            try String.fetchOne(db, sql: "SELECT after FROM event WHERE subject = 'delivery/1'") ?? ""
        }
        for word in ["Prov", "Hemlig", "1962", "1964"] { #expect(!file.contains(word) && !event.contains(word)) }
        #expect(event.contains("amt"))
    }

    @Test func `of the same period takes the place of the one before`() async throws {
        let world = try await RegisterWorld()
        try await world.yearOfStays()
        let first = try await deliver(world)
        let second = try await deliver(world)
        #expect(try await world.store.delivery(second, .at(5), on: RegisterWorld.today).report.replaces == Int(first))
    }

    @Test func `waits until its period has ended`() async throws {
        let world = try await RegisterWorld()
        try await world.yearOfStays()
        let refusal = await #expect(throws: Refusal.self) {
            try await deliver(world, FollowUpPeriod(2024, .firstQuarter))
        }
        #expect(refusal?.ruling.provision == .Register.disclosure)
    }

    @Test func `is refused to a case worker, and to the manager of another initiative`() async throws {
        let world = try await RegisterWorld()
        try await world.yearOfStays()
        try await world.grant(7, .manager, in: world.torget)
        for account in [2, 4, 7] as [Int64] {
            await #expect(throws: Refusal.self) { try await deliver(world, by: account) }
        }
        let id = try await deliver(world)
        await #expect(throws: Missing.self) { try await world.store.delivery(id, .at(7), on: RegisterWorld.today) }
    }

    @Test func `is refused when it is not what was seen`() async throws {
        let world = try await RegisterWorld()
        try await world.yearOfStays()
        let draft = try await world.store.draft(of: world.amt, year, .by(5))
        await #expect(throws: Conflict.self) {
            try await world.store.deliver(draft, seen: 1, function: "enhetschef", .by(5))
        }
    }

    @Test func `is refused when somebody has been enrolled, or another has left, since it was drawn up`() async throws {
        let world = try await RegisterWorld()
        try await world.yearOfStays()
        let early = try await world.store.draft(of: world.amt, year, .by(5))
        _ = try await deliver(world)
        await #expect(throws: Conflict.self) {
            try await world.store.deliver(early, seen: early.mark, function: "enhetschef", .by(5))
        }
        let late = try await world.store.draft(of: world.amt, year, .by(5))
        _ = try await world.enrolEdit()
        await #expect(throws: Conflict.self) {
            try await world.store.deliver(late, seen: late.mark, function: "enhetschef", .by(5))
        }
    }

    @Test func `of a year goes after that of its first half, and tells nothing of the few who came between`()
        async throws
    {
        let world = try await RegisterWorld()
        try await world.yearOfStays()
        _ = try await world.enrolEdit(on: "2023-09-10")
        let half = try #require(FollowUpPeriod(2023, .firstHalf))
        let (first, second) = (try await deliver(world, half), try await deliver(world))
        let reports = [
            try await world.store.delivery(first, .at(5), on: RegisterWorld.today).report,
            try await world.store.delivery(second, .at(5), on: RegisterWorld.today).report,
        ]
        #expect(reports.map(\.period) == [half, year] && reports.allSatisfy { !$0.tables.isEmpty })
        for code in TableCode.allCases where code != .quality {
            guard let part = reports[0][code], let whole = reports[1][code] else { continue }
            for row in part.rows where code != .volumes || row.key.hasPrefix(VolumeRow.started.rawValue) {
                let counts = [part, whole].map { $0.cell(row.key, part.measures[0])?.count }
                guard let less = counts[0], let more = counts[1] else { continue }
                #expect(!ProtectionRule.standard.isSmall(more - less), "\(code) \(row.key)")
            }
        }
    }

    @Test func `of so few that nothing can be told is not made`() async throws {
        let world = try await RegisterWorld()
        _ = try await world.enrolEdit()
        let draft = try await world.store.draft(of: world.amt, year, .by(5))
        let told = (draft.tables ?? []).flatMap(\.rows).flatMap(\.cells).flatMap(\.self)
        #expect(told.allSatisfy { $0 == .protected || $0 == .count(0) })
    }

    @Test func `is the same when retention has deleted everybody`() async throws {
        let world = try await RegisterWorld()
        try await world.yearOfStays()
        let before = try await world.store.draft(of: world.amt, year, .by(5))
        let deleted = try await world.store.retain(Signature(.program, .noon, on: "2026-03-01", why: "gallring"))
        let after = try await world.store.draft(of: world.amt, year, .by(5))
        #expect(deleted == 24)
        #expect(after.counted == before.counted)
    }
}
