/// Builds the system of a delivery and of the earlier ones that it can be laid beside.
struct CellSystemBuild {
    private(set) var system = CellSystem()
    /// By variable, whether nobody is told it from the first.
    private(set) var hidden: [Bool] = []
    private let rule: ProtectionRule

    init(_ rule: ProtectionRule) { self.rule = rule }

    /// The variables of one delivery's cells. A base is the same variable as the row of the volumes that it is.
    struct Cells {
        let tallies: [TableCode: Tally]
        fileprivate var variables: [TableCode: [CellPlace: Int]] = [:]

        /// The table that a count is a row of; nil of a base, and of what no table prints.
        func table(of variable: Int) -> TableCode? {
            variables.first { code, places in
                code != .volumes && places.contains { $0.key.isRow && $0.value == variable }
            }?.key
        }

        subscript(code: TableCode, place: CellPlace) -> Int { variables[code]?[place] ?? 0 }

        /// By column of the table; nil where there is no such row or measure.
        func row(_ code: TableCode, _ key: String, _ measure: Measure = .count) -> [Int]? {
            guard let tally = tallies[code], let row = tally.rows.firstIndex(where: { $0.key == key }),
                let measure = tally.measures.firstIndex(of: measure)
            else { return nil }
            return tally.columns.indices.map { self[code, .row(row, measure, $0)] }
        }

        func base(_ code: TableCode) -> [Int] {
            (tallies[code]?.columns.indices).map { $0.map { self[code, .base($0)] } } ?? []
        }
    }

    /// `printed` is nil for the delivery that is being made.
    mutating func add(_ tallies: [Tally], printed: [CountedTable]?) -> Cells {
        var cells = Cells(tallies: Dictionary(tallies.map { ($0.code, $0) }) { first, _ in first })
        var bases: [BaseKey: Int] = [:]
        for code in TableCode.allCases {
            guard let tally = cells.tallies[code] else { continue }
            let table = printed.map { tables in tables.first { $0.code == code } }
            for row in tally.rows.indices {
                for measure in tally.measures.indices {
                    for (column, value) in tally.rows[row].cells[measure].enumerated() {
                        let cell = table.map {
                            $0?.cell(tally.rows[row].key, tally.measures[measure], tally.columns[column])
                        }
                        let volume = code == .volumes ? VolumeRow(rawValue: tally.rows[row].key) : nil
                        let variable = add(value, cell, tally.columns[column], code.group, volume)
                        cells.variables[code, default: [:]][.row(row, measure, column)] = variable
                        if let volume { bases[BaseKey(row: volume, column: tally.columns[column])] = variable }
                    }
                }
            }
            for (column, value) in tally.base.enumerated() {
                let key = BaseKey(row: code.base, column: tally.columns[column])
                let variable =
                    bases[key] ?? add(value, table.map { $0?.base(of: key.column) }, key.column, nil, key.row)
                bases[key] = variable
                cells.variables[code, default: [:]][.base(column)] = variable
            }
        }
        relateWithin(cells)
        return cells
    }

    /// A base is one count, whichever tables stand on it.
    private struct BaseKey: Hashable {
        let row: VolumeRow
        let column: TableColumn
    }

    /// `printed` is nil for a delivery that is being made, and holds nil for a cell that an earlier one does not have.
    private mutating func add(
        _ value: Int,
        _ printed: CountedCell??,
        _ column: TableColumn,
        _ group: TableCode?,
        _ volume: VolumeRow?
    ) -> Int {
        hidden.append(printed.map { $0?.count == nil } ?? false)
        return system.add(
            .init(
                value: value,
                isCorrection: false,
                isPrinted: true,
                canHide: printed == nil,
                group: group,
                isSensitive: rule.isSmall(value),
                worth: Self.worth(column, value, volume)
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
        guard system.sum(plus) == system.sum(minus) else { return }
        system.relate(plus, equal: minus)
    }

    mutating func relate(_ parts: [Int], areAll total: Int) {
        guard system.sum(parts) == system.variables[total].value else { return }
        system.relate(parts, areAll: total)
    }

    /// A column whose base is hidden tells nothing.
    mutating func cover(_ rows: [Int], by base: Int) { system.cover(rows, by: base) }

    mutating func relate(_ plus: [Int], atMost minus: [Int]) {
        guard system.sum(plus) <= system.sum(minus) else { return }
        system.relate(plus, atMost: minus)
        while hidden.count < system.variables.count { hidden.append(true) }
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
