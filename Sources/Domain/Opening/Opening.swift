/// Startläge (opening): what holds for a förbund on the day that Kansli takes over, all of it or a part. Work goes on
/// from there; history comes later, if at all.
package struct Opening: Hashable, Sendable {
    package var association: [Line<CoordinationAssociation>] = []
    package var rules: [Line<OpeningRules>] = []
    package var members: [Line<MemberDraft>] = []
    package var seats: [Line<OpeningSeat>] = []
    package var staff: [Line<PersonDraft>] = []
    package var decisions: [Line<OpeningDecision>] = []
    package var grants: [Line<OpeningGrant>] = []

    package init() {}

    /// Rad (line): a value, and the row that it was written on.
    package struct Line<Value: Hashable & Sendable>: Hashable, Sendable {
        package let row: Int
        package let value: Value

        package init(row: Int, _ value: Value) { (self.row, self.value) = (row, value) }
    }

    /// Del (part): a sheet of the template, and a step of the start page.
    package enum Part: String, CaseIterable, Codable, Hashable, Sendable {
        case association, rules, members, seats, staff, decisions, grants
    }
}

/// Startregler (opening rules): the bylaws from the first day, and where the number series go on.
package struct OpeningRules: Hashable, Sendable {
    package var bylaws: Bylaws
    package var nextDiaryNumber: String?

    package init(bylaws: Bylaws, nextDiaryNumber: String? = nil) {
        (self.bylaws, self.nextDiaryNumber) = (bylaws, nextDiaryNumber)
    }
}

/// Plats i styrelsen (opening seat): who sits for a member that is known by its name.
package struct OpeningSeat: Hashable, Sendable {
    package var member: String
    package var person: PersonDraft
    package var kind: Mandate.Kind
    package var order: Int
    package var office: Chairmanship.Office?
    package var from: Day
    package var until: Day?

    package init(
        member: String,
        person: PersonDraft,
        kind: Mandate.Kind,
        order: Int = 1,
        office: Chairmanship.Office? = nil,
        from: Day,
        until: Day? = nil
    ) {
        (self.member, self.person, self.kind, self.order) = (member, person, kind, order)
        (self.office, self.from, self.until) = (office, from, until)
    }
}

extension Opening.Part {
    package var swedish: String {
        switch self {
        case .association: "Förbundet"
        case .rules: "Förbundsordning"
        case .members: "Medlemmar"
        case .seats: "Styrelse"
        case .staff: "Kansli och revisorer"
        case .decisions: "Öppna beslut"
        case .grants: "Löpande bidrag"
        }
    }
}
