import GRDB

extension Database {
    /// Every value of every table as text: what a stolen file would show.
    var everything: String { get throws { try everything(but: []) } }

    /// The same without some tables.
    func everything(but some: Set<String>) throws -> String {
        let tables = try String.fetchAll(self, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
        return try tables.filter { !some.contains($0) }.flatMap { table in
            try Row.fetchAll(self, sql: "SELECT * FROM \"\(table)\"").map { row in
                row.databaseValues.map { value in
                    if case .blob(let data) = value.storage { return String(decoding: data, as: UTF8.self) }
                    return String.fromDatabaseValue(value) ?? ""
                }.joined(separator: " ")
            }
        }.joined(separator: "\n")
    }
}

extension Database {
    func count(of tables: [String]) throws -> Int {
        try tables.reduce(0) { try $0 + (Int.fetchOne(self, sql: "SELECT count(*) FROM \"\($1)\"") ?? 0) }
    }
}
