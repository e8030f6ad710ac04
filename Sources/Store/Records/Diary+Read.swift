package import Domain
import Folder
import GRDB

extension Store {
    package func diarySettings() async throws -> DiarySettings {
        try await folder.read { db in try db.diarySettings() }
    }

    /// A case with all that is in it.
    package func diaryRecord(_ id: DiaryCase.ID) async throws -> DiaryRecord {
        try await folder.read { db in try db.diaryRecord(id) }
    }

    /// The cases of a year with all that is in them, the newest first; all years when none is given.
    package func diaryRecords(of year: Int? = nil) async throws -> [DiaryRecord] {
        try await folder.read { db in try db.diaryRecords(of: year).reversed() }
    }

    /// The years that have cases, the newest first.
    package func diaryYears() async throws -> [Int] {
        try await folder.read { db in
            try Int.fetchAll(db, sql: "SELECT DISTINCT year FROM diaryCase ORDER BY year DESC")
        }
    }

    /// Open cases for a list to choose from, the newest first.
    package func openCases() async throws -> [DiaryCase] {
        try await folder.read { db in
            try DiaryCase.fetchAll(
                db,
                sql: "SELECT * FROM diaryCase WHERE closedOn IS NULL ORDER BY year DESC, serial DESC"
            )
        }
    }

    /// The cases that an item is handled in.
    package func diaryCases(ofItem item: AgendaItem.ID) async throws -> [DiaryCase] {
        try await folder.read { db in
            try DiaryCase.fetchAll(
                db,
                sql:
                    "SELECT diaryCase.* FROM diaryCase JOIN itemCase ON itemCase.diaryCase = diaryCase.id WHERE item = ?",
                arguments: [item]
            )
        }
    }
}

extension Database {
    func diarySettings() throws -> DiarySettings {
        try DiarySettings.fetchOne(self, sql: "SELECT * FROM diarySettings") ?? DiarySettings()
    }

    func diaryRecord(_ id: DiaryCase.ID) throws -> DiaryRecord {
        guard let record = try diaryRecords(where: "diaryCase.id = ?", [id]).first else { throw Missing() }
        return record
    }

    /// In the order of their numbers.
    func diaryRecords(of year: Int?) throws -> [DiaryRecord] {
        try year.map { try diaryRecords(where: "diaryCase.year = ?", [$0]) } ?? diaryRecords(where: "TRUE", [])
    }

    /// Five queries, however many cases there are.
    private func diaryRecords(where condition: String, _ arguments: StatementArguments) throws -> [DiaryRecord] {
        func all<Value: FetchableRecord>(_ type: Value.Type, _ sql: String) throws -> [Value] {
            try type.fetchAll(self, sql: sql, arguments: arguments)
        }
        let cases = try all(DiaryCase.self, "SELECT * FROM diaryCase WHERE \(condition) ORDER BY year, serial")
        let within = "IN (SELECT id FROM diaryCase WHERE \(condition))"
        let ofDocuments = "IN (SELECT id FROM diaryDocument WHERE diaryCase \(within))"
        let documents = try all(
            DiaryDocument.self,
            "SELECT * FROM diaryDocument WHERE diaryCase \(within) ORDER BY serial"
        )
        let marks = try all(SecrecyMark.self, "SELECT * FROM secrecyMark WHERE document \(ofDocuments) ORDER BY id")
        let copies = try all(RedactedCopy.self, "SELECT * FROM redactedCopy WHERE document \(ofDocuments) ORDER BY id")
        let items = try all(
            CaseItem.self,
            CaseItem.sql + " WHERE itemCase.diaryCase \(within) ORDER BY boardMeeting.day"
        )
        return assembled(cases, documents, marks, copies, items)
    }

    private func assembled(
        _ cases: [DiaryCase],
        _ documents: [DiaryDocument],
        _ marks: [SecrecyMark],
        _ copies: [RedactedCopy],
        _ items: [CaseItem]
    ) -> [DiaryRecord] {
        let documents = Dictionary(grouping: documents, by: \.diaryCase)
        let marks = Dictionary(grouping: marks, by: \.document)
        let copies = Dictionary(grouping: copies, by: \.document)
        let items = Dictionary(grouping: items, by: \.diaryCase)
        return cases.map { one in
            let own = documents[one.id] ?? []
            return DiaryRecord(
                one,
                documents: own,
                marks: own.flatMap { marks[$0.id] ?? [] },
                copies: own.flatMap { copies[$0.id] ?? [] },
                items: items[one.id] ?? []
            )
        }
    }
}

extension Database {
    /// Adjusted §§ that are handled in a case where their extract does not lie.
    func missingExtracts() throws -> [CaseItem] {
        try CaseItem.fetchAll(
            self,
            sql: """
                \(CaseItem.sql) WHERE boardMeeting.adjustedOn IS NOT NULL AND agendaItem.number IS NOT NULL
                AND NOT EXISTS (SELECT * FROM diaryDocument WHERE kind = 'extract' AND item = itemCase.item
                  AND diaryDocument.diaryCase = itemCase.diaryCase)
                ORDER BY boardMeeting.day, agendaItem.number
                """
        )
    }
}

extension CaseItem {
    fileprivate static let sql = """
        SELECT itemCase.item, itemCase.diaryCase, boardMeeting.id AS meeting, boardMeeting.day, agendaItem.number,
               agendaItem.title, agendaItem.outcome, boardMeeting.adjustedOn
        FROM itemCase JOIN agendaItem ON agendaItem.id = itemCase.item
        JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting
        """
}
