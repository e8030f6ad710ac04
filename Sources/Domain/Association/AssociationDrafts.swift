/// Medlem att skriva (member draft).
package struct MemberDraft: Hashable, Sendable {
    package var name: String
    package var kind: Member.Kind
    package var organisationNumber: String?
    package var seats: Int
    package var deputySeats: Int
    package var from: Day
    package var until: Day?

    package init(
        name: String,
        kind: Member.Kind,
        organisationNumber: String? = nil,
        seats: Int,
        deputySeats: Int,
        from: Day,
        until: Day? = nil
    ) {
        (self.name, self.kind, self.organisationNumber) = (name, kind, organisationNumber)
        (self.seats, self.deputySeats, self.from, self.until) = (seats, deputySeats, from, until)
    }
}

/// Person att skriva (person draft).
package struct PersonDraft: Hashable, Sendable {
    package var name: String
    package var title: String?
    package var employer: Organisation.ID?
    package var email: String?
    package var papers: PapersWay?

    package init(
        name: String,
        title: String? = nil,
        employer: Organisation.ID? = nil,
        email: String? = nil,
        papers: PapersWay? = nil
    ) {
        (self.name, self.title, self.employer, self.email) = (name, title, employer, email)
        self.papers = papers
    }
}

/// Uppdrag att skriva (mandate draft).
package struct MandateDraft: Hashable, Sendable {
    package var person: Person.ID
    package var member: Member.ID
    package var kind: Mandate.Kind
    package var order: Int
    package var from: Day
    package var until: Day?

    package init(
        person: Person.ID,
        member: Member.ID,
        kind: Mandate.Kind,
        order: Int = 1,
        from: Day,
        until: Day? = nil
    ) {
        (self.person, self.member, self.kind) = (person, member, kind)
        (self.order, self.from, self.until) = (order, from, until)
    }
}
