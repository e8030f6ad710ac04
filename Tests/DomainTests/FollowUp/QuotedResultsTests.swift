import Domain
import TestSupport
import Testing

@Suite struct `Figures that are taken from deliveries` {
    private let report = InitiativeReport(
        initiative: 5,
        kind: .year,
        from: "2021-01-01",
        until: "2021-12-31",
        due: "2022-01-31"
    )

    private var handedIn: InitiativeReport {
        var report = report
        report.submittedOn = "2022-02-02"
        return report
    }

    @Test func `are those that count while a report is written, and stay when it is handed in`() throws {
        let one = DeliveryBook.sample([.sample()])
        #expect(one.quoted(in: report, taken: [])?.taken.cell(.participants) == .count(40))
        let two = DeliveryBook.sample([
            .sample(), .sample(2, replaces: 1, participants: [.count(41), .count(19), .count(22)]),
        ])
        let quoted = try #require(two.quoted(in: handedIn, taken: [1]))
        #expect(quoted.taken.cell(.participants) == .count(40) && quoted.now.cell(.participants) == .count(41))
        #expect(
            quoted.changes.map(\.swedish) == [
                "Deltagare, totalt: 40, i dag 41", "Deltagare, kvinnor: 18, i dag 19",
            ]
        )
        #expect(two.quoted(in: report, taken: [1])?.changes.isEmpty == true)
    }

    @Test func `keep a protected count protected, also when it is told later`() throws {
        let told = CountedReport.sample(2, replaces: 1, work: [.count(8), .count(0), .count(8)])
        let quoted = try #require(DeliveryBook.sample([.sample(), told]).quoted(in: handedIn, taken: [1]))
        #expect(quoted.taken.cell(.toWork, TableColumn(sex: .woman)).swedish == "skyddad")
        #expect(quoted.change(.toWork, TableColumn(sex: .woman))?.now == .count(0))
        #expect(quoted.taken.base(of: .toWork) == .count(20) && quoted.taken.base(of: .participants) == nil)
    }

    @Test func `are none of a period that nobody delivers of, and no change of a report that had none`() {
        var odd = report
        odd.until = "2021-09-30"
        #expect(DeliveryBook.sample([.sample()]).quoted(in: odd, taken: []) == nil)
        #expect(DeliveryBook.sample([.sample()]).quoted(in: handedIn, taken: [])?.changes.isEmpty == true)
    }

    @Test func `are handed in as they were seen`() {
        let quoted = DeliveryBook.sample([.sample()]).quoted(in: report, taken: [])
        let record = ReportRecord(report, title: "Torget", delivered: quoted)
        #expect(record.takes([1]).outcome == .met)
        #expect(record.takes([]).outcome == .notMet && record.takes([2]).provision == .Kansli.oneWriter)
        #expect(ReportRecord(report, title: "Torget").takes([]).outcome == .met)
    }

    @Test func `carry a goal's outcome, with the delivery, its day, and what it is today`() throws {
        let book = DeliveryBook.sample([
            .sample(), .sample(2, made: "2022-03-01", replaces: 1, work: [.count(9), .protected, .protected]),
        ])
        let quoted = try #require(book.quoted(.toWork, 1))
        #expect(quoted.swedish == "Avslutade till arbete: 8 (n = 20)" && quoted.changed == .count(9))
        #expect(quoted.latest.source == "Nämnden, leverans nr 2, \(Day("2022-03-01").swedish)")
        #expect(book.mayRest(on: 1, of: 2021).outcome == .met)
        #expect(book.mayRest(on: 1, of: 2022).outcome == .notMet && book.mayRest(on: 7, of: 2021).outcome == .notMet)
        #expect(book.quotable(of: 2021).allSatisfy { $0.delivery.id == 2 })
    }

    @Test func `are asked for by the days of a period`() {
        #expect(FollowUpPeriod(from: "2021-07-01", to: "2021-12-31")?.key == "2021-H2")
        #expect(FollowUpPeriod(from: "2021-07-02", to: "2021-12-31") == nil)
    }
}

@Suite struct `What may be added up of initiatives` {
    private func results(_ cells: [[CountedCell]]) throws -> AssociationResults {
        let year = try #require(FollowUpPeriod(2021))
        let parts = cells.enumerated().map { place, cells in
            let delivered = DeliveryBook.sample([.sample(participants: cells)]).results(of: 5, year)
            return AssociationResults.Part("Insats \(place)", delivered)
        }
        return AssociationResults(2021, parts)
    }

    private let women = TableColumn(sex: .woman)

    @Test func `is a sum when every part is told`() throws {
        let all = try results([[.count(40), .count(18), .count(22)], [.count(10), .count(5), .count(5)]])
        #expect(all.sum(.participants).cell == .count(50) && all.sum(.participants).reason == "")
        #expect(all.base(of: .withoutSupportAfter)?.cell == .count(40))
    }

    // Ten less than the sum is what was hidden: with one protected part a told sum would give it away.
    @Test func `is hidden when exactly one part is protected, and when several are`() throws {
        let one = try results([[.count(40), .protected, .protected], [.count(10), .count(5), .count(5)]])
        #expect(one.sum(.participants).cell == .count(50))
        #expect(one.sum(.participants, women).cell == .protected)
        #expect(one.sum(.participants, women).reason == "skyddad i 1 av 2 insatser")
        let two = try results([[.count(40), .protected, .protected], [.count(10), .protected, .protected]])
        #expect(two.sum(.participants, women).cell == .protected)
    }

    @Test func `is left out when a part has not counted, and never told of the others alone`() {
        for cells in [[CountedCell.count(7), .notCounted], [.notCounted, .count(7)], [.notCounted]] {
            #expect(CountedSum(cells).cell == .notCounted)
        }
        #expect(CountedSum([.notCounted, .count(7)]).reason == "ej räknad i 1 av 2 insatser")
        #expect(CountedSum([.notCounted, .protected, .count(7)]).cell == .protected)
        #expect(CountedSum([]).cell == .notCounted)
    }

    @Test func `is compared only where both years say`() {
        #expect(CountedCell.count(9).change(since: .count(12)) == -3)
        #expect(CountedCell.protected.change(since: .count(12)) == nil)
        #expect(CountedCell.count(61).percent(of: 60) == 102 && CountedCell.protected.percent(of: 60) == nil)
        #expect(CountedCell.count(1).percent(of: 0) == nil)
    }
}
