package import Domain
package import Folder
import GRDB

/// Vilket ärende (case choice): where a document is registered.
package enum CaseChoice: Hashable, Sendable {
    case existing(DiaryCase.ID)
    /// A case opened by its first document.
    case new(title: String)
}

extension Store {
    /// Bestämmer (settles) how the diary is kept from now on. Numbers that have been given stay.
    package func settle(_ settings: DiarySettings, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            try db.settle(settings, signature)
        }
    }

    /// Registrerar (registers) a document, in a case of its own when it begins one. The file's bytes are safe on disk
    /// already. Returns the case and the number within it.
    @discardableResult
    package func register(
        _ draft: DocumentDraft,
        _ file: KeptFile? = nil,
        in choice: CaseChoice,
        _ signature: Signature
    ) async throws -> DiaryDocument {
        try await folder.database.write { db in
            try signature.user.may(.registerDocuments).orRefuse()
            let settings = try db.diarySettings()
            let record = try db.diaryRecord(try db.id(of: choice, vouched: draft.isVouched, settings, signature))
            try draft.mayBeRegistered(in: record, settings, on: signature.day)
            return try db.register(draft, file, in: record, signature)
        }
    }
}

extension Database {
    /// In the caller's transaction; the caller has asked for the right.
    func settle(_ settings: DiarySettings, _ signature: Signature) throws {
        try settings.mayBeUsed.orRefuse()
        let before = try diarySettings()
        try execute(sql: "DELETE FROM diarySettings")
        try settings.insert(self)
        try append("settled", to: "diarySettings/1", before: before, after: settings, signature)
    }

    func id(
        of choice: CaseChoice,
        vouched: Bool,
        _ settings: DiarySettings,
        _ signature: Signature
    ) throws -> DiaryCase.ID {
        switch choice {
        case .existing(let id): return id
        case .new(let title):
            try SubjectRules.ruling(on: title, settings, knowing: vouched).orRefuse()
            return try openCase(title, settings, signature).id
        }
    }

    /// Opens a case with the next number, in the caller's transaction.
    func openCase(
        _ title: String,
        meeting: BoardMeeting.ID? = nil,
        _ settings: DiarySettings,
        _ signature: Signature
    ) throws -> DiaryCase {
        let (year, serial) = try nextNumber(settings, in: signature.day.year)
        let opened = DiaryCase(
            id: try nextID(DiaryCase.self),
            number: settings.written(year: year, serial: serial),
            year: year,
            serial: serial,
            title: title,
            openedOn: signature.day,
            meeting: meeting
        )
        try opened.insert(self)
        try append("opened", to: "diaryCase/\(opened.id)", after: opened, signature)
        return opened
    }

    /// The next serial; one that gives a number from an older format is stepped over.
    private func nextNumber(_ settings: DiarySettings, in year: Int) throws -> (Int, Int) {
        let last: SQLRequest<Int> =
            settings.series == .continuous
            ? "SELECT ifnull(max(serial), 0) FROM diaryCase"
            : "SELECT ifnull(max(serial), 0) FROM diaryCase WHERE year = \(year)"
        var serial = settings.serial(after: try last.fetchOne(self) ?? 0, in: year)
        func isTaken() throws -> Bool {
            let same: SQLRequest<Bool> =
                "SELECT count(*) > 0 FROM diaryCase WHERE number = \(settings.written(year: year, serial: serial))"
            return try same.fetchOne(self) ?? false
        }
        while try isTaken() { serial += 1 }
        return (year, serial)
    }

    /// Inserts a document that may be registered, with its secrecy mark.
    @discardableResult
    func register(
        _ draft: DocumentDraft,
        _ file: KeptFile? = nil,
        in record: DiaryRecord,
        meeting: BoardMeeting.ID? = nil,
        item: AgendaItem.ID? = nil,
        _ signature: Signature
    ) throws -> DiaryDocument {
        let document = DiaryDocument(
            id: try nextID(DiaryDocument.self),
            diaryCase: record.diaryCase.id,
            serial: (record.documents.map(\.serial).max() ?? 0) + 1,
            draft,
            registeredOn: signature.day,
            file: try file.map { try add($0, signature) },
            meeting: meeting,
            item: item
        )
        try document.insert(self)
        try append("registered", to: "diaryDocument/\(document.id)", after: document, signature)
        if let ground = draft.secrecy { try mark(document.id, ground, signature) }
        return document
    }

    func mark(_ document: DiaryDocument.ID, _ ground: SecrecyGround, _ signature: Signature) throws {
        let mark = SecrecyMark(
            id: try nextID(SecrecyMark.self),
            document: document,
            ground,
            markedOn: signature.day,
            markedBy: signature.user.name
        )
        try mark.insert(self)
        try append("markedSecret", to: "diaryDocument/\(document)", after: mark, signature)
    }
}
