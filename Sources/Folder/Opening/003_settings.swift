extension Migration {
    /// Settings of the folder itself, and the head of the log at each backup.
    static let settings = Migration(
        "003 settings and backups",
        """
        CREATE TABLE setting (
          name  TEXT PRIMARY KEY CHECK (name <> ''),
          value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE backup (
          id     INTEGER PRIMARY KEY,
          at     TEXT NOT NULL,
          events INTEGER NOT NULL CHECK (events >= 0),
          head   TEXT NOT NULL CHECK (length(head) = 64)
        ) STRICT;
        """
    )
}
