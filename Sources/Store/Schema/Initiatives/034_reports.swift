import Folder

extension Migration {
    static let reports = Migration(
        "034 reports",
        """
        CREATE TABLE initiativeReport (
          id          INTEGER PRIMARY KEY,
          initiative  INTEGER NOT NULL REFERENCES initiative,
          kind        TEXT NOT NULL CHECK (kind IN ('quarter', 'halfYear', 'year', 'final')),
          "from"      TEXT NOT NULL CHECK ("from" IS date("from")),
          until       TEXT NOT NULL CHECK (until IS date(until) AND until >= "from"),
          due         TEXT NOT NULL CHECK (due IS date(due)),
          submittedAt TEXT,
          document    INTEGER REFERENCES diaryDocument,
          approvedOn  TEXT CHECK (approvedOn IS date(approvedOn)),
          approvedAt  INTEGER REFERENCES agendaItem,
          revision    INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX reportsOfInitiative ON initiativeReport (initiative, until);
        CREATE INDEX reportsDue ON initiativeReport (due) WHERE submittedAt IS NULL;

        CREATE TABLE reportedCost (
          report INTEGER NOT NULL REFERENCES initiativeReport ON DELETE CASCADE,
          kind   TEXT NOT NULL CHECK (kind <> ''),
          amount INTEGER NOT NULL,
          PRIMARY KEY (report, kind)
        ) STRICT, WITHOUT ROWID;
        """
    )
}
