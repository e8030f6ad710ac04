import Domain
import Foundation
import TestSupport
import Testing

@Suite struct `A fee list` {
    private let quarter = FeePeriod(2023, .q1)

    @Test func `holds a quarter, and what was late comes with the next one`() {
        var book = FeeWorld.book(FeeWorld.year)
        let lines = book.proposal(quarter, FeeWorld.board())
        #expect(lines.count == 6)
        book.lists = [record(Array(lines.dropLast()))]
        #expect(book.proposal(FeePeriod(2023, .q2), FeeWorld.board()).count == 7)
    }

    @Test func `is asked for when its period is over, in periods as long as before`() {
        var book = FeeWorld.book(FeeWorld.year)
        #expect(book.nextPeriod(of: 2023, on: "2023-03-31") == nil)
        #expect(book.duties([], FeeWorld.board(), on: "2023-03-31").isEmpty)
        #expect(book.nextPeriod(of: 2023, on: "2023-04-01") == quarter)
        #expect(book.duties([], FeeWorld.board(), on: "2023-04-01").map(\.day) == ["2023-05-01"])
        book.lists = [record(book.proposal(quarter, FeeWorld.board()))]
        #expect(book.nextPeriod(of: 2023, on: "2023-07-01") == FeePeriod(2023, .q2))
        book.lists[0].list.part = .h1
        #expect(book.nextPeriod(of: 2023, on: "2024-01-01") == FeePeriod(2023, .h2))
        #expect(book.nextPeriod(of: 2022, on: "2024-01-01") == nil)
    }

    @Test func `takes what was late for a list of the year before, and no more of that year`() {
        let (may, december) = (FeeWorld.meeting(1, "2023-05-26"), FeeWorld.meeting(2, "2023-12-15"))
        var book = FeeWorld.book([may, december])
        let next = FeePeriod(2024, .q1)
        #expect(book.proposal(next, FeeWorld.board()).isEmpty)
        var last = list(1)
        (last.year, last.part) = (2023, .q4)
        book.lists = [FeeListRecord(list: last, lines: [])]
        #expect(book.proposal(next, FeeWorld.board()).map(\.meeting) == [2, 2])
        #expect(book.lines(of: 2024, FeeWorld.board()).isEmpty)
    }

    @Test func `waits until its period is over, and until every time is known`() {
        let book = FeeWorld.book(FeeWorld.year)
        let lines = book.proposal(quarter, FeeWorld.board())
        #expect(book.mayFix(quarter, lines, on: "2023-03-31").outcome == .notMet)
        #expect(book.mayFix(quarter, lines, on: "2023-04-01").outcome == .met)
        #expect(book.mayFix(quarter, [], on: "2023-04-01").provision == .FeeRegulations.list)
        let unknown = FeeWorld.book([FeeWorld.meeting(until: nil)]).proposal(quarter, FeeWorld.board())
        #expect(book.mayFix(quarter, unknown, on: "2023-04-01").reason.contains("tiden saknas"))
    }

    @Test func `is not made twice for the same time, and is corrected by another`() {
        var book = FeeWorld.book(FeeWorld.year)
        let lines = book.proposal(quarter, FeeWorld.board())
        book.lists = [record(lines)]
        #expect(book.mayFix(FeePeriod(2023, .h1), lines, on: "2023-07-01").outcome == .notMet)
        #expect(book.mayFix(quarter, lines, correcting: 1, on: "2023-07-01").outcome == .notMet)
        #expect(book.mayFix(quarter, lines.dropLast(), correcting: 1, on: "2023-07-01").outcome == .met)
        #expect(book.proposal(quarter, FeeWorld.board(), correcting: 1) == lines)
        book.lists[0].replacedBy = 2
        #expect(book.mayFix(quarter, lines.dropLast(), correcting: 1, on: "2023-07-01").outcome == .notMet)
    }

