package import Domain
package import Folder
import GRDB

extension Store {
    /// Lägger i diariet (files) a paper of a purchase, in the purchase's case; the first one opens it.
    package func file(
        _ paper: PurchasePaper,
        _ file: KeptFile,
        of id: Purchase.ID,
        _ signature: Signature
    ) async throws {
        try await change(id, "filed", signature) { before, db in
            let tied: SQLRequest<DiaryCase.ID> =
                "SELECT id FROM diaryCase WHERE closedOn IS NULL AND id = \(before.diaryCase)"
            let draft = before.draft(of: paper)
            let document = try db.register(draft, file, in: tied, orNew: "Inköp: \(before.title)", signature)
            try db.execute(literal: "INSERT INTO purchaseDocument VALUES (\(id), \(document.id))")
            var after = before
            after.diaryCase = document.diaryCase
            return after
        }
    }

    /// Kopplar (ties) a purchase to the open case that it is handled in.
    package func tiePurchase(_ id: Purchase.ID, to diaryCase: DiaryCase.ID, _ signature: Signature) async throws {
        try await change(id, "tied", signature) { before, db in
            guard try DiaryCase.fetchOne(db, key: diaryCase)?.closedOn == nil,
                try DiaryCase.exists(db, key: diaryCase)
            else {
                throw Refusal(
                    ruling: Ruling(.notMet, .Kansli.closed, "Ärendet är avslutat eller finns inte. Välj ett annat.")
                )
            }
            var after = before
            after.diaryCase = diaryCase
            return after
        }
    }
}
