/// Årets bidrag (contributions of a year): the state's allocation, the members' matching of it, and what has been paid.
package struct ContributionYear: Hashable, Sendable {
    package var year: Int
    /// In the order of their days.
    package var allocations: [StateAllocation]
    package var contributions: [Contribution]
    /// The weights that hold in the year, of municipalities.
    package var splits: [ContributionSplit]
    package var requisitions: [Requisition]
    package var members: [Member]

    package init(
        _ year: Int,
        allocations: [StateAllocation] = [],
        contributions: [Contribution] = [],
        splits: [ContributionSplit] = [],
        requisitions: [Requisition] = [],
        members: [Member]
    ) {
        (self.year, self.allocations, self.contributions) = (year, allocations, contributions)
        (self.splits, self.requisitions, self.members) = (splits, requisitions, members)
    }
}

extension ContributionYear {
    /// The last that the state has said: the final one when it has come.
    package var allocation: StateAllocation? { allocations.last { $0.kind == .final } ?? allocations.last }

    package var state: Money { allocation?.amount ?? .zero }

    private func sum(of kind: Member.Kind) -> Money {
        let own = Set(members.filter { $0.kind == kind }.map(\.id))
        return contributions.filter { own.contains($0.member) }.map(\.amount).reduce(.zero, +)
    }

    package var region: Money { sum(of: .region) }
    package var municipalities: Money { sum(of: .municipality) }
    package var total: Money { state + region + municipalities }

    /// Matchning (matching): the quarter that region and municipalities each give when the state gives half.
    package var quarter: Money { Money(ore: state.rawValue / 2) }

    /// What each municipality gives of the quarter after their split: whole öre, the odd ones to the first.
    package var expectedByMunicipality: [Member.ID: Money] {
        let towns = members.filter { $0.kind == .municipality }
        let weights = towns.map { town in splits.first { $0.member == town.id }?.weight ?? (splits.isEmpty ? 1 : 0) }
        let whole = weights.reduce(0, +)
        guard whole > 0 else { return [:] }
        let parts = weights.map { quarter.rawValue * $0 / whole }
        let odd = quarter.rawValue - parts.reduce(0, +)
        let given = parts.enumerated().map { Money(ore: $1 + ($0 < odd ? 1 : 0)) }
        return Dictionary(uniqueKeysWithValues: zip(towns.map(\.id), given))
    }

    /// Betalt: what has come of what was asked for.
    package func paid(by member: Member.ID) -> Money {
        requisitions.filter { $0.member == member }.compactMap(\.paidAmount).reduce(.zero, +)
    }

    package func requested(of member: Member.ID) -> Money {
        requisitions.filter { $0.member == member }.map(\.amount).reduce(.zero, +)
    }

    package func contribution(of member: Member.ID) -> Contribution? { contributions.first { $0.member == member } }
}
