/// What everybody knows of deliveries whose periods lie in each other or end where another begins.
extension CellSystemBuild {
    typealias Delivery = (period: FollowUpPeriod, cells: Cells)

    mutating func relate(_ deliveries: [Delivery]) {
        for (place, whole) in deliveries.enumerated() {
            let others = deliveries.enumerated().filter { $0.offset != place }.map(\.element)
            // The same period twice: what was corrected between them is somebody.
            for other in deliveries[(place + 1)...] where other.period == whole.period { relate(whole, parts: [other]) }
            let within = others.filter { $0.period != whole.period && whole.period.holds($0.period) }
            for parts in coverings(within) { relate(whole, parts: parts) }
            for next in others where next.period.from == whole.period.to + 1 {
                relateBorder(whole, .ongoingAtEnd, next, .ongoingAtStart)
            }
            for inner in within where inner.period.from == whole.period.from {
                relateBorder(whole, .ongoingAtStart, inner, .ongoingAtStart)
            }
            for inner in within where inner.period.to == whole.period.to {
                relateBorder(whole, .ongoingAtEnd, inner, .ongoingAtEnd)
                relateQuality(whole, inner)
            }
        }
        relateTime(deliveries)
    }

    /// The largest parts that do not lie in each other, once for each way to choose among several of one period. A part that does
    /// not tell a table, or not by sex, hides none of those that do: so by table and how wide it is.
    private func coverings(_ within: [Delivery]) -> [[Delivery]] {
        var ways: [[Int]] = []
        for wide in widths(within) {
            for way in coverings(of: within.indices.filter { within[$0].cells.tells(wide) }, within)
            where !ways.contains(way) {
                ways.append(way)
            }
        }
        return ways.map { way in way.map { within[$0] } }
    }

    private func coverings(of places: [Int], _ within: [Delivery]) -> [[Int]] {
        let largest = places.filter { one in
            !places.contains {
                within[$0].period != within[one].period && within[$0].period.holds(within[one].period)
            }
        }
        let periods = Set(largest.map { within[$0].period }).sorted { $0.from < $1.from }
        return periods.reduce([[]]) { ways, period in
            ways.flatMap { way in largest.filter { within[$0].period == period }.map { way + [$0] } }
        }.filter { !$0.isEmpty }
    }

    /// The tables that deliveries tell, each as wide as one of them tells it, always in the same order.
    func widths(_ deliveries: [Delivery]) -> [TableWidth] {
        TableCode.allCases.flatMap { code in
            Set(deliveries.compactMap { $0.cells.tallies[code]?.columns.count }).sorted().map {
                TableWidth(code: code, columns: $0)
            }
        }
    }

    /// Who begins or ends in a period does so in one part of it, or in the rest that no delivery tells of.
    private mutating func relate(_ whole: Delivery, parts: [Delivery]) {
        let months = parts.reduce(0) { $0 + $1.period.part.months.count }
        relateRest(of: whole.cells, less: parts.map(\.cells), areAll: months == whole.period.part.months.count)
    }

    /// What is left when parts are taken away is counted as they are: the rest of those with an income is no more than the rest of all.
    /// `areAll`: there is no time left, so nobody, unless something was corrected in between.
    mutating func relateRest(of whole: Cells, less parts: [Cells], areAll: Bool = false) {
        let rests = TableCode.allCases.filter { $0 != .quality }.compactMap { code in
            whole.tallies[code]?.flowing.less(parts.map { $0.tallies[code]?.flowing })
        }
        let isNobody = areAll && rests.allSatisfy(\.isNobody)
        let rest = isNobody ? nil : add(rests, .rest)
        for tally in rests {
            if tally.code != .volumes {
                relate(whole.base(tally.code), parts.map { $0.base(tally.code) }, rest?.base(tally.code))
            }
            for row in tally.rows {
                for measure in tally.measures {
                    func cells(_ cells: Cells) -> [Int] { cells.row(tally.code, row.key, measure) ?? [] }
                    relate(cells(whole), parts.map(cells), rest.map(cells))
                }
            }
        }
    }

