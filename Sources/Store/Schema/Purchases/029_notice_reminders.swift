import Folder

extension Migration {
    /// Whose account has been reminded of which last day of notice. An agreement that runs on has a new one.
    static let noticeReminders = Migration(
        "029 reminders of notice",
        """
        CREATE TABLE noticeReminder (
          id       INTEGER PRIMARY KEY,
          purchase INTEGER NOT NULL REFERENCES purchase,
          noticeBy TEXT NOT NULL CHECK (noticeBy IS date(noticeBy)),
          account  INTEGER NOT NULL,
          sentOn   TEXT NOT NULL CHECK (sentOn IS date(sentOn)),
          UNIQUE (purchase, noticeBy, account)
        ) STRICT;
        """
    )
}
