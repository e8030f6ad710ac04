/// Motexempel (witness): other counts that print exactly the same. As long as there is one where a hidden count is something else,
/// nobody can say what it is.
///
/// The search moves one hidden count by one, and mends each relation that no longer holds by moving one more hidden count of it by
/// one, until all hold; then once more, until the count is where it should be. Where it gives up it tries again in another order. It
/// may miss a witness, and then more is hidden than must be; it never finds one that is not there, since every relation that a move
/// touches is added up again.
///
/// The rows of one group of tables and the bases move, and no other table. That is enough: where a base is hidden its whole column is,
/// in every table that stands on it, so there a person can be taken from the column, put there or turned from a woman into a man
/// without a told count changing.
struct WitnessSearch {
    private let system: CellSystem
    private let rule: ProtectionRule
    private(set) var isHidden: [Bool]
    /// Whose rows move beside the bases.
    private var group: TableCode?
    /// By relation, whether it is between bases or rows of the group, or must hold whatever moves.
    private var isNear: [Bool] = []
    /// By count, whether it is a base or a row of the group.
    private var mayMove: [Bool] = []
    /// What nobody would believe a count to be less than.
    private var least: [Int]
    private var values: [Int]
    private var isTouched: [Bool]
    /// By relation, what its terms come to.
    private var sums: [Int]
    /// What was set, to be taken back.
    private var trail: [(variable: Int, before: Int)] = []
    /// What the steps until now have moved.
    private var moved: [Int] = []
    private var steps = 0
    private var attempt = Attempt(number: 0)
    /// Whether there may be ways that no attempt at this count has come to.
    private var hasMissed = false
    /// By relation, how often no move could mend it: those are mended first when the attempt learns.
    private var weights: [Double]

    /// How many relations an attempt mends before it gives up: another order finds in few what one order does not in many.
    private static let limit = 300

    init(_ system: CellSystem, isHidden: [Bool], _ rule: ProtectionRule) {
        (self.system, self.isHidden, self.rule) = (system, isHidden, rule)
        let values = system.variables.map(\.value)
        isTouched = values.map { _ in false }
        (sums, least) = (system.relations.map { $0.sum(values) }, [])
        weights = sums.map { _ in 1 }
        self.values = values
        least = values.indices.map(leastBelieved)
    }

    private func leastBelieved(_ place: Int) -> Int {
        let variable = system.variables[place]
        if variable.isCorrection { return .min / 4 }
        // A zero is told where its totals are told: what is hidden there is somebody.
        let mayBeZero = !variable.isPrinted || rule.hidesZero || system.totalsOf[place].contains { isHidden[$0] }
        return mayBeZero ? 0 : min(1, variable.value)
    }

    /// One more count that is not told.
    mutating func hide(_ place: Int) {
        isHidden[place] = true
        for part in system.partsOf[place] + system.rowsOn[place] { least[part] = leastBelieved(part) }
    }

    /// Whether there are counts that print the same, where this one is `value`.
    mutating func canBe(_ variable: Int, _ value: Int) -> Bool {
        guard isHidden[variable] else { return values[variable] == value }
        approach(system.variables[variable].group)
        hasMissed = false
        // What an earlier delivery hid can have no more hidden beside it there: a witness missed is a delivery refused.
        for number in 0..<(system.variables[variable].canHide ? 6 : 30) where number < 2 || hasMissed {
            attempt = Attempt(number: number)
            defer { putBack() }
            if go(variable, to: value) { return true }
            // The way of the steps until now may have closed the next.
            hasMissed = hasMissed || !moved.isEmpty
        }
        return false
    }

    private mutating func go(_ variable: Int, to value: Int) -> Bool {
        while values[variable] != value {
            let rest = value - values[variable]
            guard move(variable, by: attempt.isWhole ? rest : rest.signum()) else { return false }
        }
        return true
    }

    private mutating func approach(_ next: TableCode?) {
        guard isNear.isEmpty || next != group else { return }
        group = next
        isNear = system.relations.map { $0.isShared || $0.group == nil || $0.group == next }
        mayMove = system.variables.map { $0.group == nil || $0.group == next }
    }

    /// One step of a count, and of as many others as it takes.
    private mutating func move(_ variable: Int, by step: Int) -> Bool {
        guard values[variable] + step >= least[variable] else { return false }
        steps = Self.limit
        set(variable, values[variable] + step)
        if mend(reach(of: variable)) {
            settle()
            return true
        }
        goBack(to: 0)
        return false
    }

