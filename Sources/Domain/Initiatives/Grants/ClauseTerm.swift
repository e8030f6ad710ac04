/// Att-satsens villkor för pengarna (clause term): what the words of a clause mean for the money, where its amounts by
/// year do not say it alone.
package struct ClauseTerm: Codable, Hashable, Sendable {
    package var clause: Clause.ID
    package var form: Grant.Form
    package var firstYear: Int
    package var lastYear: Int
    /// Kommer till: given beside what was granted before, which then stays.
    package var isAddition: Bool

    package init(clause: Clause.ID, form: Grant.Form, years: ClosedRange<Int>, isAddition: Bool = false) {
        (self.clause, self.form, self.isAddition) = (clause, form, isAddition)
        (firstYear, lastYear) = (years.lowerBound, years.upperBound)
    }
}

/// Beslutat beviljande (decided grant): a decided clause that gives an initiative money, with what tells its form and years.
package struct DecidedGrant: Hashable, Sendable {
    package var clause: Clause
    package var amounts: [Int: Money]
    package var term: ClauseTerm?
    /// The years that were applied for, when there is an application.
    package var applied: ClosedRange<Int>?
    package var decidedOn: Day

    package init(
        _ clause: Clause,
        amounts: [Int: Money],
        term: ClauseTerm? = nil,
        applied: ClosedRange<Int>? = nil,
        decidedOn: Day
    ) {
        (self.clause, self.amounts, self.term) = (clause, amounts, term)
        (self.applied, self.decidedOn) = (applied, decidedOn)
    }

    /// The grant it makes of an initiative that has these before. It replaces the last one to the same receiver for any of
    /// its years, unless it is said to come on top, or says no amount: then it changes nothing.
    package func grant(_ id: Grant.ID, of initiative: Initiative, before: [Grant]) -> Grant {
        let receiver = clause.receiver ?? initiative.responsible
        let grant = Grant(
            id: id,
            initiative: initiative.id,
            clause: clause.id,
            receiver: receiver,
            form: form,
            years: years,
            decidedOn: decidedOn
        )
        guard form != .none, term?.isAddition != true else { return grant }
        let replaced = Set(before.compactMap(\.replaces))
        var changing = grant
        changing.replaces =
            before.last {
                $0.receiver == receiver && !replaced.contains($0.id) && $0.years.overlaps(years)
                    && $0.decidedOn < decidedOn
            }?.id
        return changing
    }

    private var form: Grant.Form { amounts.isEmpty ? .none : term?.form ?? .byYear }

    private var years: ClosedRange<Int> {
        if let term { return term.firstYear...term.lastYear }
        guard let first = amounts.keys.min(), let last = amounts.keys.max() else {
            return applied ?? decidedOn.year...decidedOn.year
        }
        return first...last
    }
}
