package import Domain
import Folder
package import Foundation
import GRDB

extension FeeRule: FetchableRecord, PersistableRecord {}
extension FeeBase: FetchableRecord, PersistableRecord {}
extension YearlyAmount: FetchableRecord, PersistableRecord {}
extension FeeTime: FetchableRecord, PersistableRecord {}
extension FeeAssignment: FetchableRecord, PersistableRecord {}
extension Compensation: FetchableRecord, PersistableRecord {}
extension FeeList: FetchableRecord, PersistableRecord {}
extension FeeAttest: FetchableRecord, PersistableRecord {}

extension Store {
    /// Everything about fees, with who was at the year's meetings; for a list also those of the year before, which may have
    /// been late for it.
    package func feeBook(of year: Int, withYearBefore: Bool = false) async throws -> FeeBook {
        try await folder.read { db in
            try db.feeBook(withYearBefore ? year - 1...year : year...year, memory.knownBoard(db))
        }
    }

    /// The §§ that decided the rules.
    package func sectionsOfFeeRules() async throws -> [AgendaItem.ID: AttestSection] {
        try await folder.read { db in try db.sections(of: "feeRule") }
    }

    package func feeList(_ id: FeeList.ID) async throws -> FeeListRecord {
        try await folder.read { db in try db.feeList(id) }
    }

    /// What waits for attest on a list, person by person.
    package func waitingFees(_ id: FeeList.ID, on day: Day) async throws -> [AttestCase] {
        try await folder.read { db in
            let board = try memory.knownBoard(db).seated(on: day)
            return try db.feeList(id).waiting(try db.attestList(on: day), board, on: day).map(\.asked)
        }
    }

    /// The certificate or receipt of a claim.
    package func compensationFile(_ id: Compensation.ID) async throws -> Data {
        let claimed = try await folder.read { db in try db.known(id, Compensation.self) }
        guard let file = claimed.file else { throw Missing() }
        return try await folder.file(file).bytes
    }

    /// Whose claim it is.
    package func claimant(of id: Compensation.ID) async throws -> Person.ID {
        try await folder.read { db in try db.known(id, Compensation.self).person }
    }
}

extension Database {
    /// For the rules and the desk: the meetings that are over, without who was there. None before the first rule.
    func feeBook() throws -> FeeBook {
        let rules = try FeeRule.fetchAll(self)
        guard let first = rules.map(\.from).min() else { return FeeBook() }
        let meetings = try BoardMeeting.fetchAll(
            self,
            sql: "SELECT * FROM boardMeeting WHERE day >= ? ORDER BY day, id",
            arguments: [first]
        )
        return try feeBook(rules, meetings.compactMap { FeeMeeting($0) })
    }

    func feeBook(_ years: ClosedRange<Int>, _ board: Board) throws -> FeeBook {
        let ends = ["\(years.lowerBound)-01-01", "\(years.upperBound)-12-31"]
        let records = try meetingRecords(Meetings("day BETWEEN ? AND ?", [ends[0], ends[1]]))
        return try feeBook(FeeRule.fetchAll(self), records.compactMap { FeeMeeting($0, board) })
    }

    private func feeBook(_ rules: [FeeRule], _ meetings: [FeeMeeting]) throws -> FeeBook {
        FeeBook(
            rules: rules,
            bases: try FeeBase.fetchAll(self),
            index: FeeIndex(own: try YearlyAmount.fetchAll(self)),
            times: try FeeTime.fetchAll(self),
            assignments: try FeeAssignment.fetchAll(self, sql: "SELECT * FROM feeAssignment ORDER BY day, id"),
            compensations: try Compensation.fetchAll(self, sql: "SELECT * FROM compensation ORDER BY id"),
            lists: try feeLists(),
            meetings: meetings
        )
    }

    /// All lists, the oldest first, each knowing what the ones that it takes the place of have told payroll.
    func feeLists() throws -> [FeeListRecord] {
        let lists = try FeeList.fetchAll(self, sql: "SELECT * FROM feeList ORDER BY id")
        let lines = Dictionary(
            grouping: try FeeLineRow.fetchAll(self, sql: "SELECT * FROM feeLine ORDER BY list, position"),
            by: \.list
        )
        let attests = Dictionary(
            grouping: try FeeAttest.fetchAll(self, sql: "SELECT * FROM feeAttest ORDER BY id"),
            by: \.list
        )
        let successors = Dictionary(
            lists.compactMap { list in list.corrects.map { ($0, list.id) } },
            uniquingKeysWith: { first, _ in first }
        )
        var told: [FeeList.ID: [Person.ID: Money]] = [:]
        return lists.map { list in
            let record = FeeListRecord(
                list: list,
                lines: (lines[list.id] ?? []).map(\.line),
                attests: attests[list.id] ?? [],
                replacedBy: successors[list.id],
                earlier: list.corrects.flatMap { told[$0] } ?? [:]
            )
            told[list.id] = record.told
            return record
        }
    }

    func feeList(_ id: FeeList.ID) throws -> FeeListRecord {
        guard let record = try feeLists().first(where: { $0.id == id }) else { throw Missing() }
        return record
    }
}

/// A line at its place on a list.
struct FeeLineRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "feeLine"

    var list: FeeList.ID
    var position: Int
    var person: Person.ID
    var kind: FeeLine.Kind
    var day: Day
    var meeting: BoardMeeting.ID?
    var assignment: FeeAssignment.ID?
    var compensation: Compensation.ID?
    var function: String
    var text: String
    var sections: String
    var minutes: Int?
    var share: Int?
    var base: Money?
    var kilometres: Int
    var exact: ExactAmount

    /// Nil of a line whose amount is not known: such a one is never fixed.
    init?(_ line: FeeLine, in list: FeeList.ID, at position: Int) {
        guard let exact = line.exact else { return nil }
        (self.list, self.position, person, kind, day) = (list, position, line.person, line.kind, line.day)
        (meeting, assignment, compensation) = (line.meeting, line.assignment, line.compensation)
        (function, text, sections) = (line.function, line.text, line.sections)
        (minutes, share, base, kilometres) = (line.minutes, line.share, line.base, line.kilometres)
        self.exact = exact
    }

    var line: FeeLine {
        var line = FeeLine(kind, person, on: day, function: function, text: text, exact: exact)
        (line.meeting, line.assignment, line.compensation) = (meeting, assignment, compensation)
        (line.sections, line.minutes, line.share) = (sections, minutes, share)
        (line.base, line.kilometres) = (base, kilometres)
        return line
    }
}
