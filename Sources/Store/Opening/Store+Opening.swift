package import Domain
import Folder
import GRDB

extension OpeningDecision: FetchableRecord, PersistableRecord {}
extension OpeningGrant: FetchableRecord, PersistableRecord {}

extension Store {
    /// Provar (tries) an opening by its own rules, line by line. Nothing is written.
    package func preview(_ opening: Opening, _ signature: Signature) async throws -> OpeningReport {
        try await take(opening, signature, toKeep: false).report
    }

    /// Tar vid (starts) from an opening, or from a part of it: all lines or none, in one transaction.
    package func start(_ opening: Opening, _ signature: Signature) async throws -> OpeningReport {
        try await take(opening, signature, toKeep: true).report
    }

    /// What an opening finds wrong with the board that it would make, beside its lines.
    package func findings(of opening: Opening, _ signature: Signature) async throws -> [Finding] {
        try await take(opening, signature, toKeep: false).findings
    }

    private func take(
        _ opening: Opening,
        _ signature: Signature,
        toKeep: Bool
    ) async throws -> (report: OpeningReport, findings: [Finding]) {
        try await folder.database.writeWithoutTransaction { db in
            var (report, findings) = (OpeningReport(), [Finding]())
            try db.inTransaction(.immediate) {
                try signature.user.may(.setUpAssociation).orRefuse()
                var taking = OpeningTaking(db, signature)
                try taking.take(opening)
                report = taking.report
                findings = try CoordinationAssociation.fetchOne(db) == nil ? [] : db.board().findings(on: signature.day)
                return toKeep && !report.isRefused ? .commit : .rollback
            }
            return (report, findings)
        }
    }
}

/// An opening on its way in. A line that a rule refuses is told, and the others are tried all the same.
struct OpeningTaking {
    let db: Database
    let signature: Signature
    private(set) var report = OpeningReport()

    init(_ db: Database, _ signature: Signature) { (self.db, self.signature) = (db, signature) }

    mutating func take(_ opening: Opening) throws {
        try each(opening.association, .association) { try $0.enter($1) }
        try each(opening.rules, .rules) { try $0.begin($1) }
        try each(opening.members, .members) { try $0.admit($1) }
        try each(opening.seats, .seats) { try $0.seat($1) }
        try each(opening.staff, .staff) { try $0.employ($1) }
        try each(opening.decisions, .decisions) { try $0.remember($1) }
        try each(opening.grants, .grants) { try $0.carry($1) }
    }

    typealias Outcome = (effect: OpeningReport.Effect, text: String)

    private mutating func each<Value>(
        _ lines: [Opening.Line<Value>],
        _ part: Opening.Part,
        _ take: (OpeningTaking, Value) throws -> Outcome
    ) throws {
        for line in lines {
            do {
                let outcome = try take(self, line.value)
                report.note(part, line.row, outcome.effect, outcome.text)
            } catch let refusal as Refusal {
                report.note(part, line.row, .refused, refusal.ruling.reason)
            } catch is Missing {
                report.note(part, line.row, .refused, "Skriv först in förbundet.")
            }
        }
    }
}
