extension PrintedResults {
    /// What the rules find in results as they were printed. Which figure is right is for a person.
    package var findings: [Finding] {
        contradictions.map { contradiction in
            Finding(
                contradiction.code,
                .printedResults(year: year, part: contradiction.part),
                on: Day(year, 12, 31),
                "\(paper): \(contradiction.text)",
                advice: contradiction.advice
            )
        }
    }
}

extension ResultContradiction {
    fileprivate var code: FindingCode {
        switch kind {
        case .sexes: .resultSexesMissTotal
        case .parts: .resultPartsMissTotal
        case .base: .resultShareOnOtherBase
        case .total: .resultInitiativesMissTotal
        case .places: .resultToldInTwoWays
        }
    }

    fileprivate var advice: String {
        switch kind {
        case .sexes: "Se efter i underlaget vem som inte är med. Skriv hur många som saknar uppgift om kön."
        case .parts: "Skriv en rad för dem som saknas, eller rätta den rad som är fel."
        case .base: "Skriv vad andelen är av, eller räkna om den på alla."
        case .total: "Se efter vilken insats som räknar på ett annat sätt, och skriv vilken siffra som gäller."
        case .places: "Ta uppgiften ur ett ställe, och skriv vilket som gäller."
        }
    }
}

extension PrintedTable {
    package func findings(_ id: Int64) -> [Finding] {
        contradictions.map { text in
            Finding(
                .printedTableMiscounted,
                .printedTable(id),
                on: year.flatMap { Day($0, 12, 31) },
                "\(title): \(text)",
                advice: "Jämför med papperet. Står det så där, låt det stå: tabellen visas som den trycktes."
            )
        }
    }
}

/// Det tryckta (printed book): what the rules about printed results are functions of.
package struct PrintedBook: Hashable, Sendable {
    package var results: [PrintedResults]
    package var tables: [Int64: PrintedTable]

    package init(results: [PrintedResults] = [], tables: [Int64: PrintedTable] = [:]) {
        (self.results, self.tables) = (results, tables)
    }

    var findings: [Finding] {
        results.flatMap(\.findings) + tables.sorted { $0.key < $1.key }.flatMap { $1.findings($0) }
    }
}
