extension GrantStanding {
    var isByYear: Bool { grant.isByYear }

    /// Beviljat: of a year, or of the whole period when it is one sum.
    package func granted(for year: Int) -> Money { isByYear ? amounts[year] ?? .zero : granted }

    package var granted: Money { amounts.values.reduce(.zero, +) }

    /// Gällande belopp (standing amounts): by year, what no newer grant has replaced.
    package var standingAmounts: [Int: Money] {
        amounts.filter { year, _ in !replacements.contains { $0.years?.contains(year) ?? true } }
    }

    /// Betalt, as the bank confirmed it.
    package func paid(for year: Int) -> Money {
        isByYear ? paidBefore(in: year) + sum(claims.lazy.filter { $0.year == year }) : paid
    }

    package var paid: Money { paidBefore + sum(claims) }

    package var left: Money { granted - paid }

    /// Taget i anspråk: paid, and claims that stand, but for one.
    package func taken(for year: Int, but claim: Claim.ID? = nil) -> Money {
        let others = claims.lazy.filter { $0.id != claim && (!isByYear || $0.year == year) }
        return others.map(\.taken).reduce(isByYear ? paidBefore(in: year) : paidBefore, +)
    }

    func taken(of instalment: Instalment.ID, but claim: Claim.ID?) -> Money {
        claims.lazy.filter { $0.instalment == instalment && $0.id != claim }.map(\.taken).reduce(.zero, +)
    }

    /// Slutavräkning (settlement) of a year, or of the period when it is one sum; nil until an approved report tells of
    /// all of it.
    package func settlement(of year: Int) -> Settlement? {
        let years = isByYear ? [year] : Array(grant.firstYear...grant.lastYear)
        var cost = Money.zero
        for year in years {
            guard let report = reports.last(where: { $0.isOfWholeYear && $0.until.year == year }) else { return nil }
            cost = cost + report.cost
        }
        return Settlement(granted: granted(for: year), cost: cost, paid: paid(for: year))
    }

    /// What was paid before Kansli is not told by year: it counts in the first one.
    private func paidBefore(in year: Int) -> Money { year == grant.firstYear ? paidBefore : .zero }

    private func sum(_ claims: some Sequence<GrantClaim>) -> Money {
        claims.compactMap(\.paidAmount).reduce(.zero, +)
    }
}

/// Slutavräkning (settlement): the smaller of granted and actual cost, less what is paid.
package struct Settlement: Hashable, Sendable {
    package let granted: Money
    package let cost: Money
    package let paid: Money

    package init(granted: Money, cost: Money, paid: Money) {
        (self.granted, self.cost, self.paid) = (granted, cost, paid)
    }

    /// Att betala (to pay); negative is to be paid back.
    package var toPay: Money { min(granted, cost) - paid }
}

extension Instalment {
    /// Kvar av delbetalningen: what may be paid on it when its locks are open.
    package func left(of standing: GrantStanding) -> Money { payable(standing) - standing.taken(of: id, but: nil) }
}

extension GrantStanding {
    /// The years whose settlement is its own: each, or the last one of a sum over a period.
    package var settledYears: [Int] { isByYear ? amounts.keys.sorted() : [grant.lastYear] }

    /// Kan betalas nu: what its instalments of a year may be paid with on a day.
    package func due(in year: Int, on day: Day) -> Money {
        instalments.lazy.filter { $0.year == year }.map { instalment in
            let left = instalment.left(of: self)
            return left > .zero && instalment.mayBePaid(left, of: self, on: day).outcome == .met ? left : .zero
        }
        .reduce(.zero, +)
    }

    /// Whether a claim for money back stands for the year.
    package func isClaimedBack(_ year: Int) -> Bool {
        claims.contains { $0.year == year && $0.amount < .zero && $0.paidOn == nil }
    }
}
