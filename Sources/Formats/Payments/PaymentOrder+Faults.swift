import Domain

/// Fel i uppdraget (payment fault): why an order cannot be sent to a bank.
package struct PaymentFault: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case noPayments, id, debtor, sum, amount, receiver, message, sameID
    }

    package let kind: Kind
    /// The payment's id; nil for the whole order.
    package let payment: String?
    /// One Swedish sentence for whoever made the order.
    package let text: String

    init(_ kind: Kind, of payment: Payment? = nil, _ text: String) {
        (self.kind, self.payment, self.text) = (kind, payment?.id, text)
    }
}

extension PaymentOrder {
    /// All that keeps the order from being written. Empty: `pain001` writes it.
    package var faults: [PaymentFault] {
        var (faults, taken): ([PaymentFault], Set<String>) = ([], [])
        if payments.isEmpty { faults.append(PaymentFault(.noPayments, "Uppdraget har inga betalningar.")) }
        if !id.isPaymentID { faults.append(PaymentFault(.id, "Uppdragets id \(Self.idRule)")) }
        if !debtor.name.hasPaymentText { faults.append(PaymentFault(.debtor, "Betalarens namn saknas.")) }
        if sum == nil { faults.append(PaymentFault(.sum, "Summan är för stor för att räknas.")) }
        for payment in payments {
            faults += payment.faults
            guard !taken.insert(payment.id).inserted else { continue }
            faults.append(PaymentFault(.sameID, of: payment, "Två betalningar har samma id."))
        }
        return faults
    }

    fileprivate static let idRule = "ska ha högst 35 tecken: a–z, A–Z, siffror, bindestreck och punkt."
}

extension Payment {
    /// The schema takes amounts of 18 digits; a bank's own ceiling is not known here.
    private static let largest = Money(kronor: 999_999_999)

    fileprivate var faults: [PaymentFault] {
        var faults: [PaymentFault] = []
        if !id.isPaymentID { faults.append(PaymentFault(.id, of: self, "Betalningens id \(PaymentOrder.idRule)")) }
        if amount <= .zero { faults.append(PaymentFault(.amount, of: self, "Beloppet ska vara större än noll.")) }
        if amount > Self.largest {
            faults.append(PaymentFault(.amount, of: self, "Beloppet är större än \(Self.largest.swedish)."))
        }
        if !receiver.hasPaymentText { faults.append(PaymentFault(.receiver, of: self, "Mottagarens namn saknas.")) }
        if case .message(let text) = reference {
            if !text.hasPaymentText {
                faults.append(PaymentFault(.message, of: self, "Meddelandet till mottagaren saknas."))
            }
            if text.paymentText.unicodeScalars.count > 140 {
                faults.append(PaymentFault(.message, of: self, "Meddelandet till mottagaren får ha högst 140 tecken."))
            }
        }
        return faults
    }
}

extension String {
    /// Ids travel through every bank on the way, so they have only what all of them take.
    fileprivate var isPaymentID: Bool {
        1...35 ~= utf8.count && utf8.first?.isPlainLetter == true
            && utf8.allSatisfy { $0.isPlainLetter || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    }

    /// A dot or two is no name. What is left of other letters than ASCII's is å, ä and ö.
    fileprivate var hasPaymentText: Bool { paymentText.utf8.contains { $0.isPlainLetter || $0 > 127 } }
}

extension UInt8 {
    /// A letter or digit of ASCII.
    fileprivate var isPlainLetter: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
