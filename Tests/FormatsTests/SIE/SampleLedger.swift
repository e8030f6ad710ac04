import Domain
import Formats
import Foundation
import TestSupport
import Testing

/// The books of an invented förbund, and random ones.
enum SampleLedger {
    static func file(_ kind: SIEFile.Kind = .ledger) throws -> SIEFile {
        var ledger = Ledger("Samordningsförbundet Älvkusten", try OrganisationNumber(typed: "222000-0000"))
        ledger.years = try [
            FinancialYear(0, day(2025, 1, 1), day(2025, 12, 31)), FinancialYear(-1, day(2024, 1, 1), day(2024, 12, 31)),
        ]
        ledger.accounts = [
            LedgerAccount(bank, "Bank", .asset), LedgerAccount(equity, "Eget kapital", .liability),
            LedgerAccount(contributions, "Driftbidrag \"staten\"", .income),
            LedgerAccount(grants, "Lämnade bidrag", .cost, unit: "deltagare", taxCodes: ["7320"]),
        ]
        ledger.dimensions = [LedgerDimension(20, "Motpart"), LedgerDimension(21, "Del", parent: 20)]
        ledger.objects = [
            LedgerObject(project, "Vägen in"), LedgerObject(ObjectCode(1, "10"), "Kansliet"),
            LedgerObject(ObjectCode(20, "815"), "Försäkringskassan"),
        ]
        if kind == .ledger { ledger.balances = balances }
        if kind == .ledger {
            ledger.periods = [
                PeriodAmount(.budget, year: 0, month: try day(2025, 2, 1), grants, Money(kronor: 50_000), [project])
            ]
        }
        ledger.vouchers = try vouchers
        return SIEFile(kind, try heading(kind), ledger)
    }

    static let bank = AccountNumber(rawValue: "1930")
    static let equity = AccountNumber(rawValue: "2010")
    static let contributions = AccountNumber(rawValue: "3510")
    static let grants = AccountNumber(rawValue: "4530")
    static let project = ObjectCode(6, "P1")

