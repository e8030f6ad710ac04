import Domain
import TestSupport
import Testing

@Suite struct `Who serves at a §` {
    let board = SmallWorld.board()

    @Test func `is every ledamot who is there, and no deputy that nobody called in`() {
        let record = SmallWorld.record([1, 2, 3, 14, 30])
        #expect(record.serving(at: 103, board).map(\.person) == [1, 2, 3])
        #expect(record.present(at: 103).count == 5)
    }

    @Test func `follows the intervals of attendance and service by place, not by id`() {
        var record = SmallWorld.record([1, 2, 14])
        record.items.swapAt(0, 4)
        record.attendances[1].untilItem = 102
        record.services = [Service(id: 1, meeting: 1, deputy: 14, member: 4, fromItem: 103)]
        #expect(record.serving(at: 105, board).map(\.person) == [1, 2])
        #expect(record.serving(at: 103, board).map(\.person) == [1, 14])
        #expect(record.serving(at: 103, board).last == Serving(person: 14, member: 4, isDeputy: true))
    }

    @Test func `leaves out who is recused and takes in who replaces them`() {
        var record = SmallWorld.record([1, 2, 3, 4, 14])
        record.items[0].recusals = [Recusal(id: 1, item: 101, person: 4, replacement: 14)]
        #expect(record.serving(at: 101, board).map(\.person) == [1, 2, 3, 14])
        #expect(record.serving(at: 102, board).map(\.person) == [1, 2, 3, 4])
        #expect(!record.isPresent(4, at: 101) && record.isPresent(4, at: 102))
    }

    @Test func `leaves out of the decision who was there but did not take part in it, and takes in who was free`() {
        var record = SmallWorld.record([1, 2])
        record.items[0].recusals = [
            Recusal(id: 1, item: 101, person: 1, scope: .decision), Recusal(id: 2, item: 101, person: 2, answer: .free),
        ]
        #expect(record.serving(at: 101, board).map(\.person) == [2] && record.isPresent(1, at: 101))
    }

    @Test func `names the next deputy by the order of service`() {
        let second = Mandate(id: 24, person: 13, member: 4, kind: .deputy, order: 2, from: "2019-04-01")
        let board = SmallWorld.board(mandates: (1...4).flatMap { SmallWorld.mandates($0) } + [second])
        var record = SmallWorld.record([1, 13, 14])
        #expect(record.nextDeputy(for: 4, at: 101, board)?.person == 14)
        record.services = [Service(id: 1, meeting: 1, deputy: 14, member: 4)]
        #expect(record.nextDeputy(for: 4, at: 101, board)?.person == 13)
        record.items[0].recusals = [Recusal(id: 1, item: 101, person: 13)]
        #expect(record.nextDeputy(for: 4, at: 101, board) == nil)
    }

    @Test(arguments: [(2, Bylaws.Quorum.atLeastHalf, true), (2, .moreThanHalf, false), (3, .moreThanHalf, true)])
    func `has quorum by the bylaws' own words, of the seats`(there: Int64, rule: Bylaws.Quorum, met: Bool) {
        let board = SmallWorld.board(Bylaws(id: 1, from: "2010-01-01", quorum: rule))
        let ruling = SmallWorld.record(Array(1...there)).quorum(at: 101, board)
        #expect((ruling.outcome == .met) == met && ruling.reason.contains("\(there) av 4"))
    }

    @Test func `counts serving deputies only where bylaws give them a vote`() {
        var record = SmallWorld.record([1, 14])
        record.services = [Service(id: 1, meeting: 1, deputy: 14, member: 4)]
        let mute = SmallWorld.board(Bylaws(id: 1, from: "2010-01-01", quorum: .atLeastHalf, deputiesVote: false))
        #expect(record.quorum(at: 101, board).outcome == .met)
        #expect(record.quorum(at: 101, mute).outcome == .notMet)
    }
}
