import Domain
import Folder
import Formats
import Foundation
import TestSupport
import Testing

@testable import Demo
@testable import Register

@Suite struct `The demo's deliveries` {
    private func delivered() async throws -> (folder: Folder, store: RegisterStore) {
        let folder = try Folder.inMemory()
        try await Demo.fillRegister(folder, at: .night)
        try await Demo.deliver(from: folder)
        return (folder, try RegisterStore(folder))
    }

    @Test func `tell three years of three initiatives, and how many took part once there is a year before`()
        async throws
    {
        let (folder, _) = try await delivered()
        let reports = try await Demo.deliveredFiles(of: folder).map { try SignedReport($0) }
        #expect(reports.count == 9 && reports.allSatisfy(\.isIntact))
        #expect(
            reports.map(\.report.period.key) == [2021, 2021, 2021, 2022, 2022, 2022, 2023, 2023, 2023].map(String.init)
        )
        for report in reports.map(\.report) where report.period.year > 2021 {
            #expect(report[.volumes]?.cell(VolumeRow.participants.rawValue, .count)?.count ?? 0 > 50)
            #expect(report[.incomes]?.base(of: .everybody)?.count ?? 0 > 20)
        }
    }

    /// As scripts/attack-counts asks for them, each initiative's by itself.
    @Test(.enabled(if: AttackSample.directory != nil))
    func `are written for the attack where they are asked for`() async throws {
        let directory = try #require(AttackSample.directory)
        let store = try await delivered().store
        let sets = try await store.read { db in
            try Dictionary(
                uniqueKeysWithValues: db.initiatives().map { ($0.key, try db.delivered(of: $0.id, store.vault)) }
            )
        }
        #expect(sets.values.allSatisfy { $0.count == 3 })
        for (key, set) in sets {
            try AttackSample.write(set.map(\.tables), to: directory.appending(path: "demo-\(key).json"))
        }
    }
}
