package import Domain
import Folder
import GRDB

/// Omröstning som ska antecknas: what was voted on and how the votes fell.
package struct VoteEntry: Hashable, Sendable {
    package var method: Vote.Method
    package var isElection: Bool
    package var yesMeans: String
    package var noMeans: String
    /// For open and secret votes.
    package var count: VoteCount
    /// For votes by name.
    package var ballots: [Person.ID: Ballot.Choice]

    package init(
        _ method: Vote.Method,
        isElection: Bool = false,
        yesMeans: String,
        noMeans: String,
        count: VoteCount = VoteCount(yes: 0, no: 0),
        ballots: [Person.ID: Ballot.Choice] = [:]
    ) {
        (self.method, self.isElection, self.yesMeans, self.noMeans) = (method, isElection, yesMeans, noMeans)
        (self.count, self.ballots) = (count, ballots)
    }
}

extension Store {
    /// Antecknar en omröstning (votes). The figures must fit those who have a vote at the §; who won is computed.
    package func vote(_ entry: VoteEntry, in id: Matter.ID, at place: Place, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let matter = try db.matter(id, place, signature)
            let (record, board) = (try db.meetingRecord(place.meeting), try db.board())
            try record.quorum(at: place.item, board).orRefuse()
            try record.isLed(at: place.item, board).orRefuse()
            let voters = Set(record.voters(at: place.item, board).map(\.person))
            if entry.method == .byName { try VoteRules.rollCall(Set(entry.ballots.keys), voters: voters).orRefuse() }
            let presiding = record.presiding(at: place.item, board)
            let count = entry.counted(presiding: presiding)
            let result = try VoteRules.result(count, voters: voters.count, isElection: entry.isElection)
            var vote = entry.row(try db.nextID(Vote.self), matter.id, count, result)
            (vote.voters, vote.presiding) = (voters.sorted(), presiding)
            try vote.insert(db)
            for (person, choice) in entry.ballots.sorted(by: { $0.key < $1.key }) where entry.method == .byName {
                try Ballot(id: db.nextID(Ballot.self), vote: vote.id, person: person, choice: choice).insert(db)
            }
            try db.append("voted", to: place.subject, after: vote, signature)
        }
    }

    /// Bekräftar en omröstning (confirms) that was held by others than those who have a vote now. The minutes say why.
    package func confirmVote(_ id: Vote.ID, because reason: String, at place: Place, _ signature: Signature)
        async throws
    {
        try await folder.database.write { db in
            let vote: Vote = try db.part(id, of: \.matter, place, signature)
            let voters = try db.meetingRecord(place.meeting).voters(at: place.item, db.board())
            var confirmed = vote
            (confirmed.confirmedFor, confirmed.confirmation) = (voters.map(\.person).sorted(), reason)
            try confirmed.update(db)
            try db.append("voteConfirmed", to: place.subject, before: vote, after: confirmed, signature)
        }
    }

    package func removeVote(_ id: Vote.ID, at place: Place, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let vote: Vote = try db.part(id, of: \.matter, place, signature)
            _ = try vote.delete(db)
            try db.append("voteRemoved", to: place.subject, before: vote, signature)
        }
    }
}

extension VoteEntry {
    fileprivate func counted(presiding: Person.ID?) -> VoteCount {
        guard method == .byName else { return count }
        return VoteCount(ballots, presiding: isElection ? nil : presiding, lot: isElection ? count.tieBreak : nil)
    }

    fileprivate func row(_ id: Vote.ID, _ matter: Matter.ID, _ count: VoteCount, _ result: VoteResult) -> Vote {
        Vote(
            id: id,
            matter: matter,
            method: method,
            isElection: isElection,
            yesMeans: yesMeans,
            noMeans: noMeans,
            yes: count.yes,
            no: count.no,
            abstained: count.abstained,
            decider: result.decider,
            carried: result.carried
        )
    }
}
