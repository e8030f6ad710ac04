package import Domain
package import Folder
package import Foundation
import GRDB

extension Store {
    /// Bifogar (appends) a paper to an item; its bytes are safe on disk already. Numbered after the meeting's last.
    @discardableResult
    package func addAppendix(
        _ title: String,
        _ file: KeptFile,
        to item: AgendaItem.ID,
        of meeting: BoardMeeting.ID,
        _ signature: Signature
    ) async throws -> Appendix.ID {
        try await folder.database.write { db in
            try signature.user.may(.convene).orRefuse()
            _ = try db.item(item, of: meeting)
            try db.boardMeeting(meeting).mayBeWritten.orRefuse()
            let appendix = Appendix(
                id: try db.nextID(Appendix.self),
                item: item,
                number: try db.lastAppendixNumber(of: meeting) + 1,
                title: title,
                file: try db.add(file, signature)
            )
            try appendix.insert(db)
            try db.renumberAppendices(of: meeting)
            try db.append("appended", to: "agendaItem/\(item)", after: appendix, signature)
            return appendix.id
        }
    }

    /// Tar bort (removes) a paper before the summons has gone out. Its bytes stay, and the log tells what it was.
    package func removeAppendix(_ id: Appendix.ID, of meeting: BoardMeeting.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try db.mayPrepare(meeting, signature)
            try db.boardMeeting(meeting).mayLoseItems.orRefuse()
            guard let appendix = try Appendix.fetchOne(db, key: id) else { throw Missing() }
            _ = try db.item(appendix.item, of: meeting)
            try appendix.delete(db)
            try db.renumberAppendices(of: meeting)
            try db.append("appendixRemoved", to: "agendaItem/\(appendix.item)", before: appendix, signature)
        }
    }

    /// A paper of this meeting with its file's name, kind and bytes. Throws `Missing` when only its title is known.
    package func appendix(
        _ id: Appendix.ID,
        of meeting: BoardMeeting.ID
    ) async throws -> (appendix: Appendix, file: StoredFile, bytes: Data) {
        let appendix = try await folder.read { db in
            guard let appendix = try Appendix.fetchOne(db, key: id) else { throw Missing() }
            _ = try db.item(appendix.item, of: meeting)
            return appendix
        }
        guard let file = appendix.file else { throw Missing() }
        let stored = try await folder.file(file)
        return (appendix, stored.file, stored.bytes)
    }

    /// Bytes put on disk for good, to be named by a verb: what is not what it says is refused.
    package func keep(_ bytes: Data, named name: String) throws -> KeptFile {
        try folder.files.keep(bytes, named: name)
    }
}

extension Database {
    fileprivate func lastAppendixNumber(of meeting: BoardMeeting.ID) throws -> Int {
        let sql = """
            SELECT ifnull(max(number), 0) FROM appendix
            WHERE item IN (SELECT id FROM agendaItem WHERE meeting = ?)
            """
        return try Int.fetchOne(self, sql: sql, arguments: [meeting]) ?? 0
    }

    /// Until the summons goes out the numbers follow the agenda; after that a number once read stays.
    func renumberAppendices(of meeting: BoardMeeting.ID) throws {
        guard try boardMeeting(meeting).summonedOn == nil else { return }
        let sql = """
            SELECT appendix.id FROM appendix JOIN agendaItem ON agendaItem.id = appendix.item
            WHERE agendaItem.meeting = ? ORDER BY agendaItem.position, appendix.number, appendix.id
            """
        let update = try makeStatement(sql: "UPDATE appendix SET number = ? WHERE id = ?")
        for (index, id) in try Int64.fetchAll(self, sql: sql, arguments: [meeting]).enumerated() {
            try update.execute(arguments: [index + 1, id])
        }
    }
}
