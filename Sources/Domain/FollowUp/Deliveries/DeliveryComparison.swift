/// Jämförelse (delivery comparison): what a delivery says beside the one before it, before it counts.
package struct DeliveryComparison: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package let table: TableCode
        package let row: String
        package let measure: Measure
        package let before: CountedCell
        package let now: CountedCell

        package var change: Int? { before.count.flatMap { old in now.count.map { $0 - old } } }
        /// Twice as many or half, of ten or more: worth a question before it is accepted.
        package var isStriking: Bool {
            guard let old = before.count, let new = now.count, max(old, new) >= 10 else { return false }
            return new >= old * 2 || new * 2 <= old
        }
    }

    package let lines: [Line]
    /// Tables that were there before and are not now.
    package let gone: [TableCode]
    package let new: [TableCode]

    package init(_ now: CountedReport, _ before: CountedReport) {
        (gone, new) = (
            before.tables.map(\.code).filter { now[$0] == nil }, now.tables.map(\.code).filter { before[$0] == nil }
        )
        lines = now.tables.flatMap { table -> [Line] in
            guard let old = before[table.code] else { return [] }
            return table.rows.flatMap { row in
                table.measures.compactMap { measure -> Line? in
                    let (one, other) = (
                        old.cell(row.key, measure) ?? .notCounted, table.cell(row.key, measure) ?? .notCounted
                    )
                    guard one != other else { return nil }
                    return Line(table: table.code, row: row.label, measure: measure, before: one, now: other)
                }
            }
        }
    }
}
