import Domain
import Formats
import Foundation
import Store

/// Why an order cannot be written as a file to the bank: one Swedish sentence.
struct NoBankFile: Error { let text: String }

extension PaymentOrderRecord {
    /// Betalfil (bank file): the order as the bank reads it. Its id is the order's own number, so that the bank knows a
    /// file that it has had before.
    func bankFile(from payer: PayerAccount, _ board: Board) throws(NoBankFile) -> Data {
        let association = board.association
        guard let bank = BIC(rawValue: payer.bic),
            let profile = try? JSONDecoder().decode(PaymentProfile.self, from: Data(payer.profile.utf8))
        else { throw NoBankFile(text: "Betalkontots uppgifter går inte att läsa. Spara dem på nytt.") }
        guard let number = association.organisationNumber.flatMap({ try? OrganisationNumber(typed: $0) }) else {
            throw NoBankFile(text: "Förbundets organisationsnummer saknas. Skriv det under Inställningar.")
        }
        var payments: [Payment] = []
        for claim in standing { payments.append(try claim.payment(board)) }
        let digits = number.rawValue.filter(\.isNumber)
        let file = Formats.PaymentOrder(
            id: "BO-\(digits)-\(order.year)-\(order.serial)",
            made: order.madeAt,
            debtor: .init(association.name, number, account: payer.iban, bank: bank),
            day: order.payOn,
            payments: payments
        )
        do { return try file.pain001(profile) } catch { throw NoBankFile(text: error.text) }
    }
}

extension ClaimRecord {
    fileprivate func payment(_ board: Board) throws(NoBankFile) -> Payment {
        // "5050-1055" is a bankgiro: a plusgiro has its dash before the last digit.
        let isBankgiro = claim.payTo.dropLast(4).last == "-"
        let bankgiro = isBankgiro ? (try? Bankgiro(typed: claim.payTo)).map(PayeeAccount.bankgiro) : nil
        guard let account = (try? PayeeAccount(typed: claim.payTo)) ?? bankgiro else {
            throw NoBankFile(
                text:
                    "Underlag \(id): kontot ”\(claim.payTo)” går inte att läsa. Skriv till exempel bankgiro 5050-1055."
            )
        }
        let ocr = try? OCRNumber(typed: claim.reference)
        let text = claim.reference.isEmpty ? claim.text : claim.reference
        return Payment(
            id: "U\(id)",
            to: board.payee(claim),
            account,
            claim.amount,
            ocr.map(Payment.Reference.ocr) ?? .message(String(text.prefix(140)))
        )
    }
}
