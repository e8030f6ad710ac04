import Domain
import Foundation

/// What `validate` says of a SIE file, and what its import did, or would do. All keys are always there.
struct ImportLine: Encodable {
    /// Öre.
    struct Change: Encodable {
        let account: String
        let before, after: Int
    }

    struct Outcome: Encodable {
        /// imported, known, tried or refused.
        let effect: String
        /// Why it is refused.
        let reason: String?
        let year, firstMonth, lastMonth: Int?
        let through: Day?
        let vouchers, transactions, new, changed, gone: Int
        let accounts: [Change]

        enum CodingKeys: CodingKey {
            case effect, reason, year, firstMonth, lastMonth, through, vouchers, transactions, new, changed, gone
            case accounts
        }

        func encode(to encoder: any Encoder) throws {
            var object = encoder.container(keyedBy: CodingKeys.self)
            try object.encode(effect, forKey: .effect)
            try object.encode(reason, forKey: .reason)
            try object.encode(year, forKey: .year)
            try object.encode(firstMonth, forKey: .firstMonth)
            try object.encode(lastMonth, forKey: .lastMonth)
            try object.encode(through, forKey: .through)
            try object.encode(vouchers, forKey: .vouchers)
            try object.encode(transactions, forKey: .transactions)
            try object.encode(new, forKey: .new)
            try object.encode(changed, forKey: .changed)
            try object.encode(gone, forKey: .gone)
            try object.encode(accounts, forKey: .accounts)
        }
    }

    private enum CodingKeys: String, CodingKey { case outcome = "import" }

    let file: SIELine
    let outcome: Outcome
    var isTaken: Bool { outcome.reason == nil }

    init(_ file: SIELine, _ result: Result<LedgerReport, Refusal>) {
        self.file = file
        outcome =
            switch result {
            case .success(let report): Outcome(report)
            case .failure(let refusal): Outcome(refused: refusal.ruling.reason)
            }
    }

    func encode(to encoder: any Encoder) throws {
        try file.encode(to: encoder)
        var object = encoder.container(keyedBy: CodingKeys.self)
        try object.encode(outcome, forKey: .outcome)
    }

    func text(json: Bool) throws -> String {
        json ? try jsonLine : [try file.text(json: false), outcome.swedish].joined(separator: "\n")
    }
}

extension ImportLine.Outcome {
    init(_ report: LedgerReport) {
        (effect, reason, year, through) = (report.effect.rawValue, nil, report.period.year, report.through)
        (firstMonth, lastMonth) = (report.period.months.lowerBound, report.period.months.upperBound)
        (vouchers, transactions) = (report.counts.vouchers, report.counts.transactions)
        (new, changed, gone) = (report.counts.new, report.counts.changed, report.counts.gone)
        accounts = report.changes.map { change in
            ImportLine.Change(
                account: change.account.rawValue,
                before: change.before.rawValue,
                after: change.after.rawValue
            )
        }
    }

    init(refused reason: String) {
        (effect, self.reason, year, firstMonth, lastMonth, through) = ("refused", reason, nil, nil, nil, nil)
        (vouchers, transactions, new, changed, gone, accounts) = (0, 0, 0, 0, 0, [])
    }

    var swedish: String {
        let vouchers = "\(new) nya verifikationer, \(changed) ändrade och \(gone) borttagna"
        return switch effect {
        case "imported": "Inläst: \(vouchers)."
        case "known": "Filen är redan inläst. Inget ändras."
        case "tried": "Inget är inläst. Inläsningen skulle ge \(vouchers)."
        default: "Inte inläst. \(reason ?? "")"
        }
    }
}
