import Folder

extension Migration {
    static let finsam = Migration(
        "063 finsam",
        """
        CREATE TABLE finsamProfile (
          initiative  INTEGER PRIMARY KEY REFERENCES initiative,
          direction   TEXT NOT NULL CHECK (direction IN ('individual', 'structural')),
          targetGroup TEXT NOT NULL CHECK (targetGroup <> ''),
          method      TEXT NOT NULL CHECK (method IN ('bySex', 'numberOnly')),
          isESF       INTEGER NOT NULL CHECK (isESF IN (0, 1))
        ) STRICT;

        CREATE TABLE finsamCounts (
          initiative INTEGER NOT NULL REFERENCES initiative,
          year       INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          planned    INTEGER CHECK (planned >= 0),
          women      INTEGER CHECK (women >= 0),
          men        INTEGER CHECK (men >= 0),
          number     INTEGER CHECK (number >= 0),
          source     TEXT NOT NULL,
          PRIMARY KEY (initiative, year)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE finsamLine (
          line INTEGER PRIMARY KEY REFERENCES budgetLine,
          kind TEXT NOT NULL CHECK (kind IN ('overhead', 'staff'))
        ) STRICT;

        CREATE TABLE finsamReturn (
          year      INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 2199),
          retypedOn TEXT NOT NULL CHECK (retypedOn IS date(retypedOn)),
          "by"      TEXT NOT NULL CHECK ("by" <> ''),
          fields    TEXT NOT NULL CHECK (json_valid(fields))
        ) STRICT;
        """
    )
}
