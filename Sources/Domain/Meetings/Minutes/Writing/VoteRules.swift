/// Röstetal (vote count): what an open or secret vote gave, and what broke a tie.
package struct VoteCount: Hashable, Sendable {
    package var yes: Int
    package var no: Int
    package var abstained: Int
    /// How the one who presides votes, or which side the lot fell on: only asked for at a tie.
    package var tieBreak: Ballot.Choice?

    package init(yes: Int, no: Int, abstained: Int = 0, tieBreak: Ballot.Choice? = nil) {
        (self.yes, self.no, self.abstained, self.tieBreak) = (yes, no, abstained, tieBreak)
    }

    /// Counts ballots by name: the presiding one's own ballot breaks a tie, so it need not be asked for.
    package init(_ ballots: [Person.ID: Ballot.Choice], presiding: Person.ID?, lot: Ballot.Choice? = nil) {
        func count(_ choice: Ballot.Choice) -> Int { ballots.values.count { $0 == choice } }
        self.init(yes: count(.yes), no: count(.no), abstained: count(.abstain))
        tieBreak = lot ?? presiding.flatMap { ballots[$0] }
    }
}

/// Omröstningens utfall (vote result): who won, and by what.
package struct VoteResult: Hashable, Sendable {
    package let decider: Vote.Decider
    package let carried: Bool
}

package enum VoteRules {
    /// "Styrelsen beslutar med enkel majoritet. Vid lika röstetal har ordföranden utslagsröst; vid val avgör lotten."
    package static func result(_ count: VoteCount, voters: Int, isElection: Bool) throws(Refusal) -> VoteResult {
        try sums(count, voters).orRefuse()
        guard count.yes == count.no else { return VoteResult(decider: .majority, carried: count.yes > count.no) }
        guard let side = count.tieBreak, side != .abstain else { throw Refusal(ruling: tied(isElection)) }
        return VoteResult(decider: isElection ? .lot : .castingVote, carried: side == .yes)
    }

    /// "Varje ledamot har en röst": each who has a vote votes once or abstains, and nobody else votes.
    package static func sums(_ count: VoteCount, _ voters: Int) -> Ruling {
        let total = count.yes + count.no + count.abstained
        guard [count.yes, count.no, count.abstained].allSatisfy({ $0 >= 0 }), total == voters else {
            return Ruling(
                .notMet,
                .FinsamAct.simpleMajority,
                "Rösterna stämmer inte: ja, nej och avstår är tillsammans \(total), men \(voters) har rösträtt. Räkna om."
            )
        }
        return Ruling(.met, .FinsamAct.simpleMajority, "Rösterna stämmer med de \(voters) som har rösträtt.")
    }

    /// Every one who has a vote has a ballot, and nobody else.
    package static func rollCall(_ ballots: Set<Person.ID>, voters: Set<Person.ID>) -> Ruling {
        ballots == voters
            ? Ruling(.met, .FinsamAct.simpleMajority, "Alla som har rösträtt har svarat.")
            : Ruling(
                .notMet,
                .FinsamAct.simpleMajority,
                "Vid namnupprop svarar var och en som har rösträtt en gång. Nu har \(ballots.count) svarat och \(voters.count) har rösträtt."
            )
    }

    private static func tied(_ isElection: Bool) -> Ruling {
        Ruling(
            .notMet,
            isElection ? .LocalGovernmentAct.castingVote : .LocalGovernmentAct.abstention,
            isElection
                ? "Rösterna är lika. Vid val avgör lotten: ange vad lotten föll på."
                : "Rösterna är lika. Ordföranden ska rösta när det behövs: ange ordförandens röst, som avgör."
        )
    }
}
