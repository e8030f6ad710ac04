extension DeliveryBook {
    /// "En inskriven leverans har samma skydd som en räknad: inget tal under tröskeln, och inget som kan räknas ut."
    package func mayTypeIn(_ report: CountedReport, from sender: DeliverySender, on today: Day) -> Ruling {
        let reason: String =
            if !report.hasShape {
                "Tabellerna är inte ifyllda som de ska."
            } else if let small = report.unprotected {
                small
            } else {
                refusal(of: report, from: sender, today) ?? ""
            }
        return Ruling(
            reason.isEmpty ? .met : .notMet,
            .Kansli.deliveries,
            reason.isEmpty ? "Leveransen kan skrivas in." : reason
        )
    }

    /// The next serial of a sender whose deliveries are typed in.
    package func nextNumber(of sender: DeliverySender.ID) -> Int {
        (deliveries.filter { $0.sender == sender }.map(\.report.number).max() ?? 0) + 1
    }
}

extension CountedReport {
    /// The first figure that is too small to be told, or that another can be worked out from.
    package var unprotected: String? { tables.lazy.compactMap { $0.unprotected(protection) }.first }
}

extension CountedTable {
    fileprivate func unprotected(_ rule: ProtectionRule) -> String? {
        for row in rows + [Row("base", "n", [base])] {
            for cells in row.cells {
                if let small = cells.compactMap(\.count).first(where: rule.isSmall) {
                    return "\(code.title), \(row.label): \(small) är för litet. Skriv skyddad."
                }
                if columns == TableColumn.bySex, cells.count(where: { $0 == .protected }) == 1 {
                    return
                        "\(code.title), \(row.label): den skyddade rutan går att räkna ut ur de andra två. Skriv skyddad i en till."
                }
            }
        }
        return nil
    }
}

extension TableCode {
    /// The tables that an office types in, as the parties have them on paper.
    package static let typed: [TableCode] = [.volumes, .referrals, .incomes, .exits]

    /// Their rows.
    package var typedRows: [(key: String, label: String)] {
        switch self {
        case .volumes, .referrals, .exits: rows
        case .incomes: IncomeSource.allCases.map { ($0.rawValue, $0.swedish) }
        default: []
        }
    }
}
