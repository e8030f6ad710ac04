import Folder

extension Migration {
    static let grants = Migration(
        "032 grants",
        """
        CREATE TABLE "grant" (
          id         INTEGER PRIMARY KEY,
          initiative INTEGER NOT NULL REFERENCES initiative,
          clause     INTEGER UNIQUE REFERENCES clause,
          opening    INTEGER UNIQUE REFERENCES openingGrant,
          receiver   INTEGER REFERENCES organisation,
          form       TEXT NOT NULL CHECK (form IN ('byYear', 'total', 'ceiling', 'none')),
          firstYear  INTEGER NOT NULL CHECK (firstYear BETWEEN 1900 AND 2199),
          lastYear   INTEGER NOT NULL CHECK (lastYear BETWEEN firstYear AND 2199),
          decidedOn  TEXT NOT NULL CHECK (decidedOn IS date(decidedOn)),
          replaces   INTEGER UNIQUE REFERENCES "grant",
          CHECK (clause IS NULL OR opening IS NULL)
        ) STRICT;
        CREATE INDEX grantsOfInitiative ON "grant" (initiative);

        CREATE TABLE ownGrantAmount (
          "grant" INTEGER NOT NULL REFERENCES "grant",
          year    INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          amount  INTEGER NOT NULL,
          PRIMARY KEY ("grant", year)
        ) STRICT, WITHOUT ROWID;

        CREATE VIEW grantAmount AS
          SELECT "grant".id AS "grant", clauseAmount.year, clauseAmount.amount
          FROM "grant" JOIN clauseAmount ON clauseAmount.clause = "grant".clause
          UNION ALL
          SELECT ownGrantAmount."grant", ownGrantAmount.year, ownGrantAmount.amount
          FROM ownGrantAmount JOIN "grant" ON "grant".id = ownGrantAmount."grant" WHERE "grant".clause IS NULL;

        CREATE TABLE agreement (
          id                 INTEGER PRIMARY KEY,
          "grant"            INTEGER NOT NULL REFERENCES "grant",
          version            INTEGER NOT NULL CHECK (version > 0),
          kind               TEXT NOT NULL CHECK (kind IN ('contract', 'accord')),
          terms              TEXT NOT NULL,
          madeOn             TEXT NOT NULL CHECK (madeOn IS date(madeOn)),
          signedByUsOn       TEXT CHECK (signedByUsOn IS date(signedByUsOn)),
          signedByUs         INTEGER REFERENCES person,
          signedByReceiverOn TEXT CHECK (signedByReceiverOn IS date(signedByReceiverOn)),
          signedByReceiver   INTEGER REFERENCES person,
          file               INTEGER REFERENCES file,
          document           INTEGER REFERENCES diaryDocument,
          revision           INTEGER NOT NULL,
          UNIQUE ("grant", version)
        ) STRICT;

        CREATE TABLE instalment (
          id          INTEGER PRIMARY KEY,
          "grant"     INTEGER NOT NULL REFERENCES "grant",
          year        INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          number      INTEGER NOT NULL CHECK (number > 0),
          "trigger"   TEXT NOT NULL CHECK ("trigger" IN ('agreementSigned', 'reportApproved', 'day', 'requisition')),
          due         TEXT CHECK (due IS date(due)),
          planned     INTEGER NOT NULL CHECK (planned >= 0),
          isLast      INTEGER NOT NULL CHECK (isLast IN (0, 1)),
          cancelledOn TEXT CHECK (cancelledOn IS date(cancelledOn)),
          UNIQUE ("grant", year, number)
        ) STRICT;
        CREATE INDEX instalmentsDue ON instalment (due) WHERE due IS NOT NULL;
        """
    )
}
