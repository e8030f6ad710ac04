/// What cannot be so at once, whoever has counted it. Nothing is asked of a cell that is protected or left empty.
extension [CountedTable] {
    var contradictions: [TypedFault] { flatMap { sexes(in: $0) + rows(in: $0) + base(of: $0) } + volumes }

    /// Women and men are everybody.
    private func sexes(in table: CountedTable) -> [TypedFault] {
        guard table.columns == TableColumn.bySex else { return [] }
        let rows = (table.code == .volumes ? [] : [(nil, [table.base])]) + table.rows.map { ($0.key, $0.cells) }
        return rows.flatMap { (row: String?, cells: [[CountedCell]]) in
            cells.enumerated().compactMap { measure, cells -> TypedFault? in
                guard let total = cells[0].count else { return nil }
                let parts = cells.dropFirst().compactMap(\.count)
                let sum = parts.reduce(0, +)
                guard parts.count == 2 ? sum != total : sum > total else { return nil }
                let place = TypedFault.Place(table: table.code, row: row, measure: measure, column: 0)
                return fault(
                    place,
                    parts.count == 2
                        ? "\(total), men kvinnor och män är tillsammans \(sum)."
                        : "\(total), men \(cells[1].count == nil ? "män" : "kvinnor") är \(sum)."
                )
            }
        }
    }

    /// No row has more than n; and where everybody is in one row, the rows together have not either.
    private func rows(in table: CountedTable) -> [TypedFault] {
        table.measures.indices.flatMap { measure in
            table.columns.indices.flatMap { column -> [TypedFault] in
                guard let base = table.base[column].count else { return [] }
                func place(_ row: String?) -> TypedFault.Place {
                    TypedFault.Place(table: table.code, row: row, measure: measure, column: column)
                }
                let larger = table.rows.filter { $0.cells[measure][column].count ?? 0 > base }.map { row in
                    fault(
                        place(row.key),
                        table.code == .volumes
                            ? "\(row.cells[measure][column].swedish) är fler än deltagarna, som är \(base)."
                            : "\(row.cells[measure][column].swedish) är fler än n, som är \(base)."
                    )
                }
                let counts = table.rows.compactMap { $0.cells[measure][column].count }
                let isWhole = counts.count == table.code.typedRows.count
                let sum = counts.reduce(0, +)
                guard larger.isEmpty, table.code.isPartition, sum > base || isWhole && sum != base else {
                    return larger
                }
                return [fault(place(nil), "\(base), men raderna är tillsammans \(sum). Var och en står på en rad.")]
            }
        }
    }

    /// n is a row of the volumes.
    private func base(of table: CountedTable) -> [TypedFault] {
        guard table.code != .volumes, let row = first(where: { $0.code == .volumes })?[table.code.base.rawValue]
        else { return [] }
        return zip(table.base, row.cells[0]).enumerated().compactMap { column, pair -> TypedFault? in
            guard let base = pair.0.count, let volume = pair.1.count, base != volume else { return nil }
            let place = TypedFault.Place(table: table.code, row: nil, measure: 0, column: column)
            return fault(place, "\(base), men \(row.label.lowercased()) är \(volume). De ska vara lika många.")
        }
    }

    /// Who was there or came is who took part, and who took part has ended or is there still.
    private var volumes: [TypedFault] {
        guard let table = first(where: { $0.code == .volumes }) else { return [] }
        return VolumeRow.sums.flatMap { one, other in
            table.columns.indices.compactMap { column -> TypedFault? in
                let cells = [one, other, .participants].map { table[$0.rawValue]?.cells[0][column].count }
                guard let first = cells[0], let second = cells[1], let all = cells[2], first + second != all
                else { return nil }
                let place = TypedFault.Place(
                    table: .volumes,
                    row: VolumeRow.participants.rawValue,
                    measure: 0,
                    column: column
                )
                let sum =
                    "\(one.swedish.lowercased()) och \(other.swedish.lowercased()) är tillsammans \(first + second)."
                return fault(place, "\(all), men \(sum)")
            }
        }
    }
}

extension VolumeRow {
    /// Two by two they are those who took part.
    static let sums: [(VolumeRow, VolumeRow)] = [(.ongoingAtStart, .started), (.closed, .ongoingAtEnd)]
}
