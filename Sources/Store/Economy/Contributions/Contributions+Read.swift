package import Domain
import Folder
import GRDB

extension StateAllocation: FetchableRecord, PersistableRecord {}
extension Contribution: FetchableRecord, PersistableRecord {}
extension ContributionSplit: FetchableRecord, PersistableRecord {}
extension Requisition: FetchableRecord, PersistableRecord {}
extension NationalAllocation: FetchableRecord {}

extension Store {
    /// Every year that something is known of, the newest first.
    package func contributionYears() async throws -> [ContributionYear] {
        try await folder.read { db in try db.contributionYears() }
    }

    /// One year, empty when nothing is known of it.
    package func contributions(of year: Int) async throws -> ContributionYear {
        try await folder.read { db in try db.contributionYears().first { $0.year == year } ?? db.emptyYear(year) }
    }

    /// Statens fördelning i riket, the newest year first.
    package func nationalTables() async throws -> [NationalTable] {
        try await folder.read { db in try db.nationalTables() }
    }
}

extension Database {
    func contributionYears() throws -> [ContributionYear] {
        let allocations = try StateAllocation.fetchAll(
            self,
            sql: "SELECT * FROM stateAllocation ORDER BY decidedOn, id"
        )
        let contributions = try Contribution.fetchAll(self, sql: "SELECT * FROM contribution ORDER BY member")
        let requisitions = try Requisition.fetchAll(self, sql: "SELECT * FROM requisition ORDER BY requestedOn, id")
        let splits = try ContributionSplit.fetchAll(self, sql: "SELECT * FROM contributionSplit ORDER BY member")
        let members = try Member.fetchAll(self)
        let years = Set(allocations.map(\.year) + contributions.map(\.year) + requisitions.map(\.year))
        return years.sorted(by: >).map { year in
            ContributionYear(
                year,
                allocations: allocations.filter { $0.year == year },
                contributions: contributions.filter { $0.year == year },
                splits: splits.holding(in: year),
                requisitions: requisitions.filter { $0.year == year },
                members: members
            )
        }
    }

    fileprivate func emptyYear(_ year: Int) throws -> ContributionYear {
        let splits = try ContributionSplit.fetchAll(self, sql: "SELECT * FROM contributionSplit ORDER BY member")
        return ContributionYear(year, splits: splits.holding(in: year), members: try Member.fetchAll(self))
    }

    func nationalTables() throws -> [NationalTable] {
        let rows = try Row.fetchAll(self, sql: "SELECT * FROM nationalAllocation ORDER BY year, county, name")
        let byYear = Dictionary(grouping: rows) { $0["year"] as Int }
        return try Row.fetchAll(self, sql: "SELECT * FROM nationalTable ORDER BY year DESC").map { table in
            let year: Int = table["year"]
            return NationalTable(
                year: year,
                headingYear: table["headingYear"],
                source: table["source"],
                rows: try (byYear[year] ?? []).map { try NationalAllocation(row: $0) }
            )
        }
    }

    func contributionBook() throws -> ContributionBook {
        ContributionBook(years: try contributionYears(), tables: try nationalTables())
    }
}

extension [ContributionSplit] {
    /// The last setting that begins no later than the year does.
    fileprivate func holding(in year: Int) -> [ContributionSplit] {
        let begun = filter { $0.from.year <= year }
        guard let last = begun.map(\.from).max() else { return [] }
        return begun.filter { $0.from == last }
    }
}
