import Domain
import Formats
import Foundation
import Store

/// Huvudboken 2023 i demon: what the accounting service would have booked. What was paid through orders, board fees, and what is accrued of
/// grants at the year's end, is asked of the store; contributions come on the days that the members pay in the demo; the rest is invented
/// within the budget of 2023.
struct DemoLedger {
    private let paid: [ClaimRecord]
    private let accrued: [Accrual]
    private let fees: [FeeListRecord]
    private let association: String

    init(_ store: Store) async throws {
        paid = try await store.claims(in: 2023).filter { $0.payment != nil }.sorted { $0.id < $1.id }
        let initiatives = Set(paid.compactMap(\.claim.initiative))
        accrued = try await store.accruals(2023).filter { initiatives.contains($0.initiative) }
        fees = try await store.feeBook(of: 2023).lists.filter { $0.list.year == 2023 && $0.replacedBy == nil }
        association = try await store.associationName() ?? ""
    }

    /// The file that the accounting service hands over in January 2024.
    func file() throws -> SIEFile {
        var ledger = Ledger(association)
        ledger.years = [
            FinancialYear(0, try Demo.day("2023-01-01"), try Demo.day("2023-12-31")),
            FinancialYear(-1, try Demo.day("2022-01-01"), try Demo.day("2022-12-31")),
        ]
        ledger.accounts = Self.chart.map { LedgerAccount(AccountNumber(rawValue: $0.0), $0.1, $0.2) }
        ledger.objects = objects
        ledger.vouchers = try vouchers()
        ledger.balances = ledger.balances(openings: Self.openings)
        var heading = SIEHeading()
        (heading.program, heading.version, heading.companyForm) = ("Demons ekonomisystem", "1", "X")
        (heading.generatedOn, heading.through) = (try Demo.day("2024-01-29"), try Demo.day("2023-12-31"))
        return SIEFile(.ledger, heading, ledger)
    }

    private var objects: [LedgerObject] {
        let titles = Dictionary(accrued.map { ($0.initiative, $0.title) }, uniquingKeysWith: { one, _ in one })
        let used = Set(paid.compactMap(\.claim.initiative)).sorted()
        return used.map { LedgerObject(ObjectCode(6, "I\($0)"), titles[$0] ?? "Insats \($0)") }
            + Self.own.map { LedgerObject(ObjectCode(6, $0.code), $0.name) }
    }

    /// By their days, numbered as they come.
    private func vouchers() throws -> [Voucher] {
        let all =
            try contributions() + payments() + accruals() + boardFees() + own() + months() + vatReturns() + organisers()
        return all.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .enumerated().map { place, entry in
                var voucher = entry.element
                voucher.number = String(place + 1)
                return voucher
            }
    }

    /// Half of the year's contributions in January and half in July, as the members pay in the demo.
    private func contributions() throws -> [Voucher] {
        try ["2023-01-30", "2023-07-28"].flatMap { day in
            try [("3511", "staten", 1_840_000), ("3512", "regionen", 920_000), ("3513", "kommunen", 920_000)].map {
                try Self.voucher(day, "Bidrag från \($0.1), ett halvår", $0.2, to: "1930", from: $0.0)
            }
        }
    }

    private func payments() throws -> [Voucher] {
        paid.compactMap { record in
            guard let payment = record.payment else { return nil }
            let objects = record.claim.initiative.map { [ObjectCode(6, "I\($0)")] } ?? []
            let account = record.claim.account.isEmpty ? "4300" : record.claim.account
            return Voucher(
                "A",
                "",
                payment.paidOn,
                record.claim.text,
                rows: [
                    LedgerTransaction(AccountNumber(rawValue: account), payment.amount, objects),
                    LedgerTransaction(AccountNumber(rawValue: "1930"), -payment.amount),
                ]
            )
        }
    }

    /// What grants have left of the year when it ends.
    private func accruals() throws -> [Voucher] {
        let end = try Demo.day("2023-12-31")
        return accrued.filter { $0.left > .zero }.map { accrual in
            Voucher(
                "A",
                "",
                end,
                "Upplupet bidrag, \(accrual.title)",
                rows: [
                    LedgerTransaction(
                        AccountNumber(rawValue: "4300"),
                        accrual.left,
                        [ObjectCode(6, "I\(accrual.initiative)")]
                    ),
                    LedgerTransaction(AccountNumber(rawValue: "2990"), -accrual.left),
                ]
            )
        }
    }

