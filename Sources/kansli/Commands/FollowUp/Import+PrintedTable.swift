import Domain
import Formats
import Foundation
import Store
import Yams

extension Import {
    /// A table and its note, which lies beside it as NAMN.meta.yaml. Without a note nobody would know where it is from.
    func takePrinted(_ file: String, _ store: Store, _ signature: Signature) async throws -> PrintedTableLine {
        let bytes = try contents(of: file)
        do {
            let table = try table(file, bytes)
            let report =
                dryRun
                ? try await store.tryPrintedTable(table, signature)
                : try await store.record(table, from: bytes, named: URL(filePath: file).lastPathComponent, signature)
            return PrintedTableLine(file, table, report)
        } catch let unreadable as Unreadable {
            return PrintedTableLine(file, refused: unreadable.message)
        } catch let refusal as Refusal {
            return PrintedTableLine(file, refused: refusal.ruling.reason)
        }
    }

    private func table(_ file: String, _ bytes: Data) throws -> PrintedTable {
        let reading = try PrintedTableReading(bytes)
        let place = URL(filePath: file).deletingPathExtension()
        let beside = place.appendingPathExtension("meta.yaml")
        guard let text = try? String(contentsOf: beside, encoding: .utf8) else {
            throw Unreadable("Lägg \(beside.lastPathComponent) bredvid filen, med source: varifrån tabellen är.")
        }
        do {
            let note = try YAMLDecoder().decode(PrintedTableNote.self, from: text)
            return PrintedTable(place.lastPathComponent, columns: reading.columns, rows: reading.rows, note)
        } catch {
            throw Unreadable(
                "\(beside.lastPathComponent) går inte att läsa. Den ska ha source, och kan ha title, year och rules."
            )
        }
    }
}
