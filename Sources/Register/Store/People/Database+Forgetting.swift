import GRDB

extension Database {
    /// Glömmer fritexten (forgets the free text) about a person in every slice: whatever is sealed and hangs on one of the person's
    /// stays, or on the referral that led to it. The rows stay, for what is counted of them.
    func forgetText(of person: Int64) throws {
        for column in SealedColumn.all {
            guard let way = try way(to: column.table) else { continue }
            try execute(sql: "UPDATE \(column.table) SET \(column.column) = NULL WHERE \(way)", arguments: [person])
        }
    }

    /// How the rows of a table hang on a person; nil for the person itself, and for what hangs on nobody.
    private func way(to table: String) throws -> String? {
        let stays = "(SELECT id FROM stay WHERE person = ?)"
        let columns = Set(try columns(in: table).map(\.name))
        if table == "stay" { return "person = ?" }
        if columns.contains("stay") { return "stay IN \(stays)" }
        return columns.contains("referral") ? "referral IN (SELECT id FROM referral WHERE stay IN \(stays))" : nil
    }
}
