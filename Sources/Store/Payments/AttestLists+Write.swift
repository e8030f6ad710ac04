package import Domain
import Folder
import GRDB

extension Store {
    /// Lägger upp (begins) a year's list with its rows: last year's, as a rule, to be gone through and adopted.
    @discardableResult
    package func beginAttestList(_ year: Int, _ rows: [AttestRow], _ signature: Signature) async throws -> AttestList.ID
    {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            try db.mayBegin(year).orRefuse()
            let list = AttestList(id: try db.nextID(AttestList.self), year: year)
            try list.insert(db)
            for (place, row) in rows.enumerated() { try db.add(row, to: list.id, at: place + 1) }
            try db.append("begun", to: "attestList/\(list.id)", after: list, signature)
            return list.id
        }
    }

    /// Antar (adopts): notes the § where the board adopted the list.
    package func adoptAttestList(
        _ id: AttestList.ID,
        at item: AgendaItem.ID?,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await change(id, revision, "adopted", signature) { list, db in
            if let item { _ = try db.known(item, AgendaItem.self) }
            list.item = item
        }
    }

    /// Ändrar (changes) a row, or adds one without an id. An adopted list whose rights change is no longer adopted.
    package func setAttestRow(
        _ row: AttestRow,
        in id: AttestList.ID,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await change(id, revision, "changedRow", signature) { list, db in
            list.item = nil
            guard row.id != 0 else { return try db.add(row, to: id, at: try db.nextPosition(id)) }
            let known = try db.known(row.id, AttestRow.self)
            guard known.list == id else { throw Missing() }
            try db.maySet(known).orRefuse()
            var changed = row
            (changed.list, changed.position) = (id, known.position)
            try changed.update(db)
        }
    }

    private func change(
        _ id: AttestList.ID,
        _ revision: Int,
        _ what: String,
        _ signature: Signature,
        _ change: @escaping @Sendable (inout AttestList, Database) throws -> Void
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            let before = try db.known(id, AttestList.self)
            guard before.revision == revision else {
                throw Conflict(current: "", attempted: "", revision: before.revision)
            }
            var after = before
            try change(&after, db)
            after.revision += 1
            try after.update(db)
            try db.append(what, to: "attestList/\(id)", before: before, after: after, signature)
        }
    }
}

extension Database {
    fileprivate func add(_ row: AttestRow, to list: AttestList.ID, at position: Int) throws {
        try AttestRow(
            id: try nextID(AttestRow.self),
            list: list,
            position: position,
            row.step,
            row.scope,
            holder: row.holder,
            deputy: row.deputy,
            limit: row.limit,
            together: row.together,
            note: row.note
        )
        .insert(self)
    }

    fileprivate func nextPosition(_ list: AttestList.ID) throws -> Int {
        let next: SQLRequest<Int> = "SELECT ifnull(max(position), 0) + 1 FROM attestRow WHERE list = \(list)"
        return try next.fetchOne(self) ?? 1
    }

    fileprivate func mayBegin(_ year: Int) throws -> Ruling {
        let known: SQLRequest<Int> = "SELECT count(*) FROM attestList WHERE year = \(year)"
        guard 2000...2199 ~= year else {
            return Ruling(.notMet, .AttestInstruction.list, "Skriv ett år, till exempel 2024.")
        }
        return try known.fetchOne(self) ?? 0 == 0
            ? Ruling(.met, .AttestInstruction.list, "Listan läggs upp.")
            : Ruling(.notMet, .AttestInstruction.list, "Det finns redan en attestlista för \(year). Ändra den.")
    }

    /// A right that somebody has used stays as it was used: a new row takes over.
    fileprivate func maySet(_ row: AttestRow) throws -> Ruling {
        let used: SQLRequest<Int> = "SELECT count(*) FROM claimStep WHERE \"row\" = \(row.id)"
        return try used.fetchOne(self) ?? 0 == 0
            ? Ruling(.met, .AttestInstruction.list, "Raden ändras.")
            : Ruling(.notMet, .AttestInstruction.list, "Någon har attesterat med stöd av raden. Lägg till en ny rad.")
    }
}
