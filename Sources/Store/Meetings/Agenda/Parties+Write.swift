package import Domain
import Folder
import GRDB

extension Store {
    /// Anger (names) a party of an item: who applies, receives or cooperates. One that is not known yet is added by its name,
    /// in the same transaction.
    package func addParty(
        _ party: NamedParty,
        as kind: ItemParty.Kind,
        to item: AgendaItem.ID,
        of meeting: BoardMeeting.ID,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try db.mayInvolve(item, of: meeting, signature)
            let organisation = try db.organisation(of: party, signature)
            let party = ItemParty(id: try db.nextID(ItemParty.self), item: item, organisation: organisation, kind: kind)
            try party.insert(db, onConflict: .ignore)
            guard db.changesCount > 0 else { return }
            try db.append("partyNamed", to: "agendaItem/\(item)", after: party, signature)
        }
    }

    package func removeParty(
        _ id: ItemParty.ID,
        from item: AgendaItem.ID,
        of meeting: BoardMeeting.ID,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try db.mayInvolve(item, of: meeting, signature)
            guard let party = try ItemParty.fetchOne(db, key: id), party.item == item else { throw Missing() }
            try party.delete(db)
            try db.append("partyRemoved", to: "agendaItem/\(item)", before: party, signature)
        }
    }

    /// Anger (names) a person who signed the matter or is contact in it, so that recusal can be asked about.
    package func involve(
        _ person: Person.ID,
        as kind: Involvement.Kind,
        in item: AgendaItem.ID,
        of meeting: BoardMeeting.ID,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try db.mayInvolve(item, of: meeting, signature)
            guard try Person.fetchOne(db, key: person) != nil else { throw Missing() }
            let involvement = Involvement(id: try db.nextID(Involvement.self), item: item, person: person, kind: kind)
            try involvement.insert(db, onConflict: .ignore)
            guard db.changesCount > 0 else { return }
            try db.append("involved", to: "agendaItem/\(item)", after: involvement, signature)
        }
    }

    package func removeInvolvement(
        _ id: Involvement.ID,
        from item: AgendaItem.ID,
        of meeting: BoardMeeting.ID,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try db.mayInvolve(item, of: meeting, signature)
            guard let involvement = try Involvement.fetchOne(db, key: id), involvement.item == item else {
                throw Missing()
            }
            try involvement.delete(db)
            try db.append("involvementRemoved", to: "agendaItem/\(item)", before: involvement, signature)
        }
    }
}

extension Database {
    fileprivate func mayInvolve(_ item: AgendaItem.ID, of meeting: BoardMeeting.ID, _ signature: Signature) throws {
        try signature.user.may(.convene).orRefuse()
        _ = try self.item(item, of: meeting)
        try boardMeeting(meeting).mayBeWritten.orRefuse()
    }
}

/// Namngiven part (named party): an organisation that is known, or the name of one that may not be.
package enum NamedParty: Hashable, Sendable {
    case known(Organisation.ID)
    case named(String)
}

extension Database {
    func organisation(of party: NamedParty, _ signature: Signature) throws -> Organisation.ID {
        switch party {
        case .known(let id):
            guard try Organisation.fetchOne(self, key: id) != nil else { throw Missing() }
            return id
        case .named(let name): return try addOrganisation(name, signature)
        }
    }

    /// Adds an organisation, or finds the one of that name.
    private func addOrganisation(_ name: String, _ signature: Signature) throws -> Organisation.ID {
        let known: SQLRequest<Organisation> = "SELECT * FROM organisation WHERE name = \(name)"
        if let organisation = try known.fetchOne(self) { return organisation.id }
        let organisation = Organisation(id: try nextID(Organisation.self), name: name)
        try organisation.insert(self)
        try append("added", to: "organisation/\(organisation.id)", after: organisation, signature)
        return organisation.id
    }
}
