package import Domain
import Folder
import GRDB

extension Matter {
    /// Textfält (field): each is written by itself.
    package enum Field: String, CaseIterable, Hashable, Sendable { case heading, text, orderOfProposals }

    package subscript(field: Field) -> String {
        get {
            switch field {
            case .heading: heading
            case .text: text
            case .orderOfProposals: orderOfProposals
            }
        }
        set {
            switch field {
            case .heading: heading = newValue
            case .text: text = newValue
            case .orderOfProposals: orderOfProposals = newValue
            }
        }
    }
}

extension Store {
    /// Lägger till en fråga (adds a matter) under a §.
    package func addMatter(_ heading: String, at place: Place, _ signature: Signature) async throws -> Matter.ID {
        try await folder.database.write { db in
            let item = try db.openItem(place, signature)
            let last: SQLRequest<Int> = "SELECT max(position) FROM matter WHERE item = \(item.id)"
            let matter = Matter(
                id: try db.nextID(Matter.self),
                item: item.id,
                position: try (last.fetchOne(db) ?? 0) + 1,
                heading: heading
            )
            try matter.insert(db)
            try db.append("matterAdded", to: place.subject, after: matter, signature)
            return matter.id
        }
    }

    /// Skriver en text (writes), and tells the new mark. `seen` is the mark of what the writer started from: when
    /// another text stands there now, `Conflict` is thrown and nothing is written.
    package func write(
        _ text: String,
        _ field: Matter.Field,
        of id: Matter.ID,
        at place: Place,
        seen: Int,
        _ signature: Signature
    ) async throws -> Int {
        try await folder.database.write { db in
            let matter = try db.matter(id, place, signature)
            var changed = matter
            changed[field] = try matter[field].replaced(by: text, seen: seen)
            guard changed != matter else { return text.textRevision }
            changed.revision += 1
            try changed.update(db)
            try db.append(
                "written",
                to: place.subject,
                before: [field.rawValue: matter[field]],
                after: [field.rawValue: text],
                signature
            )
            return text.textRevision
        }
    }

    /// Antecknar ett yrkande (notes a motion) of somebody who is there.
    package func moveMotion(
        _ text: String,
        by person: Person.ID,
        in id: Matter.ID,
        at place: Place,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            let matter = try db.matter(id, place, signature)
            try db.requirePresent(person, place)
            let motion = Motion(id: try db.nextID(Motion.self), matter: matter.id, person: person, text: text)
            try motion.insert(db)
            try db.append("moved", to: place.subject, after: motion, signature)
        }
    }

    /// Tar tillbaka ett yrkande (withdraws), or takes it up again.
    package func withdraw(
        _ id: Motion.ID,
        _ withdrawn: Bool = true,
        at place: Place,
        _ signature: Signature
    )
        async throws
    {
        try await folder.database.write { db in
            let motion: Motion = try db.part(id, of: \.matter, place, signature)
            var changed = motion
            changed.withdrawn = withdrawn
            try changed.update(db)
            try db.append("withdrawn", to: place.subject, before: motion, after: changed, signature)
        }
    }

    /// Antecknar reservation eller protokollsanteckning. "Den som deltagit i beslutet får reservera sig. Det ska
    /// anmälas innan mötet avslutas": after that every write is refused.
    package func remark(
        _ kind: Remark.Kind,
        _ text: String,
        by person: Person.ID,
        in id: Matter.ID,
        at place: Place,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            let matter = try db.matter(id, place, signature)
            if kind == .reservation {
                try db.requireTookPart(person, matter, place)
            } else {
                try db.requirePresent(person, place)
            }
            let remark = Remark(
                id: try db.nextID(Remark.self),
                matter: matter.id,
                person: person,
                kind: kind,
                text: text
            )
            try remark.insert(db)
            try db.append("remarked", to: place.subject, after: remark, signature)
        }
    }

    package func removeRemark(_ id: Remark.ID, at place: Place, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let remark: Remark = try db.part(id, of: \.matter, place, signature)
            _ = try remark.delete(db)
            try db.append("remarkRemoved", to: place.subject, before: remark, signature)
        }
    }

    /// Antecknar att någon avstår (abstains), or takes it back.
    package func abstain(
        _ person: Person.ID,
        _ abstains: Bool = true,
        in id: Matter.ID,
        at place: Place,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            let matter = try db.matter(id, place, signature)
            try db.execute(literal: "DELETE FROM abstention WHERE matter = \(matter.id) AND person = \(person)")
            if abstains {
                try db.requireServing(person, place, "avstå")
                try Abstention(id: db.nextID(Abstention.self), matter: matter.id, person: person).insert(db)
            }
            try db.append(
                abstains ? "abstained" : "abstentionRemoved",
                to: place.subject,
                after: ["person": person],
                signature
            )
        }
    }
}

extension Database {
    func requireServing(_ person: Person.ID, _ place: Place, _ act: String) throws {
        let board = try board()
        guard try !meetingRecord(place.meeting).serving(at: place.item, board).contains(where: { $0.person == person })
        else { return }
        throw Refusal(
            ruling: Ruling(
                .notMet,
                .LocalGovernmentAct.servingDeputies,
                "\(board.name(person)) tjänstgör inte vid paragrafen och kan inte \(act). Se närvaron och jäv."
            )
        )
    }

    fileprivate func requirePresent(_ person: Person.ID, _ place: Place) throws {
        guard try !meetingRecord(place.meeting).isPresent(person, at: place.item) else { return }
        throw Refusal(
            ruling: Ruling(
                .notMet,
                .LocalGovernmentAct.minutesAttendance,
                "\(try board().name(person)) är inte närvarande vid paragrafen. Anteckna närvaron först."
            )
        )
    }

    fileprivate func requireTookPart(_ person: Person.ID, _ matter: Matter, _ place: Place) throws {
        try requireServing(person, place, "reservera sig")
        let abstained: SQLRequest<Int> = """
            SELECT count(*) FROM abstention WHERE matter = \(matter.id) AND person = \(person)
            """
        guard try abstained.fetchOne(self) != 0 else { return }
        throw Refusal(
            ruling: Ruling(
                .notMet,
                .LocalGovernmentAct.reservation,
                "\(try board().name(person)) avstod från att delta i beslutet och kan inte reservera sig. Skriv en protokollsanteckning i stället."
            )
        )
    }
}
