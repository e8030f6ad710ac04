/// Betalningsorder med underlag (order record): what it pays, and what came back.
package struct PaymentOrderRecord: Hashable, Sendable {
    package var order: PaymentOrder
    package var lines: [PaymentOrderLine]
    /// The claims of the lines, in their order.
    package var claims: [ClaimRecord]

    package init(order: PaymentOrder, lines: [PaymentOrderLine], claims: [ClaimRecord]) {
        (self.order, self.lines, self.claims) = (order, lines, claims)
    }

    /// Those that the bank has not sent back.
    package var standing: [ClaimRecord] {
        let returned = Set(lines.filter { $0.returnedOn != nil }.map(\.claim))
        return claims.filter { !returned.contains($0.id) }
    }

    /// What it pays for, each once.
    package var initiatives: [Initiative.ID] { Set(claims.compactMap(\.claim.initiative)).sorted() }

    /// Those that wait for the bank.
    package var waiting: [ClaimRecord] { standing.filter { $0.payment == nil } }

    /// What the order pays; each amount is bounded, so it always fits.
    package var sum: Money { standing.map(\.claim.amount).checkedSum() ?? .zero }
}

extension PaymentOrder {
    /// An order has claims that are all released, by people who may, for a day that has not been.
    package static func mayBeMade(_ cases: [AttestCase], payOn: Day, _ user: User, on today: Day) -> Ruling {
        let allowed = user.may(.releasePayments)
        guard allowed.outcome == .met else { return allowed }
        if cases.isEmpty { return no("Välj minst ett underlag.") }
        if payOn < today { return no("Betalningsdagen har varit. Välj i dag eller senare.") }
        if let unready = cases.first(where: { $0.record.state(together: $0.together) != .released }) {
            let state = unready.record.state(together: unready.together)
            return no("Underlag \(unready.record.id) är \(state.swedish) och kan inte betalas.")
        }
        if let changed = cases.first(where: \.record.isChangedSinceAttest) {
            return Ruling(
                .notMet,
                .AttestInstruction.changed,
                "Underlag \(changed.record.id) har ändrats efter attesten. Börja om med mottagningsattest."
            )
        }
        if let lock = cases.lazy.compactMap(\.lock).first(where: { $0.outcome == .notMet }) { return lock }
        guard cases.map(\.record.claim.amount).checkedSum() != nil else { return no("Summan är orimligt stor.") }
        return Ruling(.met, .AttestInstruction.together, "Betalningsordern får göras.")
    }

    /// Money is confirmed from the day of the order, and not before it happens.
    package func mayBeConfirmed(_ record: ClaimRecord, on paidOn: Day, _ user: User, today: Day) -> Ruling {
        let allowed = [Deed.releasePayments, .registerClaims].map(user.may)
        guard allowed.contains(where: { $0.outcome == .met }) else { return allowed[0] }
        if record.order != id { return Self.no("Underlag \(record.id) är inte i ordern.") }
        if record.payment != nil { return Ruling(.notMet, .Kansli.closed, "Underlag \(record.id) är redan betalt.") }
        return paidOn.lies(from: madeOn, until: today)
            ? Ruling(.met, .AttestInstruction.together, "Betalningen är bekräftad.")
            : Self.no("Skriv en dag från orderns dag, \(madeOn.swedish), till och med i dag.")
    }

    private static func no(_ reason: String) -> Ruling { Ruling(.notMet, .AttestInstruction.order, reason) }
}

extension ClaimRecord {
    /// Another account or amount than the one that somebody has attested.
    package var isChangedSinceAttest: Bool {
        steps.contains { $0.voidedOn == nil && ($0.payTo != claim.payTo || $0.amount != claim.amount) }
    }

    /// Whether money back can be noted as here: it is attested, and has not come.
    package func mayArrive(on day: Day, _ user: User, today: Day) -> Ruling {
        let allowed = user.may(.registerClaims)
        guard allowed.outcome == .met else { return allowed }
        guard claim.amount < .zero else {
            return Ruling(.notMet, .AttestInstruction.order, "Underlaget ska betalas ut. Gör en betalningsorder.")
        }
        guard state() == .attested else {
            return Ruling(
                .notMet,
                .AttestInstruction.order,
                "Underlaget är \(state().swedish). Det ska vara attesterat först."
            )
        }
        return day.lies(from: claim.receivedOn, until: today)
            ? Ruling(.met, .AttestInstruction.order, "Pengarna har kommit.")
            : Ruling(
                .notMet,
                .AttestInstruction.order,
                "Skriv en dag från och med \(claim.receivedOn.swedish) till och med i dag."
            )
    }
}
