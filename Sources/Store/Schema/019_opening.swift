import Folder

extension Migration {
    static let opening = Migration(
        "019 opening",
        """
        CREATE TABLE opening (
          id              INTEGER PRIMARY KEY CHECK (id = 1),
          startedOn       TEXT NOT NULL CHECK (startedOn IS date(startedOn)),
          nextDiaryNumber TEXT CHECK (nextDiaryNumber <> '')
        ) STRICT;

        CREATE TABLE openingDecision (
          id           INTEGER PRIMARY KEY,
          kind         TEXT NOT NULL CHECK (kind IN ('assignment', 'condition')),
          text         TEXT NOT NULL CHECK (text <> ''),
          paragraph    TEXT NOT NULL,
          decidedOn    TEXT NOT NULL CHECK (decidedOn IS date(decidedOn)),
          assignee     TEXT,
          due          TEXT CHECK (due IS date(due)),
          outcome      TEXT CHECK (outcome IN ('done', 'met', 'failed', 'withdrawn')),
          followedUpOn TEXT CHECK (followedUpOn IS date(followedUpOn)),
          note         TEXT
        ) STRICT;

        CREATE TABLE openingGrant (
          id        INTEGER PRIMARY KEY,
          party     TEXT NOT NULL CHECK (party <> ''),
          name      TEXT NOT NULL CHECK (name <> ''),
          paragraph TEXT NOT NULL,
          decidedOn TEXT NOT NULL CHECK (decidedOn IS date(decidedOn)),
          firstYear INTEGER NOT NULL CHECK (firstYear BETWEEN 1900 AND 2199),
          lastYear  INTEGER NOT NULL CHECK (lastYear BETWEEN 1900 AND 2199),
          granted   INTEGER NOT NULL,
          paid      INTEGER NOT NULL
        ) STRICT;
        """
    )
}
