import Demo
import Domain
import Folder
import Foundation
import GRDB
import Testing

@testable import Register

/// "Inga personuppgifter om deltagare når förbundet": what the register knows of somebody is nowhere in the office.
@Suite struct `An office that has taken in all that the demo's register delivers` {
    private let directory = FileManager.default.temporaryDirectory.appending(path: "apart-\(UUID().uuidString)")

    @Test func `holds no name, number or free text of the register, and neither do the files that were sent`()
        async throws
    {
        defer { try? FileManager.default.removeItem(at: directory) }
        let instant = Date(timeIntervalSince1970: 1_707_100_000)
        let register = try await Demo.register(in: directory, at: instant)
        let folder = try Folder(at: register, knowing: [.register])
        let files = try await Demo.deliveredFiles(of: folder)
        let office = try await Demo.office(in: directory, at: instant, deliveries: files)
        let secrets = try await secrets(of: RegisterStore(folder))
        #expect(secrets.count > 1_000 && files.count == 9)

        // What both may know is found, so the search would see the rest. The register's own file is searched as a thief has it: without
        // the key.
        let plain = "Individ- och arbetsmarknadsnämnden i Sundsvall (demo)"
        for searched in [try Haystack(office, files), try Haystack(register, [], except: "keys")] {
            #expect(searched.found(of: secrets.union([plain])) == [plain])
        }
    }

    /// Every sealed text, opened, and what names and numbers may be written as. A single letter or a number of counts is no secret.
    private func secrets(of store: RegisterStore) async throws -> Set<String> {
        try await store.read { db in
            var texts: Set<String> = []
            for column in SealedColumn.all where ![.deliveryKey, .deliveryCounts].contains(column) {
                let sql = "SELECT id, \(column.column) FROM \(column.table) WHERE \(column.column) IS NOT NULL"
                for row in try Row.fetchAll(db, sql: sql) {
                    let text = try store.vault.open(row[1] as Data, column, row: row[0])
                    texts.formUnion(column == .personNumber ? Self.forms(of: text) : Self.strings(in: text))
                }
            }
            return texts.filter { $0.count > 9 }
        }
    }

    private static func forms(of number: String) -> [String] {
        let digits = number.filter(\.isNumber)
        let short = digits.dropFirst(2)
        return [digits, String(short)] + [digits[...], short].map { "\($0.dropLast(4))-\($0.suffix(4))" }
    }

    /// The strings of a sealed record, or the text as it stands.
    private static func strings(in text: String) -> [String] {
        guard let record = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else { return [text] }
        return leaves(record)
    }

    private static func leaves(_ value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let list as [Any]: list.flatMap(leaves)
        case let record as [String: Any]: record.values.flatMap(leaves)
        default: []
        }
    }
}

/// Every value of a folder's database and every byte of its files, and files beside it.
private struct Haystack {
    private var bytes: [UInt8] = []

    init(_ folder: URL, _ others: [Data], except: String? = nil) throws {
        let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
        for path in paths where except.map({ !path.hasPrefix($0) }) ?? true {
            bytes += (try? Data(contentsOf: folder.appending(path: path))) ?? Data()
        }
        for other in others { bytes += other }
        // A long text lies in pieces in the file.
        let database = try DatabaseQueue(path: folder.appending(path: "kansli.sqlite").path)
        try database.read { db in
            for table in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'") {
                for value in try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").flatMap(\.databaseValues) {
                    if case .blob(let data) = value.storage { bytes += data }
                    if case .string(let text) = value.storage { bytes += Array(text.utf8) + [0] }
                }
            }
        }
        bytes = bytes.map(Self.plain)
    }

    /// Those of some texts that stand somewhere: all are looked for in one reading, by their first eight bytes.
    func found(of texts: Set<String>) -> [String] {
        let byStart = Dictionary(grouping: texts) { Self.start($0.utf8.prefix(8).map(Self.plain)) }
        var (window, found) = (UInt64(0), Set<String>())
        for (place, byte) in bytes.enumerated() {
            window = window << 8 | UInt64(byte)
            for text in byStart[window] ?? [] where place >= 7 {
                let sought = text.utf8.map(Self.plain)
                if bytes[(place - 7)...].starts(with: sought) { found.insert(text) }
            }
        }
        return found.sorted()
    }

    private static func start(_ bytes: [UInt8]) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

    /// Great letters as small ones.
    private static func plain(_ byte: UInt8) -> UInt8 { 65...90 ~= byte ? byte + 32 : byte }
}
