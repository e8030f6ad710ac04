package import Domain
import Folder
import GRDB

extension Auditor: FetchableRecord, PersistableRecord {}
extension AuditPaper: FetchableRecord, PersistableRecord {}
extension Discharge: FetchableRecord, PersistableRecord {}

/// Paragraf att länka till (section choice): a § by its number and day.
package struct SectionChoice: Decodable, FetchableRecord, Hashable, Sendable {
    package let id: AgendaItem.ID
    package let meeting: BoardMeeting.ID
    package let number: Int
    package let day: Day
    package let title: String
    /// How many papers lay on the table.
    package let appendices: Int
    /// Whether it is about the accounts or the control of the year that was asked about.
    package let isAccounts: Bool
}

/// Revisionsåret (audit year): all that the page of an audited year shows.
package struct AuditYear: Sendable {
    package let year: Int
    package let board: Board
    package let book: AuditBook
    /// The §§ that the year's accounts and control were decided in, and those that the book names.
    package let sections: [SectionChoice]
    /// What of the year's audit stands in the diary.
    package let documents: [DiaryDocument]
}

extension Store {
    package func auditBook() async throws -> AuditBook {
        try await folder.database.read { db in try db.auditBook() }
    }

    package func auditYear(_ year: Int) async throws -> AuditYear {
        try await folder.database.read { db in
            let told = """
                agendaItem.id IN (SELECT reply FROM auditPaper WHERE year = \(year)
                  UNION SELECT noted FROM discharge WHERE year = \(year))
                """
            let documents = """
                SELECT * FROM diaryDocument WHERE id IN (SELECT document FROM auditPaper WHERE year = \(year)
                  UNION SELECT document FROM discharge WHERE year = \(year))
                """
            return AuditYear(
                year: year,
                board: try db.board(),
                book: try db.auditBook(),
                sections: try SectionChoice.fetchAll(
                    db,
                    sql: SectionChoice.sql("\(told) OR isAccounts", accounts: SectionChoice.accounts(year))
                ),
                documents: try DiaryDocument.fetchAll(db, sql: documents)
            )
        }
    }

    /// The latest §§, for a list to choose from.
    package func sections() async throws -> [SectionChoice] {
        try await folder.database.read { db in
            try SectionChoice.fetchAll(db, sql: SectionChoice.sql("true") + " LIMIT 500")
        }
    }
}

extension SectionChoice {
    fileprivate static func sql(_ which: String, accounts: String = "false") -> String {
        """
        SELECT agendaItem.id, agendaItem.meeting, agendaItem.number, boardMeeting.day, agendaItem.title,
          (SELECT count(*) FROM appendix WHERE appendix.item = agendaItem.id) AS appendices,
          (\(accounts)) AS isAccounts
        FROM agendaItem JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting
        WHERE agendaItem.number IS NOT NULL AND boardMeeting.cancelledOn IS NULL AND (\(which))
        ORDER BY boardMeeting.day DESC, agendaItem.number DESC
        """
    }

    /// What an auditor of a year begins with: its budget, decided the year before, its reports and its control, and the
    /// annual report, decided the year after. Titles are free: the words are those that boards use.
    fileprivate static func accounts(_ year: Int) -> String {
        let words = [
            "redovisning", "bokslut", "delårs", "internkontroll", "intern kontroll", "attest", "delegation", "revis",
        ]
        let titles = words.map { "agendaItem.title LIKE '%\($0)%'" }.joined(separator: " OR ")
        let within = "substr(boardMeeting.day, 1, 4) IN ('\(year)', '\(year + 1)')"
        let before = "agendaItem.kind = 'budget' AND substr(boardMeeting.day, 1, 4) IN ('\(year - 1)', '\(year)')"
        return "(\(within) AND (\(titles))) OR (\(before))"
    }
}

extension Database {
    func auditBook() throws -> AuditBook {
        var book = AuditBook()
        book.auditors = try Auditor.fetchAll(self, sql: "SELECT * FROM auditor ORDER BY id")
        book.papers = try AuditPaper.fetchAll(self, sql: "SELECT * FROM auditPaper ORDER BY day, id")
        book.discharges = try Discharge.fetchAll(self, sql: "SELECT * FROM discharge ORDER BY year, member")
        return book
    }
}
