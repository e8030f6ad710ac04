import Folder

extension Migration {
    static let payments = Migration(
        "033 payments",
        """
        CREATE TABLE claim (
          id           INTEGER PRIMARY KEY,
          kind         TEXT NOT NULL CHECK (kind IN ('requisition', 'invoice', 'expense', 'travel', 'repayment')),
          initiative   INTEGER REFERENCES initiative,
          instalment   INTEGER REFERENCES instalment,
          purchase     INTEGER REFERENCES purchase,
          organisation INTEGER REFERENCES organisation,
          person       INTEGER REFERENCES person,
          payTo        TEXT NOT NULL,
          reference    TEXT NOT NULL,
          amount       INTEGER NOT NULL CHECK (amount <> 0 AND amount BETWEEN -100000000000 AND 100000000000),
          year         INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          account      TEXT NOT NULL,
          receivedOn   TEXT NOT NULL CHECK (receivedOn IS date(receivedOn)),
          due          TEXT CHECK (due IS date(due)),
          file         INTEGER REFERENCES file,
          text         TEXT NOT NULL CHECK (text <> ''),
          cancelledOn  TEXT CHECK (cancelledOn IS date(cancelledOn)),
          revision     INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX claimsOfInitiative ON claim (initiative);
        CREATE INDEX claimsOfInstalment ON claim (instalment);
        CREATE INDEX claimsOfPurchase ON claim (purchase);

        CREATE TABLE paymentFact (
          claim  INTEGER PRIMARY KEY REFERENCES claim,
          paidOn TEXT NOT NULL CHECK (paidOn IS date(paidOn)),
          amount INTEGER NOT NULL CHECK (amount <> 0)
        ) STRICT;
        """
    )
}
