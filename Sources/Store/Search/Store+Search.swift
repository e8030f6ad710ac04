package import Domain
import Folder
import GRDB

/// Träff (search hit): what was found, and the meeting and § that it stands in.
package struct SearchHit: Decodable, FetchableRecord, Hashable, Sendable {
    package enum Kind: Int, Decodable, Hashable, Sendable { case meeting, item, matter, clause }

    package let kind: Kind
    package let meeting: BoardMeeting.ID
    package let day: Day
    package let place: String
    /// Nil when it is the meeting itself.
    package let item: AgendaItem.ID?
    package let number: Int?
    package let title: String?
    /// A few words around what was found, which stands between U+0002 and U+0003.
    package let excerpt: String
}

extension Store {
    /// Söker (searches) meetings, §§ and decisions for every word of the text, each as the beginning of a word. Of the
    /// newest hundred and fifty the best fifty come: to weigh every hit of a common word took ten times as long.
    package func search(_ text: String) async throws -> [SearchHit] {
        guard let pattern = text.wordPattern else { return [] }
        return try await folder.read { db in
            try memory.searches.value(pattern, at: db.lastEvent()) {
                try SearchHit.fetchAll(db.cachedStatement(sql: SearchHit.sql), arguments: [pattern])
            }
        }
    }
}

extension SearchHit {
    fileprivate static let sql = """
        WITH found AS (
          SELECT rowid AS place, bm25(searchText) AS worth,
                 snippet(searchText, -1, char(2), char(3), '…', 18) AS excerpt
          FROM searchText WHERE searchText MATCH ? ORDER BY rowid DESC LIMIT 150
        ), hit AS (
          SELECT place % 4 AS kind, place / 4 AS id, worth, excerpt FROM found ORDER BY worth LIMIT 50
        )
        SELECT hit.kind, hit.excerpt, boardMeeting.id AS meeting, boardMeeting.day, boardMeeting.place,
               agendaItem.id AS item, agendaItem.number, agendaItem.title
        FROM hit
        LEFT JOIN clause ON hit.kind = 3 AND clause.id = hit.id
        LEFT JOIN matter ON matter.id = CASE hit.kind WHEN 2 THEN hit.id WHEN 3 THEN clause.matter END
        LEFT JOIN agendaItem ON agendaItem.id = CASE hit.kind WHEN 1 THEN hit.id ELSE matter.item END
        JOIN boardMeeting ON boardMeeting.id = CASE hit.kind WHEN 0 THEN hit.id ELSE agendaItem.meeting END
        ORDER BY hit.worth, boardMeeting.day DESC
        """
}
