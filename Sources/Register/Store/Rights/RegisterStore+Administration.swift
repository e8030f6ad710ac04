package import Domain
import Folder
import GRDB

/// The administrator's verbs. The role comes from the folder's accounts; none of them shows a person.
extension RegisterStore {
    package func enter(_ controller: Controller, _ signature: Signature) async throws {
        try await write { db in
            try signature.user.mayManageRegister.orRefuse()
            try ControllerRules.mayEnter(controller, on: signature.day).orRefuse()
            let before = try db.controller()
            try db.execute(
                literal: """
                    INSERT OR REPLACE INTO controller VALUES (1, \(controller.name), \(controller.organisationNumber),
                      \(controller.legalGround), \(controller.assessedOn), \(controller.contact))
                    """
            )
            try db.append("entered", to: "controller/1", before: before, after: controller, signature)
        }
    }

    package func set(_ settings: RegisterSettings, _ signature: Signature) async throws {
        try await write { db in
            try signature.user.mayManageRegister.orRefuse()
            try settings.ruling.orRefuse()
            let before = try db.settings()
            try db.execute(
                literal: """
                    INSERT OR REPLACE INTO registerSettings
                    VALUES (1, \(settings.retentionMonths), \(settings.idleMinutes), \(settings.anonymousBands))
                    """
            )
            try db.append("set", to: "registerSettings/1", before: before, after: settings, signature)
        }
    }

    package func open(
        _ key: String,
        _ name: String,
        _ template: StartTemplate = .standard,
        on day: Day,
        _ signature: Signature
    ) async throws -> Int64 {
        try await write { db in
            try signature.user.mayManageRegister.orRefuse()
            let sql: SQLRequest<Int> = "SELECT 1 FROM initiative WHERE key = \(key)"
            guard try sql.fetchOne(db) == nil else { throw Refusal(ruling: .initiativeExists) }
            let id = try db.nextID(RegisterInitiative.self)
            let initiative = RegisterInitiative(
                id: id,
                key: key,
                name: name,
                template: template,
                openedOn: day,
                closedOn: nil
            )
            try initiative.insert(db)
            try db.append("opened", to: "initiative/\(id)", after: initiative, signature)
            return id
        }
    }

    /// Ändrar mallen (changes the template). Stays that have begun keep what was asked of them.
    package func change(
        _ id: Int64,
        _ name: String,
        _ template: StartTemplate,
        closedOn: Day?,
        _ signature: Signature
    ) async throws {
        try await write { db in
            try signature.user.mayManageRegister.orRefuse()
            let before = try db.initiative(id)
            if let closedOn { try before.mayEnd(on: closedOn).orRefuse() }
            let after = RegisterInitiative(
                id: id,
                key: before.key,
                name: name,
                template: template,
                openedOn: before.openedOn,
                closedOn: closedOn
            )
            try after.update(db)
            try db.append("changed", to: "initiative/\(id)", before: before, after: after, signature)
        }
    }

    package func grant(_ new: NewRight, to account: Account, _ signature: Signature) async throws {
        try await write { db in
            try signature.user.mayManageRegister.orRefuse()
            try RightRules.mayGrant(new, to: account, on: signature.day).orRefuse()
            _ = try db.initiative(new.initiative)
            let right = AccessRight(
                id: try db.nextID(AccessRight.self),
                account: account.id,
                initiative: new.initiative,
                capacity: new.capacity,
                fromDay: new.from,
                untilDay: new.until,
                reviewedOn: signature.day
            )
            try right.insert(db)
            try db.append("granted", to: "accessRight/\(right.id)", after: right, signature)
        }
    }

    /// Omprövar (reviews): the right is still needed.
    package func review(_ right: Int64, _ signature: Signature) async throws {
        try await change(right, signature, "reviewed") { [day = signature.day] right in
            right.with(until: right.untilDay, reviewedOn: day)
        }
    }

    /// Avslutar (ends) a right: it no longer holds today.
    package func end(_ right: Int64, _ signature: Signature) async throws {
        try await change(right, signature, "ended") { [day = signature.day] right in
            right.with(until: min(right.untilDay, day - 1), reviewedOn: right.reviewedOn)
        }
    }

    private func change(
        _ id: Int64,
        _ signature: Signature,
        _ what: String,
        _ change: @escaping @Sendable (AccessRight) -> AccessRight
    ) async throws {
        try await write { db in
            try signature.user.mayManageRegister.orRefuse()
            guard let before = try AccessRight.fetchOne(db, key: id) else { throw Missing() }
            let after = change(before)
            try after.update(db)
            try db.append(what, to: "accessRight/\(id)", before: before, after: after, signature)
        }
    }

    /// All rights, for who manages them.
    package func rights(_ user: User) async throws -> [AccessRight] {
        try user.mayManageRegister.orRefuse()
        return try await read {
            try AccessRight.fetchAll($0, sql: "SELECT * FROM accessRight ORDER BY untilDay DESC, id")
        }
    }
}

extension AccessRight {
    fileprivate func with(until: Day, reviewedOn: Day) -> AccessRight {
        AccessRight(
            id: id,
            account: account,
            initiative: initiative,
            capacity: capacity,
            fromDay: fromDay,
            untilDay: until,
            reviewedOn: reviewedOn
        )
    }
}

extension User {
    /// Sköta registret: whose it is, its initiatives, templates and rights.
    package var mayManageRegister: Ruling {
        roles.contains(.administrator)
            ? Ruling(.met, .Register.rights, "\(name) sköter registret.")
            : RightRules.refused("Bara registrets administratör får ändra det. Den ser å andra sidan inga deltagare.")
    }
}

extension Ruling {
    fileprivate static let initiativeExists = RightRules.refused("Det finns redan en insats med den nyckeln.")
}
