package import Domain
import Folder
import GRDB

extension Store {
    /// Fyller i (notes) what the state's system asks of an initiative.
    package func note(_ profile: FinsamProfile, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepFollowUp).orRefuse()
            guard try Initiative.fetchOne(db, key: profile.initiative) != nil else { throw Missing() }
            let before = try FinsamProfile.fetchOne(db, key: profile.initiative)
            try profile.save(db)
            try db.append("noted", to: "finsamProfile/\(profile.initiative)", before: before, after: profile, signature)
        }
    }

    /// Skriver in antal (notes counts) of an initiative and a year.
    package func note(_ counts: FinsamCounts, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepFollowUp).orRefuse()
            try counts.mayStand.orRefuse()
            guard try Initiative.fetchOne(db, key: counts.initiative) != nil else { throw Missing() }
            let key: [String: any DatabaseValueConvertible] = ["initiative": counts.initiative, "year": counts.year]
            let before = try FinsamCounts.fetchOne(db, key: key)
            try counts.save(db)
            try db.append(
                "noted",
                to: "finsamCounts/\(counts.initiative)",
                before: before,
                after: counts,
                signature
            )
        }
    }

    /// Lägger en budgetrad (lays a line) as overhead or staff in the state's sheet.
    package func lay(_ line: BudgetLine.ID, as kind: FinsamKind, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepFollowUp).orRefuse()
            try db.execute(literal: "INSERT OR REPLACE INTO finsamLine VALUES (\(line), \(kind.rawValue))")
            try db.append("laid", to: "finsamLine/\(line)", after: kind.rawValue, signature)
        }
    }

    /// Noterar att arket är infört (marks a sheet as retyped): what it said stays, so that a later change shows.
    package func markRetyped(_ sheet: FinsamSheet, on day: Day, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.answerForFollowUp).orRefuse()
            try sheet.mayBeRetyped(on: day, today: signature.day).orRefuse()
            let before = try FinsamReturn.fetchOne(db, key: sheet.year)
            let made = FinsamReturn(sheet.year, on: day, by: signature.user.name, sheet.fields)
            try made.save(db)
            try db.append("retyped", to: "finsamReturn/\(sheet.year)", before: before, after: made, signature)
        }
    }
}
