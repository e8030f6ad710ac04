/// Arvodesregel (fee rule): what the board has decided about fees, from a day until the next rule.
package struct FeeRule: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var from: Day
    /// The § that decided it; nil when nobody has said which.
    package var item: AgendaItem.ID?
    package var terms: FeeTerms

    package init(id: Int64 = 0, from: Day, item: AgendaItem.ID? = nil, _ terms: FeeTerms) {
        (self.id, self.from, self.item, self.terms) = (id, from, item, terms)
    }
}

/// Villkor för arvoden (fee terms).
package struct FeeTerms: Codable, Hashable, Sendable {
    /// Nivå (level): the share of the base for a meeting of up to so many minutes, both the last minute included.
    package struct Level: Codable, Hashable, Sendable {
        /// Nil is the level of what is longer than all others.
        package var upTo: Int?
        /// In hundredths of a percent.
        package var share: Int

        package init(upTo: Int? = nil, share: Int) { (self.upTo, self.share) = (upTo, share) }
    }

    /// Ersättare (deputies): which of them are paid for a meeting.
    package enum Deputies: String, CaseIterable, Codable, Hashable, Sendable { case serving, present }

    /// Del av ett möte (part of a meeting): what length counts for who came late or left early.
    package enum Part: String, CaseIterable, Codable, Hashable, Sendable { case wholeMeeting, ownTime }

    /// Jämförda år (years compared) when the base is indexed in a year.
    package enum Compared: String, CaseIterable, Codable, Hashable, Sendable {
        /// The year itself with the one before it.
        case thisYear
        /// "Föregående års förändring": the year before with the one before that.
        case yearBefore
    }

    /// Fast årsarvode (yearly fee) for an office.
    package struct Yearly: Codable, Hashable, Sendable {
        package var office: Chairmanship.Office
        package var amount: Money

        package init(_ office: Chairmanship.Office, _ amount: Money) { (self.office, self.amount) = (office, amount) }
    }

    /// Whose rule is followed: "Sundsvalls kommuns sammanträdesersättningar".
    package var follows: String
    /// The shortest first.
    package var levels: [Level]
    package var deputies: Deputies
    /// Whether members of FK and AF are paid: they serve as officials, and by default are not.
    package var paysState: Bool
    package var part: Part
    /// Förrättningar: whether other assignments are paid as meetings are.
    package var paysAssignments: Bool
    package var yearly: [Yearly]
    /// Nil when the rule does not say; then `usedRounding` is used, and it is said.
    package var rounding: Rounding?
    package var compared: Compared
    /// Kilometerersättning in öre a kilometre; nil leaves it to payroll.
    package var kilometre: Money?
    /// The account that fees are booked on; empty when payroll knows.
    package var account: String

    package init(
        follows: String = "",
        levels: [Level],
        deputies: Deputies = .serving,
        paysState: Bool = false,
        part: Part = .wholeMeeting,
        paysAssignments: Bool = true,
        yearly: [Yearly] = [],
        rounding: Rounding? = nil,
        compared: Compared = .thisYear,
        kilometre: Money? = nil,
        account: String = ""
    ) {
        (self.follows, self.levels, self.deputies, self.paysState) = (follows, levels, deputies, paysState)
        (self.part, self.paysAssignments, self.yearly) = (part, paysAssignments, yearly)
        (self.rounding, self.compared, self.kilometre, self.account) = (rounding, compared, kilometre, account)
    }

    /// Till närmaste krona unless the rule says otherwise.
    package var usedRounding: Rounding { rounding ?? .nearestKrona }

    /// The share for so many minutes: "till och med fyra timmar" takes in the four hours.
    package func share(minutes: Int) -> Int {
        levels.first { level in level.upTo.map { minutes <= $0 } ?? true }?.share ?? 0
    }
}

extension FeeTerms {
    /// Whether they can be used: levels in order, the last without an end.
    package var mayBeSet: Ruling {
        guard let last = levels.last else { return no("Skriv minst en nivå.") }
        guard last.upTo == nil else {
            return no("Den sista nivån ska gälla allt som är längre. Lämna dess timmar tomma.")
        }
        let ends = levels.dropLast().map { $0.upTo ?? 0 }
        guard ends.allSatisfy({ $0 > 0 }), zip(ends, ends.dropFirst()).allSatisfy(<) else {
            return no("Nivåerna ska stå i ordning, den kortaste först.")
        }
        guard levels.allSatisfy({ 0...10_000 ~= $0.share }) else { return no("En andel är mellan 0 och 100 procent.") }
        guard yearly.allSatisfy({ $0.amount >= .zero && $0.amount <= Claim.greatest }) else {
            return no("Ett årsarvode skrivs i kronor, utan minus.")
        }
        return Ruling(.met, .FeeRegulations.levels, "Regeln kan sparas.")
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .FeeRegulations.levels, reason) }
}
