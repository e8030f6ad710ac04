import Folder

extension Migration {
    static let association = Migration(
        "001 association",
        """
        CREATE TABLE association (
          id                 INTEGER PRIMARY KEY CHECK (id = 1),
          name               TEXT NOT NULL CHECK (name <> ''),
          organisationNumber TEXT,
          seat               TEXT NOT NULL,
          postalAddress      TEXT NOT NULL,
          website            TEXT,
          email              TEXT,
          archivePlace       TEXT NOT NULL
        ) STRICT;

        CREATE TABLE member (
          id                 INTEGER PRIMARY KEY,
          name               TEXT NOT NULL CHECK (name <> ''),
          kind               TEXT NOT NULL
                             CHECK (kind IN ('insuranceAgency', 'employmentService', 'region', 'municipality')),
          organisationNumber TEXT,
          seats              INTEGER NOT NULL CHECK (seats >= 0),
          deputySeats        INTEGER NOT NULL CHECK (deputySeats >= 0),
          "from"             TEXT NOT NULL CHECK ("from" IS date("from")),
          until              TEXT CHECK (until IS date(until))
        ) STRICT;

        CREATE TABLE organisation (
          id     INTEGER PRIMARY KEY,
          name   TEXT NOT NULL UNIQUE CHECK (name <> ''),
          member INTEGER REFERENCES member
        ) STRICT;

        CREATE TABLE person (
          id       INTEGER PRIMARY KEY,
          name     TEXT NOT NULL CHECK (name <> ''),
          title    TEXT,
          employer INTEGER REFERENCES organisation,
          email    TEXT
        ) STRICT;

        CREATE TABLE mandate (
          id      INTEGER PRIMARY KEY,
          person  INTEGER NOT NULL REFERENCES person,
          member  INTEGER NOT NULL REFERENCES member,
          kind    TEXT NOT NULL CHECK (kind IN ('ordinary', 'deputy')),
          "order" INTEGER NOT NULL CHECK ("order" > 0),
          "from"  TEXT NOT NULL CHECK ("from" IS date("from")),
          until   TEXT CHECK (until IS date(until))
        ) STRICT;
        CREATE INDEX mandatesOfPerson ON mandate (person);

        CREATE TABLE chairmanship (
          id     INTEGER PRIMARY KEY,
          person INTEGER NOT NULL REFERENCES person,
          office TEXT NOT NULL CHECK (office IN ('chair', 'viceChair', 'secondViceChair')),
          "from" TEXT NOT NULL CHECK ("from" IS date("from")),
          until  TEXT CHECK (until IS date(until))
        ) STRICT;

        CREATE TABLE bylaws (
          id                   INTEGER PRIMARY KEY,
          "from"               TEXT NOT NULL UNIQUE CHECK ("from" IS date("from")),
          quorum               TEXT NOT NULL CHECK (quorum IN ('moreThanHalf', 'atLeastHalf')),
          series               TEXT NOT NULL CHECK (series IN ('yearly', 'continuous')),
          nextNumber           INTEGER NOT NULL CHECK (nextNumber > 0),
          adjusters            INTEGER NOT NULL CHECK (adjusters >= 0),
          summonsDays          INTEGER NOT NULL CHECK (summonsDays >= 0),
          meetingsPerYear      INTEGER NOT NULL CHECK (meetingsPerYear >= 0),
          deputiesVote         INTEGER NOT NULL CHECK (deputiesVote IN (0, 1)),
          distance             INTEGER NOT NULL CHECK (distance IN (0, 1)),
          membersRaiseMatters  INTEGER NOT NULL CHECK (membersRaiseMatters IN (0, 1)),
          consultationsPerYear INTEGER NOT NULL CHECK (consultationsPerYear >= 0),
          otherNoticeBoard     TEXT,
          otherNoticeBoardAddress TEXT CHECK (otherNoticeBoardAddress LIKE 'http%'),
          signingWays          TEXT NOT NULL CHECK (json_valid(signingWays))
        ) STRICT;
        """
    )
}
