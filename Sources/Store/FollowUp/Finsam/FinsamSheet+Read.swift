package import Domain
import Folder
import Foundation
import GRDB

extension FinsamProfile: FetchableRecord, PersistableRecord {}
extension FinsamCounts: FetchableRecord, PersistableRecord {}
extension FinsamReturn: FetchableRecord, PersistableRecord {}

extension Store {
    /// Arket (the sheet) of a year, from the contributions, the budget and the books, the grants, and what has been delivered or typed
    /// of participants.
    package func finsamSheet(_ year: Int) async throws -> FinsamSheet {
        guard let period = BudgetPeriod(year, through: 12) else { throw Missing() }
        let followUp = try await followUp(period)
        let contributions = try await contributions(of: year)
        let (delivered, uses) = (
            try await participants(of: year), try await initiativeUse(of: year, through: period.lastDay)
        )
        return try await folder.read { db in
            let kinds = try Dictionary(
                Row.fetchAll(db, sql: "SELECT line, kind FROM finsamLine").map {
                    ($0[0] as Int64, FinsamKind(rawValue: $0[1]) ?? .overhead)
                },
                uniquingKeysWith: { first, _ in first }
            )
            let profiles = try FinsamProfile.fetchAll(db, sql: "SELECT * FROM finsamProfile")
            let typed = try FinsamCounts.fetchAll(
                db,
                sql: "SELECT * FROM finsamCounts WHERE year = ?",
                arguments: [year]
            )
            return FinsamSheet(
                followUp,
                contributions: contributions,
                administration: followUp.lines.filter(\.line.isAdministration).map { line in
                    FinsamSheet.Administration(
                        line.line,
                        kinds[line.line.id] ?? line.line.usualFinsamKind,
                        budget: line.budget,
                        outcome: line.outcome
                    )
                },
                parts: uses.map { use in
                    FinsamSheet.Part(
                        use,
                        profiles.first { $0.initiative == use.id },
                        delivered[use.id],
                        typed.first { $0.initiative == use.id }
                    )
                }
            )
        }
    }

    /// When a year's sheet was retyped; nil before.
    package func finsamReturn(_ year: Int) async throws -> FinsamReturn? {
        try await folder.read { try FinsamReturn.fetchOne($0, key: year) }
    }

    /// How many participants each year was planned for.
    package func plannedParticipants(of initiative: Initiative.ID) async throws -> [Int: Int] {
        let rows = try await folder.read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT year, planned FROM finsamCounts WHERE initiative = ? AND planned IS NOT NULL",
                arguments: [initiative]
            )
        }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    /// What is typed of an initiative and a year.
    package func finsamCounts(of year: Int) async throws -> [FinsamCounts] {
        try await folder.read { db in
            try FinsamCounts.fetchAll(db, sql: "SELECT * FROM finsamCounts WHERE year = ?", arguments: [year])
        }
    }
}

extension FinsamSheet.Part {
    /// A delivery goes before what was typed.
    fileprivate init(
        _ use: InitiativeUse,
        _ profile: FinsamProfile?,
        _ delivered: DeliveredParticipants?,
        _ typed: FinsamCounts?
    ) {
        // What is too small has been typed in before it was refused.
        func cell(_ number: Int?) -> CountedCell {
            number.map { ProtectionRule.standard.isSmall($0) ? .protected : .count($0) } ?? .notCounted
        }
        self.init(
            use,
            profile,
            planned: typed?.planned,
            women: delivered?.women ?? cell(typed?.women),
            men: delivered?.men ?? cell(typed?.men),
            number: delivered?.number ?? cell(typed?.number),
            source: delivered?.source ?? typed?.source ?? ""
        )
    }
}
