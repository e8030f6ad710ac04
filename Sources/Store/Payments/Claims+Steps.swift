package import Domain
import Folder
import GRDB

extension Store {
    /// Attesterar (takes a step with) a claim: mottagningsattest, attest or utanordning. The revision is what the signer saw.
    package func takeStep(
        _ step: AttestRow.Step,
        with id: Claim.ID,
        _ answer: AttestAnswer,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try db.takeStep(step, with: id, answer, revision: revision, signature)
        }
    }

    /// Utanordnar (releases) several claims with the same checks: all of them, or none.
    package func release(
        _ claims: [(id: Claim.ID, revision: Int)],
        _ answer: AttestAnswer,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            for claim in claims {
                try db.takeStep(.release, with: claim.id, answer, revision: claim.revision, signature)
            }
        }
    }

    /// Lämnar tillbaka (sends back) a claim: its steps no longer count, and who registered it puts it right.
    package func sendBack(_ id: Claim.ID, because why: String, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let asked = try db.attestCase(id, db.board(), on: signature.day)
            guard let next = asked.next else {
                return try Ruling(.notMet, .AttestInstruction.order, "Underlaget väntar inte på attest.").orRefuse()
            }
            try asked.may(next, signature.user).orRefuse()
            guard !why.isEmpty else {
                return try Ruling(.notMet, .AttestInstruction.checks, "Skriv varför underlaget lämnas tillbaka.")
                    .orRefuse()
            }
            try db.void(stepsOf: id, why, signature)
            try db.append("sentBack", to: "claim/\(id)", after: ["why": why], signature)
        }
    }
}

extension Database {
    fileprivate func takeStep(
        _ step: AttestRow.Step,
        with id: Claim.ID,
        _ answer: AttestAnswer,
        revision: Int,
        _ signature: Signature
    ) throws {
        let asked = try attestCase(id, board(), on: signature.day)
        try asked.may(step, signature.user).orRefuse()
        try asked.accepts(step, signature.user, answer).orRefuse()
        let claim = asked.record.claim
        guard claim.revision == revision else {
            throw Conflict(current: claim.text, attempted: "", revision: claim.revision)
        }
        guard let row = asked.row(step, signature.user) else { throw Missing() }
        let stepsIn = asked.stepsIn(step, signature.user)
        let taken = ClaimStep(
            id: try nextID(ClaimStep.self),
            claim: claim,
            step,
            row: row.id,
            by: signature,
            hindrance: stepsIn ? answer.hindrance : ""
        )
        try taken.insert(self)
        try append(step.event, to: "claim/\(id)", after: taken, signature)
    }
}

extension AttestRow.Step {
    /// What the event log calls it.
    fileprivate var event: String {
        switch self {
        case .receipt: "attestedReceipt"
        case .attest: "attested"
        case .release: "released"
        case .journal, .tax: rawValue
        }
    }
}
