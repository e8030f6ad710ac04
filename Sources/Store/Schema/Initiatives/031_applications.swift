import Folder

extension Migration {
    static let applications = Migration(
        "031 applications",
        """
        CREATE TABLE applicationTemplate (
          id               INTEGER PRIMARY KEY,
          name             TEXT NOT NULL CHECK (name <> ''),
          "from"           TEXT NOT NULL CHECK ("from" IS date("from")),
          until            TEXT CHECK (until IS date(until)),
          sections         TEXT NOT NULL CHECK (json_valid(sections)),
          costKinds        TEXT NOT NULL CHECK (json_valid(costKinds)),
          leastAge         INTEGER,
          greatestAge      INTEGER,
          asksForFinancing INTEGER NOT NULL CHECK (asksForFinancing IN (0, 1)),
          leastParties     INTEGER NOT NULL CHECK (leastParties > 0)
        ) STRICT;

        CREATE TABLE application (
          id          INTEGER PRIMARY KEY,
          initiative  INTEGER NOT NULL REFERENCES initiative,
          version     INTEGER NOT NULL CHECK (version > 0),
          template    INTEGER NOT NULL REFERENCES applicationTemplate,
          firstYear   INTEGER NOT NULL CHECK (firstYear BETWEEN 1900 AND 2199),
          lastYear    INTEGER NOT NULL CHECK (lastYear BETWEEN firstYear AND 2199),
          summary     TEXT NOT NULL,
          submittedAt TEXT,
          document    INTEGER REFERENCES diaryDocument,
          withdrawnOn TEXT CHECK (withdrawnOn IS date(withdrawnOn)),
          revision    INTEGER NOT NULL,
          UNIQUE (initiative, version)
        ) STRICT;

        CREATE TABLE applicationAnswer (
          application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
          section     TEXT NOT NULL CHECK (section <> ''),
          text        TEXT NOT NULL,
          PRIMARY KEY (application, section)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE applicationParty (
          id                 INTEGER PRIMARY KEY,
          application        INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
          kind               TEXT NOT NULL CHECK (kind IN ('responsible', 'cooperating')),
          organisation       INTEGER NOT NULL REFERENCES organisation,
          unit               TEXT NOT NULL,
          organisationNumber TEXT NOT NULL,
          address            TEXT NOT NULL,
          signatory          INTEGER REFERENCES person,
          contact            INTEGER REFERENCES person,
          bankgiro           TEXT NOT NULL,
          plusgiro           TEXT NOT NULL,
          signedAt           TEXT,
          signedBy           INTEGER REFERENCES person
        ) STRICT;
        CREATE INDEX partiesOfApplication ON applicationParty (application);
        CREATE INDEX applicationsOfOrganisation ON applicationParty (organisation);

        CREATE TABLE targetGroup (
          id          INTEGER PRIMARY KEY,
          application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
          leastAge    INTEGER CHECK (leastAge BETWEEN 0 AND 120),
          greatestAge INTEGER CHECK (greatestAge BETWEEN 0 AND 120),
          text        TEXT NOT NULL,
          section     TEXT
        ) STRICT;
        CREATE INDEX targetGroupsOfApplication ON targetGroup (application);

        CREATE TABLE applicationGoal (
          id          INTEGER PRIMARY KEY,
          application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
          kind        TEXT NOT NULL CHECK (kind IN ('project', 'effect')),
          text        TEXT NOT NULL,
          measure     TEXT NOT NULL,
          firstYear   INTEGER NOT NULL,
          lastYear    INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX goalsOfApplication ON applicationGoal (application);

        CREATE TABLE applicationVolume (
          id          INTEGER PRIMARY KEY,
          application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
          what        TEXT NOT NULL CHECK (what <> ''),
          year        INTEGER,
          count       INTEGER NOT NULL CHECK (count >= 0)
        ) STRICT;
        CREATE INDEX volumesOfApplication ON applicationVolume (application);

        CREATE TABLE costLine (
          application   INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
          kind          TEXT NOT NULL CHECK (kind <> ''),
          year          INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          amount        INTEGER NOT NULL CHECK (amount >= 0),
          specification TEXT NOT NULL,
          PRIMARY KEY (application, kind, year)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE financingLine (
          id           INTEGER PRIMARY KEY,
          application  INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
          organisation INTEGER REFERENCES organisation,
          text         TEXT NOT NULL,
          year         INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          amount       INTEGER NOT NULL CHECK (amount >= 0)
        ) STRICT;
        CREATE INDEX financingOfApplication ON financingLine (application);
        """
    )
}
