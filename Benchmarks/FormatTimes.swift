import Domain
import Formats
import Foundation

/// Files in one go, each the best of three in seconds: a payment file, a spreadsheet and a SIE file that are written, and
/// the SIE file that is read.
struct FormatTimes: Encodable {
    static let (payments, rows) = (5_000, 20_000)

    let payments: Double
    let spreadsheet: Double
    /// How many there are in the SIE file, and in the tenth of it that is left for another reader.
    let transactions: Int
    let sieWritten: Double
    /// Read and checked.
    let sieRead: Double
    /// Read with each voucher handed over as a value.
    let sieHanded: Double
    /// Each byte looked at, and nothing else.
    let sieBytes: Double

    /// Leaves a SIE file of a tenth of the transactions at `file`.
    init(leaving file: URL) throws {
        let (order, book) = (try Self.order(), Self.book)
        payments = try Self.best { try order.pain001().count }
        spreadsheet = try Self.best { try book.xlsx().count }
        let ledger = try FixtureLedger.file(vouchers: FixtureLedger.vouchers)
        let sie = try ledger.sie()
        transactions = SIEReading(sie).transactions
        sieWritten = try Self.best { try ledger.sie().count }
        sieRead = try Self.best { SIEReading(sie).isValid ? sie.count : 0 }
        sieHanded = try Self.best {
            var rows = 0
            _ = SIEReading(sie) { rows += $0.rows.count }
            return rows
        }
        sieBytes = try Self.best { sie.withUnsafeBytes { $0.reduce(0) { $0 &+ Int($1) } } }
        try FixtureLedger.file(vouchers: FixtureLedger.vouchers / 10).sie().write(to: file)
    }

    private static func best(_ work: () throws -> Int) throws -> Double {
        try (0..<3).map { _ in
            let started = ContinuousClock.now
            guard try work() > 100_000 else { throw Unreadable("The file is too small to be the one.") }
            return (ContinuousClock.now - started) / .seconds(1)
        }.min() ?? 0
    }

    private static func order() throws -> Formats.PaymentOrder {
        guard let day = Day(2026, 3, 5), let bank = BIC(rawValue: "ESSESESS") else { throw Unreadable("No such day.") }
        let debtor = Formats.PaymentOrder.Debtor(
            "Samordningsförbundet Norrlunden",
            try OrganisationNumber(typed: "222000-0000"),
            account: try IBAN(typed: "SE4550000000058398257466"),
            bank: bank
        )
        let accounts = try ["bg 5050-1055", "pg 4200", "konto 5000, 1234567"].map { text throws(Unreadable) in
            try PayeeAccount(typed: text)
        }
        let payments = (1...payments).map { place in
            Payment(
                id: "B-\(place)",
                to: "Lunda kommun, förvaltning \(place % 40) & Åsele",
                accounts[place % 3],
                Money(ore: 100_000 + place),
                .message("Rekvisition \(place), Samordningsteamet")
            )
        }
        let made = Date(timeIntervalSince1970: 1_772_359_200)
        return Formats.PaymentOrder(id: "MATNING-1", made: made, debtor: debtor, day: day, payments: payments)
    }

    /// Eight columns, as the list of instalments would have.
    private static var book: Workbook {
        let columns: [Sheet.Column] = [
            .init("Insats"), .init("Mottagare"), .init("Nr", .number), .init("Dag", .day), .init("Beviljat", .money),
            .init("Betalat", .money), .init("Kvar", .money), .init("Anmärkning"),
        ]
        let day = Day(2026, 1, 1).map(Sheet.Cell.day) ?? .empty
        let rows = (1...rows).map { place -> [Sheet.Cell] in
            [
                .text("Insats \(place % 2_000)"), .text("Lunda kommun \(place % 40)"), .number(place), day,
                .money(Money(ore: place * 137)), .money(Money(ore: place * 60)), .money(Money(ore: place * 77)),
                .text(place % 5 == 0 ? "Väntar på rapport" : ""),
            ]
        }
        return Workbook([Sheet("Delar", columns, rows: rows)])
    }
}
