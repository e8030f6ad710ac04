/// Samband (linear relation): what anybody knows that some counts are to each other, as that women and men are everybody. The terms
/// come to zero, or to at most zero.
struct LinearRelation {
    struct Term {
        let variable: Int
        /// 1 or −1.
        let sign: Int
    }

    let terms: [Term]
    /// The tables whose rows it is between; nil between bases alone.
    let group: TableCode?
    /// Between rows of several groups, or rows and a base that they do not stand on: whatever moves, it must hold.
    let isShared: Bool
    /// What is missing to zero is then somebody whom no table prints.
    let isAtMost: Bool

    /// What the terms come to with some values.
    func sum(_ values: [Int]) -> Int { terms.reduce(0) { $0 + $1.sign * values[$1.variable] } }

    /// How far a sum of the terms is from what it must be; zero when the relation holds.
    func surplus(_ sum: Int) -> Int { isAtMost ? max(0, sum) : sum }
}

/// Cellsystem (cell system): the counts of a delivery and of earlier ones that it can be laid beside, with all that is known to hold
/// between them.
struct CellSystem {
    /// What a count is, for whoever would work it out.
    struct Variable {
        /// As counted.
        let value: Int
        /// Whether it may be below zero: a correction of an earlier count.
        let isCorrection: Bool
        /// Whether it is printed, unless protection hides it.
        let isPrinted: Bool
        /// Whether this delivery can still hide it.
        fileprivate(set) var canHide: Bool
        /// The tables that it is a row of, or a count beside; nil of a base, which several tables stand on.
        let group: TableCode?
        /// Too small to be told, and too small to be worked out.
        let isSensitive: Bool
        /// The larger, the rather it is kept: totals are dearer than parts.
        let worth: Int
    }

    /// The place of a relation, and what a step of the variable makes of it.
    struct Use {
        let relation: Int
        /// 1 or −1.
        let sign: Int
    }

    private(set) var variables: [Variable] = []
    private(set) var relations: [LinearRelation] = []
    /// By variable, the relations that it is in.
    private(set) var uses: [[Use]] = []
    /// By variable, those that it is the total of.
    private(set) var partsOf: [[Int]] = []
    /// By variable, the rows that stand on it.
    private(set) var rowsOn: [[Int]] = []
    /// By variable, those that it is a part of, or a row on.
    private(set) var totalsOf: [[Int]] = []
    private var known: Set<[Int]> = []

    mutating func add(_ variable: Variable) -> Int {
        variables.append(variable)
        uses.append([])
        partsOf.append([])
        rowsOn.append([])
        totalsOf.append([])
        return variables.count - 1
    }

    /// Everybody knows it already: hiding it would hide nothing.
    mutating func tell(_ place: Int) { variables[place].canHide = false }

    /// The plus terms come to as much as the minus terms.
    mutating func relate(_ plus: [Int], equal minus: [Int], isShared: Bool = false) {
        add(plus, minus, isShared: isShared, isAtMost: false)
    }

    /// The plus terms come to at most as much as the minus terms.
    mutating func relate(_ plus: [Int], atMost minus: [Int], isShared: Bool = false) {
        add(plus, minus, isShared: isShared, isAtMost: true)
    }

    private mutating func add(_ plus: [Int], _ minus: [Int], isShared: Bool, isAtMost: Bool) {
        guard known.insert(plus.sorted() + [isAtMost ? -2 : -1] + minus.sorted()).inserted else { return }
        let terms =
            plus.map { LinearRelation.Term(variable: $0, sign: 1) }
            + minus.map { LinearRelation.Term(variable: $0, sign: -1) }
        for term in terms { uses[term.variable].append(Use(relation: relations.count, sign: term.sign)) }
        let group = group(of: plus + minus)
        relations.append(LinearRelation(terms: terms, group: group, isShared: isShared, isAtMost: isAtMost))
    }

    /// The parts come to their total, all of them printed beside it.
    mutating func relate(_ parts: [Int], areAll total: Int) {
        guard !known.contains(parts.sorted() + [-1, total]) else { return }
        relate(parts, equal: [total])
        partsOf[total] += parts
        for part in parts { totalsOf[part].append(total) }
    }

    private func group(of places: [Int]) -> TableCode? { places.lazy.compactMap { variables[$0].group }.first }

    /// Where the base is hidden, so are the rows.
    mutating func cover(_ rows: [Int], by base: Int) {
        rowsOn[base] += rows
        for row in rows { totalsOf[row].append(base) }
    }
}
