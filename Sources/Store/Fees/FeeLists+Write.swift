package import Domain
import Folder
import GRDB

extension Store {
    /// Fastställer (fixes) a period's list as it is proposed, or a new one in the place of one that was wrong. `seen` is the
    /// sum before rounding that the writer saw.
    @discardableResult
    package func fix(
        _ period: FeePeriod,
        correcting: FeeList.ID? = nil,
        seen: ExactAmount,
        _ signature: Signature
    ) async throws -> FeeList.ID {
        try await folder.database.write { db in
            try signature.user.may(.keepFees).orRefuse()
            let board = try db.board()
            let book = try db.feeBook(period.year - 1...period.year, board)
            let lines = book.proposal(period, board, correcting: correcting)
            try book.mayFix(period, lines, correcting: correcting, on: signature.day).orRefuse()
            guard lines.compactMap(\.exact).sum == seen else {
                throw Conflict(current: period.swedish, attempted: "", revision: 0)
            }
            guard let last = period.dayAfter.map({ $0 - 1 }), let terms = book.rule(on: last)?.terms else {
                throw Missing()
            }
            let list = FeeList(id: try db.nextID(FeeList.self), period, terms, corrects: correcting, by: signature)
            try list.insert(db)
            for (place, line) in lines.enumerated() { try FeeLineRow(line, in: list.id, at: place + 1)?.insert(db) }
            try db.append("fixed", to: "feeList/\(list.id)", after: list, signature)
            return list.id
        }
    }

    /// Attesterar (attests) the lines of everybody on the list whom the user may attest: all but their own.
    package func attestFees(_ id: FeeList.ID, _ answer: AttestAnswer, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.attest).orRefuse()
            let record = try db.feeList(id)
            let board = try db.board().seated(on: signature.day)
            let waiting = record.waiting(try db.attestList(on: signature.day), board, on: signature.day)
            let mine = waiting.filter { $0.asked.may(.attest, signature.user).outcome == .met }
            guard !mine.isEmpty else {
                let refused = waiting.first?.asked.may(.attest, signature.user)
                return try (refused ?? Ruling(.notMet, .Kansli.closed, "Listan väntar inte på attest.")).orRefuse()
            }
            for (sum, asked) in mine { try db.attest(sum, asked, of: record, answer, signature) }
        }
    }

    /// Skickar till lönen (sends to payroll): the list is registered in the diary, and stands as it was sent.
    package func sendFees(_ id: FeeList.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepFees).orRefuse()
            let record = try db.feeList(id)
            try record.maySend.orRefuse()
            var after = record.list
            (after.sentOn, after.sentBy) = (signature.day, signature.user.name)
            after.document = try db.register(after, signature).id
            try after.update(db)
            try db.append("sent", to: "feeList/\(id)", before: record.list, after: after, signature)
        }
    }
}

extension Database {
    fileprivate func attest(
        _ sum: FeeSum,
        _ asked: AttestCase,
        of record: FeeListRecord,
        _ answer: AttestAnswer,
        _ signature: Signature
    ) throws {
        try asked.accepts(.attest, signature.user, answer).orRefuse()
        guard let row = asked.row(.attest, signature.user) else { throw Missing() }
        let stepsIn = asked.stepsIn(.attest, signature.user)
        let attest = FeeAttest(
            id: try nextID(FeeAttest.self),
            record.id,
            sum.person,
            row: row.id,
            hindrance: stepsIn ? answer.hindrance : "",
            by: signature
        )
        try attest.insert(self)
        try append("attested", to: "feeList/\(record.id)", after: attest, signature)
    }

    /// In the year's case, which the first list opens.
    fileprivate func register(_ list: FeeList, _ signature: Signature) throws -> DiaryDocument {
        let known: SQLRequest<DiaryCase.ID> = """
            SELECT diaryCase.id FROM feeList JOIN diaryDocument ON diaryDocument.id = feeList.document
            JOIN diaryCase ON diaryCase.id = diaryDocument.diaryCase
            WHERE feeList.year = \(list.year) AND diaryCase.closedOn IS NULL LIMIT 1
            """
        let draft = DocumentDraft(
            .outgoing,
            list.title,
            on: signature.day,
            counterpart: "Lönen",
            isVouched: true,
            keptAt: "Ekonomi, arvoden"
        )
        return try register(draft, nil, in: known, orNew: "Arvoden \(list.year)", signature)
    }
}
