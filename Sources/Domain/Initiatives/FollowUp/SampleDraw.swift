/// Dragning (draw): which initiatives of a year are looked at. Each has a ticket, and more for what is risky; the
/// tickets are drawn by numbers that follow from a seed, so that the draw can be done again and comes out the same.
package struct SampleDraw: Hashable, Sendable {
    /// Underlag (candidate).
    package struct Candidate: Hashable, Sendable {
        package let initiative: Initiative.ID
        package let title: String
        package let granted: Money
        package let hasLateReport: Bool
        package let hadRemark: Bool
        /// Checked in one of the two years before.
        package let wasChecked: Bool

        package init(
            _ initiative: Initiative.ID,
            _ title: String,
            granted: Money,
            hasLateReport: Bool = false,
            hadRemark: Bool = false,
            wasChecked: Bool = false
        ) {
            (self.initiative, self.title, self.granted) = (initiative, title, granted)
            (self.hasLateReport, self.hadRemark, self.wasChecked) = (hasLateReport, hadRemark, wasChecked)
        }
    }

    package struct Drawn: Hashable, Sendable {
        package let initiative: Initiative.ID
        package let ground: String
    }

    package let candidates: [Candidate]
    package let seed: UInt64

    package init(_ candidates: [Candidate], seed: UInt64) {
        (self.candidates, self.seed) = (candidates.sorted { $0.initiative < $1.initiative }, seed)
    }

    /// As many as asked for, or all there are; none twice.
    package func drawn(_ count: Int) -> [Drawn] {
        var (left, chance, drawn) = (candidates, Chance(seed), [Drawn]())
        while drawn.count < count, !left.isEmpty {
            let tickets = left.map { risks($0).count + 1 }
            var ticket = Int(chance.next() % UInt64(tickets.reduce(0, +)))
            let place = tickets.firstIndex { weight in
                defer { ticket -= weight }
                return ticket < weight
            }
            guard let place else { return drawn }
            let chosen = left.remove(at: place)
            drawn.append(Drawn(initiative: chosen.initiative, ground: ground(chosen)))
        }
        return drawn
    }

    /// One for each that holds.
    private func risks(_ candidate: Candidate) -> [String] {
        [
            candidate.granted >= largest ? "störst belopp" : nil,
            candidate.hasLateReport ? "sen redovisning" : nil,
            candidate.hadRemark ? "tidigare anmärkning" : nil,
            candidate.wasChecked ? nil : "inte kontrollerad på två år",
        ].compactMap { $0 }
    }

    /// The amount from which an initiative is among the largest third.
    private var largest: Money {
        let sorted = candidates.map(\.granted).sorted(by: >)
        return sorted.isEmpty ? .zero : sorted[max(0, (sorted.count + 2) / 3 - 1)]
    }

    private func ground(_ candidate: Candidate) -> String {
        let risks = risks(candidate)
        let tickets = risks.count + 1
        return risks.isEmpty
            ? "Dragen av slumpen, 1 lott."
            : "Dragen med \(tickets) lotter: en som alla, och \(risks.joined(separator: ", "))."
    }
}

/// Slump (chance): SplitMix64, whose numbers follow from the seed on every machine.
private struct Chance {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