    /// Each list when its fees were paid; one that was not sent before the books closed is accrued.
    private func boardFees() throws -> [Voucher] {
        let end = try Demo.day("2023-12-31")
        let lists = fees.map { record -> Voucher in
            let (sum, sent) = (record.sums.reduce(Money.zero) { $0 + $1.toPay }, record.list.sentOn)
            let isPaid = sent.map { $0 + 10 <= end } ?? false
            let rows = [
                LedgerTransaction(AccountNumber(rawValue: "5011"), sum),
                LedgerTransaction(AccountNumber(rawValue: isPaid ? "1930" : "2990"), -sum),
            ]
            return Voucher("A", "", isPaid ? sent.map { $0 + 10 } ?? end : end, record.list.title, rows: rows)
        }
        return lists + [try Self.voucher("2023-11-24", "Styrelsens förtäring", 3_850, to: "7110", from: "1930")]
    }

    /// Staff and activities of the förbund's own, a twelfth a month.
    private func own() throws -> [Voucher] {
        try (1...12).flatMap { month in
            try Self.own.filter { $0.monthly > 0 }.map { activity in
                try Self.voucher(
                    Self.end(of: month),
                    "\(activity.name), månad \(month)",
                    activity.monthly,
                    to: activity.account,
                    from: "1930",
                    [ObjectCode(6, activity.code)]
                )
            }
        }
    }

    private func months() throws -> [Voucher] {
        try (1...12).flatMap { month in
            try Self.running.filter { $0.months.contains(month) }.map { cost in
                var voucher = try Self.voucher(
                    Self.end(of: month),
                    cost.text,
                    cost.kronor,
                    to: cost.account,
                    from: "1930"
                )
                let vat = Self.vat(cost.account, cost.kronor)
                if vat != .zero {
                    voucher.rows += [
                        LedgerTransaction(AccountNumber(rawValue: "1681"), vat),
                        LedgerTransaction(AccountNumber(rawValue: "1930"), -vat),
                    ]
                }
                return voucher
            }
        }
    }

    /// Skatteverket pays a quarter's VAT back in the second month after it; the last quarter's is a claim when the year ends.
    private func vatReturns() throws -> [Voucher] {
        try [3, 6, 9].map { last in
            let costs = Self.running.flatMap { cost in cost.months.filter { last - 2...last ~= $0 }.map { _ in cost } }
            let vat = costs.map { Self.vat($0.account, $0.kronor) }.reduce(.zero, +)
            return Voucher(
                "A",
                "",
                try Demo.day(Self.end(of: last + 2)),
                "Momskompensation, kvartal \(last / 3)",
                rows: [
                    LedgerTransaction(AccountNumber(rawValue: "1930"), vat),
                    LedgerTransaction(AccountNumber(rawValue: "1681"), -vat),
                ]
            )
        }
    }

    /// A quarter of a cost is VAT on top of it.
    private static func vat(_ account: String, _ kronor: Int) -> Money {
        withoutVAT.contains(account) ? .zero : Money(ore: kronor * 25)
    }

    /// What the others who arrange Psykeveckan pay of the speaker, on the project of its own.
    private func organisers() throws -> [Voucher] {
        guard let initiative = paid.first(where: { $0.claim.account == "6200" })?.claim.initiative else { return [] }
        return [
            try Self.voucher(
                "2023-11-10",
                "Andra arrangörers del av Psykeveckan",
                9_000,
                to: "1930",
                from: "3900",
                on: .income,
                [ObjectCode(6, "I\(initiative)")]
            )
        ]
    }

    private static func end(of month: Int) throws -> String {
        let day = Day(2023, month, 27).map { $0.rawValue }
        guard let day else { throw UnknownKey(key: "\(month)") }
        return day
    }

    private static func voucher(
        _ day: String,
        _ text: String,
        _ kronor: Int,
        to debit: String,
        from credit: String,
        on side: Side = .cost,
        _ objects: [ObjectCode] = []
    ) throws -> Voucher {
        Voucher(
            "A",
            "",
            try Demo.day(day),
            text,
            rows: [
                LedgerTransaction(
                    AccountNumber(rawValue: debit),
                    Money(kronor: kronor),
                    side == .cost ? objects : []
                ),
                LedgerTransaction(
                    AccountNumber(rawValue: credit),
                    Money(kronor: -kronor),
                    side == .income ? objects : []
                ),
            ]
        )
    }

    /// Which row of a voucher its project is on.
    private enum Side { case cost, income }
}
