import Folder

extension Migration {
    /// A coding is an account with objects, as rows of vouchers have them: few, however many rows there are. `ledgerSum` is what the
    /// rows add up to, or the balances of a year without vouchers; a figure of ten years is read from it alone.
    /// An import's row is written when its vouchers are, so that it can say how many they were.
    static let ledger = Migration(
        "050 ledger",
        """
        CREATE TABLE ledgerImport (
          id          INTEGER PRIMARY KEY,
          year        INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          firstMonth  INTEGER NOT NULL CHECK (firstMonth BETWEEN 1 AND lastMonth),
          lastMonth   INTEGER NOT NULL CHECK (lastMonth <= 12),
          kind        TEXT NOT NULL CHECK (kind IN ('ledger', 'balances')),
          file        INTEGER NOT NULL REFERENCES file,
          program     TEXT NOT NULL,
          generatedOn TEXT CHECK (generatedOn IS date(generatedOn)),
          through     TEXT CHECK (through IS date(through)),
          takenOn     TEXT NOT NULL CHECK (takenOn IS date(takenOn)),
          takenBy     TEXT NOT NULL CHECK (takenBy <> ''),
          counts      TEXT NOT NULL CHECK (json_valid(counts)),
          remarks     TEXT NOT NULL CHECK (json_valid(remarks))
        ) STRICT;
        CREATE INDEX importsOfYear ON ledgerImport (year);

        CREATE TABLE ledgerAccount (
          year   INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          number TEXT NOT NULL CHECK (number <> ''),
          name   TEXT NOT NULL,
          kind   TEXT CHECK (kind IN ('asset', 'liability', 'cost', 'income')),
          PRIMARY KEY (year, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE ledgerObject (
          year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          dimension INTEGER NOT NULL CHECK (dimension > 0),
          code      TEXT NOT NULL,
          name      TEXT NOT NULL,
          PRIMARY KEY (year, dimension, code)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE ledgerBalance (
          id      INTEGER PRIMARY KEY,
          year    INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          cameWith INTEGER NOT NULL REFERENCES ledgerImport DEFERRABLE INITIALLY DEFERRED,
          kind    TEXT NOT NULL CHECK (kind IN ('opening', 'closing', 'result')),
          account TEXT NOT NULL CHECK (account <> ''),
          objects TEXT NOT NULL CHECK (json_valid(objects)),
          amount  INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX balancesOfYear ON ledgerBalance (year, kind);

        CREATE TABLE ledgerCoding (
          id      INTEGER PRIMARY KEY,
          account TEXT NOT NULL CHECK (account <> ''),
          objects TEXT NOT NULL CHECK (json_valid(objects)),
          center  TEXT NOT NULL,
          project TEXT NOT NULL,
          UNIQUE (account, objects)
        ) STRICT;

        CREATE TABLE ledgerVoucher (
          id           INTEGER PRIMARY KEY,
          cameWith     INTEGER NOT NULL REFERENCES ledgerImport DEFERRABLE INITIALLY DEFERRED,
          year         INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          month        INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
          series       TEXT NOT NULL,
          number       TEXT NOT NULL,
          day          TEXT NOT NULL CHECK (day IS date(day)),
          text         TEXT NOT NULL,
          registeredOn TEXT CHECK (registeredOn IS date(registeredOn)),
          registeredBy TEXT NOT NULL,
          mark         INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX vouchersOfMonth ON ledgerVoucher (year, month);

        CREATE TABLE ledgerRow (
          voucher  INTEGER NOT NULL REFERENCES ledgerVoucher,
          position INTEGER NOT NULL CHECK (position > 0),
          coding   INTEGER NOT NULL REFERENCES ledgerCoding,
          kind     TEXT NOT NULL CHECK (kind IN ('booked', 'added', 'struck')),
          amount   INTEGER NOT NULL,
          text     TEXT NOT NULL,
          day      TEXT CHECK (day IS date(day)),
          quantity TEXT,
          madeBy   TEXT NOT NULL,
          PRIMARY KEY (voucher, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX rowsOfCoding ON ledgerRow (coding, voucher);

        CREATE TABLE ledgerSum (
          year    INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          month   INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
          coding  INTEGER NOT NULL REFERENCES ledgerCoding,
          amount  INTEGER NOT NULL,
          entries INTEGER NOT NULL CHECK (entries >= 0),
          PRIMARY KEY (year, month, coding)
        ) STRICT, WITHOUT ROWID;
        """
    )
}
