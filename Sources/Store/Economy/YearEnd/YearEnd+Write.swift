package import Domain
import Folder
import GRDB

extension BalanceAdjustment: FetchableRecord, PersistableRecord {}

extension Store {
    /// Skriver en nottext (writes a note's text) of a year that the writer has seen in this revision, 0 for none before; an empty
    /// text takes it away.
    package func writeNote(
        _ key: NoteKey,
        of year: Int,
        _ text: String,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            let before = try db.noteText(key, of: year)
            let known = before?.revision ?? 0
            guard known == revision else {
                throw Conflict(current: before?.text ?? "", attempted: text, revision: known)
            }
            try db.execute(
                literal: "INSERT OR REPLACE INTO noteText VALUES (\(year), \(key.rawValue), \(text), \(known + 1))"
            )
            try db.append("wrote", to: "noteText/\(year)/\(key.rawValue)", before: before?.text, after: text, signature)
        }
    }

    /// Namnger en notrad (names a row of the notes): what the accounts are called whose number begins so; nil takes the name away.
    package func nameNoteRow(_ digits: String, _ label: String?, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepLedger).orRefuse()
            let before = try db.noteRows().labels[digits]
            if let label {
                try db.execute(literal: "INSERT OR REPLACE INTO noteRow VALUES (\(digits), \(label))")
            } else {
                try db.execute(literal: "DELETE FROM noteRow WHERE digits = \(digits)")
            }
            try db.append("named", to: "noteRow/\(digits)", before: before, after: label, signature)
        }
    }

    /// Justerar balanskravet (adjusts the balance requirement); one of the same kind and year takes its place.
    package func adjustBalance(_ adjustment: BalanceAdjustment, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            try adjustment.mayStand.orRefuse()
            let before = try db.balanceAdjustment(adjustment.year, adjustment.kind)
            try adjustment.save(db)
            try db.append("adjusted", to: adjustment.object, before: before, after: adjustment, signature)
        }
    }

    /// Tar bort en justering (takes an adjustment away); none is no error.
    package func dropAdjustment(_ year: Int, _ kind: BalanceAdjustment.Kind, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            guard let before = try db.balanceAdjustment(year, kind) else { return }
            try before.delete(db)
            try db.append("dropped", to: before.object, before: before, after: BalanceAdjustment?.none, signature)
        }
    }

    /// Räknar konton som moms (counts accounts as VAT to get back) whose number begins so, or no longer does.
    package func countAsVAT(_ digits: String, _ isCounted: Bool, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepLedger).orRefuse()
            let before = try db.vatAccounts().contains(digits)
            try db.execute(literal: "DELETE FROM vatAccount WHERE digits = \(digits)")
            if isCounted { try db.execute(literal: "INSERT INTO vatAccount VALUES (\(digits))") }
            try db.append("counted", to: "vatAccount/\(digits)", before: before, after: isCounted, signature)
        }
    }
}

extension BalanceAdjustment {
    fileprivate var object: String { "balanceAdjustment/\(year)/\(kind.rawValue)" }
}

extension Database {
    fileprivate func balanceAdjustment(_ year: Int, _ kind: BalanceAdjustment.Kind) throws -> BalanceAdjustment? {
        try BalanceAdjustment.fetchOne(self, key: ["year": year, "kind": kind.rawValue])
    }
}
