extension Board {
    /// Whether a mandate can be entered: a member has as many ledamöter and ersättare as the bylaws give it, each
    /// deputy has a place of their own in the order of service, and nobody sits twice at the same time.
    package func mayAppoint(_ draft: MandateDraft) -> Ruling {
        guard let member = member(draft.member) else { return refusal("Medlemmen finns inte.") }
        if let until = draft.until, until < draft.from { return refusal("Uppdraget slutar innan det börjar.") }
        let meanwhile = mandates.filter { $0.overlaps(draft) }
        if meanwhile.contains(where: { $0.person == draft.person }) {
            return refusal("\(name(draft.person)) har redan ett uppdrag i styrelsen under den tiden.")
        }
        let same = meanwhile.filter { $0.member == draft.member && $0.kind == draft.kind }
        let seats = draft.kind == .ordinary ? member.seats : member.deputySeats
        guard same.count < seats else {
            let kind = draft.kind == .ordinary ? "ledamöter" : "ersättare"
            return refusal(
                "\(member.name) har \(seats) \(kind) enligt förbundsordningen, och alla platser är tillsatta då."
            )
        }
        if draft.kind == .deputy, let other = same.first(where: { $0.order == draft.order }) {
            return refusal(
                "\(name(other.person)) har redan plats \(draft.order) i tjänstgöringsordningen. Välj en annan."
            )
        }
        return Ruling(.met, .Bylaws.deputies, "Platsen är ledig.")
    }

    /// Whether a mandate can end on a day: within the time that it was given for. A longer one is a new mandate, which
    /// `mayAppoint` has to find room for.
    package func mayEnd(_ mandate: Mandate, on last: Day) -> Ruling {
        if last < mandate.from {
            return refusal("Uppdraget började \(mandate.from.swedish). Välj en senare sista dag.")
        }
        if let until = mandate.until, last > until {
            return refusal("Uppdraget slutar redan \(until.swedish). Lägg upp ett nytt uppdrag för tiden efter.")
        }
        return Ruling(.met, .Bylaws.deputies, "Uppdraget kan avslutas.")
    }

    private func refusal(_ reason: String) -> Ruling { Ruling(.notMet, .Bylaws.deputies, reason) }
}

extension Mandate {
    fileprivate func overlaps(_ draft: MandateDraft) -> Bool {
        (draft.until.map { from <= $0 } ?? true) && (until.map { draft.from <= $0 } ?? true)
    }
}

extension Board {
    /// "Styrelsen väljer inom sig en ordförande och en eller två vice ordförande": only a ledamot can be chosen.
    package func mayPreside(_ person: Person.ID, from day: Day) -> Ruling {
        mandates(on: day).contains { $0.person == person && $0.kind == .ordinary }
            ? Ruling(.met, .FinsamAct.chairs, "\(name(person)) är ledamot.")
            : Ruling(
                .notMet,
                .FinsamAct.chairs,
                "\(name(person)) är inte ledamot den dagen. Ordföranden väljs bland ledamöterna."
            )
    }
}
