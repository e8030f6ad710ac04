extension Migration {
    /// One personal calendar address for each account, known by its hash alone.
    static let calendar = Migration(
        "006 calendar",
        """
        CREATE TABLE calendarLink (
          account   INTEGER PRIMARY KEY REFERENCES account (id),
          tokenHash BLOB NOT NULL UNIQUE CHECK (length(tokenHash) = 32),
          madeAt    TEXT NOT NULL
        ) STRICT;
        """
    )
}
