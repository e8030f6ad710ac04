import Folder

extension Migration {
    static let contributionsAndGoals = Migration(
        "049 contributions and goals",
        """
        CREATE TABLE stateAllocation (
          id        INTEGER PRIMARY KEY,
          year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          kind      TEXT NOT NULL CHECK (kind IN ('preliminary', 'final')),
          amount    INTEGER NOT NULL CHECK (amount >= 0),
          decidedOn TEXT NOT NULL CHECK (decidedOn IS date(decidedOn)),
          source    TEXT NOT NULL CHECK (source <> ''),
          UNIQUE (year, kind, decidedOn)
        ) STRICT;

        CREATE TABLE contribution (
          year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          member    INTEGER NOT NULL REFERENCES member,
          amount    INTEGER NOT NULL CHECK (amount >= 0),
          noticedOn TEXT NOT NULL CHECK (noticedOn IS date(noticedOn)),
          source    TEXT NOT NULL,
          PRIMARY KEY (year, member)
        ) STRICT;

        CREATE TABLE contributionSplit (
          "from" TEXT NOT NULL CHECK ("from" IS date("from")),
          member INTEGER NOT NULL REFERENCES member,
          weight INTEGER NOT NULL CHECK (weight >= 0),
          PRIMARY KEY ("from", member)
        ) STRICT;

        CREATE TABLE requisition (
          id          INTEGER PRIMARY KEY,
          year        INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          member      INTEGER NOT NULL REFERENCES member,
          amount      INTEGER NOT NULL CHECK (amount > 0),
          requestedOn TEXT NOT NULL CHECK (requestedOn IS date(requestedOn)),
          due         TEXT NOT NULL CHECK (due IS date(due)),
          paidOn      TEXT CHECK (paidOn IS date(paidOn)),
          paidAmount  INTEGER CHECK (paidAmount > 0),
          CHECK ((paidOn IS NULL) = (paidAmount IS NULL))
        ) STRICT;
        CREATE INDEX requisitionsOfYear ON requisition (year);

        CREATE TABLE nationalTable (
          year        INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 2199),
          headingYear INTEGER CHECK (headingYear BETWEEN 1900 AND 2199),
          source      TEXT NOT NULL
        ) STRICT;

        CREATE TABLE nationalAllocation (
          year       INTEGER NOT NULL REFERENCES nationalTable ON DELETE CASCADE,
          name       TEXT NOT NULL CHECK (name <> ''),
          county     TEXT NOT NULL,
          area       TEXT NOT NULL,
          amount     INTEGER NOT NULL CHECK (amount >= 0),
          population INTEGER CHECK (population > 0),
          PRIMARY KEY (year, name)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE goal (
          id          INTEGER PRIMARY KEY,
          kind        TEXT NOT NULL CHECK (kind IN ('direction', 'operating', 'catalogue', 'economic')),
          firstYear   INTEGER NOT NULL CHECK (firstYear BETWEEN 1900 AND 2199),
          lastYear    INTEGER NOT NULL CHECK (lastYear BETWEEN firstYear AND 2199),
          text        TEXT NOT NULL CHECK (text <> ''),
          appliesTo   TEXT NOT NULL,
          measure     TEXT NOT NULL,
          instrument  TEXT NOT NULL,
          target      TEXT NOT NULL,
          computed    TEXT NOT NULL CHECK (computed IN ('none', 'equityWithin', 'shareToIndividuals')),
          leastAmount INTEGER,
          leastShare  INTEGER CHECK (leastShare BETWEEN 0 AND 1000),
          mostShare   INTEGER CHECK (mostShare BETWEEN 0 AND 1000),
          compareWith INTEGER CHECK (compareWith BETWEEN 1900 AND 2199),
          responsible TEXT NOT NULL,
          section     INTEGER REFERENCES agendaItem,
          revision    INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE goalOutcome (
          goal    INTEGER NOT NULL REFERENCES goal,
          year    INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          outcome TEXT NOT NULL CHECK (outcome IN ('met', 'partly', 'notMet')),
          text    TEXT NOT NULL CHECK (text <> ''),
          notedOn TEXT NOT NULL CHECK (notedOn IS date(notedOn)),
          PRIMARY KEY (goal, year)
        ) STRICT;
        """
    )
}
