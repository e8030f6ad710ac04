/// Omröstning att se över (doubtful vote): one that others would hold now, since the roll, the service or a recusal was
/// changed after it.
package struct DoubtfulVote: Hashable, Sendable {
    package let vote: Vote.ID
    /// What has changed, and what to do.
    package let reason: String
    /// Whether somebody has confirmed that it stands, for those who have a vote now.
    package let isConfirmed: Bool
    /// Whether the figures and the ballots could be those of the ones who have a vote now.
    let fits: Bool
}

extension MeetingRecord {
    /// "Varje ledamot har en röst": a vote belongs to those who had one. Printed minutes do not say who did.
    package func doubtfulVotes(at item: ItemRecord, _ board: Board) -> [DoubtfulVote] {
        let voters = self.voters(at: item.id, board).map(\.person).sorted()
        return item.matters.flatMap(\.votes).compactMap { doubt($0, voters, item, board) }
    }

    func votesOfOthers(_ board: Board) -> [Finding] {
        numbered.flatMap { record in
            doubtfulVotes(at: record, board).filter { !$0.isConfirmed || !$0.fits }.map { doubt in
                Finding(
                    .voteOfOthers,
                    .section(record.id, meeting.id),
                    on: meeting.day,
                    doubt.reason,
                    advice: "Ta bort omröstningen och anteckna den på nytt, eller bekräfta att den gäller."
                )
            }
        }
    }

    private func doubt(_ record: VoteRecord, _ voters: [Person.ID], _ item: ItemRecord, _ board: Board) -> DoubtfulVote?
    {
        let vote = record.vote
        let isLedByAnother = vote.decider == .castingVote && presiding(at: item.id, board) != vote.presiding
        guard !vote.voters.isEmpty, vote.voters != voters || isLedByAnother else { return nil }
        let (gone, come) = (vote.voters.filter { !voters.contains($0) }, voters.filter { !vote.voters.contains($0) })
        let changes = [
            gone.isEmpty ? nil : "\(names(gone, board)) röstade men har inte rösträtt där nu.",
            come.isEmpty ? nil : "\(names(come, board)) har rösträtt där nu men röstade inte.",
            isLedByAnother ? "Utslagsrösten gavs av någon som inte leder paragrafen nu." : nil,
        ]
        return DoubtfulVote(
            vote: vote.id,
            reason:
                "Omröstningen vid \(item.sign) behöver ses över. \(changes.compactMap { $0 }.joined(separator: " "))",
            isConfirmed: vote.confirmedFor == voters && !(vote.confirmation ?? "").isEmpty,
            fits: vote.yes + vote.no + vote.abstained == voters.count
                && record.ballots.allSatisfy { voters.contains($0.person) }
        )
    }

    private func names(_ persons: [Person.ID], _ board: Board) -> String {
        persons.map(board.name).joined(separator: ", ")
    }
}
