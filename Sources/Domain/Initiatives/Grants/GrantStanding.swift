/// Beviljandets läge (grant standing): all that its rules are functions of, read in the transaction that asks.
package struct GrantStanding: Hashable, Sendable {
    package var grant: Grant
    package var initiative: Initiative
    /// Granted by year; a total or a ceiling stands in its first year.
    package var amounts: [Int: Money]
    package var conditions: [GrantCondition]
    /// Every version, the first one first.
    package var agreements: [Agreement]
    /// By year and number, the cancelled ones too.
    package var instalments: [Instalment]
    /// Every claim on its instalments, and on those of the grants it replaces, that is not cancelled: paid or not.
    package var claims: [GrantClaim]
    /// Approved reports of the initiative.
    package var reports: [ApprovedReport]
    /// Paid before Kansli; no claims stand behind it.
    package var paidBefore: Money
    /// Newer grants that stand in its place.
    package var replacements: [Replacement]
    /// The day that the board, or the one it was given to, took it back.
    package var withdrawnOn: Day?

    package init(
        _ grant: Grant,
        _ initiative: Initiative,
        amounts: [Int: Money] = [:],
        conditions: [GrantCondition] = [],
        agreements: [Agreement] = [],
        instalments: [Instalment] = [],
        claims: [GrantClaim] = [],
        reports: [ApprovedReport] = [],
        paidBefore: Money = .zero,
        replacements: [Replacement] = [],
        withdrawnOn: Day? = nil
    ) {
        (self.grant, self.initiative, self.amounts, self.conditions) = (grant, initiative, amounts, conditions)
        (self.agreements, self.instalments, self.claims) = (agreements, instalments, claims)
        (self.reports, self.paidBefore, self.replacements) = (reports, paidBefore, replacements)
        self.withdrawnOn = withdrawnOn
    }
}

/// Ersättning (replacement) of a grant by a newer one: from a day, for the years that the newer one is about.
package struct Replacement: Hashable, Sendable {
    package var on: Day
    /// Nil is all of it.
    package var years: ClosedRange<Int>?

    package init(on day: Day, years: ClosedRange<Int>? = nil) { (on, self.years) = (day, years) }
}

/// Villkor för ett beviljande (condition of a grant) with what has been noted of it.
package struct GrantCondition: Hashable, Sendable, Identifiable {
    package enum State: String, CaseIterable, Hashable, Sendable { case open, met, failed, expired, withdrawn }

    package let id: ClauseCondition.ID
    package var text: String
    /// The year whose money waits for it; nil is all of it.
    package var year: Int?
    package var due: Day?
    package var outcome: FollowUp.Outcome?
    /// Underlag (evidence): what the follow-up's note says.
    package var evidence: String

    package init(
        id: ClauseCondition.ID,
        text: String,
        year: Int? = nil,
        due: Day? = nil,
        outcome: FollowUp.Outcome? = nil,
        evidence: String = ""
    ) {
        (self.id, self.text, self.year, self.due) = (id, text, year, due)
        (self.outcome, self.evidence) = (outcome, evidence)
    }

    /// Met only with evidence. A failed one that the board has dealt with still blocks: if the money is to be paid, the
    /// board's decision is noted as met or withdrawn.
    package func state(on day: Day) -> State {
        switch outcome {
        case .met, .done: evidence.isEmpty ? .open : .met
        case .failed, .settled: .failed
        case .withdrawn: .withdrawn
        case nil: due.map { $0 < day } ?? false ? .expired : .open
        }
    }
}

/// Underlag på ett beviljande (claim on a grant): what is asked for, and what was paid of it.
package struct GrantClaim: Codable, Hashable, Sendable {
    package let id: Claim.ID
    /// Nil is a cost of what the förbund does itself.
    package var instalment: Instalment.ID?
    /// The instalment's year, else the claim's own.
    package var year: Int
    package var amount: Money
    package var paidOn: Day?
    package var paidAmount: Money?

    package init(
        id: Claim.ID,
        instalment: Instalment.ID?,
        year: Int,
        amount: Money,
        paidOn: Day? = nil,
        paidAmount: Money? = nil
    ) {
        (self.id, self.instalment, self.year, self.amount) = (id, instalment, year, amount)
        (self.paidOn, self.paidAmount) = (paidOn, paidAmount)
    }

    /// Taget i anspråk: what it takes of the grant. Money that is to come back frees nothing until it has.
    package var taken: Money { paidAmount ?? max(amount, .zero) }
}

/// Godkänd redovisning (approved report) with the money it says was used in its period.
package struct ApprovedReport: Codable, Hashable, Sendable {
    package let id: InitiativeReport.ID
    package var kind: InitiativeReport.Kind
    package var until: Day
    package var approvedOn: Day
    package var cost: Money

    package init(id: InitiativeReport.ID, kind: InitiativeReport.Kind, until: Day, approvedOn: Day, cost: Money) {
        (self.id, self.kind, self.until, self.approvedOn, self.cost) = (id, kind, until, approvedOn, cost)
    }

    /// Whether it tells of the whole year, so that the year can be settled on it.
    var isOfWholeYear: Bool { kind == .year || kind == .final }
}

extension GrantCondition.State {
    package var swedish: String {
        switch self {
        case .open: "inte prövat"
        case .met: "uppfyllt"
        case .failed: "inte uppfyllt"
        case .expired: "tiden har gått ut"
        case .withdrawn: "återtaget"
        }
    }

    var blocks: Bool { self != .met && self != .withdrawn }
}
