package import Domain
import Folder
import GRDB

extension Store {
    /// Öppnar (opens) an initiative: the chain's first link.
    @discardableResult
    package func openInitiative(_ initiative: Initiative, _ signature: Signature) async throws -> Initiative.ID {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            return try db.open(initiative, signature)
        }
    }
}

extension Database {
    /// Opens it without asking who may: the verb around has asked.
    func open(_ initiative: Initiative, _ signature: Signature) throws -> Initiative.ID {
        let new = Initiative(
            id: try nextID(Initiative.self),
            initiative.title,
            kind: initiative.kind,
            responsible: initiative.responsible,
            diaryCase: initiative.diaryCase,
            budgetLine: initiative.budgetLine,
            openedOn: initiative.openedOn
        )
        try new.insert(self)
        try append("opened", to: "initiative/\(new.id)", after: new, signature)
        return new.id
    }
}
