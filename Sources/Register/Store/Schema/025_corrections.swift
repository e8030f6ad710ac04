import Folder

extension Migration {
    /// What stood in a start form before it was corrected, sealed: it goes with the person.
    static let corrections = Migration(
        "025 corrections",
        """
        CREATE TABLE startCorrection (
          id            INTEGER PRIMARY KEY,
          stay          INTEGER NOT NULL REFERENCES stay ON DELETE CASCADE,
          correctedOn   TEXT NOT NULL CHECK (correctedOn IS date(correctedOn)),
          name          TEXT NOT NULL CHECK (name <> ''),
          reason        TEXT NOT NULL CHECK (reason IN ('slip', 'misheard', 'later', 'request')),
          sealedChanges BLOB
        ) STRICT;
        CREATE INDEX correctionStay ON startCorrection (stay);
        """
    )
}
