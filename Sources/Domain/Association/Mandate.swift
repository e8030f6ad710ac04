/// Uppdrag (mandate): a person who sits for a member, as ledamot or ersättare, from a day and until a day.
package struct Mandate: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable { case ordinary, deputy }

    package let id: Int64
    package var person: Person.ID
    package var member: Member.ID
    package var kind: Kind
    /// Tjänstgöringsordning (order of service) among the member's deputies, from 1; among ordinary ones the seat's number.
    package var order: Int
    package var from: Day
    package var until: Day?

    package init(
        id: Int64,
        person: Person.ID,
        member: Member.ID,
        kind: Kind,
        order: Int = 1,
        from: Day,
        until: Day? = nil
    ) {
        (self.id, self.person, self.member, self.kind) = (id, person, member, kind)
        (self.order, self.from, self.until) = (order, from, until)
    }
}

/// Presidieuppdrag (chairmanship): chair or vice chair of the board, from a day and until a day.
package struct Chairmanship: Codable, Hashable, Sendable, Identifiable {
    package enum Office: String, Codable, CaseIterable, Hashable, Sendable { case chair, viceChair, secondViceChair }

    package let id: Int64
    package var person: Person.ID
    package var office: Office
    package var from: Day
    package var until: Day?

    package init(id: Int64, person: Person.ID, office: Office, from: Day, until: Day? = nil) {
        (self.id, self.person, self.office, self.from, self.until) = (id, person, office, from, until)
    }
}

extension Mandate.Kind {
    package var swedish: String { self == .ordinary ? "ledamot" : "ersättare" }
}

extension Chairmanship.Office {
    package var swedish: String {
        switch self {
        case .chair: "ordförande"
        case .viceChair: "vice ordförande"
        case .secondViceChair: "andre vice ordförande"
        }
    }
}
