/// Person (person): somebody of the board, the office or an organisation that deals with it. Never a participant.
package struct Person: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var name: String
    /// Befattning: "förbundschef", "förvaltningsdirektör".
    package var title: String?
    /// Anställd hos: the organisation that employs the person. Elected politicians have none here.
    package var employer: Organisation.ID?
    package var email: String?

    package init(id: Int64, name: String, title: String? = nil, employer: Organisation.ID? = nil, email: String? = nil)
    {
        (self.id, self.name, self.title) = (id, name, title)
        (self.employer, self.email) = (employer, email)
    }
}
