import GRDB

extension Folder {
    /// The schema as SQL, sorted by kind and name: what the migrations so far have made. Compared with a reviewed file.
    package func schema() throws -> String {
        try database.read { db in
            let statements = try String.fetchAll(
                db,
                sql: """
                    SELECT sql FROM sqlite_schema
                    WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'grdb_migrations'
                    ORDER BY tbl_name, instr('tableindexviewtrigger', type), name
                    """
            )
            return statements.map { $0 + ";\n" }.joined(separator: "\n")
        }
    }
}
