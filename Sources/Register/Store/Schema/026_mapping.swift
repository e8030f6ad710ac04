import Folder

extension Migration {
    /// Mapping projects: lists of people to reach. Who is on a list is sealed, and its row goes when the project is closed, or the
    /// person is taken off it; what is counted of it stays in `mappingCount`, without identity.
    static let mapping = Migration(
        "026 mapping",
        """
        CREATE TABLE mappingProject (
          id         INTEGER PRIMARY KEY,
          initiative INTEGER NOT NULL REFERENCES initiative,
          name       TEXT NOT NULL CHECK (name <> ''),
          openedOn   TEXT NOT NULL CHECK (openedOn IS date(openedOn)),
          untilDay   TEXT NOT NULL CHECK (untilDay IS date(untilDay) AND untilDay >= openedOn),
          closedOn   TEXT CHECK (closedOn IS date(closedOn) AND closedOn >= openedOn)
        ) STRICT;
        CREATE INDEX mappingProjectsOfInitiative ON mappingProject (initiative);
        CREATE TABLE mappingTarget (
          id            INTEGER PRIMARY KEY,
          project       INTEGER NOT NULL REFERENCES mappingProject,
          sex           TEXT NOT NULL CHECK (sex IN ('woman', 'man')),
          ageBand       TEXT NOT NULL CHECK (ageBand <> ''),
          outcome       TEXT CHECK (outcome IN
                        ('wantsSupport', 'declines', 'hasSupport', 'notFound', 'moved', 'notMeant', 'dead')),
          outcomeOn     TEXT CHECK (outcomeOn IS date(outcomeOn)),
          numberHash    BLOB NOT NULL CHECK (length(numberHash) = 32),
          sealedNumber  BLOB NOT NULL,
          sealedName    BLOB NOT NULL,
          sealedContact BLOB,
          UNIQUE (project, numberHash),
          CHECK ((outcome IS NULL) = (outcomeOn IS NULL))
        ) STRICT;
        CREATE INDEX mappingTargetsOfNumber ON mappingTarget (numberHash);
        CREATE TABLE contactAttempt (
          id         INTEGER PRIMARY KEY,
          target     INTEGER NOT NULL REFERENCES mappingTarget ON DELETE CASCADE,
          day        TEXT NOT NULL CHECK (day IS date(day)),
          kind       TEXT NOT NULL CHECK (kind IN ('letter', 'telephone', 'message', 'visit', 'through')),
          reached    INTEGER NOT NULL CHECK (reached IN (0, 1)),
          sealedNote BLOB
        ) STRICT;
        CREATE INDEX contactAttemptsOfTarget ON contactAttempt (target);
        CREATE TABLE mappingCount (
          project  INTEGER NOT NULL REFERENCES mappingProject,
          sex      TEXT NOT NULL CHECK (sex IN ('woman', 'man')),
          ageBand  TEXT NOT NULL,
          outcome  TEXT NOT NULL,
          reached  INTEGER NOT NULL CHECK (reached IN (0, 1)),
          persons  INTEGER NOT NULL CHECK (persons > 0),
          attempts INTEGER NOT NULL CHECK (attempts >= 0),
          PRIMARY KEY (project, sex, ageBand, outcome, reached)
        ) STRICT, WITHOUT ROWID;
        ALTER TABLE look ADD COLUMN mappingProject INTEGER REFERENCES mappingProject;
        ALTER TABLE look ADD COLUMN mappingTarget INTEGER REFERENCES mappingTarget ON DELETE SET NULL;
        CREATE INDEX looksAtMapping ON look (mappingProject, account) WHERE mappingProject IS NOT NULL;
        """
    )
}
