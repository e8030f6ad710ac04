/// Fråga (matter): one of the questions under a §. Most §§ have one; "Övriga frågor" has several.
package struct Matter: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var item: AgendaItem.ID
    package var position: Int
    /// Empty when the § has only one matter.
    package var heading: String
    /// What the minutes tell of it.
    package var text: String
    /// Propositionsordning: in which order the chair put the proposals.
    package var orderOfProposals: String
    package var revision: Int

    package init(
        id: Int64,
        item: AgendaItem.ID,
        position: Int = 1,
        heading: String = "",
        text: String = "",
        orderOfProposals: String = "",
        revision: Int = 1
    ) {
        (self.id, self.item, self.position, self.heading) = (id, item, position, heading)
        (self.text, self.orderOfProposals, self.revision) = (text, orderOfProposals, revision)
    }
}

/// Yrkande (motion): what somebody moved, and whether it was withdrawn.
package struct Motion: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var matter: Matter.ID
    package var person: Person.ID
    package var text: String
    package var withdrawn: Bool

    package init(id: Int64, matter: Matter.ID, person: Person.ID, text: String, withdrawn: Bool = false) {
        (self.id, self.matter, self.person) = (id, matter, person)
        (self.text, self.withdrawn) = (text, withdrawn)
    }
}

/// Reservation eller protokollsanteckning (remark): what one person wants the minutes to say.
package struct Remark: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable { case reservation, note }

    package let id: Int64
    package var matter: Matter.ID
    package var person: Person.ID
    package var kind: Kind
    package var text: String

    package init(id: Int64, matter: Matter.ID, person: Person.ID, kind: Kind, text: String) {
        (self.id, self.matter, self.person, self.kind, self.text) = (id, matter, person, kind, text)
    }
}

/// Avstående (abstention): somebody who was there, could have decided, and did not want to.
package struct Abstention: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var matter: Matter.ID
    package var person: Person.ID

    package init(id: Int64, matter: Matter.ID, person: Person.ID) {
        (self.id, self.matter, self.person) = (id, matter, person)
    }
}
