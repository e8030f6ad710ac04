import Domain
import Folder
import GRDB
import TestSupport
import Testing

@testable import Register

@Suite struct `Counting what the register holds` {
    /// Twenty-four stays of 2023, one without measurement, one that never was, one that goes on and two without names.
    private func world() async throws -> RegisterWorld {
        let world = try await RegisterWorld()
        try await world.yearOfStays()
        try await world.store.write { db in
            try db.execute(
                sql: """
                    UPDATE stay SET exitReason = 'withoutMeasurement', incomesAfter = NULL, occupationsAfter = NULL,
                      workAfter = NULL, studiesAfter = NULL WHERE id = 3;
                    UPDATE stay SET exitReason = 'misregistered', incomesAfter = NULL, occupationsAfter = NULL,
                      workAfter = NULL, studiesAfter = NULL WHERE id = 4;
                    UPDATE stay SET endedOn = NULL, exitReason = NULL, incomesAfter = NULL, occupationsAfter = NULL,
                      workAfter = NULL, studiesAfter = NULL, destination = NULL WHERE id = 5;
                    UPDATE stay SET precision = 'year', ageBand = NULL WHERE id IN (6, 7);
                    UPDATE stay SET startedOn = '2022-05-01', ageBand = '25-29' WHERE id = 8;
                    """
            )
        }
        return world
    }

    @Test func `tells of each stay what its columns say`() async throws {
        let world = try await world()
        let year = try #require(FollowUpPeriod(2023))
        let sheet = try await world.store.read { try $0.tallySheets(of: world.amt, in: [year]).first }
        let tallies = Dictionary(uniqueKeysWithValues: try #require(sheet).tallies.map { ($0.code, $0) })
        func volume(_ row: VolumeRow) -> Int? { tallies[.volumes]?.cell(row.rawValue, .count) }
        #expect(volume(.participants) == 23 && volume(.ongoingAtStart) == 1 && volume(.ongoingAtEnd) == 1)
        #expect(volume(.started) == 22 && volume(.closed) == 22)
        #expect(tallies[.duration]?.cell("missing", .count) == 3)
        #expect(tallies[.incomes]?.cell("noPublic", .after) == 5)
        #expect(tallies[.started]?.cell("work", .count) == 5)
        #expect(tallies[.exits]?.cell("timeLimit", .count) == 14)
        #expect(tallies[.destinations]?.cell("nobody", .count) == 22)
        #expect(tallies[.referrals]?.cell("region", .count) == 12)
        #expect(tallies[.education]?.cell("upperSecondary", .count) == 20)
        #expect(tallies[.education]?.cell("missing", .count) == 2 && tallies[.age]?.cell("missing", .count) == 2)
    }

    @Test func `is the same for many periods at once as for one at a time, and for few tables as for all`() async throws
    {
        let world = try await world()
        let periods =
            FollowUpPeriod.Part.allCases.compactMap { FollowUpPeriod(2023, $0) }
            + [FollowUpPeriod(2022), FollowUpPeriod(2024)].compactMap(\.self)
        let columns = TableColumn.bySexAndAge
        try await world.store.read { db in
            let together = try db.tallySheets(of: world.amt, in: periods, columns: columns)
            let few = try db.tallySheets(of: world.amt, in: periods, columns: columns, only: [.incomes, .occupations])
            for (place, period) in periods.enumerated() {
                let alone = try db.tallySheets(of: world.amt, in: [period], columns: columns)
                #expect(together[place].tallies == alone.first?.tallies, "\(period.key)")
                let wanted = together[place].tallies.filter { $0.code.isByAge || $0.code == .volumes }
                #expect(few[place].tallies == wanted, "\(period.key)")
            }
            #expect(try db.tallySheets(of: world.amt, in: []).isEmpty)
        }
    }
}