    static func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day { try #require(Day(year, month, day)) }

    private static func heading(_ kind: SIEFile.Kind) throws -> SIEHeading {
        var heading = SIEHeading()
        (heading.program, heading.version) = ("Kansli", "1.0")
        (heading.generatedOn, heading.generatedBy) = (try day(2026, 1, 15), "TÄ")
        (heading.companyForm, heading.organisationNumber) = ("X", "222000-0000")
        heading.address = ["Tora Ängsbo", "Kajen 1", "870 00 Älvnäs", ""]
        if kind == .ledger { heading.through = try day(2025, 12, 31) }
        return heading
    }

    private static var balances: [LedgerBalance] {
        [
            LedgerBalance(.opening, year: 0, bank, Money(ore: 100_050)),
            LedgerBalance(.opening, year: 0, equity, Money(ore: -100_050)),
            LedgerBalance(.closing, year: 0, bank, Money(ore: 1_100_005)),
            LedgerBalance(.closing, year: 0, equity, Money(ore: -100_050)),
            LedgerBalance(.closing, year: 0, bank, Money(ore: -99_999), [project]),
            LedgerBalance(.result, year: 0, contributions, Money(ore: -1_099_955)),
            LedgerBalance(.result, year: 0, grants, Money(ore: 100_000), quantity: Decimal(string: "12.5")),
            LedgerBalance(.result, year: -1, contributions, Money(ore: -5)),
        ]
    }

    private static var vouchers: [Voucher] {
        get throws {
            [
                Voucher(
                    "A",
                    "1",
                    try day(2025, 2, 3),
                    "Medel från staten, kvartal 1",
                    registeredOn: try day(2025, 2, 4),
                    by: "ÅS",
                    rows: [
                        LedgerTransaction(bank, Money(ore: 1_099_955)),
                        LedgerTransaction(
                            contributions,
                            Money(ore: -1_099_955),
                            [ObjectCode(20, "815"), ObjectCode(1, "10")]
                        ),
                    ]
                ),
                Voucher(
                    "A",
                    "2",
                    try day(2025, 3, 1),
                    rows: [
                        LedgerTransaction(grants, Money(kronor: 900), [project], .struck, text: "fel belopp"),
                        LedgerTransaction(
                            grants,
                            Money(kronor: 1_000),
                            [project],
                            .added,
                            day: try day(2025, 3, 2),
                            text: "rätt",
                            quantity: 3,
                            by: "ÅS"
                        ),
                        LedgerTransaction(bank, Money(kronor: -1_000), by: "ÅS"),
                    ]
                ),
            ]
        }
    }

    /// A ledger that is right: the vouchers balance, and the balances are what they come to.
    static func random(_ numbers: inout SeededNumbers) throws -> SIEFile {
        let first = try day(2025, 1, 1)
        var file = try file()
        file.ledger.organisation = text(&numbers)
        file.ledger.accounts = (0..<Int.random(in: 2...40, using: &numbers)).map { place in
            let kind = LedgerAccount.Kind.allCases.randomElement(using: &numbers)
            return LedgerAccount(AccountNumber(rawValue: String(1_000 + 31 * place)), text(&numbers), kind)
        }
        file.ledger.objects = (0..<Int.random(in: 0...8, using: &numbers)).map { place in
            LedgerObject(ObjectCode(place % 2 == 0 ? 6 : 20, "K\(place)\(text(&numbers))"), text(&numbers))
        }
        var sums: [AccountNumber: Int] = [:]
        file.ledger.vouchers = (0..<Int.random(in: 0...25, using: &numbers)).map { place in
            let day = first + Int.random(in: 0..<365, using: &numbers)
            var voucher = Voucher(
                place % 3 == 0 ? "" : "LEV1",
                String(place + 1),
                day,
                text(&numbers),
                by: text(&numbers)
            )
            voucher.rows = rows(file.ledger, day, &numbers)
            for row in voucher.booked { sums[row.account, default: 0] += row.amount.rawValue }
            return voucher
        }
        file.ledger.balances = sums.sorted { $0.key < $1.key }.map {
            LedgerBalance(.closing, year: 0, $0.key, Money(ore: $0.value))
        }
        file.ledger.periods = file.ledger.accounts.prefix(3).map {
            PeriodAmount(
                .outcome,
                year: -1,
                month: first,
                $0.number,
                amount(&numbers),
                quantity: Decimal(Int.random(in: -9...9, using: &numbers)) / 4
            )
        }
        return file
    }

    private static func rows(_ ledger: Ledger, _ day: Day, _ numbers: inout SeededNumbers) -> [LedgerTransaction] {
        var rows = (0..<Int.random(in: 1...9, using: &numbers)).map { _ in
            LedgerTransaction(
                ledger.accounts.randomElement(using: &numbers)?.number ?? bank,
                amount(&numbers),
                ledger.objects.shuffled(using: &numbers).prefix(Int.random(in: 0...2, using: &numbers)).map(\.code),
                LedgerTransaction.Kind.allCases.randomElement(using: &numbers) ?? .booked,
                day: Bool.random(using: &numbers) ? day : nil,
                text: text(&numbers),
                by: Bool.random(using: &numbers) ? "sign" : ""
            )
        }
        let sum = rows.filter { $0.kind != .struck }.reduce(0) { $0 + $1.amount.rawValue }
        rows.append(LedgerTransaction(ledger.accounts[0].number, Money(ore: -sum)))
        return rows
    }

    private static func amount(_ numbers: inout SeededNumbers) -> Money {
        let size = [9, 99, 10_000, 999_999_999].randomElement(using: &numbers) ?? 9
        return Money(ore: Int.random(in: -size...size, using: &numbers))
    }

    /// Any signs that PC8 has, quotes and braces among them; a backslash not last.
    private static func text(_ numbers: inout SeededNumbers) -> String {
        let signs = Array("abc åäöÅÄÖé{}#\"\\½ \u{A0}ß0")
        let text = (0..<Int.random(in: 0...12, using: &numbers)).map { _ in signs.randomElement(using: &numbers) ?? "a"
        }
        return text.last == "\\" ? String(text) + "." : String(text)
    }
}
