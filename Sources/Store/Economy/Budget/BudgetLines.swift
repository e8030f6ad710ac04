package import Domain
import Folder
import GRDB

extension BudgetLine: FetchableRecord, PersistableRecord {}

extension Store {
    /// All lines by area and place; with a year, those that are open in it.
    package func budgetLines(in year: Int? = nil) async throws -> [BudgetLine] {
        try await folder.read { db in try db.budgetLines().filter { line in year.map(line.isOpen) ?? true } }
    }

    /// The line that each initiative is paid from, for those that are tied to one.
    package func linesOfInitiatives() async throws -> [Initiative.ID: BudgetLine.ID] {
        try await folder.read { db in try db.linesOfInitiatives() }
    }

    /// Lägger till (adds) a line, last in its area when it has no place.
    @discardableResult
    package func addBudgetLine(
        _ line: BudgetLine,
        of initiatives: Set<Initiative.ID> = [],
        _ signature: Signature
    ) async throws -> BudgetLine.ID {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            return try db.add(line, of: initiatives, signature)
        }
    }

    /// Ändrar (changes) a line that the writer has seen in this revision: its name, group, place, years or initiatives.
    package func changeBudgetLine(
        _ id: BudgetLine.ID,
        _ line: BudgetLine,
        of initiatives: Set<Initiative.ID>,
        revision: Int,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            let before = try db.known(id, BudgetLine.self)
            guard before.revision == revision else {
                throw Conflict(current: before.name, attempted: line.name, revision: before.revision)
            }
            try db.change(before, to: line, of: initiatives, signature)
        }
    }

    /// Avslutar (closes) a line: no money after the year.
    package func closeBudgetLine(_ id: BudgetLine.ID, after year: Int, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.planEconomy).orRefuse()
            let before = try db.known(id, BudgetLine.self)
            var line = before
            line.lastYear = year
            try db.change(before, to: line, of: nil, signature)
        }
    }
}

extension Database {
    func budgetLines() throws -> [BudgetLine] {
        let lines = try BudgetLine.fetchAll(self, sql: "SELECT * FROM budgetLine ORDER BY sort, id")
        return BudgetLine.Area.allCases.flatMap { area in lines.filter { $0.area == area } }
    }

    func linesOfInitiatives() throws -> [Initiative.ID: BudgetLine.ID] {
        let rows = try Row.fetchAll(self, sql: "SELECT initiative, line FROM initiativeBudgetLine")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    /// Adds it without asking who may: the verb around has asked.
    func add(_ line: BudgetLine, of initiatives: Set<Initiative.ID>, _ signature: Signature) throws -> BudgetLine.ID {
        try line.mayStand.orRefuse()
        let new = BudgetLine(
            id: try nextID(BudgetLine.self),
            line.area,
            line.name,
            group: line.group,
            nature: line.nature,
            isForNew: line.isForNew,
            member: line.member,
            sort: line.sort == 0 ? try lastPlace(in: line.area) + 10 : line.sort,
            firstYear: line.firstYear,
            lastYear: line.lastYear
        )
        try new.insert(self)
        try tie(initiatives, to: new.id)
        try append("added", to: "budgetLine/\(new.id)", after: new, signature)
        return new.id
    }

    fileprivate func change(
        _ before: BudgetLine,
        to line: BudgetLine,
        of initiatives: Set<Initiative.ID>?,
        _ signature: Signature
    ) throws {
        try line.mayStand.orRefuse()
        let after = BudgetLine(
            id: before.id,
            line.area,
            line.name,
            group: line.group,
            nature: line.nature,
            isForNew: line.isForNew,
            member: line.member,
            sort: line.sort,
            firstYear: line.firstYear,
            lastYear: line.lastYear,
            revision: before.revision + 1
        )
        try after.update(self)
        if let initiatives { try tie(initiatives, to: before.id) }
        try append("changed", to: "budgetLine/\(before.id)", before: before, after: after, signature)
    }

    /// An initiative is paid from one line: the new tie takes the place of the old.
    private func tie(_ initiatives: Set<Initiative.ID>, to line: BudgetLine.ID) throws {
        try execute(literal: "DELETE FROM initiativeBudgetLine WHERE line = \(line)")
        for initiative in initiatives.sorted() {
            _ = try known(initiative, Initiative.self)
            try execute(literal: "INSERT OR REPLACE INTO initiativeBudgetLine VALUES (\(initiative), \(line))")
        }
    }

    private func lastPlace(in area: BudgetLine.Area) throws -> Int {
        try Int.fetchOne(
            self,
            sql: "SELECT ifnull(max(sort), 0) FROM budgetLine WHERE area = ?",
            arguments: [area.rawValue]
        )
            ?? 0
    }
}
