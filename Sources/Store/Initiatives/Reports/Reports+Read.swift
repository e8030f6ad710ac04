package import Domain
import Folder
import GRDB

extension InitiativeReport: FetchableRecord, PersistableRecord {}

extension Store {
    /// An initiative's reports, the latest period first, for those whom they concern.
    package func reports(of initiative: Initiative.ID, _ user: User) async throws -> [ReportRecord] {
        try await folder.read { db in
            _ = try db.reported(initiative, by: user, inOffice: .readInitiatives)
            return try db.reportRecords("WHERE initiativeReport.initiative = ?", [initiative])
        }
    }

    package func report(
        _ id: InitiativeReport.ID,
        of initiative: Initiative.ID,
        _ user: User
    ) async throws -> ReportRecord {
        try await folder.read { db in
            _ = try db.reported(initiative, by: user, inOffice: .readInitiatives)
            return try db.reportRecord(id, of: initiative)
        }
    }
}

extension Database {
    func reportRecord(_ id: InitiativeReport.ID, of initiative: Initiative.ID) throws -> ReportRecord {
        let found = try reportRecords(
            "WHERE initiativeReport.id = ? AND initiativeReport.initiative = ?",
            [id, initiative]
        )
        guard let record = try quoting(found, in: deliveryBook()).first else { throw Missing() }
        return record
    }

    /// Those that nobody has approved: what the desk asks about.
    func openReports() throws -> [ReportRecord] { try reportRecords("WHERE approvedOn IS NULL") }

    /// Reports with their content and the year's grant.
    func reportRecords(_ condition: String = "", _ arguments: StatementArguments = []) throws -> [ReportRecord] {
        let rows = try ReportRow.fetchAll(
            self,
            sql: ReportRow.sql + " \(condition) ORDER BY initiativeReport.until DESC, initiativeReport.id DESC",
            arguments: arguments
        )
        guard !rows.isEmpty else { return [] }
        let reports = try InitiativeReport.fetchAll(
            self,
            sql: "SELECT initiativeReport.* FROM initiativeReport \(condition)",
            arguments: arguments
        )
        let known = Dictionary(reports.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let contents = try contents(of: reports.map(\.id))
        return rows.compactMap { row in
            known[row.id].map { report in
                var content = contents[row.id] ?? ReportContent()
                content.forecast = row.forecast
                return ReportRecord(
                    report,
                    content,
                    title: row.title,
                    responsible: row.responsible,
                    initiativeClosedOn: row.closedOn,
                    granted: row.granted
                )
            }
        }
    }

    private func contents(of ids: [InitiativeReport.ID]) throws -> [InitiativeReport.ID: ReportContent] {
        let list = ids.map(String.init).joined(separator: ",")
        var contents: [InitiativeReport.ID: ReportContent] = [:]
        for row in try Row.fetchAll(self, sql: "SELECT * FROM reportAnswer WHERE report IN (\(list))") {
            contents[row["report"], default: ReportContent()].answers[row["section"]] = row["text"]
        }
        for row in try Row.fetchAll(self, sql: "SELECT * FROM reportedCost WHERE report IN (\(list)) ORDER BY kind") {
            contents[row["report"], default: ReportContent()].costs.append(
                ReportedCost(kind: row["kind"], amount: Money(ore: row["amount"]))
            )
        }
        let results = "SELECT * FROM reportedResult WHERE report IN (\(list)) ORDER BY report, position"
        for row in try Row.fetchAll(self, sql: results) {
            contents[row["report"], default: ReportContent()].results.append(
                ReportedResult(what: row["what"], women: row["women"], men: row["men"], others: row["others"])
            )
        }
        return contents
    }
}

/// What stands around a report, with what the year's grants that hold give.
private struct ReportRow: Decodable, FetchableRecord {
    let id: InitiativeReport.ID
    let forecast: Money?
    let title: String
    let responsible: Organisation.ID?
    let closedOn: Day?
    let granted: Money?

    static let sql = """
        SELECT initiativeReport.id, initiativeReport.forecast, initiative.title, initiative.responsible,
          initiative.closedOn,
          (SELECT sum(grantAmount.amount) FROM grantAmount JOIN "grant" ON "grant".id = grantAmount."grant"
           WHERE "grant".initiative = initiative.id
             AND grantAmount.year = CAST(substr(initiativeReport.until, 1, 4) AS INTEGER)
             AND NOT EXISTS (SELECT * FROM "grant" AS later WHERE later.replaces = "grant".id)) AS granted
        FROM initiativeReport JOIN initiative ON initiative.id = initiativeReport.initiative
        """
}

extension Store {
    /// What a report's costs are told by: the cost kinds of the last application's template, else the usual ones, and
    /// whatever the report already has.
    package func costKinds(of report: InitiativeReport) async throws -> [ReportedKind] {
        let planned: SQLRequest<Row> = """
            SELECT kind.value ->> 'label' AS name, costLine.amount FROM application
            JOIN applicationTemplate ON applicationTemplate.id = application.template
            JOIN json_each(applicationTemplate.costKinds) AS kind
            LEFT JOIN costLine ON costLine.application = application.id AND costLine.kind = kind.value ->> 'key'
              AND costLine.year = \(report.until.year)
            WHERE application.initiative = \(report.initiative) AND application.version = (
              SELECT max(version) FROM application WHERE initiative = \(report.initiative))
            ORDER BY kind.key
            """
        return try await folder.read { db in
            let asked = try planned.fetchAll(db).map { row in
                ReportedKind(row["name"], applied: (row["amount"] as Int?).map { Money(ore: $0) })
            }
            let told = try String.fetchAll(
                db,
                sql: "SELECT kind FROM reportedCost WHERE report = ? ORDER BY kind",
                arguments: [report.id]
            )
            let kinds = asked.isEmpty ? ReportedCost.usualKinds.map { ReportedKind($0) } : asked
            return kinds + told.filter { name in !kinds.contains { $0.name == name } }.map { ReportedKind($0) }
        }
    }
}
