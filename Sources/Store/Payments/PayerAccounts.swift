package import Domain
import Folder
import GRDB

extension PayerAccount: FetchableRecord, PersistableRecord {}

extension Store {
    /// The account that is paid from on a day; nil when no bank file is made.
    package func payerAccount(on day: Day) async throws -> PayerAccount? {
        try await folder.read { db in try db.payerAccount(on: day) }
    }

    /// Byter betalkonto (sets the payer account) from a day on. The one before stays as it was.
    package func setPayerAccount(_ account: PayerAccount, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.setUpAssociation).orRefuse()
            let before = try db.payerAccount(on: account.from)
            let after = PayerAccount(
                id: before?.from == account.from ? before?.id ?? 0 : try db.nextID(PayerAccount.self),
                from: account.from,
                bank: account.bank,
                iban: account.iban,
                bic: account.bic,
                profile: account.profile
            )
            try after.upsert(db)
            try db.append("setPayerAccount", to: "association", before: before, after: after, signature)
        }
    }
}

extension Database {
    fileprivate func payerAccount(on day: Day) throws -> PayerAccount? {
        let account: SQLRequest<PayerAccount> =
            "SELECT * FROM payerAccount WHERE \"from\" <= \(day) ORDER BY \"from\" DESC LIMIT 1"
        return try account.fetchOne(self)
    }
}
