extension Instalment {
    /// Whether a claim of an amount on this instalment may be paid on a day. All locks are here, and the first one that
    /// is shut answers. `claim` is the one asked about when it is registered already. Money back is let in whatever is
    /// locked, as far as it has been paid.
    package func mayBePaid(
        _ amount: Money,
        claim: Claim.ID? = nil,
        of standing: GrantStanding,
        on day: Day
    ) -> Ruling {
        guard amount.rawValue.magnitude <= Money.greatest.rawValue.magnitude, amount != .zero else {
            return shut("Beloppet är noll eller orimligt stort. Skriv rätt belopp.", .Kansli.granted)
        }
        guard amount > .zero else { return mayComeBack(amount, standing) }
        let locks = [
            standsInPlan(standing), grantStands(standing, day), grantHasAmount(standing),
            agreementIsSigned(standing, day), conditionsAreMet(standing, day), hasHappened(standing, day),
            isWithinPlan(amount, claim, standing), isWithinGrant(amount, claim, standing),
        ]
        return locks.lazy.compactMap(\.self).first ?? Ruling(.met, .Kansli.instalments, "Delbetalningen får betalas.")
    }

    private func shut(_ reason: String, _ provision: Provision = .Kansli.instalments) -> Ruling {
        Ruling(.notMet, provision, reason)
    }

    private func mayComeBack(_ amount: Money, _ standing: GrantStanding) -> Ruling {
        standing.paid(for: year) + amount >= .zero
            ? Ruling(.met, .Kansli.granted, "Pengarna tas emot.")
            : shut("Det är mer än vad som har betalats, \(standing.paid(for: year).swedish).", .Kansli.granted)
    }

    private func standsInPlan(_ standing: GrantStanding) -> Ruling? {
        guard let own = standing.instalments.first(where: { $0.id == id }) else {
            return shut("Delbetalningen hör till ett annat beviljande.")
        }
        return own.cancelledOn.map { shut("Delbetalningen ströks \($0.swedish). Betala enligt den nya planen.") }
    }

    private func grantStands(_ standing: GrantStanding, _ day: Day) -> Ruling? {
        let newer = standing.replacements.first { $0.on <= day && $0.years?.contains(year) ?? true }
        if let newer {
            return shut(
                "Beviljandet ändrades av ett nytt beslut \(newer.on.swedish). Betala på det nya.",
                .Kansli.granted
            )
        }
        guard let withdrawn = standing.withdrawnOn, withdrawn <= day else { return nil }
        return shut("Beviljandet återtogs \(withdrawn.swedish).", .Kansli.granted)
    }

    private func grantHasAmount(_ standing: GrantStanding) -> Ruling? {
        if standing.grant.form == .none {
            return shut("Beslutet säger inget belopp. Låt styrelsen besluta om beloppet.", .Kansli.granted)
        }
        guard standing.granted(for: year) <= .zero else { return nil }
        return shut("Inget är beviljat för \(year). Låt styrelsen besluta om året.", .Kansli.granted)
    }

    /// What was agreed before Kansli, and what the förbund does itself, has no agreement here.
    private func agreementIsSigned(_ standing: GrantStanding, _ day: Day) -> Ruling? {
        guard standing.needsAgreement else { return nil }
        guard let agreement = standing.agreements.last else {
            return shut(
                "Det finns inget avtal. Gör avtalet och låt båda sidor underteckna det.",
                .Kansli.grantAgreement
            )
        }
        guard let signed = agreement.signedOn, signed <= day else {
            return shut("Avtalet är inte undertecknat av båda sidor.", .Kansli.grantAgreement)
        }
        return nil
    }

    private func conditionsAreMet(_ standing: GrantStanding, _ day: Day) -> Ruling? {
        let shutting = standing.conditions.first {
            ($0.year ?? year) == year && $0.state(on: day).blocks
        }
        return shutting.map {
            shut(
                "Ett villkor är \($0.state(on: day).swedish): \($0.text). "
                    + "Anteckna i beslutslistan att det är uppfyllt, och vad som visar det."
            )
        }
    }

    private func hasHappened(_ standing: GrantStanding, _ day: Day) -> Ruling? {
        if let due, due > day { return shut("Delbetalningen ska betalas tidigast \(due.swedish).") }
        guard trigger == .reportApproved, !standing.hasReport(for: self, on: day) else { return nil }
        return shut(
            isLast
                ? "Slutbetalningen väntar på att årets redovisning godkänns."
                : "Delbetalningen väntar på en godkänd redovisning för \(year)."
        )
    }

    private func isWithinPlan(_ amount: Money, _ claim: Claim.ID?, _ standing: GrantStanding) -> Ruling? {
        let most = payable(standing)
        let left = most - standing.taken(of: id, but: claim)
        guard amount > left else { return nil }
        return shut(
            isLast
                ? "Slutbetalningen är högst \(max(left, .zero).swedish): det minsta av beviljat och verklig kostnad, minus betalt."
                : "Delbetalningen är på \(planned.swedish), och \(max(left, .zero).swedish) är kvar av den."
        )
    }

    private func isWithinGrant(_ amount: Money, _ claim: Claim.ID?, _ standing: GrantStanding) -> Ruling? {
        let left = standing.granted(for: year) - standing.taken(for: year, but: claim)
        guard amount > left else { return nil }
        return shut(
            "Av det beviljade är \(max(left, .zero).swedish) kvar när andra underlag är räknade. Betala högst det.",
            .Kansli.granted
        )
    }
}

extension Instalment {
    /// Att betala: what the plan says, and for the last one what the settlement gives when there is a report to settle on.
    /// What was already paid of the last one itself is counted as its own.
    package func payable(_ standing: GrantStanding) -> Money {
        guard isLast, standing.settlesOnReports, let settlement = standing.settlement(of: year) else { return planned }
        let ownPaid = standing.claims.lazy.filter { $0.instalment == id }.compactMap(\.paidAmount).reduce(.zero, +)
        return settlement.toPay + ownPaid
    }
}

extension GrantStanding {
    package var needsAgreement: Bool { grant.opening == nil && initiative.kind != .own }

    /// The reports are those of the responsible party: what is set aside to another is paid as planned.
    package var settlesOnReports: Bool { grant.receiver == initiative.responsible }

    func hasReport(for instalment: Instalment, on day: Day) -> Bool {
        reports.contains {
            $0.until.year == instalment.year && $0.approvedOn <= day && (!instalment.isLast || $0.isOfWholeYear)
        }
    }
}

extension Money {
    /// More than any förbund has: a greater amount is a slip of the keys, and sums of these cannot overflow.
    package static let greatest = Money(kronor: 10_000_000_000)
}
