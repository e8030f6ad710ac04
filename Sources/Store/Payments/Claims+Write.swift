package import Domain
package import Folder
import GRDB

extension Store {
    /// Registrerar (registers) a claim, with its invoice or receipt.
    @discardableResult
    package func registerClaim(_ draft: ClaimDraft, file: KeptFile? = nil, _ signature: Signature) async throws
        -> Claim.ID
    {
        try await folder.database.write { db in
            try signature.user.may(.registerClaims).orRefuse()
            return try db.register(draft, file, signature)
        }
    }

    /// Ändrar (changes) a claim that the writer has seen in this revision. What was attested is attested anew.
    package func changeClaim(
        _ id: Claim.ID,
        _ draft: ClaimDraft,
        file: KeptFile? = nil,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.registerClaims).orRefuse()
            let before = try db.claimRecord(id)
            try before.mayBeChanged.orRefuse()
            guard before.claim.revision == revision else {
                throw Conflict(current: before.claim.text, attempted: draft.claim.text, revision: before.claim.revision)
            }
            var after = try db.known(draft, signature).with(id: id, before.claim.revision + 1)
            after.file = try file.map { try db.add($0, signature) } ?? before.claim.file
            try after.mayBeRegistered.orRefuse()
            try db.note(draft.concerned, of: id)
            try after.update(db)
            if after.differs(from: before.claim) || draft.concerned != before.concerned {
                try db.void(stepsOf: id, "Underlaget ändrades.", signature)
            }
            try db.append("changed", to: "claim/\(id)", before: before.claim, after: after, signature)
        }
    }

    /// Makulerar (cancels) a claim that is in no order.
    package func cancelClaim(_ id: Claim.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.registerClaims).orRefuse()
            let before = try db.claimRecord(id)
            try before.mayBeChanged.orRefuse()
            var after = before.claim
            (after.cancelledOn, after.revision) = (signature.day, after.revision + 1)
            try after.update(db)
            try db.append("cancelled", to: "claim/\(id)", before: before.claim, after: after, signature)
        }
    }
}

extension Database {
    /// Registers it without asking who may: the verb around has asked.
    func register(_ draft: ClaimDraft, _ file: KeptFile?, _ signature: Signature) throws -> Claim.ID {
        var claim = try known(draft, signature).with(id: try nextID(Claim.self), 1)
        try claim.mayBeRegistered.orRefuse()
        claim.file = try file.map { try add($0, signature) }
        try claim.insert(self)
        try note(draft.concerned, of: claim.id)
        try append("registered", to: "claim/\(claim.id)", after: claim, signature)
        return claim.id
    }

    /// What the claim names is there, and hangs together: an instalment brings its initiative and year.
    fileprivate func known(_ draft: ClaimDraft, _ signature: Signature) throws -> Claim {
        var claim = draft.claim
        if let person = claim.person { _ = try known(person, Person.self) }
        for person in draft.concerned { _ = try known(person, Person.self) }
        if !draft.supplier.isEmpty, claim.organisation == nil {
            claim.organisation = try organisation(of: .named(draft.supplier), signature)
        }
        if let organisation = claim.organisation { _ = try known(organisation, Organisation.self) }
        if let purchase = claim.purchase { _ = try self.purchase(purchase) }
        if let instalment = claim.instalment {
            (claim.initiative, claim.year) = try place(of: instalment)
        }
        if let initiative = claim.initiative { _ = try known(initiative, Initiative.self) }
        return claim
    }

    private func place(of instalment: Instalment.ID) throws -> (Initiative.ID?, Int) {
        let row: SQLRequest<Row> = """
            SELECT "grant".initiative, instalment.year FROM instalment
            JOIN "grant" ON "grant".id = instalment."grant" WHERE instalment.id = \(instalment)
            """
        guard let row = try row.fetchOne(self) else { throw Missing() }
        return (row[0], row[1])
    }

    fileprivate func note(_ persons: Set<Person.ID>, of claim: Claim.ID) throws {
        try execute(sql: "DELETE FROM claimPerson WHERE claim = ?", arguments: [claim])
        for person in persons.sorted() {
            try execute(sql: "INSERT INTO claimPerson (claim, person) VALUES (?, ?)", arguments: [claim, person])
        }
    }

    /// Voids the living steps: they stay, and say why they no longer count.
    func void(stepsOf claim: Claim.ID, _ why: String, _ signature: Signature, only step: AttestRow.Step? = nil) throws {
        let steps: SQLRequest<ClaimStep> = """
            SELECT * FROM claimStep WHERE claim = \(claim) AND voidedOn IS NULL
              AND (\(step?.rawValue) IS NULL OR step = \(step?.rawValue))
            """
        for before in try steps.fetchAll(self) {
            var after = before
            (after.voidedOn, after.voidedWhy) = (signature.day, why)
            try after.update(self)
            try append("voidedStep", to: "claim/\(claim)", before: before, after: after, signature)
        }
    }
}

extension Claim {
    /// The same claim as a row of the register.
    fileprivate func with(id: Claim.ID, _ revision: Int) -> Claim {
        Claim(
            id: id,
            kind: kind,
            initiative: initiative,
            instalment: instalment,
            purchase: purchase,
            organisation: organisation,
            person: person,
            payTo: payTo,
            reference: reference,
            amount: amount,
            year: year,
            account: account,
            receivedOn: receivedOn,
            due: due,
            file: file,
            text: text,
            revision: revision
        )
    }
}
