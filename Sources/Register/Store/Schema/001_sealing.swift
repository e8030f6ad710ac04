import Folder

extension Migration {
    /// Which key the sealed values are under, and what shows that a key file is the right one. The keys lie in `keys/`.
    static let sealing = Migration(
        "001 sealing",
        """
        CREATE TABLE sequence (
          name TEXT PRIMARY KEY,
          last INTEGER NOT NULL CHECK (last > 0)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE sealingKey (
          id    INTEGER PRIMARY KEY,
          proof BLOB NOT NULL CHECK (length(proof) = 32)
        ) STRICT;
        """
    )
}
