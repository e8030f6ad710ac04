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
            }
        }
    }

    /// The largest parts that do not lie in each other, once for each way to choose among several of one period.
    private func coverings(_ within: [Delivery]) -> [[Delivery]] {
        let largest = within.filter { one in
            !within.contains { $0.period != one.period && $0.period.holds(one.period) }
        }
        let periods = Set(largest.map(\.period)).sorted { $0.from < $1.from }
        return periods.reduce([[]]) { ways, period in
            ways.flatMap { way in largest.filter { $0.period == period }.map { way + [$0] } }
        }.filter { !$0.isEmpty }
    }

    /// Who begins or ends in a period does so in one part of it, or in the rest that no delivery tells of.
    private mutating func relate(_ whole: Delivery, parts: [Delivery]) {
        for (code, tally) in whole.cells.tallies.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where code != .quality {
            relateBases(of: code, whole, parts)
            for row in tally.rows where code != .volumes || VolumeRow(rawValue: row.key)?.isFlow == true {
                for measure in tally.measures {
                    guard let cells = whole.cells.row(code, row.key, measure) else { continue }
                    let others = parts.compactMap { $0.cells.row(code, row.key, measure) }
                    guard others.count == parts.count else { continue }
                    for column in cells.indices where others.allSatisfy({ column < $0.count }) {
                        relateRest(cells[column], others.map { $0[column] })
                    }
                }
            }
        }
    }

    /// Those that the volumes do not have: by age, and where there are no volumes.
    private mutating func relateBases(of code: TableCode, _ whole: Delivery, _ parts: [Delivery]) {
        let told = whole.cells.row(.volumes, code.base.rawValue)?.count ?? 0
        let (bases, others) = (whole.cells.base(code), parts.map { $0.cells.base(code) })
        for column in bases.indices.dropFirst(told) where others.allSatisfy({ column < $0.count }) {
            relateRest(bases[column], others.map { $0[column] })
        }
    }

    private mutating func relateRest(_ whole: Int, _ parts: [Int]) {
        let rest = system.variables[whole].value - system.sum(parts)
        let group = system.variables[whole].group
        relate(parts + [unprinted(rest, isCorrection: rest < 0, group: group)], equal: [whole])
    }

    /// Nobody comes or goes between the last day of one period and the first of the next.
    private mutating func relateBorder(_ one: Delivery, _ row: VolumeRow, _ other: Delivery, _ otherRow: VolumeRow) {
        guard let first = one.cells.row(.volumes, row.rawValue),
            let second = other.cells.row(.volumes, otherRow.rawValue)
        else { return }
        for column in first.indices where column < second.count {
            let difference = system.variables[first[column]].value - system.variables[second[column]].value
            if difference == 0 {
                relate([first[column]], equal: [second[column]])
                tell(first[column], with: second[column])
            } else {
                relate(
                    [second[column], unprinted(difference, isCorrection: true, group: nil)],
                    equal: [first[column]]
                )
            }
        }
    }
}

extension VolumeRow {
    /// What happens in a period, so that parts of it add up; not what is so on a day or at any time of it.
    fileprivate var isFlow: Bool { ![.ongoingAtStart, .ongoingAtEnd, .participants].contains(self) }
}
