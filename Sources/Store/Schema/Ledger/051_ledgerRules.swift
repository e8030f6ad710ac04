import Folder

extension Migration {
    static let ledgerRules = Migration(
        "051 ledgerRules",
        """
        CREATE TABLE ledgerRule (
          id        INTEGER PRIMARY KEY,
          "from"    TEXT NOT NULL CHECK ("from" IS date("from")),
          accounts  TEXT NOT NULL CHECK (accounts NOT GLOB '*[^0-9]*'),
          dimension INTEGER CHECK (dimension IN (1, 6)),
          object    TEXT CHECK (object <> ''),
          line      INTEGER REFERENCES budgetLine,
          isOutside INTEGER NOT NULL CHECK (isOutside IN (0, 1)),
          CHECK ((dimension IS NULL) = (object IS NULL)),
          CHECK (accounts <> '' OR dimension IS NOT NULL),
          CHECK (line IS NULL OR NOT isOutside)
        ) STRICT;
        CREATE INDEX rulesOfBudgetLine ON ledgerRule (line);
        CREATE TABLE ledgerColumn (
          field   TEXT PRIMARY KEY,
          heading TEXT NOT NULL CHECK (heading <> '')
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX oneRuleADay
          ON ledgerRule ("from", accounts, ifnull(dimension, 0), ifnull(object, ''));
        """
    )
}
