/// Lämnat underlag (delivered tables): what an earlier delivery of the same initiative counted, and what it printed of it. Kept by the
/// register, so that what is let go next can be laid beside what is known already.
package struct DeliveredTables: Sendable {
    package let period: FollowUpPeriod
    package let counted: [Tally]
    package let printed: [CountedTable]

    package init(_ period: FollowUpPeriod, counted: [Tally], printed: [CountedTable]) {
        (self.period, self.counted, self.printed) = (period, counted, printed)
    }
}

extension DeliveredTables {
    /// What was counted of what was printed: what nobody was told of, nobody can lay beside anything.
    fileprivate var told: [Tally] {
        printed.compactMap { table in
            counted.first { $0.code == table.code }?.narrowed(to: table.columns.count)
        }
    }
}

extension ProtectionRule {
    /// The tables as they may leave, beside what has left before. Where so few are counted that no hiding helps, a table is told
    /// by sex and not by age, then for everybody together, and where that does not help it is left out; nil when nothing can be told.
    package func protect(
        _ tallies: [Tally],
        of period: FollowUpPeriod,
        beside earlier: [DeliveredTables] = []
    ) -> [CountedTable]? {
        // What has been told already, told again, tells nothing.
        if let same = earlier.last(where: { $0.period == period && $0.counted == tallies }) { return same.printed }
        let summed = SummedTables(self, period, of: earlier)?.tables(tallies)
        let hidden = hide(tallies, of: period, beside: earlier)
        return (summed?.told ?? -1) > (hidden?.told ?? -1) ? summed : hidden
    }

    private func hide(
        _ tallies: [Tally],
        of period: FollowUpPeriod,
        beside earlier: [DeliveredTables]
    ) -> [CountedTable]? {
        var tallies = tallies
        while !tallies.isEmpty {
            switch attempt(tallies, period, earlier) {
            case .safe(let tables): return tables
            case .unsafe(let group, let table):
                guard let fewer = tallies.telling(less: group, table) else { return nil }
                tallies = fewer
            }
        }
        return nil
    }

    private enum Attempt {
        case safe([CountedTable])
        /// The tables where a count could be worked out, nil for the bases; and the one that it is a row of.
        case unsafe(TableCode?, TableCode?)
    }

    private func attempt(_ tallies: [Tally], _ period: FollowUpPeriod, _ earlier: [DeliveredTables]) -> Attempt {
        var build = CellSystemBuild(self)
        let own = build.add(tallies, .new)
        let before = earlier.map { (period: $0.period, cells: build.add($0.told, .earlier($0.printed))) }
        build.relate([(period, own)] + before)
        var suppression = Suppression(build.system, self, hidden: build.hidden)
        guard suppression.protect() else {
            let stuck = suppression.stuck
            return .unsafe(stuck.flatMap { build.system.variables[$0].group }, stuck.flatMap(own.table))
        }
        return .safe(tallies.map { tally in tally.masked { suppression.isHidden[own[tally.code, $0]] } })
    }
}

extension [Tally] {
    /// Fewer columns, or a table less; nil when nothing is left to leave out.
    fileprivate func telling(less group: TableCode?, _ table: TableCode?) -> [Tally]? {
        guard let group else { return tellingLessOfBases }
        // Of those before and after, the widest go first; of the background the one where it is, and else that of ages, whose missing
        // bound the others'.
        let inGroup: [TableCode] =
            if group == .incomes {
                [.flows, .duration, .started, .occupations, .incomes]
            } else if let table, contains(where: { $0.code == table }) {
                [table]
            } else {
                [group] + TableCode.allCases.filter { $0.group == group }
            }
        let there = inGroup.filter { code in contains { $0.code == code } }
        guard
            let code = there.first(where: { code in contains { $0.code == code && $0.columns.count > 1 } })
                ?? there.first
        else { return nil }
        return compactMap { tally in
            guard tally.code == code else { return tally }
            return tally.columns.count > 1 ? tally.narrower : nil
        }
    }

    /// How many there were is bound by what some tables tell of time: without ages, then with fewer columns in every table, and last
    /// without the others.
    private var tellingLessOfBases: [Tally]? {
        if contains(where: { $0.code == .age }) { return filter { $0.code != .age } }
        let widest = map(\.columns.count).max() ?? 1
        if widest > 1 { return map { $0.columns.count == widest ? $0.narrower : $0 } }
        let binding = [TableCode.duration, .progression].first { code in contains { $0.code == code } }
        return binding.map { code in filter { $0.code != code } }
    }
}

extension Tally {
    /// By sex where it was by age too, else for everybody.
    fileprivate var narrower: Tally {
        narrowed(to: columns.count > TableColumn.bySex.count ? TableColumn.bySex.count : 1)
    }

    /// The first columns.
    fileprivate func narrowed(to count: Int) -> Tally { keeping(Array(columns.indices.prefix(count))) }

    /// Some columns, by place.
    func keeping(_ places: [Int]) -> Tally {
        Tally(
            code,
            measures: measures,
            columns: places.map { columns[$0] },
            // Volumes that are the rest of others have none.
            base: places.compactMap { base[safe: $0] },
            rows: rows.map { .init($0.key, $0.label, $0.cells.map { cells in places.map { cells[$0] } }) }
        )
    }
}

extension Tally {
    fileprivate func masked(_ isHidden: (CellPlace) -> Bool) -> CountedTable {
        func cell(_ place: CellPlace, _ value: Int) -> CountedCell { isHidden(place) ? .protected : .count(value) }
        return CountedTable(
            code,
            measures: measures,
            columns: columns,
            base: base.indices.map { cell(.base($0), base[$0]) },
            rows: rows.indices.map { row in
                .init(
                    rows[row].key,
                    rows[row].label,
                    rows[row].cells.indices.map { measure in
                        rows[row].cells[measure].indices.map { column in
                            cell(.row(row, measure, column), rows[row].cells[measure][column])
                        }
                    }
                )
            }
        )
    }
}

/// Where a cell stands in its table, by index.
enum CellPlace: Hashable {
    case base(Int)
    case row(Int, Int, Int)

    var isRow: Bool {
        if case .row = self { true } else { false }
    }

    /// Where it stands when these columns are kept; nil where its own is not.
    func moved(to columns: [Int]) -> CellPlace? {
        switch self {
        case .base(let column): columns.firstIndex(of: column).map { .base($0) }
        case .row(let row, let measure, let column):
            columns.firstIndex(of: column).map { .row(row, measure, $0) }
        }
    }
}
