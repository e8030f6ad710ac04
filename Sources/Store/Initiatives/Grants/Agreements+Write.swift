package import Domain
package import Folder
package import Foundation
import GRDB

extension Store {
    /// Gör avtalet (makes) in a new version, from what the grant says. What was signed before stays as it was.
    @discardableResult
    package func makeAgreement(
        _ kind: Agreement.Kind,
        terms: String,
        of id: Grant.ID,
        in initiative: Initiative.ID,
        _ signature: Signature
    ) async throws -> Int {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            let standing = try db.grantStanding(id, in: initiative)
            try standing.mayBeAgreed.orRefuse()
            let agreement = Agreement(
                id: try db.nextID(Agreement.self),
                grant: id,
                version: (standing.agreements.last?.version ?? 0) + 1,
                kind: kind,
                terms: terms,
                madeOn: signature.day
            )
            try agreement.insert(db)
            try db.append("madeAgreement", to: "initiative/\(initiative)", after: agreement, signature)
            return agreement.version
        }
    }

    /// Undertecknar för förbundet (signs for the förbund) the version that was read.
    package func signAgreement(
        version: Int,
        of id: Grant.ID,
        in initiative: Initiative.ID,
        _ signature: Signature
    ) async throws {
        try await sign(version, of: id, in: initiative, signature) { agreement, db in
            try signature.user.maySignAgreements.orRefuse()
            try signature.user.entry.maySign.orRefuse()
            let isSigned = agreement.signedByUsOn != nil
            try agreement.maySign(version, isSigned: isSigned, on: signature.day, today: signature.day).orRefuse()
            (agreement.signedByUsOn, agreement.signedByUs) = (signature.day, signature.user.person)
        }
    }

    /// Tar in mottagarens underskrift (takes in the receiver's signature): the paper, its day and who signed it.
    package func takeInAgreement(
        _ file: KeptFile,
        signedBy name: String,
        on day: Day,
        version: Int,
        of id: Grant.ID,
        in initiative: Initiative.ID,
        _ signature: Signature
    ) async throws {
        try await sign(version, of: id, in: initiative, signature) { agreement, db in
            try signature.user.may(.keepInitiatives).orRefuse()
            let isSigned = agreement.signedByReceiverOn != nil
            try agreement.maySign(version, isSigned: isSigned, on: day, today: signature.day).orRefuse()
            agreement.signedByReceiverOn = day
            agreement.file = try db.add(file, signature)
            try db.append("signedForReceiver", to: "initiative/\(initiative)", after: ["signer": name], signature)
        }
    }

    /// The paper that the receiver signed. Throws `Missing` when there is none.
    package func signedAgreement(of id: Grant.ID, in initiative: Initiative.ID) async throws -> (
        name: String, bytes: Data
    ) {
        let file = try await folder.read { try $0.grantStanding(id, in: initiative).agreements.last?.file }
        guard let file else { throw Missing() }
        let stored = try await folder.file(file)
        return (stored.file.name, stored.bytes)
    }

    private func sign(
        _ version: Int,
        of id: Grant.ID,
        in initiative: Initiative.ID,
        _ signature: Signature,
        _ change: @escaping @Sendable (inout Agreement, Database) throws -> Void
    ) async throws {
        try await folder.database.write { db in
            let standing = try db.grantStanding(id, in: initiative)
            try standing.mayBeAgreed.orRefuse()
            guard let before = standing.agreements.last else { throw Missing() }
            var after = before
            try change(&after, db)
            after.document = try before.document ?? db.registerSigned(after, standing, signature)
            after.revision += 1
            try after.update(db)
            try db.append("signedAgreement", to: "initiative/\(initiative)", before: before, after: after, signature)
        }
    }
}

extension Database {
    /// In the diary once both have signed.
    fileprivate func registerSigned(
        _ agreement: Agreement,
        _ standing: GrantStanding,
        _ signature: Signature
    ) throws -> DiaryDocument.ID? {
        guard let signedOn = agreement.signedOn else { return nil }
        let title = standing.initiative.title
        let draft = DocumentDraft(
            .drawnUp,
            "Avtal om \(title), version \(agreement.version)",
            on: signedOn,
            kind: .agreement,
            isVouched: true,
            keptAt: "Insatsens avtal"
        )
        return try register(draft, of: standing.initiative.id, orNew: "Avtal om \(title)", signature).id
    }
}
