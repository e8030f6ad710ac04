/// Omröstning (vote) on a matter, when acclamation was not enough or the vote is an election.
package struct Vote: Codable, Hashable, Sendable, Identifiable {
    package enum Method: String, Codable, CaseIterable, Hashable, Sendable { case open, byName, secret }
    /// Vad som avgjorde: the majority, the chair's casting vote, or in elections the lot.
    package enum Decider: String, Codable, CaseIterable, Hashable, Sendable { case majority, castingVote, lot }

    package let id: Int64
    package var matter: Matter.ID
    package var method: Method
    /// Val: at a tie the lot decides, not the chair.
    package var isElection: Bool
    /// What a yes and a no stand for: "Ja för kansliets förslag".
    package var yesMeans: String
    package var noMeans: String
    package var yes: Int
    package var no: Int
    package var abstained: Int
    package var decider: Decider
    /// Whether the yes side won.
    package var carried: Bool
    /// Who had a vote when it was held; empty in printed minutes, which do not say.
    package var voters: [Person.ID]
    /// Who led the § then.
    package var presiding: Person.ID?
    /// Those who had a vote when somebody confirmed that it stands although others do now, and why.
    package var confirmedFor: [Person.ID]?
    package var confirmation: String?

    package init(
        id: Int64,
        matter: Matter.ID,
        method: Method,
        isElection: Bool = false,
        yesMeans: String,
        noMeans: String,
        yes: Int,
        no: Int,
        abstained: Int = 0,
        decider: Decider = .majority,
        carried: Bool,
        voters: [Person.ID] = [],
        presiding: Person.ID? = nil
    ) {
        (self.id, self.matter, self.method, self.isElection) = (id, matter, method, isElection)
        (self.yesMeans, self.noMeans, self.yes, self.no) = (yesMeans, noMeans, yes, no)
        (self.abstained, self.decider, self.carried) = (abstained, decider, carried)
        (self.voters, self.presiding) = (voters.sorted(), presiding)
    }
}

/// Röst (ballot): how one person voted in an open vote or a vote by name.
package struct Ballot: Codable, Hashable, Sendable, Identifiable {
    package enum Choice: String, Codable, CaseIterable, Hashable, Sendable { case yes, no, abstain }

    package let id: Int64
    package var vote: Vote.ID
    package var person: Person.ID
    package var choice: Choice

    package init(id: Int64, vote: Vote.ID, person: Person.ID, choice: Choice) {
        (self.id, self.vote, self.person, self.choice) = (id, vote, person, choice)
    }
}

extension Vote.Method {
    package var swedish: String {
        switch self {
        case .open: "öppen omröstning"
        case .byName: "omröstning med namnupprop"
        case .secret: "sluten omröstning"
        }
    }
}

extension Ballot.Choice {
    package var swedish: String {
        switch self {
        case .yes: "ja"
        case .no: "nej"
        case .abstain: "avstår"
        }
    }
}
