import Folder

extension Migration {
    /// What this folder's calendar entries are known by, everywhere and for good: drawn once, tells nothing. And whose
    /// account has been reminded of which duty of a year.
    static let calendar = Migration(
        "011 calendar",
        """
        CREATE TABLE calendarSource (
          id   INTEGER PRIMARY KEY CHECK (id = 1),
          name TEXT NOT NULL CHECK (length(name) = 24)
        ) STRICT;
        INSERT INTO calendarSource VALUES (1, lower(hex(randomblob(12))));

        CREATE TABLE wheelReminder (
          id      INTEGER PRIMARY KEY,
          duty    INTEGER NOT NULL REFERENCES wheelDuty,
          year    INTEGER NOT NULL,
          number  INTEGER NOT NULL CHECK (number > 0),
          account INTEGER NOT NULL,
          sentOn  TEXT NOT NULL CHECK (sentOn IS date(sentOn)),
          UNIQUE (duty, year, number, account)
        ) STRICT;
        """
    )
}
