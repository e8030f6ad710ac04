package import Domain
import Folder
import GRDB

extension RegisterStore {
    /// Gallrar (runs the retention clock): deletes each person whose last exit lies so many months back that nothing more is
    /// asked, and keeps the stays as counted facts. Misregistered stays go with the person. Names of staff go where nothing is
    /// left that they did. The number of persons deleted.
    package func retain(_ signature: Signature) async throws -> Int {
        try await write { db in
            let settings = try db.settings()
            let people = try db.expired(settings.retentionMonths, on: signature.day)
            try db.forgetFreely()
            let old = signature.day + .months(-settings.retentionMonths)
            try db.forgetReferrals(untouchedSince: old)
            for person in people { try db.delete(person, signature) }
            try db.closeMappings(signature)
            try db.forgetStaff(before: old)
            return people.count
        }
    }
}

extension Database {
    /// Persons without an open stay whose last exit is so old. A month counts as ended when its last day has passed.
    fileprivate func expired(_ months: Int, on day: Day) throws -> [Int64] {
        let last = day + .months(-months)
        let sql: SQLRequest<Int64> = """
            SELECT person FROM stay WHERE person IS NOT NULL
            GROUP BY person HAVING count(*) = count(endedOn) AND max(endedOn) <= \(last)
            ORDER BY person
            """
        return try sql.fetchAll(self)
    }

    /// Dates become the first of their month, the birth year gives way to the age band that the tables need, and nothing leads to the
    /// person. The looks stay for the manager's review, without the person, until they are as old themselves.
    fileprivate func delete(_ person: Int64, _ signature: Signature) throws {
        try forgetWork(around: person)
        try forgetText(of: person)
        try execute(literal: "DELETE FROM stay WHERE person = \(person) AND exitReason = 'misregistered'")
        try execute(
            literal: """
                UPDATE stay SET precision = CASE precision WHEN 'day' THEN 'month' ELSE precision END,
                  startedOn = CASE precision WHEN 'day' THEN substr(startedOn, 1, 7) || '-01' ELSE startedOn END,
                  endedOn = CASE precision WHEN 'day' THEN substr(endedOn, 1, 7) || '-01' ELSE endedOn END,
                  birthYear = NULL, caseWorker = NULL, sealedNote = NULL
                WHERE person = \(person)
                """
        )
        try execute(literal: "DELETE FROM person WHERE id = \(person)")
        try append("deleted", to: "person/\(person)", signature)
    }
}
