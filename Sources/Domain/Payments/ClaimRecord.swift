package import Foundation

/// Attest (claim step): somebody has taken a step with a claim. It is never changed; a claim that changes voids it.
package struct ClaimStep: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var claim: Claim.ID
    package var step: AttestRow.Step
    /// The row of the list that gave the right.
    package var row: AttestRow.ID
    package var account: Int64?
    package var person: Person.ID?
    package var name: String
    package var at: Date
    package var day: Day
    /// Why the ordinary holder could not, when a deputy stepped in; empty otherwise.
    package var hindrance: String
    /// What was seen: the payee's account and the amount as they stood.
    package var payTo: String
    package var amount: Money
    package var voidedOn: Day?
    package var voidedWhy: String

    package init(
        id: Int64 = 0,
        claim: Claim,
        _ step: AttestRow.Step,
        row: AttestRow.ID,
        by signature: Signature,
        hindrance: String = ""
    ) {
        (self.id, self.claim, self.step, self.row) = (id, claim.id, step, row)
        (account, person, name) = (signature.user.account, signature.user.person, signature.user.name)
        (at, day, self.hindrance) = (signature.instant, signature.day, hindrance)
        (payTo, amount, voidedOn, voidedWhy) = (claim.payTo, claim.amount, nil, "")
    }

    /// One human being with two accounts is still one.
    package func isBy(_ user: User) -> Bool {
        (account != nil && account == user.account) || (person != nil && person == user.person)
    }
}

/// Underlag med allt som hör till (claim record): what the rules about a payment are functions of.
package struct ClaimRecord: Hashable, Sendable, Identifiable {
    package var claim: Claim
    /// Berörda personer (persons concerned), the payee aside.
    package var concerned: Set<Person.ID>
    /// Contacts and signatories of the receiving organisation in the application that the claim rests on.
    package var receivers: Set<Person.ID>
    /// Living and voided, oldest first.
    package var steps: [ClaimStep]
    /// The payment order that it is in; nil before, and after the bank has sent it back.
    package var order: PaymentOrder.ID?
    package var payment: PaymentFact?

    package init(
        claim: Claim,
        concerned: Set<Person.ID> = [],
        receivers: Set<Person.ID> = [],
        steps: [ClaimStep] = [],
        order: PaymentOrder.ID? = nil,
        payment: PaymentFact? = nil
    ) {
        (self.claim, self.concerned, self.receivers) = (claim, concerned, receivers)
        (self.steps, self.order, self.payment) = (steps, order, payment)
    }

    package var id: Claim.ID { claim.id }

    /// Those whose own cost it is.
    package var persons: Set<Person.ID> { concerned.union(claim.person.map { [$0] } ?? []) }

    package func living(_ step: AttestRow.Step) -> [ClaimStep] {
        steps.filter { $0.step == step && $0.voidedOn == nil }
    }
}

extension ClaimRecord {
    /// Läge (state): computed from its steps.
    package enum State: String, CaseIterable, Hashable, Sendable {
        case registered, received, attested, released, ordered, paid, cancelled
    }

    /// `together` is how many the list asks to release.
    package func state(together: Int = 2) -> State {
        if claim.cancelledOn != nil { return .cancelled }
        if payment != nil { return .paid }
        if order != nil { return .ordered }
        if living(.attest).isEmpty { return living(.receipt).isEmpty ? .registered : .received }
        return living(.release).count >= together ? .released : .attested
    }
}

extension ClaimRecord.State {
    package var swedish: String {
        switch self {
        case .registered: "väntar på mottagningsattest"
        case .received: "väntar på attest"
        case .attested: "väntar på utanordning"
        case .released: "klart att betala"
        case .ordered: "i betalningsorder"
        case .paid: "betalt"
        case .cancelled: "makulerat"
        }
    }
}

extension Claim.Kind {
    package var swedish: String {
        switch self {
        case .requisition: "rekvisition"
        case .invoice: "faktura"
        case .expense: "utlägg"
        case .travel: "reseräkning"
        case .repayment: "återbetalning"
        }
    }
}
