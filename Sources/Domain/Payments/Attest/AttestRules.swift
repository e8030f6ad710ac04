/// Attestprövning (attest case): a claim on a day, with the list and the board of that day. Every question of who may
/// do what with it is answered here, for the page and for the store alike.
package struct AttestCase: Hashable, Sendable {
    package var record: ClaimRecord
    /// The list of the day's year.
    package var list: AttestListRecord?
    package var board: Board
    package var day: Day
    /// What the locks of the instalment say; nil when the claim rests on none.
    package var lock: Ruling?

    package init(_ record: ClaimRecord, list: AttestListRecord?, board: Board, on day: Day, lock: Ruling? = nil) {
        (self.record, self.list, self.board, self.day, self.lock) = (record, list, board, day, lock)
    }
}

extension AttestCase {
    /// Whether the user may take the step now, before anything is ticked. The first "no" answers.
    package func may(_ step: AttestRow.Step, _ user: User) -> Ruling {
        guard let deed = step.deed else { return no(.AttestInstruction.list, "Steget gäller inte underlag.") }
        let allowed = user.may(deed)
        guard allowed.outcome == .met else { return allowed }
        let questions = [
            isOpen, listHolds, notOwn(user), holds(step, user), inOrder(step), unchanged(step), notBefore(step, user),
            isLocked(step),
        ]
        return questions.lazy.compactMap(\.self).first
            ?? Ruling(.met, .AttestInstruction.list, "\(user.name) får göra \(step.swedish).")
    }

    /// What the form must say beside that.
    package func accepts(_ step: AttestRow.Step, _ user: User, _ answer: AttestAnswer) -> Ruling {
        if stepsIn(step, user), answer.hindrance.isEmpty {
            return no(.AttestInstruction.deputy, "Du är ersättare. Skriv vilket förhinder den ordinarie har.")
        }
        guard let missing = AttestCheck.of(step).first(where: { !answer.checks.contains($0) }) else {
            return Ruling(.met, .AttestInstruction.checks, "Allt är kontrollerat.")
        }
        return no(
            .AttestInstruction.checks,
            "Kryssa för varje kontroll. Det här är inte kontrollerat: \(missing.swedish)"
        )
    }

    /// "Steg i ordning": a claim that is cancelled, ordered or paid is closed.
    private var isOpen: Ruling? {
        switch record.state(together: together) {
        case .cancelled: no(.Kansli.closed, "Underlaget är makulerat. Registrera ett nytt.")
        case .paid: no(.Kansli.closed, "Underlaget är betalt.")
        case .ordered: no(.Kansli.closed, "Underlaget ligger i en betalningsorder och ändras inte.")
        case .registered, .received, .attested, .released: nil
        }
    }

    /// "Attestlistan gäller ett år och antas av styrelsen."
    private var listHolds: Ruling? {
        guard let list else {
            return no(.AttestInstruction.list, "Det finns ingen attestlista för \(day.year). Låt styrelsen anta en.")
        }
        guard let section = list.section, section.decided, section.day <= day else {
            return no(
                .AttestInstruction.list,
                "Attestlistan för \(list.list.year) är inte antagen. Ange paragrafen när styrelsen har antagit den."
            )
        }
        return nil
    }

    /// "Ingen attesterar sina egna utgifter", "ingen får utanordna till sig själv; annan behörig godkänner".
    private func notOwn(_ user: User) -> Ruling? {
        guard let person = user.person, tied.contains(person) else { return nil }
        let reason =
            record.persons.contains(person)
            ? "Kostnaden är din egen eller rör dig." : "Du är kontakt eller har skrivit under hos den som får pengarna."
        return no(.AttestInstruction.own, "\(reason) Någon annan på attestlistan ska göra det.")
    }

    private func holds(_ step: AttestRow.Step, _ user: User) -> Ruling? {
        let rows = rows(step)
        guard !rows.isEmpty else {
            return no(
                .AttestInstruction.list,
                "Attestlistan säger inte vem som gör \(step.swedish) för \(scope(step).swedish). Låt styrelsen ändra listan."
            )
        }
        guard let row = row(step, user) else {
            return no(
                .AttestInstruction.list,
                "Enligt attestlistan gör \(names(rows)) \(step.swedish) för \(scope(step).swedish). Det är inte du."
            )
        }
        guard let limit = row.limit, record.claim.amount.rawValue.magnitude > limit.rawValue.magnitude else {
            return nil
        }
        return no(
            .AttestInstruction.limit,
            "\(record.claim.amount.swedish) är mer än ditt högsta belopp, \(limit.swedish)."
        )
    }

    private func inOrder(_ step: AttestRow.Step) -> Ruling? {
        let done = record.living(step).count
        if done >= (step == .release ? together : 1) {
            return no(.AttestInstruction.order, "Underlaget har redan \(step.swedish).")
        }
        switch step {
        case .attest where record.living(.receipt).isEmpty:
            return no(.AttestInstruction.order, "Underlaget måste ha mottagningsattest först.")
        case .attest where record.claim.account.isEmpty:
            return no(.AttestInstruction.checks, "Konteringen saknas. Skriv konto eller projekt på underlaget först.")
        case .release where record.living(.attest).isEmpty:
            return no(.AttestInstruction.order, "Underlaget måste ha attest först.")
        case .release where record.claim.amount < .zero:
            return no(.AttestInstruction.order, "Pengarna ska till förbundet: ingen utanordning behövs.")
        default: return nil
        }
    }

    /// An account that is another than the one attested: the second lock, should a change ever get by the first.
    private func unchanged(_ step: AttestRow.Step) -> Ruling? {
        let seen = record.steps.filter { $0.voidedOn == nil }
        guard seen.contains(where: { $0.payTo != record.claim.payTo || $0.amount != record.claim.amount }) else {
            return nil
        }
        return no(
            .AttestInstruction.changed,
            "Kontot eller beloppet har ändrats efter attesten. Börja om med mottagningsattest."
        )
    }

    /// "Två i förening": and none of them has attested it.
    private func notBefore(_ step: AttestRow.Step, _ user: User) -> Ruling? {
        guard let before = record.steps.first(where: { $0.voidedOn == nil && $0.isBy(user) }) else { return nil }
        return no(
            .AttestInstruction.together,
            "Du har redan gjort \(before.step.swedish). Någon annan ska göra \(step.swedish)."
        )
    }

    private func isLocked(_ step: AttestRow.Step) -> Ruling? {
        guard step != .receipt, let lock, lock.outcome == .notMet else { return nil }
        return lock
    }

    private func no(_ provision: Provision, _ reason: String) -> Ruling { Ruling(.notMet, provision, reason) }
}
