import Folder

extension Migration {
    /// A row of a list that somebody has acted on stays: steps point at it.
    static let claimSteps = Migration(
        "042 claimSteps",
        """
        CREATE TABLE claimPerson (
          claim  INTEGER NOT NULL REFERENCES claim,
          person INTEGER NOT NULL REFERENCES person,
          PRIMARY KEY (claim, person)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE claimStep (
          id        INTEGER PRIMARY KEY,
          claim     INTEGER NOT NULL REFERENCES claim,
          step      TEXT NOT NULL CHECK (step IN ('receipt', 'attest', 'release')),
          "row"     INTEGER NOT NULL REFERENCES attestRow,
          account   INTEGER,
          person    INTEGER REFERENCES person,
          name      TEXT NOT NULL CHECK (name <> ''),
          at        TEXT NOT NULL,
          day       TEXT NOT NULL CHECK (day IS date(day)),
          hindrance TEXT NOT NULL,
          payTo     TEXT NOT NULL,
          amount    INTEGER NOT NULL,
          voidedOn  TEXT CHECK (voidedOn IS date(voidedOn)),
          voidedWhy TEXT NOT NULL
        ) STRICT;
        CREATE INDEX stepsOfClaim ON claimStep (claim);
        CREATE UNIQUE INDEX stepOncePerPerson ON claimStep (claim, person) WHERE voidedOn IS NULL AND person IS NOT NULL;
        CREATE UNIQUE INDEX stepOncePerAccount ON claimStep (claim, account) WHERE voidedOn IS NULL AND account IS NOT NULL;
        """
    )
}
