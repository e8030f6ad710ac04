extension CountedReport {
    /// Whether every table has the cells that its measures and columns ask for, each table once, and each row once.
    package var hasShape: Bool {
        number > 0 && initiative.key.isInitiativeKey && Set(tables.map(\.code)).count == tables.count
            && tables.allSatisfy(\.hasShape)
    }
}

extension CountedTable {
    fileprivate var hasShape: Bool {
        measures == code.measures && columns.first == .everybody && Set(columns).count == columns.count
            && base.count == columns.count && Set(rows.map(\.key)).count == rows.count
            && rows.allSatisfy { row in
                row.cells.count == measures.count && row.cells.allSatisfy { $0.count == columns.count }
            }
    }
}

extension String {
    /// "amt", "hall-i-hall-ut": small letters a to z, digits and hyphens, 1 to 40 of them.
    package var isInitiativeKey: Bool {
        1...40 ~= count && utf8.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || $0 == 45 }
    }
}

extension CountedReport {
    /// The first figure that is too small to be told, or that the two beside it tell, in a report that somebody else has protected.
    package var unprotected: String? { tables.lazy.compactMap { $0.unprotected(protection) }.first }
}

extension CountedTable {
    fileprivate func unprotected(_ rule: ProtectionRule) -> String? {
        for row in rows + [Row("base", "n", [base])] {
            for cells in row.cells {
                if let small = cells.compactMap(\.count).first(where: rule.isSmall) {
                    return "\(code.title), \(row.label): \(small) är för litet. Skriv skyddad."
                }
                let isOneHidden = cells.count { $0 == .protected } == 1 && !cells.contains(.notCounted)
                if columns == TableColumn.bySex, isOneHidden {
                    return
                        "\(code.title), \(row.label): den skyddade rutan går att räkna ut ur de andra två. Skriv skyddad i en till."
                }
            }
        }
        return nil
    }
}
