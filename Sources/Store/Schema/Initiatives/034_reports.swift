import Folder

extension Migration {
    static let reports = Migration(
        "034 reports",
        """
        CREATE TABLE initiativeReport (
          id           INTEGER PRIMARY KEY,
          initiative   INTEGER NOT NULL REFERENCES initiative,
          kind         TEXT NOT NULL CHECK (kind IN ('quarter', 'halfYear', 'year', 'final')),
          "from"       TEXT NOT NULL CHECK ("from" IS date("from")),
          until        TEXT NOT NULL CHECK (until IS date(until) AND until >= "from"),
          due          TEXT NOT NULL CHECK (due IS date(due)),
          approver     TEXT NOT NULL CHECK (approver IN ('office', 'board')),
          submittedAt  TEXT,
          submittedOn  TEXT CHECK (submittedOn IS date(submittedOn)),
          document     INTEGER REFERENCES diaryDocument,
          returnedOn   TEXT CHECK (returnedOn IS date(returnedOn)),
          returnReason TEXT NOT NULL,
          approvedOn   TEXT CHECK (approvedOn IS date(approvedOn)),
          approvedAt   INTEGER REFERENCES agendaItem,
          forecast     INTEGER,
          revision     INTEGER NOT NULL,
          UNIQUE (initiative, kind, until)
        ) STRICT;
        CREATE INDEX reportsOfInitiative ON initiativeReport (initiative, until);
        CREATE INDEX reportsOpen ON initiativeReport (due) WHERE approvedOn IS NULL;
        CREATE INDEX reportsApprovedAt ON initiativeReport (approvedAt) WHERE approvedAt IS NOT NULL;

        CREATE TABLE reportAnswer (
          report  INTEGER NOT NULL REFERENCES initiativeReport ON DELETE CASCADE,
          section TEXT NOT NULL CHECK (section <> ''),
          text    TEXT NOT NULL CHECK (text <> ''),
          PRIMARY KEY (report, section)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE reportedCost (
          report INTEGER NOT NULL REFERENCES initiativeReport ON DELETE CASCADE,
          kind   TEXT NOT NULL CHECK (kind <> ''),
          amount INTEGER NOT NULL,
          PRIMARY KEY (report, kind)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE reportedResult (
          report   INTEGER NOT NULL REFERENCES initiativeReport ON DELETE CASCADE,
          position INTEGER NOT NULL CHECK (position > 0),
          what     TEXT NOT NULL CHECK (what <> ''),
          women    INTEGER NOT NULL CHECK (women >= 0),
          men      INTEGER NOT NULL CHECK (men >= 0),
          others   INTEGER NOT NULL CHECK (others >= 0),
          PRIMARY KEY (report, position)
        ) STRICT, WITHOUT ROWID;
        """
    )

    static let initiativeFollowUp = Migration(
        "045 initiative follow-up",
        """
        CREATE TABLE followUpMeeting (
          id         INTEGER PRIMARY KEY,
          initiative INTEGER NOT NULL REFERENCES initiative,
          day        TEXT NOT NULL CHECK (day IS date(day)),
          present    TEXT NOT NULL CHECK (present <> ''),
          notes      TEXT NOT NULL,
          revision   INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX followUpMeetingsOfInitiative ON followUpMeeting (initiative, day);

        CREATE TABLE changeRequest (
          id         INTEGER PRIMARY KEY,
          initiative INTEGER NOT NULL REFERENCES initiative,
          askedOn    TEXT NOT NULL CHECK (askedOn IS date(askedOn)),
          text       TEXT NOT NULL CHECK (text <> ''),
          outcome    TEXT CHECK (outcome IN ('granted', 'refused', 'withdrawn')),
          decidedOn  TEXT CHECK (decidedOn IS date(decidedOn)),
          decidedAt  INTEGER REFERENCES agendaItem,
          reasons    TEXT NOT NULL,
          revision   INTEGER NOT NULL,
          CHECK ((outcome IS NULL) = (decidedOn IS NULL))
        ) STRICT;
        CREATE INDEX changeRequestsOfInitiative ON changeRequest (initiative);
        CREATE INDEX changeRequestsOpen ON changeRequest (askedOn) WHERE outcome IS NULL;

        CREATE TABLE sampleCheck (
          id         INTEGER PRIMARY KEY,
          initiative INTEGER NOT NULL REFERENCES initiative,
          year       INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          drawnOn    TEXT NOT NULL CHECK (drawnOn IS date(drawnOn)),
          ground     TEXT NOT NULL CHECK (ground <> ''),
          points     TEXT NOT NULL CHECK (json_valid(points)),
          doneOn     TEXT CHECK (doneOn IS date(doneOn)),
          conclusion TEXT NOT NULL,
          revision   INTEGER NOT NULL,
          UNIQUE (initiative, year)
        ) STRICT;
        """
    )
}
