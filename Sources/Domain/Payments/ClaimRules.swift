extension ClaimRecord {
    /// "Det som är stängt ändras aldrig": what is in an order, paid or cancelled is registered anew.
    package var mayBeChanged: Ruling {
        switch state() {
        case .cancelled: closed("Underlaget är makulerat. Registrera ett nytt.")
        case .paid: closed("Underlaget är betalt. Kom pengar tillbaka, registrera en återbetalning.")
        case .ordered:
            closed("Underlaget ligger i en betalningsorder. Ändra det om banken skickar tillbaka betalningen.")
        case .registered, .received, .attested, .released: Ruling(.met, .Kansli.closed, "Underlaget är öppet.")
        }
    }

    private func closed(_ reason: String) -> Ruling { Ruling(.notMet, .Kansli.closed, reason) }
}

extension Claim {
    /// More than any förbund pays at once. Sums of such amounts cannot overflow.
    package static let greatest = Money(kronor: 1_000_000_000)

    /// Whether it can be registered. A repayment is money back, and the others have somebody to pay.
    package var mayBeRegistered: Ruling {
        if amount == .zero { return no("Beloppet är noll. Skriv rätt belopp.") }
        if amount.rawValue.magnitude > Self.greatest.rawValue.magnitude {
            return no("Beloppet är större än \(Self.greatest.swedish). Kontrollera det.")
        }
        if (kind == .repayment) != (amount < .zero) && kind != .invoice {
            return no(
                kind == .repayment
                    ? "En återbetalning skrivs med minus."
                    : "Beloppet skrivs utan minus. Kom pengar tillbaka, välj återbetalning."
            )
        }
        if organisation != nil && person != nil { return no("Välj en organisation eller en person, inte båda.") }
        if organisation == nil && person == nil { return no("Välj vem som ska ha pengarna.") }
        if [.expense, .travel].contains(kind) && person == nil { return no("Välj personen som har haft utgiften.") }
        if kind == .requisition && instalment == nil { return no("Välj delbetalningen som rekvireras.") }
        if amount > .zero && payTo.isEmpty { return no("Skriv kontot som pengarna ska till.") }
        return Ruling(.met, .AttestInstruction.order, "Underlaget kan registreras.")
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .AttestInstruction.order, reason) }

    /// Whether what was attested is another thing than this: all but the words of the text and the day it came.
    package func differs(from other: Claim) -> Bool {
        var (one, other) = (self, other)
        (one.text, one.receivedOn, one.revision) = (other.text, other.receivedOn, other.revision)
        (one.cancelledOn, other.cancelledOn) = (nil, nil)
        return one != other
    }
}

extension Sequence<Money> {
    /// The sum; nil when it would not fit, which no real sum of money does.
    package func checkedSum() -> Money? {
        var sum = 0
        for money in self {
            let (next, overflow) = sum.addingReportingOverflow(money.rawValue)
            if overflow { return nil }
            sum = next
        }
        return Money(ore: sum)
    }
}
