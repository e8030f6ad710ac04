import Folder

extension Migration {
    /// Amounts of a version that is adopted are never changed: a revised budget is a new version.
    static let budgets = Migration(
        "048 budgets",
        """
        CREATE TABLE budgetVersion (
          id            INTEGER PRIMARY KEY,
          year          INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          number        INTEGER NOT NULL CHECK (number > 0),
          madeOn        TEXT NOT NULL CHECK (madeOn IS date(madeOn)),
          note          TEXT NOT NULL,
          revises       INTEGER REFERENCES budgetVersion,
          openingEquity INTEGER NOT NULL,
          clause        INTEGER UNIQUE REFERENCES clause,
          adoptedOn     TEXT CHECK (adoptedOn IS date(adoptedOn)),
          revision      INTEGER NOT NULL,
          UNIQUE (year, number),
          CHECK ((clause IS NULL) = (adoptedOn IS NULL))
        ) STRICT;

        CREATE TABLE budgetAmount (
          version INTEGER NOT NULL REFERENCES budgetVersion,
          line    INTEGER NOT NULL REFERENCES budgetLine,
          year    INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          amount  INTEGER NOT NULL,
          PRIMARY KEY (version, line, year)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX budgetAmountsOfLine ON budgetAmount (line);

        CREATE TABLE balanceAmount (
          version  INTEGER NOT NULL REFERENCES budgetVersion,
          position TEXT NOT NULL CHECK (position IN ('fixedAssets', 'provisions', 'longDebts', 'shortDebts')),
          year     INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          amount   INTEGER NOT NULL,
          PRIMARY KEY (version, position, year)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE printedSum (
          version INTEGER NOT NULL REFERENCES budgetVersion,
          figure  TEXT NOT NULL,
          year    INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          amount  INTEGER NOT NULL,
          PRIMARY KEY (version, figure, year)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER adoptedBudgetIsFrozen BEFORE UPDATE ON budgetVersion WHEN OLD.adoptedOn IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'an adopted budget is never changed'); END;
        CREATE TRIGGER adoptedAmountIsNeverAdded BEFORE INSERT ON budgetAmount
          WHEN (SELECT adoptedOn FROM budgetVersion WHERE id = NEW.version) IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'an adopted budget is never changed'); END;
        CREATE TRIGGER adoptedAmountIsNeverChanged BEFORE UPDATE ON budgetAmount
          WHEN (SELECT adoptedOn FROM budgetVersion WHERE id = OLD.version) IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'an adopted budget is never changed'); END;
        CREATE TRIGGER adoptedAmountIsNeverDeleted BEFORE DELETE ON budgetAmount
          WHEN (SELECT adoptedOn FROM budgetVersion WHERE id = OLD.version) IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'an adopted budget is never changed'); END;
        CREATE TRIGGER adoptedBalanceIsNeverAdded BEFORE INSERT ON balanceAmount
          WHEN (SELECT adoptedOn FROM budgetVersion WHERE id = NEW.version) IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'an adopted budget is never changed'); END;
        CREATE TRIGGER adoptedBalanceIsNeverDeleted BEFORE DELETE ON balanceAmount
          WHEN (SELECT adoptedOn FROM budgetVersion WHERE id = OLD.version) IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'an adopted budget is never changed'); END;
        """
    )
}
