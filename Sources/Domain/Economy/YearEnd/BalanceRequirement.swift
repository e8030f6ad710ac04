/// Balanskravsjustering (balance adjustment): what the year's result is corrected by before it is held against the balance
/// requirement, with the reason in the board's own words. One amount, above zero, of each kind a year.
package struct BalanceAdjustment: Codable, Hashable, Sendable {
    /// The rows are those that LKBR 11 kap. 10 § is said to ask for; the text itself has not been read.
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        case gains, keptGains, keptLosses, unrealisedGains, unrealisedLosses, toReserve, fromReserve
        /// Synnerliga skäl: a deficit that the board has decided not to restore. It changes no result.
        case specialReasons
    }

    package let year: Int
    package let kind: Kind
    package let amount: Money
    package let reason: String

    package init(_ year: Int, _ kind: Kind, _ amount: Money, reason: String) {
        (self.year, self.kind, self.amount, self.reason) = (year, kind, amount, reason)
    }

    /// "En justering har ett belopp över noll och ett skäl."
    package var mayStand: Ruling {
        let provision = Provision.AccountingAct.balanceRequirement
        if amount <= .zero {
            return Ruling(.notMet, provision, "Skriv beloppet utan minus. Raden säger om det dras av.")
        }
        return reason.isEmpty
            ? Ruling(.notMet, provision, "Skriv skälet.") : Ruling(.met, provision, "Beloppet har ett skäl.")
    }
}

extension BalanceAdjustment.Kind {
    /// What an amount does to the result: adds, takes away, or nothing.
    package var sign: Int {
        switch self {
        case .gains, .unrealisedGains, .toReserve: -1
        case .keptGains, .keptLosses, .unrealisedLosses, .fromReserve: 1
        case .specialReasons: 0
        }
    }

    package var isOfReserve: Bool { self == .toReserve || self == .fromReserve }

    package var swedish: String {
        switch self {
        case .gains: "Vinster av sålda anläggningstillgångar, dras av"
        case .keptGains: "Vinster som får räknas med, läggs till"
        case .keptLosses: "Förluster som får räknas bort, läggs till"
        case .unrealisedGains: "Orealiserade vinster i värdepapper, dras av"
        case .unrealisedLosses: "Orealiserade förluster i värdepapper, läggs till"
        case .toReserve: "Till resultatreserv, dras av"
        case .fromReserve: "Från resultatreserv, läggs till"
        case .specialReasons: "Underskott som inte återställs, synnerliga skäl"
        }
    }
}

/// Balanskravsresultat (balance-requirement result, LKBR 11 kap. 10 §; KL 11 kap. 12 § by analogy) of a year.
package struct BalanceRequirement: Hashable, Sendable {
    package let year: Int
    package let result: Money
    package let adjustments: [BalanceAdjustment]

    package init(_ year: Int, result: Money, _ adjustments: [BalanceAdjustment] = []) {
        (self.year, self.result) = (year, result)
        self.adjustments = adjustments.filter { $0.year == year }
    }

    /// Årets resultat efter balanskravsjusteringar.
    package var adjusted: Money { result + effect { !$0.isOfReserve } }
    /// Årets balanskravsresultat.
    package var sum: Money { adjusted + effect(\.isOfReserve) }
    package var isMet: Bool { sum >= .zero }
    package var excused: Money { amount { $0 == .specialReasons } }

    private func effect(_ isMeant: (BalanceAdjustment.Kind) -> Bool) -> Money {
        Money(
            ore: adjustments.filter { isMeant($0.kind) }.reduce(0) { $0 + $1.kind.sign * $1.amount.rawValue }
        )
    }

    private func amount(_ isMeant: (BalanceAdjustment.Kind) -> Bool) -> Money {
        adjustments.filter { isMeant($0.kind) }.map(\.amount).reduce(.zero, +)
    }
}

/// Att återställa (deficit to restore): what is left of a year's negative balance-requirement result after a later year.
package struct BalanceDeficit: Hashable, Sendable {
    package let year: Int
    package let amount: Money
    package internal(set) var restored: Money = .zero

    package var left: Money { amount - restored }
    /// "Det negativa resultatet ska återställas under de närmast följande tre åren."
    package var lastYear: Int { year + 3 }
}

extension Statements {
    package func requirement(_ adjustments: [BalanceAdjustment]) -> BalanceRequirement {
        BalanceRequirement(current.year, result: current.result, adjustments)
    }
}

extension [BalanceRequirement] {
    /// The deficits of these years in their order, each restored by the surpluses that followed, the oldest first.
    package var deficits: [BalanceDeficit] {
        var deficits: [BalanceDeficit] = []
        for requirement in sorted(by: { $0.year < $1.year }) {
            if requirement.sum < .zero {
                let owed = -requirement.sum - requirement.excused
                if owed > .zero { deficits.append(BalanceDeficit(year: requirement.year, amount: owed)) }
            } else {
                deficits.restore(with: requirement.sum)
            }
        }
        return deficits
    }

    /// Of those three years ago or more that still are not restored in the latest year here.
    package var findings: [Finding] {
        let latest = map(\.year).max() ?? 0
        return deficits.filter { $0.left > .zero && $0.lastYear <= latest }.map { deficit in
            Finding(
                .deficitNotRestored,
                .LocalGovernmentAct.balanceRequirement,
                object: "balanceRequirement/\(deficit.year)",
                path: "/ekonomi/bokslut/\(latest)",
                day: Day(deficit.lastYear, 12, 31),
                "Av underskottet \(deficit.year) återstår \(deficit.left.swedish) att återställa efter \(deficit.lastYear).",
                advice: "Budgetera ett överskott, eller skriv styrelsens synnerliga skäl vid balanskravet."
            )
        }
    }
}

extension [BalanceDeficit] {
    fileprivate mutating func restore(with surplus: Money) {
        var rest = surplus
        for place in indices where rest > .zero {
            let paid = Swift.min(rest, self[place].left)
            self[place].restored = self[place].restored + paid
            rest = rest - paid
        }
    }
}
