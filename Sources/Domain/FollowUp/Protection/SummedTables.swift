/// Summerade tabeller (summed tables): a period whose parts have all been told, told as the sum of what was told of them. It says nothing
/// that a reader could not add up, and so can always be told.
struct SummedTables {
    private let rule: ProtectionRule
    /// One after the other, the whole period.
    private let parts: [DeliveredTables]

    /// Nil where some of the period has not been told.
    init?(_ rule: ProtectionRule, _ period: FollowUpPeriod, of earlier: [DeliveredTables]) {
        self.rule = rule
        let within = earlier.filter { $0.period != period && $0.period.to <= period.to }
        var (parts, next) = ([DeliveredTables](), period.from)
        while next <= period.to {
            // The longest, and of those the latest.
            let following = within.filter { $0.period.from == next }
            guard let longest = following.map(\.period.to).max(),
                let part = following.last(where: { $0.period.to == longest })
            else { return nil }
            parts.append(part)
            next = longest + 1
        }
        self.parts = parts
    }

    /// Nil where something was corrected since the parts were told, so that they no longer come to the whole.
    func tables(_ tallies: [Tally]) -> [CountedTable]? {
        var tables: [CountedTable] = []
        for tally in tallies {
            guard let table = tally.code == .volumes ? volumes(tally) : table(tally) else { continue }
            guard table.isTrue(to: tally) else { return nil }
            tables.append(table)
        }
        return tables.isEmpty ? nil : tables
    }

    private func table(_ tally: Tally) -> CountedTable? {
        // Who is overdue is so on the last day.
        let asked = tally.code == .quality ? parts.suffix(1) : parts[...]
        let there = asked.compactMap { part in part.printed.first { $0.code == tally.code } }
        guard there.count == asked.count, let width = there.map(\.columns.count).min() else { return nil }
        return CountedTable(
            tally.code,
            measures: tally.measures,
            columns: Array(tally.columns.prefix(width)),
            base: (0..<width).map { column in sum(there.map { $0.base[column] }) },
            rows: tally.rows.map { row in
                let same = there.map { $0[row.key] }
                return .init(
                    row.key,
                    row.label,
                    tally.measures.indices.map { measure in
                        (0..<width).map { column in sum(same.map { $0?.cells[measure][column] }) }
                    }
                )
            }
        )
    }

    private func volumes(_ tally: Tally) -> CountedTable? {
        let there = parts.compactMap { part in part.printed.first { $0.code == .volumes } }
        guard there.count == parts.count, let width = there.map(\.columns.count).min() else { return nil }
        func row(_ row: VolumeRow, _ tables: some Sequence<CountedTable>) -> [CountedCell] {
            (0..<width).map { column in sum(tables.map { $0[row.rawValue]?.cells[0][column] }) }
        }
        func both(_ one: [CountedCell], _ other: [CountedCell]) -> [CountedCell] {
            zip(one, other).map { sum([$0, $1]) }
        }
        let (started, closed) = (row(.started, there), row(.closed, there))
        let (first, last) = (row(.ongoingAtStart, there.prefix(1)), row(.ongoingAtEnd, there.suffix(1)))
        let participants = zip(both(first, started), both(closed, last)).map { $0 == .protected ? $1 : $0 }
        let rows: [VolumeRow: [CountedCell]] = [
            .ongoingAtStart: first, .started: started, .participants: participants, .closed: closed,
            .ongoingAtEnd: last,
        ]
        return CountedTable(
            .volumes,
            measures: tally.measures,
            columns: Array(tally.columns.prefix(width)),
            base: participants,
            rows: tally.rows.map { row in
                .init(row.key, row.label, [VolumeRow(rawValue: row.key).flatMap { rows[$0] } ?? []])
            }
        )
    }

    /// A count where all are told, and the sum is none that is hidden now.
    private func sum(_ cells: [CountedCell?]) -> CountedCell {
        let counts = cells.compactMap { $0?.count }
        let sum = counts.reduce(0, +)
        return counts.count == cells.count && !rule.isSmall(sum) ? .count(sum) : .protected
    }
}

extension CountedTable {
    fileprivate func isTrue(to tally: Tally) -> Bool {
        func agree(_ cells: [CountedCell], _ counts: [Int]) -> Bool {
            zip(cells, counts).allSatisfy { $0 == .protected || $0 == .count($1) }
        }
        return agree(base, tally.base)
            && zip(rows, tally.rows).allSatisfy { row, counted in
                zip(row.cells, counted.cells).allSatisfy { agree($0, $1) }
            }
    }
}

extension [CountedTable] {
    /// How many counts they tell.
    var told: Int {
        reduce(0) { told, table in
            table.rows.reduce(told) { $0 + $1.cells.joined().count { $0 != .protected } }
        }
    }
}
