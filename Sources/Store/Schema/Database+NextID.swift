import GRDB

extension Database {
    /// The id of the row that is about to be inserted, in the caller's transaction. Ids are never used again, since
    /// nothing with an event is ever deleted.
    func nextID(_ table: any TableRecord.Type) throws -> Int64 {
        try (Int64.fetchOne(self, sql: "SELECT max(id) FROM \(table.databaseTableName)") ?? 0) + 1
    }
}
