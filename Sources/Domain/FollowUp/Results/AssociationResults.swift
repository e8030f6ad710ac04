/// Förbundets resultat (association results) of a year: what whole years' deliveries tell of each initiative, and sums where they
/// may be made.
package struct AssociationResults: Hashable, Sendable {
    package struct Part: Hashable, Sendable {
        package let title: String
        package let delivered: DeliveredResults

        package init(_ title: String, _ delivered: DeliveredResults) {
            (self.title, self.delivered) = (title, delivered)
        }
    }

    package let year: Int
    /// In Swedish order of their titles.
    package let parts: [Part]

    package init(_ year: Int, _ parts: [Part]) {
        (self.year, self.parts) = (year, parts.sortedInSwedish(by: \.title))
    }

    package init(_ year: Int, in book: DeliveryBook, titles: [Initiative.ID: String]) {
        let results = FollowUpPeriod(year).map(book.results) ?? []
        self.init(year, results.map { Part(titles[$0.initiative] ?? "", $0) })
    }

    /// Over every initiative, who takes part in two counted in both.
    package func sum(_ figure: ResultFigure, _ column: TableColumn = .everybody) -> CountedSum {
        CountedSum(parts.map { $0.delivered.cell(figure, column) })
    }

    /// A change is told only between sums of the same initiatives: otherwise it says which have delivered.
    package func isComparable(with other: AssociationResults) -> Bool {
        Set(parts.map(\.delivered.initiative)) == Set(other.parts.map(\.delivered.initiative))
    }

    /// n of a figure; nil of a volume.
    package func base(of figure: ResultFigure) -> CountedSum? {
        figure.table == .volumes ? nil : CountedSum(parts.map { $0.delivered.base(of: figure) ?? .notCounted })
    }

    /// Those that some initiative has counted.
    package var figures: [ResultFigure] {
        ResultFigure.allCases.filter { figure in parts.contains { $0.delivered.figures.contains(figure) } }
    }

    package var definitions: [String] {
        TableCode.allCases.filter { code in figures.contains { $0.table == code } }.map(\.definition)
    }

    package var source: String { parts.map(\.delivered.source).joined(separator: "; ") }
}

/// Summa av räknade celler (counted sum), and why it does not say where it does not.
///
/// A sum over a protected part is protected. With exactly one, the sum less the parts that are told would be the very count that
/// was hidden. With several it could not be made either: the office has never known what is hidden. And a sum of the others alone
/// would be read as everybody. Where an initiative has not counted, there is no sum for the same reason.
package struct CountedSum: Hashable, Sendable {
    package let cell: CountedCell
    package let parts: Int
    package let protected: Int
    package let notCounted: Int

    package init(_ cells: [CountedCell]) {
        (cell, parts) = (cells.sum, cells.count)
        (protected, notCounted) = (cells.count { $0 == .protected }, cells.count { $0 == .notCounted })
    }

    /// "skyddad i 1 av 3 insatser"; blank when the sum says.
    package var reason: String {
        if protected > 0 { return "skyddad i \(protected) av \(parts) insatser" }
        return notCounted > 0 && notCounted < parts ? "ej räknad i \(notCounted) av \(parts) insatser" : ""
    }
}
