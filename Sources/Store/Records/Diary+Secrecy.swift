package import Domain
package import Folder
package import Foundation
import GRDB

extension Store {
    /// Sekretessmarkerar (marks) a document that is registered, or marks it by another ground.
    package func markSecret(
        _ serial: Int,
        in id: DiaryCase.ID,
        _ ground: SecrecyGround,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.registerDocuments).orRefuse()
            let (record, document) = try db.document(serial, in: id)
            if let mark = record.mark(of: document.id) { try db.lift(mark, signature) }
            try db.mark(document.id, ground, signature)
        }
    }

    /// Häver (lifts) the mark: the document is found open to all.
    package func liftSecrecy(of serial: Int, in id: DiaryCase.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.registerDocuments).orRefuse()
            let (record, document) = try db.document(serial, in: id)
            guard let mark = record.mark(of: document.id) else { throw Missing() }
            try db.lift(mark, signature)
        }
    }

    /// Lägger in en maskad kopia (adds a copy for the public). The original stays as it is; the copy is another file.
    package func addCopy(
        _ file: KeptFile,
        of serial: Int,
        in id: DiaryCase.ID,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.registerDocuments).orRefuse()
            let document = try db.document(serial, in: id).1
            let original = try document.file.map { try db.file($0).sha256 }
            try SecrecyRules.mayBeCopy(file.sha256, of: original).orRefuse()
            let copy = RedactedCopy(
                id: try db.nextID(RedactedCopy.self),
                document: document.id,
                file: try db.add(file, signature),
                madeOn: signature.day,
                madeBy: signature.user.name
            )
            try copy.insert(db)
            try db.append("copied", to: "diaryDocument/\(document.id)", after: copy, signature)
        }
    }

    /// The untouched original, for who may read it. That a secret one was opened is noted in the log.
    package func original(
        of serial: Int,
        in id: DiaryCase.ID,
        _ signature: Signature
    ) async throws -> (document: DiaryDocument, bytes: Data) {
        let (document, file) = try await folder.database.write { db in
            try signature.user.may(.readDiary).orRefuse()
            let (record, document) = try db.document(serial, in: id)
            guard let file = document.file else { throw Missing() }
            if record.mark(of: document.id) != nil {
                try signature.user.may(.readSecrets).orRefuse()
                try db.append("openedSecret", to: "diaryDocument/\(document.id)", signature)
            }
            return (document, file)
        }
        return (document, try await folder.file(file).bytes)
    }

    /// The copy that was made for the public. Never the original, whatever is marked.
    package func publicCopy(of serial: Int, in id: DiaryCase.ID) async throws -> Data {
        let file = try await folder.read { db in
            let (record, document) = try db.document(serial, in: id)
            guard let copy = record.copy(of: document.id) else { throw Missing() }
            return copy.file
        }
        return try await folder.file(file).bytes
    }
}

extension Database {
    func document(_ serial: Int, in id: DiaryCase.ID) throws -> (DiaryRecord, DiaryDocument) {
        let record = try diaryRecord(id)
        guard let document = record.document(serial) else { throw Missing() }
        return (record, document)
    }

    fileprivate func lift(_ mark: SecrecyMark, _ signature: Signature) throws {
        var lifted = mark
        lifted.liftedOn = signature.day
        try lifted.update(self)
        try append("liftedSecrecy", to: "diaryDocument/\(mark.document)", before: mark, after: lifted, signature)
    }
}
