/// Öppet beslut (opening decision): an assignment or a condition from before Kansli that is still to be followed up.
package struct OpeningDecision: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable { case assignment, condition }

    package let id: Int64
    package var kind: Kind
    package var text: String
    /// As the minutes write it: "§ 107" or "107/2021".
    package var paragraph: String
    package var decidedOn: Day
    package var assignee: String?
    package var due: Day?
    package var outcome: FollowUp.Outcome?
    package var followedUpOn: Day?
    package var note: String?

    package init(
        id: Int64 = 0,
        kind: Kind,
        text: String,
        paragraph: String = "",
        decidedOn: Day,
        assignee: String? = nil,
        due: Day? = nil,
        outcome: FollowUp.Outcome? = nil,
        followedUpOn: Day? = nil,
        note: String? = nil
    ) {
        (self.id, self.kind, self.text, self.paragraph) = (id, kind, text, paragraph)
        (self.decidedOn, self.assignee, self.due) = (decidedOn, assignee, due)
        (self.outcome, self.followedUpOn, self.note) = (outcome, followedUpOn, note)
    }
}

/// Löpande bidrag (opening grant): what was granted before Kansli and is still being paid out.
package struct OpeningGrant: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    /// Mottagare: the organisation by its name.
    package var party: String
    package var name: String
    package var paragraph: String
    package var decidedOn: Day
    package var firstYear: Int
    package var lastYear: Int
    package var granted: Money
    package var paid: Money

    package init(
        id: Int64 = 0,
        party: String,
        name: String,
        paragraph: String = "",
        decidedOn: Day,
        firstYear: Int,
        lastYear: Int,
        granted: Money,
        paid: Money
    ) {
        (self.id, self.party, self.name, self.paragraph) = (id, party, name, paragraph)
        (self.decidedOn, self.firstYear, self.lastYear) = (decidedOn, firstYear, lastYear)
        (self.granted, self.paid) = (granted, paid)
    }

    /// Kvar: what may still be paid.
    package var left: Money { granted - paid }

    package var years: String { firstYear == lastYear ? String(firstYear) : "\(firstYear)–\(lastYear)" }
}

extension OpeningDecision.Kind {
    package var swedish: String { self == .assignment ? "uppdrag" : "villkor" }
}
