import Folder

extension Migration {
    /// Files that were handed on, and those of other förbund. What has been taken in is never changed: a newer file lies beside it.
    static let associationReports = Migration(
        "067 association reports",
        """
        CREATE TABLE handedOn (
          number INTEGER PRIMARY KEY,
          year   INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          madeOn TEXT NOT NULL CHECK (madeOn IS date(madeOn))
        ) STRICT;

        CREATE TABLE associationReport (
          id         INTEGER PRIMARY KEY,
          sender     INTEGER NOT NULL REFERENCES deliverySender,
          number     INTEGER NOT NULL CHECK (number > 0),
          year       INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          report     TEXT NOT NULL CHECK (json_valid(report)),
          file       INTEGER NOT NULL REFERENCES file,
          receivedOn TEXT NOT NULL CHECK (receivedOn IS date(receivedOn)),
          UNIQUE (sender, number)
        ) STRICT;

        CREATE TRIGGER associationReportIsNeverChanged BEFORE UPDATE ON associationReport
          BEGIN SELECT RAISE(ABORT, 'what was delivered is never changed'); END;
        CREATE TRIGGER associationReportIsNeverDeleted BEFORE DELETE ON associationReport
          BEGIN SELECT RAISE(ABORT, 'what was delivered is never changed'); END;
        """
    )
}
