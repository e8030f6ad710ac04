import Folder

extension Migration {
    /// What a year's accounts need beside the ledger: words, rows of notes, adjustments, and which accounts are VAT to get back.
    static let yearEnd = Migration(
        "061 yearEnd",
        """
        CREATE TABLE noteText (
          year     INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          key      TEXT NOT NULL CHECK (key <> ''),
          text     TEXT NOT NULL,
          revision INTEGER NOT NULL CHECK (revision > 0),
          PRIMARY KEY (year, key)
        ) STRICT, WITHOUT ROWID;

        -- What the accounts are called in the notes whose number begins so.
        CREATE TABLE noteRow (
          digits TEXT PRIMARY KEY CHECK (digits <> '' AND digits NOT GLOB '*[^0-9]*'),
          label  TEXT NOT NULL CHECK (label <> '')
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE balanceAdjustment (
          year   INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          kind   TEXT NOT NULL CHECK (kind IN ('gains', 'keptGains', 'keptLosses', 'unrealisedGains', 'unrealisedLosses',
                   'toReserve', 'fromReserve', 'specialReasons')),
          amount INTEGER NOT NULL CHECK (amount > 0),
          reason TEXT NOT NULL CHECK (reason <> ''),
          PRIMARY KEY (year, kind)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE vatAccount (
          digits TEXT PRIMARY KEY CHECK (digits <> '' AND digits NOT GLOB '*[^0-9]*')
        ) STRICT, WITHOUT ROWID;
        """
    )
}
