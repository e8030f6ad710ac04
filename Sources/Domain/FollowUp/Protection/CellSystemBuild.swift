/// Builds the system of a delivery and of the earlier ones that it can be laid beside.
struct CellSystemBuild {
    private(set) var system = CellSystem()
    /// By variable, whether nobody is told it from the first.
    private(set) var hidden: [Bool] = []
    private let rule: ProtectionRule
    /// Sums are known of a rest when they are known of what it is the rest of: only what is at most something else is new.
    private var isOfRest = false

    init(_ rule: ProtectionRule) { self.rule = rule }

    mutating func add(_ tallies: [Tally], _ source: Source) -> Cells {
        var cells = Cells(tallies: Dictionary(tallies.map { ($0.code, $0) }) { first, _ in first })
        var bases: [BaseKey: Int] = [:]
        for code in TableCode.allCases {
            guard let tally = cells.tallies[code] else { continue }
            let printed = source.table(code)
            for row in tally.rows.indices {
                for measure in tally.measures.indices {
                    for (column, value) in tally.rows[row].cells[measure].enumerated() {
                        let cell = printed?.cell(tally.rows[row].key, tally.measures[measure], tally.columns[column])
                        let volume = code == .volumes ? VolumeRow(rawValue: tally.rows[row].key) : nil
                        let worth = Self.worth(tally.columns[column], value, volume)
                        let variable = add(value, source, cell, code.group, worth)
                        cells.variables[code, default: [:]][.row(row, measure, column)] = variable
                        if let volume { bases[BaseKey(row: volume, column: tally.columns[column])] = variable }
                    }
                }
            }
            for (column, value) in tally.base.enumerated() {
                let key = BaseKey(row: code.base, column: tally.columns[column])
                let worth = Self.worth(key.column, value, key.row)
                let variable = bases[key] ?? add(value, source, printed?.base(of: key.column), nil, worth)
                bases[key] = variable
                cells.variables[code, default: [:]][.base(column)] = variable
            }
        }
        isOfRest = source.isRest
        relateWithin(cells)
        isOfRest = false
        return cells
    }

    /// Where counts come from.
    enum Source {
        /// The delivery that is being made, which can still hide any.
        case new
        /// One that has been told.
        case earlier([CountedTable])
        /// What is left of one when others are taken from it: nobody prints it.
        case rest

        fileprivate func table(_ code: TableCode) -> CountedTable? {
            if case .earlier(let tables) = self { tables.first { $0.code == code } } else { nil }
        }

        fileprivate var isNew: Bool { if case .new = self { true } else { false } }
        fileprivate var isRest: Bool { if case .rest = self { true } else { false } }
    }

    /// A base is one count, whichever tables stand on it.
    private struct BaseKey: Hashable {
        let row: VolumeRow
        let column: TableColumn
    }

    /// `cell` is as an earlier delivery told it; nil where it did not.
    private mutating func add(
        _ value: Int,
        _ source: Source,
        _ cell: CountedCell?,
        _ group: TableCode?,
        _ worth: Int
    ) -> Int {
        guard !source.isRest else { return unprinted(value, isCorrection: value < 0, group: group) }
        hidden.append(!source.isNew && cell?.count == nil)
        return system.add(
            .init(
                value: value,
                isCorrection: false,
                isPrinted: true,
                canHide: source.isNew,
                group: group,
                isSensitive: rule.isSmall(value),
                worth: worth
            )
        )
    }

    /// What one level of worth is: more than any count.
    static let level = 1_000_000

    /// A part of a total is cheaper to lose than the total, and few cheaper than many.
    private static func worth(_ column: TableColumn, _ value: Int, _ volume: VolumeRow?) -> Int {
        let level = (volume.map(\.worth) ?? 0) * 3 + (column.sex == nil ? 1 : 0) + (column.band == nil ? 1 : 0)
        return level * Self.level + min(value, Self.level - 1)
    }

    mutating func relate(_ plus: [Int], equal minus: [Int]) {
        // A table that does not tie is nobody's knowledge: what does not hold is not used to guess.
        guard !isOfRest, system.sum(plus) == system.sum(minus) else { return }
        system.relate(plus, equal: minus)
    }

    mutating func relate(_ parts: [Int], areAll total: Int) {
        guard !isOfRest, system.sum(parts) == system.variables[total].value else { return }
        system.relate(parts, areAll: total)
    }

    /// A column whose base is hidden tells nothing.
    mutating func cover(_ rows: [Int], by base: Int) {
        if !isOfRest { system.cover(rows, by: base) }
    }

    /// `isShared`: between several groups of tables, or with a base that the rows do not stand on.
    mutating func relate(_ plus: [Int], atMost minus: [Int], isShared: Bool = false) {
        guard system.sum(plus) <= system.sum(minus) else { return }
        system.relate(plus, atMost: minus, isShared: isShared)
    }

    /// Counts that everybody knows to be nobody.
    mutating func tellNobody(_ places: [Int]) {
        for place in places where system.variables[place].value == 0 && system.variables[place].canHide {
            system.tell(place)
        }
    }

    /// Of counts with a sum between them, the only one that is not told already.
    mutating func tellTheLast(of places: [Int]) {
        let open = places.filter { system.variables[$0].canHide || hidden[$0] }
        if open.count == 1, system.variables[open[0]].canHide { system.tell(open[0]) }
    }

    /// Two counts that are known to be the same: where an earlier delivery told one, the other is told.
    mutating func tell(_ one: Int, with other: Int) {
        for (mine, theirs) in [(one, other), (other, one)]
        where system.variables[mine].canHide && !system.variables[theirs].canHide && !hidden[theirs] {
            system.tell(mine)
        }
    }

    /// A count that no table prints: the part of a longer period that no delivery tells of.
    mutating func unprinted(_ value: Int, isCorrection: Bool, group: TableCode?) -> Int {
        hidden.append(true)
        return system.add(
            .init(
                value: value,
                isCorrection: isCorrection,
                isPrinted: false,
                canHide: false,
                group: group,
                isSensitive: 1..<rule.threshold ~= abs(value),
                worth: 0
            )
        )
    }
}

extension TableCode {
    /// Tables that are counted of the same and bound to each other are one group. Volumes are bases.
    var group: TableCode? {
        switch self {
        case .volumes: nil
        case .incomes, .occupations, .flows, .started, .duration: .incomes
        case .age, .referrals, .education, .supportTime, .disability, .longAssistance, .violence: .age
        default: self
        }
    }
}

extension VolumeRow {
    /// How many took part is what everybody asks for; then what tables stand on, before what stands alone.
    fileprivate var worth: Int {
        switch self {
        case .participants: 10
        case .closed: 9
        case .started: 8
        case .ongoingAtStart, .ongoingAtEnd: 2
        }
    }
}

extension CellSystem {
    func sum(_ places: [Int]) -> Int { places.reduce(0) { $0 + variables[$1].value } }
}

extension Array {
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
