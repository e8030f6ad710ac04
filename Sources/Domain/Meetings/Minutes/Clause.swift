/// Att-sats (clause): one decision of a matter, on a row of its own. Proposed before the meeting, decided at it.
package struct Clause: Codable, Hashable, Sendable, Identifiable {
    /// Slag av beslut (kind).
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        case approve, adopt, note, appoint, grant, setAside, assign, paymentRule, removeItem, other
    }

    package let id: Int64
    package var matter: Matter.ID
    package var position: Int
    package var kind: Kind
    /// Without the leading "att".
    package var text: String
    /// What was proposed, when the board decided something else.
    package var proposedText: String?
    /// Whether it was decided; false is a proposal.
    package var decided: Bool
    /// Mottagare: whom a grant or a set-aside goes to.
    package var receiver: Organisation.ID?
    /// Uppdrag till: who is assigned, in words ("förbundschefen", "strategirådet").
    package var assignee: String?
    package var due: Day?
    package var revision: Int

    package init(
        id: Int64,
        matter: Matter.ID,
        position: Int,
        kind: Kind = .other,
        text: String,
        proposedText: String? = nil,
        decided: Bool = false,
        receiver: Organisation.ID? = nil,
        assignee: String? = nil,
        due: Day? = nil,
        revision: Int = 1
    ) {
        (self.id, self.matter, self.position, self.kind, self.text) = (id, matter, position, kind, text)
        (self.proposedText, self.decided, self.receiver) = (proposedText, decided, receiver)
        (self.assignee, self.due, self.revision) = (assignee, due, revision)
    }
}

/// Belopp per år (clause amount) in öre.
package struct ClauseAmount: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var clause: Clause.ID
    package var year: Int
    package var amount: Money

    package init(id: Int64, clause: Clause.ID, year: Int, amount: Money) {
        (self.id, self.clause, self.year, self.amount) = (id, clause, year, amount)
    }
}

/// Villkor (condition) of a decision: lives on in the decision list until it is met or has failed.
package struct ClauseCondition: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var clause: Clause.ID
    package var text: String
    package var year: Int?
    package var due: Day?

    package init(id: Int64, clause: Clause.ID, text: String, year: Int? = nil, due: Day? = nil) {
        (self.id, self.clause, self.text, self.year, self.due) = (id, clause, text, year, due)
    }
}

/// Verkställighet (follow-up): what became of an assignment or a condition. The last one stands. `settled` is the board's
/// answer to a condition that failed; a meeting gives it, nobody notes it by hand.
package struct FollowUp: Codable, Hashable, Sendable, Identifiable {
    package enum Outcome: String, Codable, CaseIterable, Hashable, Sendable {
        case done, met, failed, withdrawn, settled
    }

    package let id: Int64
    package var clause: Clause.ID
    /// Nil when it is about the clause itself.
    package var condition: ClauseCondition.ID?
    package var outcome: Outcome
    package var on: Day
    package var note: String

    package init(
        id: Int64,
        clause: Clause.ID,
        condition: ClauseCondition.ID? = nil,
        outcome: Outcome,
        on: Day,
        note: String
    ) {
        (self.id, self.clause, self.condition) = (id, clause, condition)
        (self.outcome, self.on, self.note) = (outcome, on, note)
    }
}

extension Clause.Kind {
    package var swedish: String {
        switch self {
        case .approve: "godkänna"
        case .adopt: "anta"
        case .note: "lägga till handlingarna"
        case .appoint: "utse"
        case .grant: "bevilja medel"
        case .setAside: "avsätta medel"
        case .assign: "ge i uppdrag"
        case .paymentRule: "bestämma utbetalning"
        case .removeItem: "stryka ärendet"
        case .other: "annat beslut"
        }
    }
}

extension FollowUp.Outcome {
    package var swedish: String {
        switch self {
        case .done: "utfört"
        case .met: "villkoret uppfyllt"
        case .failed: "villkoret inte uppfyllt"
        case .withdrawn: "återtaget"
        case .settled: "styrelsen har beslutat vad det betyder"
        }
    }
}
