package import Domain
import Folder
import GRDB

extension LineForecast: FetchableRecord, PersistableRecord {}
extension BudgetOwner: FetchableRecord, PersistableRecord {}

extension Store {
    /// Skriver prognoser (forecasts) after a period that is over. Each line is asked for by itself: its owner or the director. What
    /// says the same as before is not written again.
    package func writeForecasts(
        _ drafts: [ForecastDraft],
        after period: BudgetPeriod,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try period.mayBeForecast(on: signature.day).orRefuse()
            let owners = try db.budgetOwners(on: signature.day)
            for draft in drafts {
                let line = try db.known(draft.line, BudgetLine.self)
                try signature.user.mayForecast(line, of: owners[line.id]).orRefuse()
                try draft.mayStand.orRefuse()
                try db.write(draft, after: period, signature)
            }
        }
    }

    /// Every forecast of a line, the latest first.
    package func forecasts(of line: BudgetLine.ID, in year: Int) async throws -> [LineForecast] {
        try await folder.read { db in
            let all: SQLRequest<LineForecast> = """
                SELECT * FROM lineForecast WHERE line = \(line) AND year = \(year) ORDER BY day DESC, id DESC
                """
            return try all.fetchAll(db)
        }
    }

    /// Who answers for each line on a day.
    package func budgetOwners(on day: Day) async throws -> [BudgetLine.ID: BudgetOwner] {
        try await folder.read { db in try db.budgetOwners(on: day) }
    }

    /// Utser den budgetansvarige (names the owner) of a line from a day; one from the same day is replaced.
    package func nameOwner(_ owner: BudgetOwner, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            let line = try db.known(owner.line, BudgetLine.self)
            let same: SQLRequest<BudgetOwner> =
                "SELECT * FROM budgetOwner WHERE line = \(owner.line) AND \"from\" = \(owner.from)"
            let before = try same.fetchOne(db)
            try owner.upsert(db)
            try db.append("namedOwner", to: "budgetLine/\(line.id)", before: before, after: owner, signature)
        }
    }
}

extension Database {
    func budgetOwners(on day: Day) throws -> [BudgetLine.ID: BudgetOwner] {
        let owners: SQLRequest<BudgetOwner> =
            "SELECT * FROM budgetOwner WHERE \"from\" <= \(day) ORDER BY \"from\""
        return Dictionary(try owners.fetchAll(self).map { ($0.line, $0) }, uniquingKeysWith: { _, last in last })
    }

    fileprivate func write(_ draft: ForecastDraft, after period: BudgetPeriod, _ signature: Signature) throws {
        let last: SQLRequest<LineForecast> = """
            SELECT * FROM lineForecast WHERE line = \(draft.line) AND year = \(period.year) AND day <= \(period.lastDay)
            ORDER BY day DESC, id DESC LIMIT 1
            """
        let before = try last.fetchOne(self)
        if let before, draft.repeats(before, after: period.lastDay) { return }
        let after = LineForecast(
            id: try nextID(LineForecast.self),
            line: draft.line,
            year: period.year,
            day: period.lastDay,
            amount: draft.amount,
            comment: draft.comment,
            writtenOn: signature.day,
            account: signature.user.account,
            name: signature.user.name
        )
        try after.insert(self)
        try append("forecast", to: "budgetLine/\(draft.line)", before: before, after: after, signature)
    }
}
