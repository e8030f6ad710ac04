import Domain
import TestSupport
import Testing

@testable import Register

/// Counts of different tables that could be laid beside each other, so that one must be hidden for another's sake.
@Suite struct `Protecting tables together` {
    /// All 20 with försörjningsstöd have other support than for studies, and so have at least 20 of the 22 with any.
    @Test func `how many have studiestöd alone is not what is left of all with support`() throws {
        let assisted = livelihood([.socialAssistance])
        let tables = try protect(
            [.incomes, .flows],
            [
                (closed(assisted, .idle), 7), (closed(livelihood([.socialAssistance, .studySupport]), .idle), 6),
                (closed(livelihood([.socialAssistance, .activitySupport]), assisted), 7),
                (closed(livelihood([.studySupport]), .idle), 2), (closed(.idle, .idle), 20),
            ]
        )
        #expect(tables.told(.flows, "study>none") == nil)
        #expect(tables.told(.incomes, IncomeSource.socialAssistance.rawValue, .before) == 20)
        #expect(tables.told(.incomes, CountingKey.anyPublic, .before) == nil)
    }

    /// 18 work after and 16 did before, so at least two of them have begun.
    @Test func `how many began to work is not what is left of those who work`() throws {
        let works = livelihood([.noPublic], work: 50)
        let tables = try protect(
            [.occupations, .started],
            [
                (closed(works, works), 14), (closed(works, .idle), 2), (closed(.idle, works), 4),
                (closed(.idle, .idle), 20),
            ]
        )
        #expect(tables.told(.started, CountingKey.startedWork) == nil)
        #expect(tables.told(.occupations, Occupation.work.rawValue, .before) == 16)
        #expect(tables.told(.occupations, Occupation.work.rawValue, .after) == nil)
    }

    /// 22 were there when the year began, and who ends after a year or more is one of them.
    @Test func `how many stayed for two years is not what is left of those who were there`() throws {
        var ongoing = StayFacts(.woman, startedOn: "2023-03-01")
        ongoing.known = .init(band: AgeBand.of(30))
        let tables = try protect(
            [.duration],
            [
                (closed(.idle, .idle, from: "2022-03-01"), 20), (closed(.idle, .idle, from: "2020-11-01"), 2),
                (closed(.idle, .idle, from: "2023-02-01", to: "2023-09-01"), 12),
                (closed(.idle, .idle, from: "2023-02-01"), 8), (ongoing, 9),
            ]
        )
        #expect(tables.told(.volumes, VolumeRow.ongoingAtStart.rawValue) == 22)
        #expect(tables.told(.duration, DurationBand.twentyFourOrMore.rawValue) == nil)
        #expect(tables.told(.duration, DurationBand.twelveToTwentyThree.rawValue) == nil)
    }

    /// The half year between the quarter and the year tells no reasons: the quarter is then laid beside the year.
    @Test func `a period that does not tell a table hides no smaller one that does`() throws {
        let quarter = exits(base: [40, 20, 20], work: [20, 10, 10]),
            year = exits(base: [52, 28, 24], work: [22, 12, 10])
        let half = Tally(
            .quality,
            measures: [.count],
            columns: TableColumn.bySex,
            base: [30, 15, 15],
            rows: [.init("overdueExit", "", [[0, 0, 0]])]
        )
        var earlier: [DeliveredTables] = []
        for (part, tally) in [(FollowUpPeriod.Part.firstQuarter, quarter), (.firstHalf, half)] {
            let period = try #require(FollowUpPeriod(2023, part))
            let printed = try #require(ProtectionRule.standard.protect([tally], of: period, beside: earlier))
            earlier.append(DeliveredTables(period, counted: [tally], printed: printed))
        }
        let whole = try #require(FollowUpPeriod(2023))
        let table = try #require(ProtectionRule.standard.protect([year], of: whole, beside: earlier)?.first)
        #expect(earlier[0].printed[0].hasProtected == false)
        #expect(table.cell("work", .count, TableColumn(sex: .woman)) == .protected)
    }

