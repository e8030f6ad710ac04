/// Bedömning (ruling): what a rule says about a set of facts, and where it stands.
package struct Ruling: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable { case met, notMet, needsJudgement }

    package let outcome: Outcome
    package let provision: Provision
    /// One Swedish sentence for the user: what is so, and what to do when it is not met.
    package let reason: String

    package init(_ outcome: Outcome, _ provision: Provision, _ reason: String) {
        (self.outcome, self.provision, self.reason) = (outcome, provision, reason)
    }

    package func orRefuse() throws(Refusal) {
        if outcome == .notMet { throw Refusal(ruling: self) }
    }
}
