import Testing

@testable import Domain

/// A period told as the sum of what was told of its parts.
@Suite struct `Sums of what was told` {
    private let rule = ProtectionRule.standard

    @Test func `come from the parts, also where the whole was told before it was corrected`() throws {
        let year = try #require(FollowUpPeriod(2023))
        let wrong = delivered(year, 52)
        let halves = try [FollowUpPeriod.Part.firstHalf, .secondHalf].map {
            delivered(try #require(FollowUpPeriod(2023, $0)), 30)
        }
        for earlier in [[wrong] + halves, halves + [wrong], halves] {
            let summed = try #require(SummedTables(rule, year, of: earlier))
            #expect(summed.tables([exits(60)])?.first?.base == [.count(60)])
            #expect(summed.tables([exits(61)]) == nil)
        }
    }

    @Test func `are none where a part has not been told, or only the whole has`() throws {
        let year = try #require(FollowUpPeriod(2023))
        let half = delivered(try #require(FollowUpPeriod(2023, .firstHalf)), 30)
        #expect(SummedTables(rule, year, of: [half]) == nil)
        #expect(SummedTables(rule, year, of: [delivered(year, 60)]) == nil)
    }

    private func delivered(_ period: FollowUpPeriod, _ closed: Int) -> DeliveredTables {
        let tally = exits(closed)
        let table = CountedTable(
            .exits,
            measures: tally.measures,
            columns: tally.columns,
            base: [.count(closed)],
            rows: [.init("work", "", [[.count(closed)]])]
        )
        return DeliveredTables(period, counted: [tally], printed: [table])
    }

    private func exits(_ closed: Int) -> Tally {
        Tally(
            .exits,
            measures: [.count],
            columns: [TableColumn.bySex[0]],
            base: [closed],
            rows: [.init("work", "", [[closed]])]
        )
    }
}
