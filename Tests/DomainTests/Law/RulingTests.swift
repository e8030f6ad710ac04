import Domain
import TestSupport
import Testing

@Suite struct `A ruling cites` {
    private let board = SmallWorld.board()

    @Test func `the Finsam act on who may preside`() {
        #expect(board.mayPreside(1, from: "2022-11-25") == Ruling(.met, .FinsamAct.chairs, "Klara Kassa är ledamot."))
        let deputy = board.mayPreside(11, from: "2022-11-25")
        #expect(deputy.outcome == .notMet && deputy.provision == .FinsamAct.chairs)
    }

    @Test func `the Finsam act on one vote each`() {
        let ruling = VoteRules.sums(VoteCount(yes: 3, no: 2), 4)
        #expect(ruling.outcome == .notMet && ruling.provision == .FinsamAct.simpleMajority)
    }

    /// At a tie the one who presides must vote, and lots are drawn at an election.
    @Test(
        arguments: [(false, .LocalGovernmentAct.abstention), (true, .LocalGovernmentAct.castingVote)]
            as [(Bool, Provision)]
    )
    func `kommunallagen on a tie that nothing breaks`(isElection: Bool, provision: Provision) {
        let refusal = #expect(throws: Refusal.self) {
            try VoteRules.result(VoteCount(yes: 2, no: 2), voters: 4, isElection: isElection)
        }
        #expect(refusal?.ruling.provision == provision)
    }

    @Test func `the bylaws on who may adjust`() {
        var record = SmallWorld.record()
        record.meeting.presiding = 3
        let presiding = record.mayAdjust(3, at: nil, board)
        #expect(presiding.outcome == .notMet && presiding.provision == .Bylaws.adjusters)
        #expect(record.mayAdjust(1, at: nil, board).outcome == .met)
    }
}
