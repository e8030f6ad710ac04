import Folder

extension Migration {
    /// What was counted before protection stays here, sealed: it is what the next delivery is laid beside. The file is what left.
    static let deliveries = Migration(
        "023 deliveries",
        """
        CREATE TABLE deliveryKey (
          id        INTEGER PRIMARY KEY CHECK (id = 1),
          sealedKey BLOB NOT NULL
        ) STRICT;
        CREATE TABLE delivery (
          id            INTEGER PRIMARY KEY,
          initiative    INTEGER NOT NULL REFERENCES initiative,
          period        TEXT NOT NULL CHECK (period <> ''),
          madeOn        TEXT NOT NULL CHECK (madeOn IS date(madeOn)),
          file          BLOB NOT NULL,
          sealedCounted BLOB NOT NULL
        ) STRICT;
        CREATE INDEX deliveriesOfInitiative ON delivery (initiative, id);
        """
    )
}
