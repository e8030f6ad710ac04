import Folder

extension Migration {
    /// The register's own initiatives, who works in them, whose register it is, and the log of looks at persons.
    /// An account's id has no foreign key: accounts are another series.
    static let rights = Migration(
        "002 rights",
        """
        CREATE TABLE initiative (
          id       INTEGER PRIMARY KEY,
          key      TEXT NOT NULL UNIQUE CHECK (key <> ''),
          name     TEXT NOT NULL CHECK (name <> ''),
          template TEXT NOT NULL CHECK (json_valid(template)),
          openedOn TEXT NOT NULL CHECK (openedOn IS date(openedOn)),
          closedOn TEXT CHECK (closedOn IS date(closedOn) AND closedOn >= openedOn)
        ) STRICT;
        CREATE TABLE accessRight (
          id         INTEGER PRIMARY KEY,
          account    INTEGER NOT NULL,
          initiative INTEGER NOT NULL REFERENCES initiative,
          capacity   TEXT NOT NULL CHECK (capacity IN ('caseWorker', 'coordinator', 'intake', 'manager')),
          fromDay    TEXT NOT NULL CHECK (fromDay IS date(fromDay)),
          untilDay   TEXT NOT NULL CHECK (untilDay IS date(untilDay)),
          reviewedOn TEXT NOT NULL CHECK (reviewedOn IS date(reviewedOn))
        ) STRICT;
        CREATE INDEX accessRightsOfAccount ON accessRight (account);
        CREATE INDEX accessRightsOfInitiative ON accessRight (initiative);
        CREATE TABLE controller (
          id                 INTEGER PRIMARY KEY CHECK (id = 1),
          name               TEXT NOT NULL CHECK (name <> ''),
          organisationNumber TEXT NOT NULL CHECK (organisationNumber <> ''),
          legalGround        TEXT NOT NULL CHECK (legalGround <> ''),
          assessedOn         TEXT NOT NULL CHECK (assessedOn IS date(assessedOn)),
          contact            TEXT NOT NULL CHECK (contact <> '')
        ) STRICT;
        CREATE TABLE registerSettings (
          id              INTEGER PRIMARY KEY CHECK (id = 1),
          retentionMonths INTEGER NOT NULL CHECK (retentionMonths > 0),
          idleMinutes     INTEGER NOT NULL CHECK (idleMinutes > 0),
          anonymousBands  INTEGER NOT NULL CHECK (anonymousBands IN (0, 1))
        ) STRICT;
        CREATE TABLE look (
          id      INTEGER PRIMARY KEY,
          person  INTEGER REFERENCES person ON DELETE SET NULL,
          account INTEGER NOT NULL,
          name    TEXT NOT NULL,
          at      TEXT NOT NULL,
          way     TEXT NOT NULL CHECK (way IN ('page', 'search', 'enrolment', 'export')),
          purpose TEXT NOT NULL
                  CHECK (purpose IN ('casework', 'intake', 'exit', 'correction', 'request', 'review')),
          session BLOB NOT NULL CHECK (length(session) = 32)
        ) STRICT;
        CREATE INDEX looksOfPerson ON look (person, account);
        CREATE TABLE searchAttempt (
          id      INTEGER PRIMARY KEY,
          account INTEGER NOT NULL,
          name    TEXT NOT NULL,
          at      TEXT NOT NULL,
          kind    TEXT NOT NULL CHECK (kind IN ('number', 'name')),
          hits    INTEGER NOT NULL CHECK (hits >= 0),
          refused INTEGER NOT NULL CHECK (refused IN (0, 1))
        ) STRICT;
        CREATE INDEX searchAttemptsOfAccount ON searchAttempt (account, at);
        """
    )
}
