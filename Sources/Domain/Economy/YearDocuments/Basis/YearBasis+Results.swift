/// Deltagarnas resultat, as parties have delivered them.
extension YearBasis {
    /// The period that the document tells of; nil of a plan, which is about what has not been yet.
    package var resultPeriod: FollowUpPeriod? { kind.resultPeriod(of: year) }

    /// One row an initiative, and no sum: who takes part in two is counted in both, and a sum over a protected count would be
    /// protected too.
    var resultTables: [YearBlock] {
        guard let resultPeriod else { return [.remark("En plan har inga resultat.")] }
        guard !results.isEmpty else {
            return [.remark("Ingen leverans om deltagare \(resultPeriod.swedish) är godtagen.")]
        }
        let figures: [ResultFigure] = [.participants, .started, .closed, .withoutSupportBefore, .withoutSupportAfter]
        let rows = results.map { title, delivered in
            let (all, rest) = (figures.prefix(1), figures.dropFirst())
            let sexes = Sex.allCases.map { delivered.cell(.participants, TableColumn(sex: $0)) }
            let cells = all.map { delivered.cell($0) } + sexes + rest.map { delivered.cell($0) }
            return YearTable.Row(title, cells.map { .counted($0) } + [.text(delivered.dated)])
        }
        let columns =
            ["Insats", "Deltagare", "Kvinnor", "Män", "Nya", "Avslutade (n)"]
            + ["Utan offentlig försörjning före", "Utan offentlig försörjning efter", "Leverans"]
        let sources = results.flatMap { title, delivered in
            delivered.deliveries.map { YearSource($0.id, title, $0.source) }
        }
        return [
            .table(YearTable(.results, "Deltagarnas resultat \(resultPeriod.swedish), antal", columns, rows)),
            .remark(
                [TableCode.volumes.definition, TableCode.incomes.definition, Self.protected].joined(separator: " ")
            ),
            .remark(TableCode.caution), .delivered(sources),
        ]
    }

    private static let protected =
        "Skyddad: så få att talet inte lämnas ut, eller att det går att räkna ut ett sådant tal ur det."
}

extension DeliveredResults {
    /// "nr 7, 2024-01-26".
    fileprivate var dated: String {
        deliveries.map { "nr \($0.report.number), \($0.report.madeOn.rawValue)" }.joined(separator: "; ")
    }
}

extension YearDocument.Kind {
    /// The period whose results a document of a year tells; nil of a plan.
    package func resultPeriod(of year: Int) -> FollowUpPeriod? {
        switch self {
        case .operationsPlan: nil
        case .halfYearReport: FollowUpPeriod(year, .firstHalf)
        case .annualReport: FollowUpPeriod(year)
        }
    }
}
