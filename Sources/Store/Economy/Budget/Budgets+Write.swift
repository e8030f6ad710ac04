package import Domain
import Folder
import GRDB

extension Store {
    /// Lägger fram (proposes) a budget of a year: a copy of another version's amounts, that of the year before moved one year
    /// on, or an empty one.
    @discardableResult
    package func proposeBudget(
        of year: Int,
        from other: BudgetVersion.ID? = nil,
        _ signature: Signature
    ) async throws -> BudgetVersion.ID {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            let source = try other.map { try db.budget(db.known($0, BudgetVersion.self)) }
            let revises = source.flatMap { $0.version.year == year && $0.version.isAdopted ? $0.version.id : nil }
            return try db.propose(year, source?.draft(for: year) ?? BudgetDraft(), revises: revises, signature)
        }
    }

    /// Skriver (writes) in a proposal that the writer has seen in this revision: all its amounts anew.
    package func writeBudget(
        _ id: BudgetVersion.ID,
        _ draft: BudgetDraft,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await changeBudget(id, "changed", revision, signature) { version, db in
            try draft.mayStand(in: version).orRefuse()
            try db.write(draft, in: version.id)
            (version.note, version.openingEquity) = (draft.note, draft.openingEquity)
        }
    }

    /// Antar (adopts) a proposal by a clause that the board has decided. From then on it is frozen.
    package func adoptBudget(
        _ id: BudgetVersion.ID,
        by clause: Clause.ID,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await changeBudget(id, "adopted", revision, signature) { version, db in
            guard try db.mayAdopt(by: clause), let section = try db.adoptingClause(clause) else {
                throw Refusal(ruling: .noAdoptingClause)
            }
            (version.clause, version.adoptedOn) = (clause, section.day)
        }
    }

    private func changeBudget(
        _ id: BudgetVersion.ID,
        _ what: String,
        _ revision: Int,
        _ signature: Signature,
        _ change: @escaping @Sendable (inout BudgetVersion, Database) throws -> Void
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            let version = try db.known(id, BudgetVersion.self)
            try version.mayBeWritten.orRefuse()
            guard version.revision == revision else {
                throw Conflict(current: version.title, attempted: version.title, revision: version.revision)
            }
            let before = try db.budget(version).draft
            var after = version
            try change(&after, db)
            after.revision += 1
            try after.update(db)
            try db.append(what, to: "budgetVersion/\(id)", before: before, after: db.budget(after).draft, signature)
        }
    }
}

extension Ruling {
    fileprivate static let noAdoptingClause = Ruling(
        .notMet,
        .Kansli.budget,
        "Beslutet är inte fattat, eller antar en annan budget. Välj en att-sats som styrelsen har beslutat."
    )
}

extension Database {
    /// Proposes without asking who may: the verb around has asked.
    func propose(_ year: Int, _ draft: BudgetDraft, revises: BudgetVersion.ID?, _ signature: Signature) throws
        -> BudgetVersion.ID
    {
        let last: SQLRequest<Int> = "SELECT ifnull(max(number), 0) FROM budgetVersion WHERE year = \(year)"
        let version = BudgetVersion(
            id: try nextID(BudgetVersion.self),
            year: year,
            number: (try last.fetchOne(self) ?? 0) + 1,
            madeOn: signature.day,
            note: draft.note,
            revises: revises,
            openingEquity: draft.openingEquity
        )
        try draft.mayStand(in: version).orRefuse()
        try version.insert(self)
        try write(draft, in: version.id)
        try append("proposed", to: "budgetVersion/\(version.id)", after: draft, signature)
        return version.id
    }

    /// An amount that is not there is none; a zero that somebody wrote is kept.
    func write(_ draft: BudgetDraft, in version: BudgetVersion.ID) throws {
        try execute(literal: "DELETE FROM budgetAmount WHERE version = \(version)")
        try execute(literal: "DELETE FROM balanceAmount WHERE version = \(version)")
        for one in draft.amounts {
            _ = try known(one.line, BudgetLine.self)
            try execute(
                literal: """
                    INSERT INTO budgetAmount VALUES (\(version), \(one.line), \(one.year), \(one.amount.rawValue))
                    """
            )
        }
        for one in draft.positions {
            let position = one.position.rawValue
            try execute(
                literal: """
                    INSERT INTO balanceAmount VALUES (\(version), \(position), \(one.year), \(one.amount.rawValue))
                    """
            )
        }
    }
}
