import Folder

extension Migration {
    static let sequences = Migration(
        "007 sequences",
        """
        CREATE TABLE sequence (
          name TEXT PRIMARY KEY,
          last INTEGER NOT NULL CHECK (last > 0)
        ) STRICT, WITHOUT ROWID;
        """
    )
}