    @Test func `that corrects pays the difference from what payroll was told`() throws {
        let book = FeeWorld.book(FeeWorld.year)
        var old = record(Array(book.proposal(quarter, FeeWorld.board()).filter { $0.person == 3 }))
        #expect(old.told.isEmpty)
        old.list.sentOn = "2023-04-10"
        let new = FeeListRecord(
            list: list(2),
            lines: book.proposal(quarter, FeeWorld.board()).filter { $0.person == 4 },
            earlier: old.told
        )
        #expect(new.sums.map(\.toPay) == [Money(kronor: 2_723), Money(kronor: -2_723)])
    }

    @Test func `is attested by somebody else than the person, and the chair's by the vice chair`() throws {
        let board = AttestWorld.board
        let day: Day = "2023-01-16"
        let chairs = try #require(board.chairmanships(on: day).first { $0.office == .chair }?.person)
        let record = FeeListRecord(list: list(1, by: AttestWorld.frida), lines: [line(chairs), line(1)])
        let cases = record.waiting(AttestWorld.list, board, on: day)
        for (sum, asked) in cases {
            #expect(asked.may(.attest, AttestWorld.frida).outcome == .notMet)
            let chair = asked.may(.attest, AttestWorld.chair).outcome
            let vice = asked.may(.attest, AttestWorld.vice).outcome
            #expect((chair == .met) == (sum.person != chairs))
            if sum.person == chairs { #expect(vice == .met) }
        }
        #expect(cases.count == 2 && record.state == .fixed && record.maySend.outcome == .notMet)
    }

    private func line(_ person: Person.ID) -> FeeLine {
        FeeLine(.meeting, person, on: "2023-01-10", text: "Möte", exact: ExactAmount(Money(kronor: 681)))
    }

    private func record(_ lines: [FeeLine]) -> FeeListRecord { FeeListRecord(list: list(1), lines: lines) }

    private func list(_ id: FeeList.ID, by user: User = User("Frida Chef", [.director], person: 30)) -> FeeList {
        FeeList(
            id: id,
            quarter,
            FeeWorld.terms,
            by: Signature(user, Date(timeIntervalSince1970: 0), on: "2023-04-02", why: "test")
        )
    }
}

@Suite struct `Random fees` {
    @Test(arguments: UInt64(0)..<100) func `sum alike by person, by meeting and in all, and round by fifty öre at most`(
        seed: UInt64
    ) {
        var numbers = SeededNumbers(seed)
        let meetings = (1...Int64.random(in: 1...12, using: &numbers)).map { id in
            let hours = Int.random(in: 10...17, using: &numbers)
            let present = (1...4).filter { _ in Bool.random(using: &numbers) } as [Int64]
            return FeeWorld.meeting(
                id,
                "2023-01-27",
                until: "\(hours):\(Int.random(in: 10...59, using: &numbers))",
                present
            )
        }
        var terms = FeeWorld.terms
        terms.paysState = Bool.random(using: &numbers)
        terms.levels = [
            FeeTerms.Level(
                upTo: Int.random(in: 60...300, using: &numbers),
                share: Int.random(in: 1...300, using: &numbers)
            ),
            FeeTerms.Level(share: Int.random(in: 1...300, using: &numbers)),
        ]
        var book = FeeWorld.book(meetings, terms: terms)
        book.bases[0].amount = Money(kronor: Int.random(in: 50_000...90_000, using: &numbers))
        let lines = book.lines(of: 2023, FeeWorld.board())
        let sums = lines.sums(.nearestKrona)
        #expect(sums.map(\.exact).sum == lines.compactMap(\.exact).sum)
        #expect(meetings.map { book.lines($0).compactMap(\.exact).sum }.sum == lines.compactMap(\.exact).sum)
        for sum in sums {
            let difference = ExactAmount(sum.fee).rawValue - sum.exact.rawValue
            #expect(abs(difference) <= ExactAmount(Money(ore: 50)).rawValue)
        }
    }
}
