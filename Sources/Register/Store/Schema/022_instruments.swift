import Folder

extension Migration {
    /// Instruments as they were imported, and what was answered: numbers by item, without identity.
    static let instruments = Migration(
        "022 instruments",
        """
        CREATE TABLE instrument (
          id         INTEGER PRIMARY KEY,
          key        TEXT NOT NULL CHECK (key <> ''),
          version    TEXT NOT NULL CHECK (version <> ''),
          definition TEXT NOT NULL CHECK (json_valid(definition)),
          importedOn TEXT NOT NULL CHECK (importedOn IS date(importedOn)),
          endedOn    TEXT CHECK (endedOn IS date(endedOn)),
          UNIQUE (key, version)
        ) STRICT;
        CREATE TABLE measurement (
          id         INTEGER PRIMARY KEY,
          stay       INTEGER NOT NULL REFERENCES stay ON DELETE CASCADE,
          instrument INTEGER NOT NULL REFERENCES instrument,
          day        TEXT NOT NULL CHECK (day IS date(day)),
          answers    TEXT NOT NULL CHECK (json_valid(answers)),
          UNIQUE (stay, instrument, day)
        ) STRICT;
        """
    )
}
