import Folder

extension Migration {
    /// Printed accounts are read and written whole, and never searched, so a year is one value.
    static let accounts = Migration(
        "054 accounts",
        """
        CREATE TABLE printedAccounts (
          year    INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 2199),
          content TEXT NOT NULL CHECK (json_valid(content))
        ) STRICT;

        -- Which post the accounts belong to whose number begins so; NULL takes away one of the usual rules.
        CREATE TABLE statementRule (
          digits TEXT PRIMARY KEY CHECK (digits <> '' AND digits NOT GLOB '*[^0-9]*'),
          item   TEXT
        ) STRICT;

        CREATE TABLE equityRule (
          "from"  TEXT PRIMARY KEY CHECK ("from" IS date("from")),
          share   INTEGER NOT NULL CHECK (share BETWEEN 0 AND 1000),
          floor   INTEGER CHECK (floor >= 0),
          ceiling INTEGER CHECK (ceiling >= floor),
          source  TEXT NOT NULL CHECK (source <> '')
        ) STRICT;
        """
    )
}
