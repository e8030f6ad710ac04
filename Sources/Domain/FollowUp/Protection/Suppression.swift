/// Undertryckning (suppression): which counts are hidden, so that each that is too small can be anything from the least to the
/// threshold, and no hidden one can be worked out. Where a total is hidden its parts are too, zeros among them: a zero would say that
/// the others are everybody.
struct Suppression {
    private let system: CellSystem
    private let rule: ProtectionRule
    private var search: WitnessSearch
    var isHidden: [Bool] { search.isHidden }
    /// The count that could be worked out though all that leads to it was hidden.
    private(set) var stuck: Int?

    /// What is hidden already: what no table prints, and what an earlier delivery hid.
    init(_ system: CellSystem, _ rule: ProtectionRule, hidden: [Bool]) {
        (self.system, self.rule) = (system, rule)
        search = WitnessSearch(system, isHidden: hidden, rule)
    }

    /// Hides the small counts, and then as many others as it takes. False when this delivery cannot be made safe, whatever it hides.
    mutating func protect() -> Bool {
        var queue = system.variables.indices.filter(mustBeUnsure)
        for place in system.variables.indices where system.variables[place].isSensitive { queue += hide(place) }
        // The bases first: what the rows can be depends on which of them are told.
        guard settle(&queue, { $0.group == nil }) else { return false }
        return settle(&queue, { $0.group != nil })
    }

    /// Hides beside each of some counts what it could be worked out from; what that hides is added.
    private mutating func settle(_ queue: inout [Int], _ isDue: (CellSystem.Variable) -> Bool) -> Bool {
        var next = 0
        while next < queue.count {
            while isDue(system.variables[queue[next]]), !isUnsure(queue[next]) {
                guard let other = companion(of: queue[next]) else {
                    stuck = queue[next]
                    return false
                }
                queue += hide(other)
            }
            next += 1
        }
        return true
    }

    /// Hides a count and its parts; says which were told until now.
    private mutating func hide(_ place: Int) -> [Int] {
        guard system.variables[place].canHide, !isHidden[place] else { return [] }
        search.hide(place)
        let parts = system.variables[place].isSensitive ? system.partsOf[place] : []
        return (parts + system.rowsOn[place]).reduce([place]) { $0 + hide($1) }
    }

    /// What no table prints may be worked out unless it is somebody: a small group or a part of an earlier delivery.
    private func mustBeUnsure(_ place: Int) -> Bool {
        let variable = system.variables[place]
        return isHidden[place] && (variable.isPrinted || variable.isSensitive)
    }

    private mutating func isUnsure(_ place: Int) -> Bool {
        let variable = system.variables[place]
        if variable.isSensitive {
            let bounds = [rule.hidesZero ? 0 : 1, rule.threshold - 1]
            return bounds.allSatisfy { search.canBe(place, variable.value < 0 ? -$0 : $0) }
        }
        return [1, -1, 2, -2].contains { search.canBe(place, variable.value + $0) }
    }

    /// The cheapest count to hide beside one that can be worked out: in a relation that has only one hidden count, of those that
    /// hidden counts lead to, else in any of them.
    private func companion(of place: Int) -> Int? {
        let relations = relations(from: place)
        let lonely = relations.filter { place in
            let relation = system.relations[place]
            return !relation.isAtMost && relation.terms.count { isHidden[$0.variable] } == 1
        }
        let group = system.variables[place].group
        return cheapest(in: lonely, group) ?? cheapest(in: relations, group)
    }

    /// Those that the count is in, and those of the hidden counts in them, and so on.
    private func relations(from place: Int) -> [Int] {
        let group = system.variables[place].group
        var (found, frontier) = ([Int](), [place])
        var (isFound, isReached) = (system.relations.map { _ in false }, system.variables.map { _ in false })
        isReached[place] = true
        while let next = frontier.popLast() {
            for relation in system.uses[next].map(\.relation) where !isFound[relation] {
                guard system.relations[relation].group == group || system.relations[relation].isShared else { continue }
                isFound[relation] = true
                found.append(relation)
                for term in system.relations[relation].terms where isHidden[term.variable] {
                    guard !isReached[term.variable] else { continue }
                    isReached[term.variable] = true
                    frontier.append(term.variable)
                }
            }
        }
        return found
    }

    /// A zero is nobody to hide among, and no base is hidden for the sake of a row.
    private func cheapest(in relations: [Int], _ group: TableCode?) -> Int? {
        let places = relations.flatMap { system.relations[$0].terms.map(\.variable) }
            .filter {
                system.variables[$0].group == group && system.variables[$0].canHide && !isHidden[$0]
                    && (system.variables[$0].value > 0 || rule.hidesZero)
            }
        // Of those as dear, one that mends several relations at once is worth the most.
        let uses = Dictionary(places.map { ($0, 1) }, uniquingKeysWith: +)
        return uses.keys.min { price($0, uses[$0]) < price($1, uses[$1]) }
    }

    private func price(_ place: Int, _ uses: Int?) -> (Int, Int, Int, Int) {
        let worth = system.variables[place].worth
        return (worth / CellSystemBuild.level, -(uses ?? 0), worth, place)
    }
}
