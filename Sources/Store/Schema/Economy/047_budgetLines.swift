import Folder

extension Migration {
    static let budgetLines = Migration(
        "047 budgetLines",
        """
        CREATE TABLE budgetLine (
          id        INTEGER PRIMARY KEY,
          area      TEXT NOT NULL CHECK (area IN
                      ('income', 'board', 'administration', 'audit', 'initiatives', 'ownActivities', 'financial')),
          name      TEXT NOT NULL CHECK (name <> ''),
          "group"   TEXT CHECK ("group" <> ''),
          nature    TEXT NOT NULL CHECK (nature IN ('operating', 'depreciation', 'financialIncome', 'financialCost')),
          isForNew  INTEGER NOT NULL CHECK (isForNew IN (0, 1)),
          member    INTEGER REFERENCES member,
          sort      INTEGER NOT NULL,
          firstYear INTEGER NOT NULL CHECK (firstYear BETWEEN 1900 AND 2199),
          lastYear  INTEGER CHECK (lastYear BETWEEN firstYear AND 2199),
          revision  INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE initiativeBudgetLine (
          initiative INTEGER PRIMARY KEY REFERENCES initiative,
          line       INTEGER NOT NULL REFERENCES budgetLine
        ) STRICT;
        CREATE INDEX initiativesOfBudgetLine ON initiativeBudgetLine (line);
        """
    )
}
