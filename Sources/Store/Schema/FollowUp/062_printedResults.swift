import Folder

extension Migration {
    /// What was printed is read and written whole, and never searched or added up, so each table and each year is one value.
    static let printedResults = Migration(
        "062 printed results",
        """
        CREATE TABLE printedTable (
          id      INTEGER PRIMARY KEY,
          key     TEXT NOT NULL UNIQUE CHECK (key <> ''),
          content TEXT NOT NULL CHECK (json_valid(content)),
          file    INTEGER REFERENCES file
        ) STRICT;

        CREATE TABLE printedResults (
          year    INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 2199),
          content TEXT NOT NULL CHECK (json_valid(content))
        ) STRICT;
        """
    )
}
