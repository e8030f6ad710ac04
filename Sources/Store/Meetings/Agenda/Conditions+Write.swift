import Domain
import Folder
import GRDB

/// A form writes conditions as words, one a row: their years and last days are kept from what was there.
extension Database {
    func conditions(of clause: Clause.ID) throws -> [ClauseCondition] {
        try SQLRequest("SELECT * FROM clauseCondition WHERE clause = \(clause) ORDER BY id").fetchAll(self)
    }

    /// Lays conditions on a clause whose old ones, `before`, have been taken away. A condition is known again by its
    /// words, else by its place when there are as many as before. `dues`, one for each, says their last days anew.
    func lay(_ texts: [String], dues: [Day?]? = nil, on clause: Clause.ID, before: [ClauseCondition]) throws {
        for (place, text) in texts.enumerated() {
            let same = before.first { $0.text == text } ?? (texts.count == before.count ? before[place] : nil)
            let id = try nextID(ClauseCondition.self)
            try ClauseCondition(
                id: id,
                clause: clause,
                text: text,
                year: same?.year,
                due: dues.map { $0[place] } ?? same?.due
            ).insert(
                self
            )
        }
    }
}
