import Domain
import Formats
import Foundation

/// A year's books of a large accounting service: five rows a voucher, objects on two of them.
enum FixtureLedger {
    static let vouchers = 100_000

    static func file(vouchers: Int, of year: Int = 2025) throws -> SIEFile {
        guard let first = Day(year, 1, 1), let last = Day(year, 12, 31) else { throw Unreadable("No such year.") }
        var ledger = Ledger("Samordningsförbundet Norrlunden", try OrganisationNumber(typed: "222000-0000"))
        ledger.years = [FinancialYear(0, first, last), FinancialYear(-1, first - 366, first - 1)]
        ledger.accounts = (0..<400).map { LedgerAccount(account($0), "Konto \($0) för åtgärder") }
        ledger.objects = (0..<60).map { LedgerObject(ObjectCode(6, "P\($0)"), "Insats \($0)") }
        ledger.vouchers = (0..<vouchers).map { voucher($0, first + $0 * 365 / vouchers) }
        ledger.balances = balances(of: ledger.vouchers)
        var heading = SIEHeading()
        (heading.program, heading.version, heading.generatedOn) = ("Mätning", "1", last)
        return SIEFile(.ledger, heading, ledger)
    }

    /// What the vouchers come to: books without balances are taken for a file of vouchers only.
    private static func balances(of vouchers: [Voucher]) -> [LedgerBalance] {
        let sums = vouchers.lazy.flatMap(\.rows).reduce(into: [AccountNumber: Money]()) { sums, row in
            sums[row.account] = (sums[row.account] ?? .zero) + row.amount
        }
        return sums.sorted { $0.key < $1.key }.map { account, amount in
            LedgerBalance(account.rawValue < "3" ? .closing : .result, year: 0, account, amount)
        }
    }

    private static func account(_ place: Int) -> AccountNumber { AccountNumber(rawValue: String(1_000 + 17 * place)) }

    private static func voucher(_ place: Int, _ day: Day) -> Voucher {
        let amount = Money(ore: 1_000 + 37 * (place % 90_000))
        let project = [ObjectCode(6, "P\(place % 60)")]
        return Voucher(
            "A",
            String(place + 1),
            day,
            "Leverantörsfaktura \(place)",
            rows: [
                LedgerTransaction(account(place % 400), amount, project, text: "Köp av tjänst"),
                LedgerTransaction(account((place + 1) % 400), amount, project),
                LedgerTransaction(account((place + 2) % 400), Money(ore: 25)),
                LedgerTransaction(account(24), -amount, text: "Skuld \(place % 500)"),
                LedgerTransaction(account(25), -amount - Money(ore: 25)),
            ]
        )
    }
}
