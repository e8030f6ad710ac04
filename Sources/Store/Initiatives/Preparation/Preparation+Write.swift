package import Domain
import Folder
import GRDB

extension Store {
    /// Antecknar ett yttrande (notes an opinion) of a council about the version that was submitted.
    @discardableResult
    package func noteOpinion(_ opinion: Opinion, of initiative: Initiative.ID, _ signature: Signature) async throws
        -> Opinion.ID
    {
        try await prepare(opinion.application, of: initiative, "opined", signature) { db in
            _ = try db.known(opinion.council, Council.self)
            let new = Opinion(
                id: try db.nextID(Opinion.self),
                application: opinion.application,
                council: opinion.council,
                opinion.stand,
                text: opinion.text,
                day: opinion.day
            )
            try new.insert(db)
            return (new.id, new)
        }
    }

    /// Begär komplettering (asks for a supplement) of a section, or of the whole.
    @discardableResult
    package func askForSupplement(
        _ request: SupplementRequest,
        of initiative: Initiative.ID,
        _ signature: Signature
    ) async throws -> SupplementRequest.ID {
        try await prepare(request.application, of: initiative, "askedForSupplement", signature) { db in
            let new = SupplementRequest(
                id: try db.nextID(SupplementRequest.self),
                application: request.application,
                section: request.section,
                text: request.text,
                askedOn: request.askedOn
            )
            try new.insert(db)
            return (new.id, new)
        }
    }

    /// Återlämnar (gives back) an application with reasons that the applicant sees.
    @discardableResult
    package func giveBack(
        _ application: Application.ID,
        of initiative: Initiative.ID,
        reasons: String,
        _ signature: Signature
    ) async throws -> ReturnedApplication.ID {
        try await prepare(application, of: initiative, "gaveBack", signature) { db in
            let new = ReturnedApplication(
                id: try db.nextID(ReturnedApplication.self),
                application: application,
                reasons: reasons,
                on: signature.day
            )
            try new.insert(db)
            return (new.id, new)
        }
    }

    /// Prioriterar (ranks) the prepared applications in this order; one that is left out has no place.
    package func rank(_ order: [Initiative.ID], _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            for id in order { _ = try db.known(id, Initiative.self) }
            try db.execute(sql: "DELETE FROM priorityPlace")
            for (index, id) in order.enumerated() {
                try db.execute(sql: "INSERT INTO priorityPlace VALUES (?, ?)", arguments: [id, index + 1])
            }
            for id in order { try db.append("ranked", to: "initiative/\(id)", after: order, signature) }
        }
    }

    private func prepare<Row: Encodable & Sendable>(
        _ application: Application.ID,
        of initiative: Initiative.ID,
        _ verb: String,
        _ signature: Signature,
        _ change: @escaping @Sendable (Database) throws -> (Int64, Row)
    ) async throws -> Int64 {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            try db.application(application, of: initiative, for: signature).mayBePrepared.orRefuse()
            let (id, row) = try change(db)
            try db.append(verb, to: "application/\(application)", after: row, signature)
            return id
        }
    }
}
