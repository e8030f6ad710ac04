package import Domain
import Folder
import Foundation
import GRDB

extension Store {
    /// Fastställer (fixes) the text of a meeting that has closed and has none yet.
    package func fixText(of meeting: BoardMeeting.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.writeMinutes).orRefuse()
            try db.boardMeeting(meeting).mayBeFixed.orRefuse()
            try db.fixText(of: meeting, signature)
        }
    }
}

extension Database {
    /// Fixes the text of a meeting that has just closed, in the caller's transaction: the minutes as canonical JSON
    /// and its fingerprint, which is also what the event tells. From here on the text never changes.
    func fixText(of meeting: BoardMeeting.ID, _ signature: Signature) throws {
        let record = try meetingRecord(meeting)
        var minutes = Minutes(record, try board())
        minutes.keep(try record.immediate.flatMap { try $0.fixedText.minutes().sections })
        let text = try minutes.canonical()
        let fixed = FixedText(
            meeting: meeting,
            text: text,
            sha256: fingerprint(ofText: text),
            fixedAt: signature.instant
        )
        try fixed.insert(self)
        try append("fixed", to: "boardMeeting/\(meeting)", after: fixed.sha256, signature)
    }
}

extension Minutes {
    /// JSON with sorted keys: the same minutes always give the same bytes.
    func canonical() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try String(decoding: encoder.encode(self), as: UTF8.self)
    }
}

extension FixedText {
    /// The minutes that were fixed. Throws when the stored text is not minutes, which is breakage.
    package func minutes() throws -> Minutes { try JSONDecoder().decode(Minutes.self, from: Data(text.utf8)) }
}
