import Folder

extension Migration {
    /// A claim is in one order at most, until the bank has sent it back.
    static let paymentOrders = Migration(
        "043 paymentOrders",
        """
        CREATE TABLE paymentOrder (
          id     INTEGER PRIMARY KEY,
          year   INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          serial INTEGER NOT NULL CHECK (serial > 0),
          payOn  TEXT NOT NULL CHECK (payOn IS date(payOn)),
          madeOn TEXT NOT NULL CHECK (madeOn IS date(madeOn)),
          madeAt TEXT NOT NULL,
          madeBy TEXT NOT NULL CHECK (madeBy <> ''),
          "key"  TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
          sentOn TEXT CHECK (sentOn IS date(sentOn)),
          UNIQUE (year, serial)
        ) STRICT;

        CREATE TABLE paymentOrderLine (
          "order"     INTEGER NOT NULL REFERENCES paymentOrder,
          claim       INTEGER NOT NULL REFERENCES claim,
          returnedOn  TEXT CHECK (returnedOn IS date(returnedOn)),
          returnedWhy TEXT NOT NULL,
          PRIMARY KEY ("order", claim)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX claimInOneOrder ON paymentOrderLine (claim) WHERE returnedOn IS NULL;
        """
    )
}
