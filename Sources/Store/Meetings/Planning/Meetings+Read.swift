package import Domain
import Folder
import GRDB

extension Store {
    /// The meetings of a year, in order of date.
    package func meetings(of year: Int) async throws -> [BoardMeeting] {
        let meetings: SQLRequest<BoardMeeting> =
            "SELECT * FROM boardMeeting WHERE substr(day, 1, 4) = \(String(year)) ORDER BY day, id"
        return try await folder.read { db in try meetings.fetchAll(db) }
    }
}

extension Store {
    /// Where the board met last, which is where it is likely to meet again; nil before the first meeting.
    package func latestPlace() async throws -> String? {
        let place: SQLRequest<String> =
            "SELECT place FROM boardMeeting WHERE cancelledOn IS NULL ORDER BY day DESC, id DESC LIMIT 1"
        return try await folder.read { db in try place.fetchOne(db) }
    }
}

extension Store {
    /// Every meeting, the latest first.
    package func allMeetings() async throws -> [BoardMeeting] {
        try await folder.read { db in try memory.meetings(db) }
    }
}
