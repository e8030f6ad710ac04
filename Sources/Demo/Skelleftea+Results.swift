package import Domain
import Formats
import Foundation
import Store
import Yams

extension Skelleftea {
    /// The results that the annual report of 2016 prints, and the extract of SUS in it.
    static func recordPrintedResults(_ store: Store, _ signature: Signature) async throws {
        try await store.record(try printedResults(), signature)
        _ = try await store.record(
            try printedIncome(),
            from: Data(Facts.susIncome2016.utf8),
            named: "sus-income-before-after.csv",
            signature
        )
    }

    package static func printedResults() throws -> PrintedResults {
        let text = [Facts.results2016, Facts.initiatives2016, Facts.projects2016].joined(separator: "\n")
        return try YAMLDecoder().decode(PrintedResults.self, from: text)
    }

    package static func printedIncome() throws -> PrintedTable {
        let reading = try PrintedTableReading(Data(Facts.susIncome2016.utf8))
        let note = try YAMLDecoder().decode(PrintedTableNote.self, from: Facts.susIncome2016Note)
        return PrintedTable("sus-income-before-after", columns: reading.columns, rows: reading.rows, note)
    }
}
