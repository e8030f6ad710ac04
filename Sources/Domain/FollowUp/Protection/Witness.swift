/// Motexempel (witness): other counts that print exactly the same. As long as there is one where a hidden count is something else,
/// nobody can say what it is.
///
/// The search moves one hidden count by one, and mends each relation that no longer holds by moving one more hidden count of it by
/// one, until all hold; then once more, until the count is where it should be. It may give up where there is a witness, and then
/// more is hidden than must be; it never finds one that is not there, since every relation that a move touches is added up again.
///
/// The rows of one group of tables and the bases move, and no other table. That is enough: where a base is hidden its whole column is,
/// in every table that stands on it, so there a person can be taken from the column, put there or turned from a woman into a man
/// without a told count changing.
struct WitnessSearch {
    private let system: CellSystem
    private let isHidden: [Bool]
    /// Whose rows move beside the bases.
    private var group: TableCode?
    /// What nobody would believe a count to be less than.
    private let least: [Int]
    private var values: [Int]
    private var isTouched: [Bool]
    /// What was set, to be taken back.
    private var trail: [(variable: Int, before: Int)] = []
    private var steps = 0

    /// How many counts may move at once.
    private var reachable = 0

    /// Few counts are tried first: a way over a base or a total that many rows stand on is long, and seldom needed.
    private static let reaches = [5, 8, 12, 18, 30, 60]
    /// How many relations are mended before it gives up.
    private static let limit = 400

    init(_ system: CellSystem, isHidden: [Bool], _ rule: ProtectionRule) {
        (self.system, self.isHidden) = (system, isHidden)
        least = system.variables.indices.map { place in
            let variable = system.variables[place]
            if variable.isCorrection { return .min / 4 }
            // A zero is told where its totals are told: what is hidden there is somebody.
            let mayBeZero = !variable.isPrinted || rule.hidesZero || system.totalsOf[place].contains { isHidden[$0] }
            return mayBeZero ? 0 : min(1, variable.value)
        }
        values = system.variables.map(\.value)
        isTouched = values.map { _ in false }
    }

    /// Whether there are counts that print the same, where this one is `value`.
    mutating func canBe(_ variable: Int, _ value: Int) -> Bool {
        guard isHidden[variable] else { return values[variable] == value }
        group = system.variables[variable].group
        defer { values = system.variables.map(\.value) }
        while values[variable] != value {
            guard move(variable, by: values[variable] < value ? 1 : -1) else { return false }
        }
        return true
    }

    /// One step of a count, and of as many others as it takes.
    private mutating func move(_ variable: Int, by step: Int) -> Bool {
        guard values[variable] + step >= least[variable] else { return false }
        for reachable in Self.reaches {
            (self.reachable, steps) = (reachable, Self.limit)
            set(variable, values[variable] + step)
            if mend(reach(of: variable)) {
                settle()
                return true
            }
            goBack(to: 0)
        }
        return false
    }

    private mutating func settle() {
        for (variable, _) in trail { isTouched[variable] = false }
        trail = []
    }

    /// Mends the relations that do not hold, the one with the fewest ways first, and goes back where one cannot be.
    private mutating func mend(_ relations: [Int]) -> Bool {
        let broken = relations.filter { system.relations[$0].sum(values) != 0 }
        guard !broken.isEmpty else { return true }
        steps -= 1
        guard steps > 0, broken.count <= 2 * (reachable - trail.count) else { return false }
        let ways = broken.map { changes(of: system.relations[$0], by: system.relations[$0].sum(values)) }
        guard let fewest = ways.min(by: { $0.count < $1.count }) else { return true }
        let mark = trail.count
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
            let (before, reach) = (values[variable], reach(of: variable))
            let broken = reach.count { system.relations[$0].sum(values) != 0 }
            values[variable] = value
            defer { values[variable] = before }
            return reach.count { system.relations[$0].sum(values) != 0 } - broken
        }
        return zip(ways, harms).sorted { $0.1 < $1.1 }.map(\.0)
    }

    private func reach(of variable: Int) -> [Int] {
        let all = system.relationsOf[variable]
        return all.filter { system.relations[$0].group == nil || system.relations[$0].group == group }
    }

    private func canMove(_ variable: Int) -> Bool {
        isHidden[variable] && !isTouched[variable]
    }

    /// Ways to take `missing` out of a relation by one count.
    private func changes(of relation: LinearRelation, by missing: Int) -> [(variable: Int, value: Int)] {
        relation.terms.filter { canMove($0.variable) }
            .map { ($0.variable, values[$0.variable] - $0.sign * missing) }
            .filter { $0.1 >= least[$0.0] }
    }

    private mutating func set(_ variable: Int, _ value: Int) {
        trail.append((variable, values[variable]))
        values[variable] = value
        isTouched[variable] = true
    }

    private mutating func goBack(to mark: Int) {
        while trail.count > mark {
            let (variable, before) = trail.removeLast()
            values[variable] = before
            isTouched[variable] = false
        }
    }
}
