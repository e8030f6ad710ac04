package import GRDB

extension Database {
    /// The id of the row that is about to be inserted, in the caller's transaction. An id is never used again, though
    /// its row may have been removed: the event log still speaks of it.
    package func nextID(_ table: any TableRecord.Type) throws -> Int64 {
        let name = table.databaseTableName
        let sql = """
            INSERT INTO sequence VALUES (?, (SELECT ifnull(max(id), 0) + 1 FROM \(name)))
            ON CONFLICT DO UPDATE SET last = max(last + 1, excluded.last) RETURNING last
            """
        return try Int64.fetchOne(self, sql: sql, arguments: [name]) ?? 1
    }
}
