import Folder

extension Migration {
    /// What is fixed on a list is copied there, so that no later fact changes it.
    static let fees = Migration(
        "052 fees",
        """
        CREATE TABLE feeRule (
          id     INTEGER PRIMARY KEY,
          "from" TEXT NOT NULL UNIQUE CHECK ("from" IS date("from")),
          item   INTEGER REFERENCES agendaItem,
          terms  TEXT NOT NULL CHECK (json_valid(terms))
        ) STRICT;
        CREATE INDEX feeRulesOfItem ON feeRule (item);

        CREATE TABLE feeBase (
          id        INTEGER PRIMARY KEY,
          "from"    TEXT NOT NULL UNIQUE CHECK ("from" IS date("from")),
          amount    INTEGER NOT NULL CHECK (amount > 0),
          increase  INTEGER,
          decidedBy TEXT NOT NULL,
          source    TEXT NOT NULL
        ) STRICT;

        CREATE TABLE yearlyAmount (
          year        INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 2199),
          amount      INTEGER NOT NULL CHECK (amount > 0),
          isConfirmed INTEGER NOT NULL CHECK (isConfirmed IN (0, 1)),
          source      TEXT NOT NULL
        ) STRICT;

        CREATE TABLE feeTime (
          meeting INTEGER NOT NULL REFERENCES boardMeeting,
          person  INTEGER REFERENCES person,
          start   TEXT NOT NULL,
          "end"   TEXT NOT NULL CHECK (start < "end")
        ) STRICT;
        CREATE UNIQUE INDEX feeTimeOnce ON feeTime (meeting, ifnull(person, 0));
        CREATE INDEX feeTimesOfPerson ON feeTime (person);

        CREATE TABLE feeAssignment (
          id       INTEGER PRIMARY KEY,
          person   INTEGER NOT NULL REFERENCES person,
          day      TEXT NOT NULL CHECK (day IS date(day)),
          text     TEXT NOT NULL CHECK (text <> ''),
          minutes  INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
          struckOn TEXT CHECK (struckOn IS date(struckOn))
        ) STRICT;
        CREATE INDEX feeAssignmentsOfPerson ON feeAssignment (person);

        CREATE TABLE compensation (
          id         INTEGER PRIMARY KEY,
          person     INTEGER NOT NULL REFERENCES person,
          kind       TEXT NOT NULL CHECK (kind IN ('lostEarnings', 'kilometres', 'ticket')),
          meeting    INTEGER REFERENCES boardMeeting,
          day        TEXT NOT NULL CHECK (day IS date(day)),
          text       TEXT NOT NULL CHECK (text <> ''),
          amount     INTEGER NOT NULL CHECK (amount >= 0),
          kilometres INTEGER NOT NULL CHECK (kilometres >= 0),
          payTo      TEXT NOT NULL,
          file       INTEGER REFERENCES file,
          claimedOn  TEXT NOT NULL CHECK (claimedOn IS date(claimedOn)),
          checkedOn  TEXT CHECK (checkedOn IS date(checkedOn)),
          checkedBy  TEXT NOT NULL,
          refusedWhy TEXT NOT NULL,
          claim      INTEGER UNIQUE REFERENCES claim,
          revision   INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX compensationsOfPerson ON compensation (person);
        CREATE INDEX compensationsOfMeeting ON compensation (meeting);
        CREATE INDEX compensationsOfFile ON compensation (file);

        CREATE TABLE feeList (
          id             INTEGER PRIMARY KEY,
          year           INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          part           TEXT NOT NULL CHECK (part IN ('q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'year')),
          corrects       INTEGER UNIQUE REFERENCES feeList,
          rounding       TEXT NOT NULL CHECK (rounding IN ('nearestKrona', 'upToKrona', 'none')),
          account        TEXT NOT NULL,
          fixedAt        TEXT NOT NULL,
          fixedOn        TEXT NOT NULL CHECK (fixedOn IS date(fixedOn)),
          fixedBy        TEXT NOT NULL CHECK (fixedBy <> ''),
          fixedByAccount INTEGER,
          fixedByPerson  INTEGER REFERENCES person,
          sentOn         TEXT CHECK (sentOn IS date(sentOn)),
          sentBy         TEXT NOT NULL,
          document       INTEGER REFERENCES diaryDocument
        ) STRICT;
        CREATE INDEX feeListsFixedBy ON feeList (fixedByPerson);
        CREATE INDEX feeListsOfDocument ON feeList (document);

        CREATE TABLE feeLine (
          list         INTEGER NOT NULL REFERENCES feeList,
          position     INTEGER NOT NULL CHECK (position > 0),
          person       INTEGER NOT NULL REFERENCES person,
          kind         TEXT NOT NULL CHECK (kind IN ('meeting', 'assignment', 'yearly', 'lostEarnings', 'kilometres')),
          day          TEXT NOT NULL CHECK (day IS date(day)),
          meeting      INTEGER REFERENCES boardMeeting,
          assignment   INTEGER REFERENCES feeAssignment,
          compensation INTEGER REFERENCES compensation,
          function     TEXT NOT NULL,
          text         TEXT NOT NULL,
          sections     TEXT NOT NULL,
          minutes      INTEGER,
          share        INTEGER,
          base         INTEGER,
          kilometres   INTEGER NOT NULL,
          exact        INTEGER NOT NULL,
          PRIMARY KEY (list, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX feeLinesOfPerson ON feeLine (person);
        CREATE INDEX feeLinesOfMeeting ON feeLine (meeting);
        CREATE INDEX feeLinesOfAssignment ON feeLine (assignment);
        CREATE INDEX feeLinesOfCompensation ON feeLine (compensation);

        CREATE TABLE feeAttest (
          id        INTEGER PRIMARY KEY,
          list      INTEGER NOT NULL REFERENCES feeList,
          person    INTEGER NOT NULL REFERENCES person,
          "row"     INTEGER NOT NULL REFERENCES attestRow,
          account   INTEGER,
          byPerson  INTEGER REFERENCES person,
          name      TEXT NOT NULL CHECK (name <> ''),
          at        TEXT NOT NULL,
          day       TEXT NOT NULL CHECK (day IS date(day)),
          hindrance TEXT NOT NULL,
          UNIQUE (list, person),
          CHECK (byPerson IS NULL OR byPerson <> person)
        ) STRICT;
        """
    )
}