    private mutating func settle() {
        for (variable, _) in trail {
            isTouched[variable] = false
            moved.append(variable)
        }
        trail = []
    }

    /// As counted, for the next question.
    private mutating func putBack() {
        for variable in moved { assign(variable, system.variables[variable].value) }
        moved = []
    }

    /// Mends the relations that do not hold, the one with the fewest ways first, and goes back where one cannot be.
    private mutating func mend(_ relations: [Int]) -> Bool {
        let broken = relations.filter { surplus(of: $0) != 0 }
        guard !broken.isEmpty else { return true }
        steps -= 1
        guard steps > 0 else {
            hasMissed = true
            return false
        }
        guard let hardest = fewestWays(broken) else { return true }
        let (fewest, mark) = (changes(of: hardest), trail.count)
        for (variable, value) in fewest.count > 1 ? leastHarmFirst(fewest) : fewest {
            set(variable, value)
            if mend(broken + reach(of: variable)) { return true }
            goBack(to: mark)
        }
        return false
    }

    /// In order of how many relations no longer hold with them.
    private mutating func leastHarmFirst(_ ways: [(variable: Int, value: Int)]) -> [(variable: Int, value: Int)] {
        let harms = ways.map { variable, value in
            let step = value - values[variable]
            return system.uses[variable].reduce(0) { harm, use in
                guard isNear[use.relation] else { return harm }
                let after = sums[use.relation] + use.sign * step
                return harm + (system.relations[use.relation].surplus(after) != 0 ? 1 : 0)
                    - (surplus(of: use.relation) != 0 ? 1 : 0)
            }
        }
        let order = ways.map { attempt.order(of: $0.variable) }
        return ways.indices.sorted { (harms[$0], order[$0]) < (harms[$1], order[$1]) }.map { ways[$0] }
    }

    private func surplus(of relation: Int) -> Int { system.relations[relation].surplus(sums[relation]) }

    private func reach(of variable: Int) -> [Int] {
        system.uses[variable].compactMap { isNear[$0.relation] ? $0.relation : nil }
    }

    /// The first of those that have the fewest ways to be mended.
    private mutating func fewestWays(_ relations: [Int]) -> Int? {
        var (fewest, found) = (Double.infinity, Int?.none)
        for relation in relations {
            let surplus = surplus(of: relation)
            var ways = 0
            for term in system.relations[relation].terms where change(term, by: surplus) != nil { ways += 1 }
            guard ways > 0 else {
                weights[relation] += 1
                return relation
            }
            // One way is no choice.
            let cost = ways == 1 ? 0 : attempt.isLearned ? Double(ways) / weights[relation] : Double(ways)
            if cost < fewest { (fewest, found) = (cost, relation) }
        }
        return found
    }

    /// Ways to mend a relation by moving one count.
    private func changes(of relation: Int) -> [(variable: Int, value: Int)] {
        let surplus = surplus(of: relation)
        return system.relations[relation].terms.compactMap { term in
            change(term, by: surplus).map { (term.variable, $0) }
        }
    }

    /// What a count must be to take `missing` out of its relation; nil where it may not be that.
    private func change(_ term: LinearRelation.Term, by missing: Int) -> Int? {
        guard isHidden[term.variable], mayMove[term.variable], !isTouched[term.variable] else { return nil }
        let value = values[term.variable] - term.sign * missing
        return value >= least[term.variable] ? value : nil
    }

    private mutating func set(_ variable: Int, _ value: Int) {
        trail.append((variable, values[variable]))
        assign(variable, value)
        isTouched[variable] = true
    }

    private mutating func assign(_ variable: Int, _ value: Int) {
        let step = value - values[variable]
        values[variable] = value
        for use in system.uses[variable] { sums[use.relation] += use.sign * step }
    }

    private mutating func goBack(to mark: Int) {
        while trail.count > mark {
            let (variable, before) = trail.removeLast()
            assign(variable, before)
            isTouched[variable] = false
        }
    }
}

extension WitnessSearch {
    /// One of several ways to look for the same witness, the same each time.
    private struct Attempt {
        let number: Int

        /// All the way at once, where others go one by one: that finds what moves together.
        var isWhole: Bool { number % 2 == 1 }
        /// Begins where earlier attempts failed.
        var isLearned: Bool { number % 4 > 1 }

        /// Among ways that do as little harm: as they stand, and then shuffled.
        func order(of variable: Int) -> UInt64 {
            guard number > 1 else { return 0 }
            return (UInt64(variable) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(number)) &* 0xBF58_476D_1CE4_E5B9 >> 40
        }
    }
}
