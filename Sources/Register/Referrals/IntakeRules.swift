package import Domain

extension ReferralRecord {
    /// "Intagsgruppen beslutar om varje remiss." What is started, refused or sent on is decided; another group's words
    /// about the person are handed over only by consent, and so is what a member from another authority hears.
    package func mayDecide(
        _ draft: IntakeDraft,
        by group: [IntakeMember],
        _ authorities: [Authority],
        on day: Day
    ) -> Ruling {
        if let objection = mayBeDecided.objection { return objection }
        if draft.outcome.isFinal && draft.reason.isEmpty {
            return intake("Skriv skälet. Den som remitterade ska kunna få veta det.")
        }
        if draft.present.isEmpty { return intake("Markera vilka i intagsgruppen som var med om beslutet.") }
        if draft.outcome == .sendOn {
            guard let next = authorities.first(where: { $0.id == draft.authority }) else {
                return intake("Välj vem remissen skickas vidare till.")
            }
            if let objection = consents.mayExchange(with: next, for: .sendingOn, on: day).objection { return objection }
        }
        let present = group.filter { draft.present.contains($0.id) }
        return mayBeHeard(by: present, authorities, on: day).objection
            ?? Ruling(.met, .Kansli.intake, "\(draft.outcome.state).")
    }

    package var mayBeDecided: Ruling {
        if isForgotten { return forgotten }
        guard let last, last.outcome != .wait else {
            return Ruling(.met, .Kansli.intake, "Intagsgruppen kan besluta om remissen.")
        }
        return last.outcome == .start && referral.stay == nil
            ? Ruling(.met, .Kansli.intake, "Beslutet kan ändras så länge personen inte har börjat.")
            : intake("Remissen avgjordes den \(last.decidedOn.swedish). En ny remiss behövs för ett nytt beslut.")
    }

    /// A named person is not talked about with another authority without knowing of it (JO 913-2000). Whoever sent the
    /// referral knows its person already.
    package func mayBeHeard(by present: [IntakeMember], _ authorities: [Authority], on day: Day) -> Ruling {
        let others = Set(present.compactMap(\.authority)).subtracting([referral.authority].compactMap { $0 })
        for other in authorities where others.contains(other.id) {
            guard let objection = consents.mayExchange(with: other, for: .meetings, on: day).objection else { continue }
            return Ruling(
                .notMet,
                .Kansli.consent,
                "\(objection.reason) Ta beslutet utan den som kommer från \(other.name)."
            )
        }
        return Ruling(.met, .Ombudsman.jointMeetings, "De som är med får höra om personen.")
    }

    /// "Svar lämnas på en remiss som någon har skickat, och bara med medgivande den dagen." What the person is told
    /// about themselves needs none.
    package func mayBeAnswered(on day: Day) -> Ruling {
        if isForgotten { return forgotten }
        guard last != nil else { return intake("Besluta om remissen innan den besvaras.") }
        guard let sender else { return Ruling(.met, .Kansli.intake, "Svaret går till personen.") }
        return consents.mayExchange(with: sender, for: .referralAnswer, on: day)
    }

    /// Whether the start form may be filled in for it.
    package var mayStart: Ruling {
        if referral.stay != nil { return intake("Personen har redan börjat.") }
        if isForgotten { return forgotten }
        return last?.outcome == .start
            ? Ruling(.met, .Kansli.intake, "Personen får börja.")
            : intake("Intagsgruppen har inte beslutat att personen får börja.")
    }

    private var forgotten: Ruling {
        intake("Remissen är gallrad: ingen uppgift om personen finns kvar. En ny remiss behövs.")
    }

    private func intake(_ reason: String) -> Ruling { Ruling(.notMet, .Kansli.intake, reason) }
}

extension Ruling {
    /// Itself when it says no.
    fileprivate var objection: Ruling? { outcome == .notMet ? self : nil }
}
