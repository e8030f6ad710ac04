/// Person (person): somebody of the board, the office or an organisation that deals with it. Never a participant.
package struct Person: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var name: String
    /// Befattning: "förbundschef", "förvaltningsdirektör".
    package var title: String?
    /// Anställd hos: the organisation that employs the person. Elected politicians have none here.
    package var employer: Organisation.ID?
    package var email: String?
    /// Nil: by mail for who has no account.
    package var papers: PapersWay?

    package init(
        id: Int64,
        name: String,
        title: String? = nil,
        employer: Organisation.ID? = nil,
        email: String? = nil,
        papers: PapersWay? = nil
    ) {
        (self.id, self.name, self.title) = (id, name, title)
        (self.employer, self.email, self.papers) = (employer, email, papers)
    }
}

/// Handlingarnas väg (papers way): how a person has chosen to get the papers of a meeting.
package enum PapersWay: String, Codable, CaseIterable, Hashable, Sendable {
    /// All of them as one PDF with the summons.
    case mailed
    /// In Kansli; the summons alone is mailed.
    case here
}

extension Person {
    /// Whether the papers go with the summons: as chosen, else for who has no account and so never logs in.
    package func getsPapersByMail(hasAccount: Bool) -> Bool { papers.map { $0 == .mailed } ?? !hasAccount }
}
