package import Domain
import Folder
import GRDB

extension Store {
    /// Beslutar en regel (lays down) from a day on; the one of the same day is put right.
    package func layDown(_ rule: FeeRule, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepFees).orRefuse()
            try rule.terms.mayBeSet.orRefuse()
            if let item = rule.item { _ = try db.known(item, AgendaItem.self) }
            let before = try FeeRule.fetchOne(
                db,
                sql: "SELECT * FROM feeRule WHERE \"from\" = ?",
                arguments: [rule.from]
            )
            let id = try before?.id ?? db.nextID(FeeRule.self)
            let after = FeeRule(id: id, from: rule.from, item: rule.item, rule.terms)
            try after.upsert(db)
            try db.append("laidDown", to: "feeRule/\(id)", before: before, after: after, signature)
        }
    }

    /// Skriver in ett grundbelopp (enters a base) from a day on.
    package func enterBase(_ base: FeeBase, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepFees).orRefuse()
            try base.mayBeSet.orRefuse()
            let before = try FeeBase.fetchOne(
                db,
                sql: "SELECT * FROM feeBase WHERE \"from\" = ?",
                arguments: [base.from]
            )
            let after = FeeBase(
                id: try before?.id ?? db.nextID(FeeBase.self),
                from: base.from,
                amount: base.amount,
                increase: base.increase,
                decidedBy: base.decidedBy,
                source: base.source
            )
            try after.upsert(db)
            try db.append("entered", to: "feeBase/\(after.id)", before: before, after: after, signature)
        }
    }

    /// Skriver in årets inkomstbasbelopp (enters) with where it was read.
    package func enterIncomeBase(_ amount: YearlyAmount, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepFees).orRefuse()
            let before = try YearlyAmount.fetchOne(db, key: amount.year)
            try amount.upsert(db)
            try db.append("entered", to: "incomeBase/\(amount.year)", before: before, after: amount, signature)
        }
    }

    /// Skriver mötets tid (times) where the minutes do not say, or one person's own.
    package func time(_ time: FeeTime, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepFees).orRefuse()
            try time.mayBeSet.orRefuse()
            _ = try db.known(time.meeting, BoardMeeting.self)
            let same: SQL = "meeting = \(time.meeting) AND person IS \(time.person)"
            let before = try SQLRequest<FeeTime>(literal: "SELECT * FROM feeTime WHERE \(same)").fetchOne(db)
            try db.execute(literal: "DELETE FROM feeTime WHERE \(same)")
            try time.insert(db)
            try db.append("timed", to: "boardMeeting/\(time.meeting)", before: before, after: time, signature)
        }
    }

    /// Noterar en förrättning (notes an assignment).
    package func note(_ assignment: FeeAssignment, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepFees).orRefuse()
            try assignment.mayBeNoted(on: signature.day).orRefuse()
            _ = try db.known(assignment.person, Person.self)
            let noted = FeeAssignment(
                id: try db.nextID(FeeAssignment.self),
                person: assignment.person,
                day: assignment.day,
                text: assignment.text,
                minutes: assignment.minutes
            )
            try noted.insert(db)
            try db.append("noted", to: "feeAssignment/\(noted.id)", after: noted, signature)
        }
    }

    /// Stryker (strikes) an assignment that was noted wrongly. On a fixed list it stays until the list is corrected.
    package func strikeAssignment(_ id: FeeAssignment.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepFees).orRefuse()
            let before = try db.known(id, FeeAssignment.self)
            guard before.struckOn == nil else { return }
            var after = before
            after.struckOn = signature.day
            try after.update(db)
            try db.append("struck", to: "feeAssignment/\(id)", before: before, after: after, signature)
        }
    }
}
