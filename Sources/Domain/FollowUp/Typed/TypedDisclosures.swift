/// What a reader can work out of what is typed in. The protection of a register knows what it hides and looks for a witness; here nobody
/// knows it, so all that the told figures allow is worked out instead.
extension [CountedTable] {
    func disclosures(_ rule: ProtectionRule) -> [TypedFault] {
        var system = TypedSystem()
        for cell in cells { system.add(cell.place, cell.value) }
        for table in self { relate(table, &system) }
        relateVolumes(&system)
        system.workOut()
        return system.hidden.compactMap { place, bounds in
            if let most = bounds.most, most == bounds.least {
                return fault(place, "den skyddade rutan går att räkna ut ur de andra. Skriv skyddad i en till.")
            }
            if let most = bounds.most, most < rule.threshold - 1 {
                return fault(
                    place,
                    "det går att räkna ut att den skyddade rutan är högst \(most). Skriv skyddad i en till."
                )
            }
            return nil
        }
    }

    private func relate(_ table: CountedTable, _ system: inout TypedSystem) {
        func place(_ row: String?, _ measure: Int, _ column: Int) -> TypedFault.Place {
            // The base of the volumes is their row of participants, as any other is a row of theirs where it stands.
            let row = row ?? (table.code == .volumes ? VolumeRow.participants.rawValue : nil)
            return TypedFault.Place(table: table.code, row: row, measure: row == nil ? 0 : measure, column: column)
        }
        let keys: [String?] = table.rows.map(\.key)
        for measure in table.measures.indices {
            for row in keys + [nil] where table.columns == TableColumn.bySex {
                let cells = (0...2).map { place(row, measure, $0) }
                system.relate([cells[1], cells[2]], equal: cells[0])
                for part in cells.dropFirst() { system.relate([part], atMost: cells[0]) }
            }
            for column in table.columns.indices {
                let (rows, base) = (keys.map { place($0, measure, column) }, place(nil, measure, column))
                let alone = table.code.exclusiveRows.map { place($0, measure, column) }
                for row in rows where !alone.contains(row) { system.relate(alone + [row], atMost: base) }
                system.relate(alone, atMost: base)
                guard table.code.isPartition else { continue }
                if rows.count == table.code.typedRows.count { system.relate(rows, equal: base) }
                system.relate(rows, atMost: base)
            }
        }
    }

    private func relateVolumes(_ system: inout TypedSystem) {
        for column in TableColumn.bySex.indices {
            func volume(_ row: VolumeRow) -> TypedFault.Place {
                TypedFault.Place(table: .volumes, row: row.rawValue, measure: 0, column: column)
            }
            for (one, other) in VolumeRow.sums {
                system.relate([volume(one), volume(other)], equal: volume(.participants))
            }
            for table in self where table.code != .volumes {
                let base = TypedFault.Place(table: table.code, row: nil, measure: 0, column: column)
                system.relate([base], equal: volume(table.code.base))
            }
        }
    }
}

extension TableCode {
    /// Who is in one of these is in no other row.
    fileprivate var exclusiveRows: [String] {
        self == .incomes ? IncomeSource.allCases.filter(\.isExclusive).map(\.rawValue) : []
    }
}
