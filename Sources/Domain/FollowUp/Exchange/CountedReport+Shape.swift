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
