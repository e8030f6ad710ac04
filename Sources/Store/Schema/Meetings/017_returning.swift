import Folder

extension Migration {
    /// Conditions that failed and come back on an agenda: what that means is decided there.
    static let returning = Migration(
        "017 returning",
        """
        CREATE TABLE returningCondition (
          id        INTEGER PRIMARY KEY,
          item      INTEGER NOT NULL REFERENCES agendaItem ON DELETE CASCADE,
          condition INTEGER NOT NULL REFERENCES clauseCondition,
          UNIQUE (item, condition)
        ) STRICT;
        CREATE INDEX returningByCondition ON returningCondition (condition);
        """
    )
}
