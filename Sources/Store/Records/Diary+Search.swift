package import Domain
import Folder
import GRDB

/// Träff i diariet (diary hit): a case or a document.
package struct DiaryHit: Decodable, FetchableRecord, Hashable, Sendable {
    package let diaryCase: DiaryCase.ID
    package let number: String
    package let title: String
    /// Nil when it is the case itself.
    package let serial: Int?
    package let day: Day
    package let excerpt: String
}

extension Store {
    /// Searches the diary for every word of the text, each as the beginning of a word, the best thirty first.
    package func searchDiary(_ text: String) async throws -> [DiaryHit] {
        guard let pattern = text.wordPattern else { return [] }
        return try await folder.read { db in
            try memory.diarySearches.value(pattern, at: db.lastEvent()) {
                try DiaryHit.fetchAll(db.cachedStatement(sql: DiaryHit.sql), arguments: [pattern])
            }
        }
    }
}

extension DiaryHit {
    fileprivate static let sql = """
        WITH hit AS (
          SELECT rowid % 2 AS kind, rowid / 2 AS id, rank AS worth,
                 snippet(diaryText, -1, char(2), char(3), '…', 18) AS excerpt
          FROM diaryText WHERE diaryText MATCH ? ORDER BY rank LIMIT 30
        )
        SELECT hit.excerpt, diaryCase.id AS diaryCase, diaryCase.number, diaryDocument.serial,
               ifnull(diaryDocument.subject, diaryCase.title) AS title,
               ifnull(diaryDocument.day, diaryCase.openedOn) AS day
        FROM hit
        LEFT JOIN diaryDocument ON hit.kind = 1 AND diaryDocument.id = hit.id
        JOIN diaryCase ON diaryCase.id = CASE hit.kind WHEN 0 THEN hit.id ELSE diaryDocument.diaryCase END
        ORDER BY hit.worth, diaryCase.id DESC
        """
}
