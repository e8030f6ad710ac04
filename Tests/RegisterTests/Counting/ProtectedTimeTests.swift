import Domain
import TestSupport
import Testing

@testable import Register

/// What anybody knows of when those who are counted began and ended, so that one count must be hidden for another's sake.
@Suite struct `Protecting counts of time` {
    /// 20 of the 22 who began ended in the autumn after less than three months: they are known, so at most two are anonymous.
    @Test func `who began and soon ended is not among those who began anonymous`() throws {
        let stays = [
            (try anonymous(2022), 2), (stay("2022-06-01", "2022-08-01"), 20), (stay("2021-02-01", nil), 10),
        ]
        let tables = try deliver([("2022-H2", [.volumes, .duration]), ("2022", [.volumes, .age])], stays)
        #expect(tables[0].told(.duration, DurationBand.underThree.rawValue) == 20)
        #expect(tables[1].told(.volumes, VolumeRow.started.rawValue) == 22)
        #expect(!tables[1].contains { $0.code == .age })
    }

    /// Ages are left out rather than the delivery.
    @Test func `a few anonymous among a few who are there refuse no delivery`() throws {
        let stays = [(try anonymous(2023), 2), (stay("2023-02-01", "2023-06-01"), 20)]
        let tables = try deliver([("2023-H1", [.volumes, .age])], stays)
        try #require(tables.count == 1)
        #expect(tables[0].told(.volumes, VolumeRow.started.rawValue) == 22)
        #expect(tables[0].told(.volumes, VolumeRow.ongoingAtEnd.rawValue) == nil)
    }

    /// Of three who ended all is hidden; but six to eleven months before a half year is the year before, and nobody began then.
    @Test func `hides no zero that is known from when people began`() throws {
        let stays = [
            (stay("2021-10-01", "2023-05-01"), 3), (stay("2021-05-01", nil), 30),
            (stay("2023-02-01", nil), 30),
        ]
        let tables = try deliver([("2022", [.volumes]), ("2023-H1", [.volumes, .duration])], stays)
        #expect(tables[0].told(.volumes, VolumeRow.started.rawValue) == 0)
        #expect(tables[1].told(.volumes, VolumeRow.closed.rawValue) == nil)
        #expect(!tables[1].contains { $0.code == .duration })
    }

    /// All three ended before July, and before July six to eleven months are since the year before, when nobody began.
    @Test func `a half that nobody ended in does not tell of the year that was told before it`() throws {
        let stays = [
            (stay("2017-10-01", "2019-05-01"), 3), (stay("2016-05-01", nil), 30), (stay("2019-02-01", nil), 30),
        ]
        let years: [(String, Set<TableCode>)] = [("2018", [.volumes]), ("2019", [.volumes, .duration])]
        let tables = try deliver(years, stays)
        #expect(tables[0].told(.volumes, VolumeRow.started.rawValue) == 0)
        #expect(
            tables[1].contains { $0.code == .duration }
                && tables[1].told(.duration, DurationBand.sixToEleven.rawValue) == nil
        )
        #expect(try deliver(years + [("2019-H2", [.volumes])], stays).count == 2)
        let alone = try deliver([("2018", [.volumes]), ("2019-H2", [.volumes])], stays)
        #expect(alone[1].told(.volumes, VolumeRow.closed.rawValue) == 0)
    }

    /// Six began anonymous, and nobody ended in the first year: all six ended in the next one. The first year tells no times.
    @Test func `who began anonymous in a year that tells no times has no time in the next one`() throws {
        let stays = [
            (try anonymous(2022, end: Day(2023, 12, 31)), 6), (stay("2022-12-01", "2023-08-01"), 3),
            (stay("2022-06-01", "2023-08-01"), 40),
        ]
        let tables = try deliver([("2022", [.volumes, .age]), ("2023", [.volumes, .duration])], stays)
        #expect(tables[0].told(.volumes, VolumeRow.closed.rawValue) == 0)
        #expect(tables[0].told(.age, CountingKey.missing) == 6)
        // Beside 40 told, six of the other nine were anonymous: at most three had six to eleven months.
        #expect(tables[1].told(.duration, DurationBand.sixToEleven.rawValue) == nil)
        #expect(tables[1].told(.duration, DurationBand.twelveToTwentyThree.rawValue) == nil)
    }

    /// What cannot be protected is not let go.
    private func deliver(
        _ periods: [(String, Set<TableCode>)],
        _ stays: [(StayFacts, Int)]
    ) throws -> [[CountedTable]] {
        var deliveries: [DeliveredTables] = []
        for (key, codes) in periods {
            let period = try #require(FollowUpPeriod(key: key))
            var sheet = TallySheet(period, only: codes)
            for (stay, times) in stays { sheet.count(stay, times: times) }
            let printed = ProtectionRule.standard.protect(sheet.tallies, of: period, beside: deliveries)
            if let printed { deliveries.append(DeliveredTables(period, counted: sheet.tallies, printed: printed)) }
        }
        return deliveries.map(\.printed)
    }

    private func stay(_ start: Day, _ end: Day?) -> StayFacts {
        let exit = end.map { StayFacts.Exit(on: $0, reason: .timeLimit, after: idle) }
        var stay = StayFacts(.woman, startedOn: start, exit: exit)
        stay.known = .init(band: AgeBand.of(40))
        stay.known?.before = idle
        return stay
    }

    private func anonymous(_ year: Int, end: Day? = nil) throws -> StayFacts {
        let exit = end.map { StayFacts.Exit(on: $0, reason: .timeLimit) }
        return StayFacts(.woman, startedOn: try #require(Day(year, 1, 1)), exit: exit)
    }

    /// Neither public support nor occupation.
    private let idle = StayFacts.Livelihood(incomes: CodeSet([.noPublic]), occupations: CodeSet([.none]))
}

extension [CountedTable] {
    /// Nil where it is hidden, or no table tells it.
    fileprivate func told(_ code: TableCode, _ key: String) -> Int? {
        first { $0.code == code }?.cell(key, .count)?.count
    }
}
