package import Domain
import Folder
import GRDB

extension Store {
    /// Lägger in en budget från före Kansli (records as printed): its amounts, and the sums that its paper printed, whether they
    /// tie or not. A clause that adopted it freezes it.
    @discardableResult
    package func recordAsPrintedBudget(
        of year: Int,
        _ draft: BudgetDraft,
        printed: [PrintedSum],
        adoptedBy clause: Clause.ID?,
        _ signature: Signature
    ) async throws -> BudgetVersion.ID {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            let id = try db.propose(year, draft, revises: nil, signature)
            for sum in printed {
                try db.execute(
                    literal: """
                        INSERT INTO printedSum VALUES (\(id), \(sum.figure.rawValue), \(sum.year), \(sum.amount.rawValue))
                        """
                )
            }
            guard let clause else { return id }
            guard let section = try db.adoptingClause(clause) else { throw Missing() }
            var version = try db.known(id, BudgetVersion.self)
            (version.clause, version.adoptedOn) = (clause, section.day)
            try version.update(db)
            try db.append("adopted", to: "budgetVersion/\(id)", after: version, signature)
            return id
        }
    }
}
