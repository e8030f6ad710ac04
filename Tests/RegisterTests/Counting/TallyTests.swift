import Domain
import TestSupport
import Testing

@testable import Register

@Suite struct `Counting the stays` {
    private let year = FollowUpPeriod(2023)

    @Test func `counts who is under way, new, closed and measured, and no mis-registration`() throws {
        var known = StayFacts.Known(band: AgeBand(30, 39))
        known.before = .init(incomes: CodeSet([.socialAssistance, .activitySupport]), occupations: CodeSet([.none]))
        let after = StayFacts.Livelihood(incomes: CodeSet([.noPublic]), occupations: CodeSet([.work]), work: 50)
        var sheet = TallySheet(try #require(year))
        sheet.count(
            StayFacts(
                .woman,
                startedOn: "2022-05-03",
                exit: .init(on: "2023-02-01", reason: .work, after: after, destination: .nobody),
                known: known
            )
        )
        sheet.count(StayFacts(.man, startedOn: "2023-06-01", known: known))
        sheet.count(StayFacts(.man, startedOn: "2023-06-01"))
        sheet.count(
            StayFacts(
                .man,
                startedOn: "2023-06-01",
                exit: .init(on: "2023-06-02", reason: .misregistered),
                known: known
            )
        )
        let tallies = Dictionary(uniqueKeysWithValues: sheet.tallies.map { ($0.code, $0) })
        let volumes = try #require(tallies[.volumes])
        func volume(_ row: VolumeRow) -> [Int]? { volumes[row.rawValue]?.cells[0] }
        #expect(volume(.ongoingAtStart) == [1, 1, 0])
        #expect(volume(.started) == [2, 0, 2])
        #expect(volume(.participants) == [3, 1, 2])
        #expect(volume(.closed) == [1, 1, 0])
        #expect(volume(.ongoingAtEnd) == [2, 0, 2])
        let incomes = try #require(tallies[.incomes])
        #expect(incomes.cell("socialAssistance", .before) == 1)
        #expect(incomes.cell("activitySupport", .before) == 1)
        #expect(incomes.cell("anyPublic", .before) == 1)
        #expect(incomes.cell("noPublic", .after) == 1)
        #expect(tallies[.flows]?.cell("public>none", .count) == 1)
        #expect(tallies[.started]?.cell("work", .count) == 1)
        #expect(tallies[.started]?.cell("studies", .count) == 0)
        #expect(tallies[.referrals]?.cell("missing", .count) == 2)
        #expect(tallies[.duration]?.cell("sixToEleven", .count) == 1)
    }

    @Test func `an exit without measurement has no value after, whatever was typed`() {
        for reason in [ExitReason.withoutMeasurement, .consentWithdrawn] {
            let exit = StayFacts.Exit(on: "2023-02-01", reason: reason, after: .init(incomes: CodeSet([.noPublic])))
            #expect(exit.after == nil)
        }
    }

    @Test(arguments: 1...20) func `ties in every table, whoever is counted`(seed: UInt64) throws {
        var random = RandomStays(seed: seed)
        var sheet = TallySheet(try #require(year), columns: TableColumn.bySexAndAge, indicators: ["egen.tro": "Tro"])
        for stay in random.stays(Int(seed) * 12) { sheet.count(stay) }
        for tally in sheet.tallies {
            #expect(tally.code.isPartition == false || tally.isWhole, "\(tally.code)")
            for cells in tally.rows.flatMap(\.cells) + [tally.base] {
                #expect(cells[0] == cells[1] + cells[2])
            }
        }
    }

    @Test(arguments: 1...25) func `is the same by the sheet as by hand`(seed: UInt64) throws {
        var random = RandomStays(seed: seed)
        let columns = seed % 2 == 0 ? TableColumn.bySex : TableColumn.bySexAndAge
        let parts = FollowUpPeriod.Part.allCases
        let period = try #require(FollowUpPeriod(2022 + Int(seed % 2), parts[Int(seed) % parts.count]))
        var sheet = TallySheet(period, columns: columns, indicators: ["egen.tro": "Tro"])
        var few = TallySheet(period, columns: columns, only: [.incomes])
        var plain = PlainTally(period, columns: columns, indicators: ["egen.tro": "Tro"])
        for stay in random.stays(Int(seed) * 40) {
            sheet.count(stay)
            few.count(stay)
            plain.count(stay)
        }
        #expect(sheet.tallies == plain.tallies)
        #expect(few.tallies == plain.tallies.filter { [.volumes, .incomes].contains($0.code) })
    }

    @Test func `counts what contradicts itself as missing, and those who are alike at once`() throws {
        var known = StayFacts.Known(band: AgeBand(0, 99))
        known.before = .init(incomes: CodeSet([.noPublic, .studySupport]), occupations: CodeSet(bits: 0))
        let exit = StayFacts.Exit(on: "2023-02-01", reason: .moved, after: .init(incomes: CodeSet(bits: 1 << 40)))
        let stay = StayFacts(.man, startedOn: "2023-01-01", exit: exit, known: known)
        let period = try #require(year)
        var sheet = TallySheet(period, columns: TableColumn.bySexAndAge)
        var plain = PlainTally(period, columns: TableColumn.bySexAndAge, indicators: [:])
        sheet.count(stay, times: 3)
        for _ in 0..<3 { plain.count(stay) }
        #expect(sheet.tallies == plain.tallies)
        #expect(sheet.tallies.first { $0.code == .incomes }?.cell("missing", .before) == 3)
    }

    /// Dates lose their day when a person's time is up: nothing that is counted may change.
    @Test func `is the same when only the months of the days are left`() throws {
        var random = RandomStays(seed: 5)
        let stays = random.stays(300)
        for period in [FollowUpPeriod(2022), FollowUpPeriod(2023, .secondQuarter), FollowUpPeriod(2023, .firstHalf)] {
            let period = try #require(period)
            var (exact, coarse) = (TallySheet(period), TallySheet(period))
            for stay in stays where stay.exit != nil {
                exact.count(stay)
                coarse.count(stay.coarse)
            }
            #expect(exact.tallies == coarse.tallies)
        }
    }
}

extension Tally {
    fileprivate var isWhole: Bool {
        columns.indices.allSatisfy { column in
            measures.indices.allSatisfy { measure in rows.reduce(0) { $0 + $1.cells[measure][column] } == base[column] }
        }
    }
}

extension StayFacts {
    /// As a stay stands when the retention clock has struck.
    fileprivate var coarse: StayFacts {
        var coarse = StayFacts(sex, startedOn: startedOn.firstOfMonth, exit: exit, known: known, plannedEnd: plannedEnd)
        coarse.exit?.on = exit?.on.firstOfMonth ?? startedOn
        return coarse
    }
}

extension Day {
    fileprivate var firstOfMonth: Day { Day(year, month, 1) ?? self }
}
