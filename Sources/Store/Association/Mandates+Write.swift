package import Domain
import Folder
import GRDB

extension Store {
    /// Lägger upp (adds) a person.
    @discardableResult
    package func addPerson(_ draft: PersonDraft, _ signature: Signature) async throws -> Person.ID {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            return try db.add(draft, signature)
        }
    }

    /// Ändrar (changes) a person whom the writer has seen in the state of this mark.
    package func change(_ id: Person.ID, _ draft: PersonDraft, seen: Int, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            guard let person = try Person.fetchOne(db, key: id) else { throw Missing() }
            try person.requireSeen(seen)
            try db.change(id, draft, signature)
        }
    }

    /// Utser (appoints) a ledamot or an ersättare for a member.
    @discardableResult
    package func appoint(_ draft: MandateDraft, _ signature: Signature) async throws -> Mandate.ID {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            return try db.appoint(draft, signature)
        }
    }

    /// Avslutar (ends) a mandate with a last day, and an office that the person holds that day by it. An office to come, and
    /// one that another seat of the person carries on, stay.
    package func end(mandate id: Mandate.ID, on last: Day, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            guard let mandate = try Mandate.fetchOne(db, key: id) else { throw Missing() }
            try db.board().mayEnd(mandate, on: last).orRefuse()
            var ended = mandate
            ended.until = last
            try ended.update(db)
            try db.append("ended", to: "mandate/\(id)", before: mandate, after: ended, signature)
            let offices: SQLRequest<Chairmanship> = """
                SELECT * FROM chairmanship
                WHERE person = \(mandate.person) AND "from" <= \(last) AND (until IS NULL OR until > \(last))
                """
            guard try db.board().mandate(of: mandate.person, on: last + 1) == nil else { return }
            for office in try offices.fetchAll(db) { try db.end(office, on: last, signature) }
        }
    }

    /// Väljer (elects) chair or vice chair; whoever held the office before ends the day before, and so was never in office
    /// if elected from the same day.
    package func elect(
        _ person: Person.ID,
        as office: Chairmanship.Office,
        from day: Day,
        until last: Day?,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            try db.elect(person, as: office, from: day, until: last, signature)
        }
    }
}

/// The writes themselves, in the caller's transaction; the caller has asked for the right.
extension Database {
    func add(_ draft: PersonDraft, _ signature: Signature) throws -> Person.ID {
        let person = Person(draft, id: try nextID(Person.self))
        try person.insert(self)
        try append("added", to: "person/\(person.id)", after: person, signature)
        return person.id
    }

    func change(_ id: Person.ID, _ draft: PersonDraft, _ signature: Signature) throws {
        guard let person = try Person.fetchOne(self, key: id) else { throw Missing() }
        let changed = Person(draft, id: id)
        try changed.update(self)
        try append("changed", to: "person/\(id)", before: person, after: changed, signature)
    }

    func appoint(_ draft: MandateDraft, _ signature: Signature) throws -> Mandate.ID {
        try board().mayAppoint(draft).orRefuse()
        let mandate = Mandate(draft, id: try nextID(Mandate.self))
        try mandate.insert(self)
        try append("appointed", to: "mandate/\(mandate.id)", after: mandate, signature)
        return mandate.id
    }

    func elect(
        _ person: Person.ID,
        as office: Chairmanship.Office,
        from day: Day,
        until last: Day?,
        _ signature: Signature
    ) throws {
        try board().mayPreside(person, from: day).orRefuse()
        let holders: SQLRequest<Chairmanship> = """
            SELECT * FROM chairmanship WHERE office = \(office.rawValue) AND "from" <= \(day) AND (until IS NULL OR until >= \(day))
            """
        for holder in try holders.fetchAll(self) { try end(holder, on: day - 1, signature) }
        let chairmanship = Chairmanship(
            id: try nextID(Chairmanship.self),
            person: person,
            office: office,
            from: day,
            until: last
        )
        try chairmanship.insert(self)
        try append("elected", to: "chairmanship/\(chairmanship.id)", after: chairmanship, signature)
    }

    fileprivate func end(_ office: Chairmanship, on last: Day, _ signature: Signature) throws {
        var ended = office
        ended.until = last
        try ended.update(self)
        try append("ended", to: "chairmanship/\(office.id)", before: office, after: ended, signature)
    }
}

extension Person {
    fileprivate init(_ draft: PersonDraft, id: Person.ID) {
        self.init(
            id: id,
            name: draft.name,
            title: draft.title,
            employer: draft.employer,
            email: draft.email,
            papers: draft.papers
        )
    }
}

extension Mandate {
    fileprivate init(_ draft: MandateDraft, id: Mandate.ID) {
        self.init(
            id: id,
            person: draft.person,
            member: draft.member,
            kind: draft.kind,
            order: draft.order,
            from: draft.from,
            until: draft.until
        )
    }
}
