extension DeliveryBook {
    /// "En inskriven leverans går ihop, och har samma skydd som en räknad: inget tal under tröskeln, och inget som kan räknas ut."
    package func mayTypeIn(_ report: CountedReport, from sender: DeliverySender, on today: Day) -> Ruling {
        let reason: String =
            if !report.hasShape {
                "Tabellerna är inte ifyllda som de ska."
            } else if let fault = report.typedFaults.first {
                fault.text
            } else {
                refusal(of: report, from: sender, isTyped: true, today) ?? ""
            }
        return Ruling(
            reason.isEmpty ? .met : .notMet,
            .Kansli.deliveries,
            reason.isEmpty ? "Leveransen kan skrivas in." : reason
        )
    }

    /// The next serial of what is typed in for a sender. The numbers of its register are its own.
    package func nextNumber(of sender: DeliverySender.ID) -> Int {
        (deliveries.filter { $0.sender == sender && $0.isTyped }.map(\.report.number).max() ?? 0) + 1
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
