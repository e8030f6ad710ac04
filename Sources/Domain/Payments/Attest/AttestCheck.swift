/// Kontrollpunkt (check): what the instruction asks the one who attests or releases to have seen to. Each is ticked on
/// the form.
package enum AttestCheck: String, CaseIterable, Codable, Hashable, Sendable {
    // "Utgiften ligger inom attesträttens område" and the three others (bilaga 6 p. 2, in our words).
    case withinArea, received, account, covered
    // "Beloppet ska vara rimligt" and the four others (bilaga 6 p. 3, in our words).
    case reasonable, rightPerson, notOwn, money, noSetOff

    /// What a step asks for.
    package static func of(_ step: AttestRow.Step) -> [AttestCheck] {
        switch step {
        case .attest: [.withinArea, .received, .account, .covered]
        case .release: [.reasonable, .rightPerson, .notOwn, .money, .noSetOff]
        case .receipt, .journal, .tax: []
        }
    }

    package var swedish: String {
        switch self {
        case .withinArea: "Utgiften ligger inom det som jag får attestera."
        case .received: "Mottagning, pris och siffror är kontrollerade."
        case .account: "Konteringen stämmer."
        case .covered: "Jag har kontrollerat allt detta."
        case .reasonable: "Beloppet är rimligt."
        case .rightPerson: "Behörig person har attesterat."
        case .notOwn: "Ingen har attesterat sin egen utgift."
        case .money: "Pengarna finns."
        case .noSetOff: "Vi har ingen motfordran att kvitta mot."
        }
    }
}

/// Det som stegets formulär säger (step form): what is ticked, and why a deputy steps in.
package struct AttestAnswer: Hashable, Sendable {
    package var checks: Set<AttestCheck>
    package var hindrance: String

    package init(_ checks: Set<AttestCheck> = [], hindrance: String = "") {
        (self.checks, self.hindrance) = (checks, hindrance)
    }

    /// With everything ticked that the step asks for.
    package static func all(_ step: AttestRow.Step, hindrance: String = "") -> Self {
        Self(Set(AttestCheck.of(step)), hindrance: hindrance)
    }
}
