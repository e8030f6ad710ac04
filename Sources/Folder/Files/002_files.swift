extension Migration {
    /// The bytes lie under files/, named by their hash; a row gives them the name that they came with.
    static let files = Migration(
        "002 files",
        """
        CREATE TABLE file (
          id        INTEGER PRIMARY KEY,
          sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
          size      INTEGER NOT NULL CHECK (size > 0),
          mediaType TEXT NOT NULL,
          name      TEXT NOT NULL CHECK (name <> ''),
          addedAt   TEXT NOT NULL
        ) STRICT;
        CREATE INDEX filesOfHash ON file (sha256);
        """
    )
}