    /// Column by column, of those that all have. `rest` is nil where there is none.
    private mutating func relate(_ whole: [Int], _ parts: [[Int]], _ rest: [Int]?) {
        for column in 0..<(([whole, rest ?? whole] + parts).map(\.count).min() ?? 0) {
            let terms = parts.map { $0[column] } + (rest.map { [$0[column]] } ?? [])
            relate(terms, equal: [whole[column]])
            if rest == nil { tellTheLast(of: terms + [whole[column]]) }
        }
    }

    /// Nobody comes or goes between the last day of one period and the first of the next.
    private mutating func relateBorder(_ one: Delivery, _ row: VolumeRow, _ other: Delivery, _ otherRow: VolumeRow) {
        relateSame(one.cells.row(.volumes, row.rawValue), other.cells.row(.volumes, otherRow.rawValue), group: nil)
    }

    /// Who is overdue on the last day is so in both.
    private mutating func relateQuality(_ one: Delivery, _ other: Delivery) {
        for row in TableCode.quality.rows.map(\.key) {
            relateSame(one.cells.row(.quality, row), other.cells.row(.quality, row), group: TableCode.quality.group)
        }
    }

    /// Two rows of counts that are known to be the same.
    mutating func relateSame(_ one: [Int]?, _ other: [Int]?, group: TableCode?) {
        for (first, second) in zip(one ?? [], other ?? []) {
            let difference = system.variables[first].value - system.variables[second].value
            if difference == 0 {
                relate([first], equal: [second])
                tell(first, with: second)
            } else {
                relate([second, unprinted(difference, isCorrection: true, group: group)], equal: [first])
            }
        }
    }
}

/// Tabellens bredd (table width): a table with at least so many columns.
struct TableWidth {
    let code: TableCode
    let columns: Int
}

extension CellSystemBuild.Cells {
    func tells(_ wide: TableWidth) -> Bool { tallies[wide.code].map { $0.columns.count >= wide.columns } ?? false }
}

extension Tally {
    /// Without the rows of the volumes that are of a day, or of any time of the period: those of parts do not add up.
    fileprivate var flowing: Tally {
        guard code == .volumes else { return self }
        let rows = rows.filter { VolumeRow(rawValue: $0.key)?.isFlow == true }
        return Tally(code, measures: measures, columns: columns, base: [], rows: rows)
    }

    fileprivate var isNobody: Bool {
        base.allSatisfy { $0 == 0 }
            && rows.allSatisfy { row in row.cells.allSatisfy { cells in cells.allSatisfy { $0 == 0 } } }
    }

    /// What is left when others are taken from it, of the rows and as many columns as all have; nil where one of them is nothing.
    fileprivate func less(_ others: [Tally?]) -> Tally? {
        let there = others.compactMap(\.self)
        guard there.count == others.count, let width = ([self] + there).map(\.columns.count).min() else { return nil }
        func rest(_ whole: [Int], _ parts: [[Int]]) -> [Int] {
            whole.prefix(width).enumerated().map { column, count in parts.reduce(count) { $0 - $1[column] } }
        }
        return Tally(
            code,
            measures: measures,
            columns: Array(columns.prefix(width)),
            base: base.isEmpty ? [] : rest(base, there.map(\.base)),
            rows: rows.compactMap { row in
                let same = there.compactMap { $0[row.key] }
                guard same.count == there.count else { return nil }
                return .init(
                    row.key,
                    row.label,
                    row.cells.enumerated().map { measure, cells in rest(cells, same.map { $0.cells[measure] }) }
                )
            }
        )
    }
}

extension VolumeRow {
    /// What happens in a period, so that parts of it add up; not what is so on a day or at any time of it.
    fileprivate var isFlow: Bool { ![.ongoingAtStart, .ongoingAtEnd, .participants].contains(self) }
}