    @Test func `a year whose halves are told tells their sums, and no sum of what they hide`() throws {
        var halves: [DeliveredTables] = []
        for (part, work) in [(FollowUpPeriod.Part.firstHalf, [20, 10, 10]), (.secondHalf, [3, 1, 2])] {
            let (period, tally) = (try #require(FollowUpPeriod(2023, part)), exits(base: [60, 30, 30], work: work))
            let printed = try #require(ProtectionRule.standard.protect([tally], of: period, beside: halves))
            halves.append(DeliveredTables(period, counted: [tally], printed: printed))
        }
        let year = try #require(FollowUpPeriod(2023))
        let counted = exits(base: [120, 60, 60], work: [23, 11, 12])
        let table = try #require(ProtectionRule.standard.protect([counted], of: year, beside: halves)?.first)
        #expect(table.base == [.count(120), .count(60), .count(60)])
        #expect(table["work"]?.cells == [[.protected, .protected, .protected]])
        // Somebody was corrected since: the halves no longer come to the year.
        let corrected = exits(base: [121, 61, 60], work: [23, 11, 12])
        let other = try #require(ProtectionRule.standard.protect([corrected], of: year, beside: halves)?.first)
        #expect(other.base[0] == .protected)
    }

    /// What was hidden in the first must be as unsure beside all that came after.
    @Test(arguments: [60, 300]) func `every year of a long series can be told`(stays: Int) throws {
        let series = try AttackSet(2014...2023, stays, seed: 5)
        #expect(series.deliveries.map(\.period.from.year) == Array(2014...2023))
    }

    /// The rest of two deliveries by age has volumes without a base.
    @Test func `two deliveries by age can be laid beside each other`() throws {
        let deliveries = try AttackSet(seed: 21).deliveries
        #expect(deliveries.map(\.period.key) == ["2022", "2023-H1", "2023"])
        #expect(deliveries[1].printed.contains { $0.columns.contains { $0.band != nil } })
    }

    /// Of the anonymous a register has the years alone.
    @Test func `nobody anonymous begins but in January, and everybody may read it`() throws {
        var stays = RandomStays(seed: 11)
        for stay in stays.stays(300) where stay.known == nil {
            #expect(stay.startedOn.month == 1 && stay.startedOn.day == 1)
        }
        for delivery in try AttackSet(seed: 4).deliveries where delivery.period.from.month != 1 {
            let ages = delivery.printed.first { $0.code == .age }
            #expect(ages.map { $0.cell(CountingKey.missing, .count) == .count(0) } ?? true)
        }
    }

    /// No man began before July, and the anonymous begin in January.
    @Test func `no anonymous man is hidden in a year whose first half no man began in`() throws {
        let year = try #require(try AttackSet(seed: 558).deliveries.last)
        #expect(year.period.key == "2023")
        let missing = year.printed.first { $0.code == .age }?.cell(CountingKey.missing, .count, TableColumn(sex: .man))
        #expect(missing == .count(0) || missing == nil)
    }

    private func protect(_ codes: Set<TableCode>, _ stays: [(StayFacts, Int)]) throws -> [CountedTable] {
        let period = try #require(FollowUpPeriod(2023))
        var sheet = TallySheet(period, only: codes)
        for (stay, times) in stays { sheet.count(stay, times: times) }
        return try #require(ProtectionRule.standard.protect(sheet.tallies, of: period))
    }

    private func closed(
        _ before: StayFacts.Livelihood,
        _ after: StayFacts.Livelihood,
        from start: Day = "2022-03-01",
        to end: Day = "2023-05-01"
    ) -> StayFacts {
        var known = StayFacts.Known(band: AgeBand.of(40))
        known.before = before
        return StayFacts(
            .woman,
            startedOn: start,
            exit: .init(on: end, reason: .timeLimit, after: after),
            known: known
        )
    }

    private func livelihood(_ incomes: [IncomeSource], work: Int = 0) -> StayFacts.Livelihood {
        .init(incomes: CodeSet(incomes), occupations: CodeSet([work > 0 ? .work : .none]), work: work)
    }

    private func exits(base: [Int], work: [Int]) -> Tally {
        Tally(
            .exits,
            measures: [.count],
            columns: TableColumn.bySex,
            base: base,
            rows: [.init("work", "", [work]), .init("other", "", [zip(base, work).map { $0 - $1 }])]
        )
    }
}

extension StayFacts.Livelihood {
    /// Neither public support nor occupation.
    fileprivate static let idle = Self(incomes: CodeSet([.noPublic]), occupations: CodeSet([.none]))
}

extension [CountedTable] {
    /// Nil where it is hidden, or no table tells it.
    fileprivate func told(_ code: TableCode, _ key: String, _ measure: Measure = .count) -> Int? {
        first { $0.code == code }?.cell(key, measure)?.count
    }
}
