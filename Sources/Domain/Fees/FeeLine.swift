/// Rad på en arvodeslista (fee line): what one person gets for one thing. As proposed its amount may be unknown; as fixed it
/// never is.
package struct FeeLine: Codable, Hashable, Sendable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        case meeting, assignment, yearly, lostEarnings, kilometres
    }

    package var person: Person.ID
    package var kind: Kind
    package var day: Day
    package var meeting: BoardMeeting.ID?
    package var assignment: FeeAssignment.ID?
    package var compensation: Compensation.ID?
    /// "ledamot, ordförande".
    package var function: String
    package var text: String
    /// "§§ 12–20"; empty for what is no meeting.
    package var sections: String
    package var minutes: Int?
    /// In hundredths of a percent.
    package var share: Int?
    package var base: Money?
    package var kilometres: Int
    /// Nil when the time or the base is not known.
    package var exact: ExactAmount?

    package init(
        _ kind: Kind,
        _ person: Person.ID,
        on day: Day,
        function: String = "",
        text: String,
        exact: ExactAmount? = nil
    ) {
        (self.kind, self.person, self.day, self.function) = (kind, person, day, function)
        (self.text, self.exact, sections, kilometres) = (text, exact, "", 0)
    }

    /// Arvode (fee): what is rounded, and what the budget line is about.
    package var isFee: Bool { [.meeting, .assignment, .yearly].contains(kind) }
}

extension FeeLine.Kind {
    package var swedish: String {
        switch self {
        case .meeting: "sammanträde"
        case .assignment: "förrättning"
        case .yearly: "årsarvode"
        case .lostEarnings: "förlorad arbetsinkomst"
        case .kilometres: "resa med egen bil"
        }
    }
}

/// Vad en person får (person sum) on a list.
package struct FeeSum: Hashable, Sendable {
    package let person: Person.ID
    /// Before rounding.
    package var exact: ExactAmount
    /// Rounded once.
    package var fee: Money
    package var lostEarnings: Money
    package var kilometres: Int
    package var travel: Money
    /// What a list that this one corrects has sent to payroll already.
    package var earlier: Money

    package var total: Money { fee + lostEarnings + travel }
    package var toPay: Money { total - earlier }

    package init(_ person: Person.ID, _ lines: [FeeLine], _ rounding: Rounding, earlier: Money = .zero) {
        func sum(_ isWanted: (FeeLine) -> Bool) -> ExactAmount { lines.filter(isWanted).compactMap(\.exact).sum }
        self.person = person
        self.earlier = earlier
        exact = sum(\.isFee)
        fee = exact.rounded(rounding)
        lostEarnings = sum { $0.kind == .lostEarnings }.nearestOre
        travel = sum { $0.kind == .kilometres }.nearestOre
        kilometres = lines.reduce(0) { $0 + $1.kilometres }
    }
}

extension [FeeLine] {
    /// One for each person, in the order that they stand in first.
    package func sums(_ rounding: Rounding, earlier: [Person.ID: Money] = [:]) -> [FeeSum] {
        let byPerson = Dictionary(grouping: self, by: \.person)
        var seen: Set<Person.ID> = []
        let persons = map(\.person) + earlier.keys.sorted()
        return persons.filter { seen.insert($0).inserted }.map { person in
            FeeSum(person, byPerson[person] ?? [], rounding, earlier: earlier[person] ?? .zero)
        }
    }
}
