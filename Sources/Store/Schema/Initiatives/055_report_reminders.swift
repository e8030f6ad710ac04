import Folder

extension Migration {
    /// Whose account has been reminded of which report, and why. A report that comes back again has a new day.
    static let reportReminders = Migration(
        "055 reminders of reports",
        """
        CREATE TABLE reportReminder (
          id       INTEGER PRIMARY KEY,
          report   INTEGER NOT NULL REFERENCES initiativeReport,
          occasion TEXT NOT NULL CHECK (occasion IN ('early', 'near', 'late', 'returned')),
          day      TEXT NOT NULL CHECK (day IS date(day)),
          account  INTEGER NOT NULL,
          sentOn   TEXT NOT NULL CHECK (sentOn IS date(sentOn)),
          UNIQUE (report, occasion, day, account)
        ) STRICT;
        """
    )
}
