package import Domain
import Folder
import GRDB

/// Bilagans fil (appendix file): what is known of it without reading it.
package struct AppendixFile: Hashable, Sendable, Decodable, FetchableRecord {
    package let appendix: Appendix.ID
    package let sha256: String
    /// In bytes.
    package let size: Int
}

extension Store {
    /// The files of a meeting's appendices, by appendix. Their bytes are read by `appendix(_:of:)`.
    package func appendixFiles(of meeting: BoardMeeting.ID) async throws -> [Appendix.ID: AppendixFile] {
        let files: SQLRequest<AppendixFile> = """
            SELECT appendix.id AS appendix, file.sha256, file.size FROM appendix
            JOIN agendaItem ON agendaItem.id = appendix.item JOIN file ON file.id = appendix.file
            WHERE agendaItem.meeting = \(meeting)
            """
        return try await folder.database.read { db in
            Dictionary(try files.fetchAll(db).map { ($0.appendix, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }
}
