import Folder

extension Migration {
    /// Duties of the year that are taken up on an agenda.
    static let dutyItems = Migration(
        "023 duty items",
        """
        CREATE TABLE dutyItem (
          id     INTEGER PRIMARY KEY,
          item   INTEGER NOT NULL REFERENCES agendaItem ON DELETE CASCADE,
          duty   INTEGER NOT NULL REFERENCES wheelDuty,
          year   INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          number INTEGER NOT NULL CHECK (number > 0),
          UNIQUE (item, duty, year, number)
        ) STRICT;
        """
    )
}
