/// Part i ärendet (party of an item): who applies, receives or cooperates.
package struct ItemParty: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable { case applicant, receiver, cooperating }

    package let id: Int64
    package var item: AgendaItem.ID
    package var organisation: Organisation.ID
    package var kind: Kind

    package init(id: Int64, item: AgendaItem.ID, organisation: Organisation.ID, kind: Kind) {
        (self.id, self.item, self.organisation, self.kind) = (id, item, organisation, kind)
    }
}

/// Anknytning (involvement): a person who signed the matter or is contact in it. Employment is known from the person.
package struct Involvement: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable { case signed, contact }

    package let id: Int64
    package var item: AgendaItem.ID
    package var person: Person.ID
    package var kind: Kind

    package init(id: Int64, item: AgendaItem.ID, person: Person.ID, kind: Kind) {
        (self.id, self.item, self.person, self.kind) = (id, item, person, kind)
    }
}

extension ItemParty.Kind {
    package var swedish: String {
        switch self {
        case .applicant: "sökande"
        case .receiver: "mottagare"
        case .cooperating: "samverkande part"
        }
    }
}

extension Involvement.Kind {
    package var swedish: String { self == .signed ? "har undertecknat" : "är kontaktperson" }
}
