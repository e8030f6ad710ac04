/// Styrelse (board): everything about who sits, in one value, to be asked about a day.
package struct Board: Hashable, Sendable {
    package let association: CoordinationAssociation
    package let members: [Member]
    package let organisations: [Organisation]
    package let persons: [Person]
    package private(set) var mandates: [Mandate]
    package private(set) var chairmanships: [Chairmanship]
    /// Newest first.
    package let bylaws: [Bylaws]

    private let personsByID: [Person.ID: Person]

    package init(
        association: CoordinationAssociation,
        members: [Member],
        organisations: [Organisation] = [],
        persons: [Person],
        mandates: [Mandate],
        chairmanships: [Chairmanship] = [],
        bylaws: [Bylaws]
    ) {
        (self.association, self.members, self.organisations) = (association, members, organisations)
        (self.persons, self.mandates, self.chairmanships) = (persons, mandates, chairmanships)
        self.bylaws = bylaws.sorted { $0.from > $1.from }
        personsByID = Dictionary(persons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Board {
    /// The bylaws of the day; before the first entry, that one.
    package func bylaws(on day: Day) -> Bylaws? { bylaws.first { $0.from <= day } ?? bylaws.last }

    package func members(on day: Day) -> [Member] { members.filter { day.lies(from: $0.from, until: $0.until) } }

    package func mandates(on day: Day) -> [Mandate] { mandates.filter { day.lies(from: $0.from, until: $0.until) } }

    package func chairmanships(on day: Day) -> [Chairmanship] {
        chairmanships.filter { day.lies(from: $0.from, until: $0.until) }
    }

    /// The same board with no other seats and offices than those of a day: for what is asked again at each § of a meeting.
    package func seated(on day: Day) -> Board {
        var seated = self
        seated.mandates = mandates(on: day)
        seated.chairmanships = chairmanships(on: day)
        return seated
    }

    /// How many ledamöter the board has: what quorum is counted of, whether each seat is filled or not.
    package func seats(on day: Day) -> Int { members(on: day).reduce(0) { $0 + $1.seats } }

    package func person(_ id: Person.ID) -> Person? { personsByID[id] }
    package func name(_ id: Person.ID) -> String { person(id)?.name ?? "okänd person" }
    package func member(_ id: Member.ID) -> Member? { members.first { $0.id == id } }
    package func organisation(_ id: Organisation.ID) -> Organisation? { organisations.first { $0.id == id } }

    package func mandate(of person: Person.ID, on day: Day) -> Mandate? {
        mandates(on: day).first { $0.person == person }
    }

    /// The member's deputies in the order in which they are to serve.
    package func deputies(of member: Member.ID, on day: Day) -> [Mandate] {
        mandates(on: day).filter { $0.member == member && $0.kind == .deputy }.sorted { $0.order < $1.order }
    }

    /// The roles that mandates and offices give a person on a day.
    package func roles(of person: Person.ID, on day: Day) -> Set<Role> {
        let seats = mandates(on: day).filter { $0.person == person }
        // An office without a last day ends with the seat that it was elected from.
        guard !seats.isEmpty else { return [] }
        let offices = chairmanships(on: day).filter { $0.person == person }
        return Set(seats.map { $0.kind == .ordinary ? Role.boardMember : .deputy })
            .union(offices.map { $0.office == .chair ? Role.chair : .viceChair })
    }
}

extension Day {
    /// Whether the day lies in a period whose both ends belong to it.
    package func lies(from first: Day, until last: Day?) -> Bool {
        self >= first && last.map { self <= $0 } ?? true
    }
}
