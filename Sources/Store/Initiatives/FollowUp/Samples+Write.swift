package import Domain
import Folder
import GRDB

extension Store {
    /// Drar (draws) sample checks of a year among what was granted then and is not drawn already. The seed and all
    /// candidates stand in the log, so that the draw can be done again.
    package func drawSamples(_ count: Int, of year: Int, seed: UInt64, _ signature: Signature) async throws {
        try await keep(signature) { db in
            let draw = SampleDraw(try db.candidates(year, on: signature.day), seed: seed)
            let drawn = draw.drawn(count)
            guard !drawn.isEmpty else {
                throw Refusal(
                    ruling: Ruling(.notMet, .BoardCustom.samples, "Det finns inget att dra bland för \(year).")
                )
            }
            for one in drawn {
                let check = SampleCheck(
                    id: try db.nextID(SampleCheck.self),
                    initiative: one.initiative,
                    year: year,
                    drawnOn: signature.day,
                    ground: one.ground
                )
                try check.insert(db)
                let event = DrawEvent(check: check, seed: String(seed), among: draw.candidates.map(\.initiative))
                try db.append("drew", to: "sampleCheck/\(check.id)", after: event, signature)
            }
        }
    }

    /// Skriver i (writes in) a check; `done` closes it for good.
    package func writeSample(
        _ id: SampleCheck.ID,
        _ points: [SampleCheck.Point],
        conclusion: String,
        done: Bool,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await keep(signature) { db in
            let before = try db.known(id, SampleCheck.self)
            try before.mayBeWritten.orRefuse()
            guard before.revision == revision, points.map(\.question) == before.points.map(\.question) else {
                throw Conflict(current: before.conclusion, attempted: conclusion, revision: before.revision)
            }
            var after = before
            (after.points, after.conclusion, after.revision) = (points, conclusion, before.revision + 1)
            if done {
                try after.mayBeDone.orRefuse()
                after.doneOn = signature.day
            }
            try after.update(db)
            try db.append(done ? "closed" : "wrote", to: "sampleCheck/\(id)", before: before, after: after, signature)
        }
    }
}

private struct DrawEvent: Encodable {
    let check: SampleCheck
    let seed: String
    let among: [Initiative.ID]
}

extension Database {
    /// What was granted for the year and is not drawn for it yet, with what makes it risky.
    fileprivate func candidates(_ year: Int, on today: Day) throws -> [SampleDraw.Candidate] {
        let sql = """
            SELECT initiative.id, initiative.title, sum(grantAmount.amount) AS granted,
              EXISTS (SELECT * FROM initiativeReport AS report WHERE report.initiative = initiative.id
                AND report.due < :today AND ifnull(report.submittedOn, :today) > report.due) AS late,
              EXISTS (SELECT * FROM sampleCheck, json_each(sampleCheck.points) AS point
                WHERE sampleCheck.initiative = initiative.id AND point.value ->> 'answer' = 'remark') AS remark,
              EXISTS (SELECT * FROM sampleCheck WHERE sampleCheck.initiative = initiative.id
                AND sampleCheck.year BETWEEN :year - 2 AND :year - 1) AS checked
            FROM initiative JOIN "grant" ON "grant".initiative = initiative.id
            JOIN grantAmount ON grantAmount."grant" = "grant".id
            WHERE grantAmount.year = :year
              AND NOT EXISTS (SELECT * FROM "grant" AS later WHERE later.replaces = "grant".id)
              AND NOT EXISTS (SELECT * FROM sampleCheck WHERE sampleCheck.initiative = initiative.id
                AND sampleCheck.year = :year)
            GROUP BY initiative.id ORDER BY initiative.id
            """
        return try Row.fetchAll(self, sql: sql, arguments: ["year": year, "today": today]).map {
            SampleDraw.Candidate(
                $0["id"],
                $0["title"],
                granted: Money(ore: $0["granted"]),
                hasLateReport: $0["late"],
                hadRemark: $0["remark"],
                wasChecked: $0["checked"]
            )
        }
    }
}
