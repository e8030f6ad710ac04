import Domain
import Formats
import Foundation

/// What an e-invoice says, as a line. All keys are always there.
struct InvoiceLine: Encodable {
    let file: String
    let valid: Bool
    /// Why it cannot be read.
    let reason: String?
    let warnings: [String]
    let kind, number, issued, due, supplier, organisationNumber, account, reference: String?
    /// Öre; a credit note's is negative.
    let owed: Int?
    private let invoice: Invoice?

    enum CodingKeys: CodingKey {
        case file, valid, reason, warnings, kind, number, issued, due, supplier, organisationNumber, account, reference
        case owed
    }

    init(_ file: String, _ reading: Result<InvoiceReading, Unreadable>) {
        self.file = file
        let read = try? reading.get()
        invoice = read?.invoice
        valid = read != nil
        if case .failure(let fault) = reading { reason = fault.message } else { reason = nil }
        warnings = read?.warnings.map(\.text) ?? []
        kind = invoice.map { $0.kind == .invoice ? "invoice" : "creditNote" }
        (number, supplier) = (invoice?.number, invoice?.supplier.name)
        (issued, due) = (invoice?.issued.rawValue, invoice?.due?.rawValue)
        organisationNumber = invoice?.supplier.number?.rawValue
        (account, reference) = (invoice?.payments.first?.account.swedish, invoice?.payments.first?.reference)
        owed = invoice?.owed.rawValue
    }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: CodingKeys.self)
        try object.encode(file, forKey: .file)
        try object.encode(valid, forKey: .valid)
        try object.encode(reason, forKey: .reason)
        try object.encode(warnings, forKey: .warnings)
        let texts: [(CodingKeys, String?)] = [
            (.kind, kind), (.number, number), (.issued, issued), (.due, due), (.supplier, supplier),
            (.organisationNumber, organisationNumber), (.account, account), (.reference, reference),
        ]
        for (key, text) in texts { try object.encode(text, forKey: key) }
        try object.encode(owed, forKey: .owed)
    }

    func text(json: Bool) throws -> String {
        guard !json else { return try jsonLine }
        guard let invoice else { return "\(file): \(reason ?? "")" }
        let what = invoice.kind == .invoice ? "faktura" : "kreditfaktura"
        let parts: [String?] = [
            "\(file): \(what) \(invoice.number) från \(invoice.supplier.name), \(invoice.owed.swedish)",
            account.map { "till \($0)" }, reference.map { "referens \($0)" }, due.map { "förfaller \($0)" },
        ]
        return ([parts.compactMap(\.self).joined(separator: ", ")] + warnings.map { "Att veta. \($0)" })
            .joined(separator: "\n")
    }
}

extension Invoice.Means.Account {
    fileprivate var swedish: String {
        switch self {
        case .payee(let account): account.swedish
        case .iban(let number): "IBAN \(number)"
        case .other(let number): number
        }
    }
}
