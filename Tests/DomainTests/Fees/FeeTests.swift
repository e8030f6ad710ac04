import Domain
import Foundation
import TestSupport
import Testing

@Suite struct `A fee` {
    @Test(arguments: [
        ("12:00", 681, 68_076), ("13:00", 681, 68_076), ("13:01", 1_362, 136_152), ("17:00", 1_362, 136_152),
    ])
    func `is a share of the base by the meeting's length, four hours included`(end: String, kronor: Int, ore: Int) {
        let meeting = FeeWorld.meeting(until: end)
        let sums = FeeWorld.book([meeting]).lines(of: 2023, FeeWorld.board()).sums(.nearestKrona)
        #expect(sums.map(\.person) == [3, 4])
        #expect(sums.allSatisfy { $0.fee == Money(kronor: kronor) && $0.exact == ExactAmount(Money(ore: ore)) })
    }

    @Test func `of a year is rounded once, not ten times`() throws {
        let sums = FeeWorld.book(FeeWorld.year).lines(of: 2023, FeeWorld.board()).sums(.nearestKrona)
        let one = try #require(sums.first)
        #expect(one.exact == ExactAmount(Money(ore: 816_912)))
        #expect(one.fee == Money(kronor: 8_169))
    }

    @Test func `is none for the state's officials, unless the rule says so`() {
        var terms = FeeWorld.terms
        #expect(FeeWorld.book(terms: terms).lines(FeeWorld.meeting()).map(\.person) == [3, 4])
        terms.paysState = true
        #expect(FeeWorld.book(terms: terms).lines(FeeWorld.meeting()).map(\.person) == [1, 2, 3, 4])
    }

    @Test func `goes to deputies who serve, and to all who are there when the rule says so`() {
        let there = FeeWorld.meeting(until: "12:00", [3, 4, 13])
        let serving = FeeWorld.meeting(until: "12:00", [3, 14]) {
            $0.services = [Service(id: 1, meeting: 1, deputy: 14, member: 4)]
        }
        var terms = FeeWorld.terms
        #expect(FeeWorld.book(terms: terms).lines(there).map(\.person) == [3, 4])
        #expect(FeeWorld.book(terms: terms).lines(serving).map(\.function) == ["ledamot", "tjänstgörande ersättare"])
        terms.deputies = .present
        #expect(FeeWorld.book(terms: terms).lines(there).map(\.person) == [3, 4, 13])
    }

    @Test func `is not known without times, until somebody types them`() throws {
        let meeting = FeeWorld.meeting(until: nil)
        var book = FeeWorld.book([meeting])
        #expect(book.lines(meeting).allSatisfy { $0.exact == nil && $0.minutes == nil })
        book.times = [try time("09:00", "14:00")]
        #expect(book.lines(meeting).allSatisfy { $0.share == 200 && $0.minutes == 300 })
        book.times.append(try time("09:00", "11:00", person: 4))
        #expect(book.lines(meeting).map(\.share) == [200, 100])
    }

    @Test func `of who left early is the whole meeting's, or their own time's when the rule says so`() {
        let meeting = FeeWorld.meeting(until: "17:00") { $0.attendances[3].untilItem = 102 }
        var terms = FeeWorld.terms
        #expect(FeeWorld.book(terms: terms).lines(meeting).map(\.share) == [200, 200])
        terms.part = .ownTime
        #expect(FeeWorld.book(terms: terms).lines(meeting).map(\.exact).last == .some(nil))
    }

    @Test func `of who left early is measured by the minutes' own clock`() {
        let noon = Date(timeIntervalSince1970: 1_674_820_800)
        let meeting = FeeWorld.meeting(from: "09:00", until: "15:00") {
            $0.meeting.openedAt = noon
            $0.meeting.closedAt = noon + 6 * 3_600
            for place in $0.items.indices { $0.items[place].item.openedAt = noon + Double(place) * 3_600 }
            $0.attendances[3].untilItem = 103
        }
        var terms = FeeWorld.terms
        terms.part = .ownTime
        #expect(FeeWorld.book(terms: terms).lines(meeting).map(\.minutes) == [360, 180])
    }

    @Test func `by the year is a twelfth for each month that the office was held`() {
        var terms = FeeWorld.terms
        terms.yearly = [FeeTerms.Yearly(.chair, Money(kronor: 10_000))]
        let book = FeeWorld.book(terms: terms)
        let quarter = book.proposal(FeePeriod(2023, .q2), FeeWorld.board(chair: 3))
        #expect(
            quarter.count == 3 && quarter.compactMap(\.exact).sum == ExactAmount(months: 3, of: Money(kronor: 10_000))
        )
        let year = book.lines(of: 2023, FeeWorld.board(chair: 3)).compactMap(\.exact).sum
        #expect(year == ExactAmount(Money(kronor: 10_000)))
    }

    @Test func `is paid for an assignment as for a meeting, until it is struck`() {
        var book = FeeWorld.book()
        book.assignments = [FeeAssignment(id: 1, person: 3, day: "2023-02-01", text: "Länsdag", minutes: 300)]
        #expect(book.lines(of: 2023, FeeWorld.board()).map(\.share) == [200])
        book.assignments[0].struckOn = "2023-02-02"
        #expect(book.lines(of: 2023, FeeWorld.board()).isEmpty)
    }

    private func time(_ start: String, _ end: String, person: Person.ID? = nil) throws -> FeeTime {
        FeeTime(meeting: 1, person: person, start: try clock(start), end: try clock(end))
    }

    private func clock(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(rawValue: text)) }
}

@Suite struct `A base amount` {
    @Test func `is indexed on 1 April by the years that the rule compares`() throws {
        let index = FeeIndex()
        #expect(index.change((2021, 2022)) == 41 && index.change((2022, 2023)) == 46)
        let next = try #require(FeeWorld.base.next(.thisYear, index))
        #expect(next.from == "2023-04-01" && next.increase == 46 && next.amount == Money(kronor: 71_207))
        #expect(FeeWorld.base.next(.yearBefore, index)?.amount == Money(kronor: 70_867))
        let before = FeeBase(from: "2021-04-01", amount: Money(kronor: 65_395), source: "")
        #expect(before.next(.thisYear, index)?.amount == Money(kronor: 68_076))
    }

    @Test func `cannot be indexed when a year is missing, and the förbund's own entry goes before ours`() {
        let base = FeeBase(from: "2029-04-01", amount: Money(kronor: 80_000), source: "")
        #expect(base.next(.thisYear, FeeIndex()) == nil)
        let own = FeeIndex(own: [YearlyAmount(2022, Money(kronor: 70_000), isConfirmed: true, source: "eget")])
        #expect(own.of(2022)?.amount == Money(kronor: 70_000) && own.of(2023)?.amount == Money(kronor: 74_300))
    }
}
