/// Fel i det inskrivna (typed fault): a cell that contradicts others, or tells what is protected.
package struct TypedFault: Hashable, Sendable {
    /// Where a cell stands in what is typed in.
    package struct Place: Hashable, Sendable {
        package let table: TableCode
        /// Nil is n.
        package let row: String?
        /// By place, of the table's measures and columns.
        package let measure: Int
        package let column: Int
    }

    package let place: Place
    /// With the table, the row and the column in front.
    package let text: String
}

extension CountedReport {
    /// What is wrong in what was typed in: figures that are too small, and where there are none those that do not tie, and where they
    /// all do those that tell what is protected.
    package var typedFaults: [TypedFault] { tables.typedFaults(protection) }
}

extension [CountedTable] {
    /// As `CountedReport.typedFaults`.
    package func typedFaults(_ rule: ProtectionRule) -> [TypedFault] {
        let small = small(rule)
        guard small.isEmpty else { return small }
        let contradictions = contradictions
        return contradictions.isEmpty ? disclosures(rule) : contradictions
    }

    private func small(_ rule: ProtectionRule) -> [TypedFault] {
        cells.compactMap { cell in
            guard let count = cell.value.count, rule.isSmall(count) else { return nil }
            return fault(cell.place, "\(count) är för litet för att lämnas ut. Skriv skyddad.")
        }
    }

    /// Every cell that is typed in, once: the base of the volumes is their row of participants.
    var cells: [(place: TypedFault.Place, value: CountedCell)] {
        flatMap { table in
            let base = table.code == .volumes ? [] : table.cells(nil, [table.base])
            return base + table.rows.flatMap { table.cells($0.key, $0.cells) }
        }
    }

    /// "Deltagare, Nya, Kvinnor: …".
    func fault(_ place: TypedFault.Place, _ text: String) -> TypedFault {
        TypedFault(place: place, text: "\(first { $0.code == place.table }?.name(of: place) ?? ""): \(text)")
    }
}

extension CountedTable {
    fileprivate func cells(_ row: String?, _ cells: [[CountedCell]]) -> [(TypedFault.Place, CountedCell)] {
        cells.enumerated().flatMap { measure, cells in
            cells.enumerated().map { column, cell in
                (TypedFault.Place(table: code, row: row, measure: measure, column: column), cell)
            }
        }
    }

    fileprivate func name(of place: TypedFault.Place) -> String {
        let row = place.row.map { self[$0]?.label ?? $0 } ?? "n"
        let measure = measures.count == 1 || place.row == nil ? nil : measures[place.measure].swedish
        return [code.title, row, measure, columns[place.column].swedish].compactMap(\.self).joined(separator: ", ")
    }
}
