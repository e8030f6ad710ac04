import Folder

extension Migration {
    /// A forecast that is written is never changed: the latest one is in force, and the others are its history.
    static let forecasts = Migration(
        "056 forecasts",
        """
        CREATE TABLE lineForecast (
          id        INTEGER PRIMARY KEY,
          line      INTEGER NOT NULL REFERENCES budgetLine,
          year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          day       TEXT NOT NULL CHECK (day IS date(day)),
          amount    INTEGER NOT NULL,
          comment   TEXT NOT NULL,
          writtenOn TEXT NOT NULL CHECK (writtenOn IS date(writtenOn)),
          account   INTEGER,
          name      TEXT NOT NULL CHECK (name <> '')
        ) STRICT;
        CREATE INDEX forecastsOfYear ON lineForecast (year, line, day);

        CREATE TRIGGER forecastIsNeverChanged BEFORE UPDATE ON lineForecast
          BEGIN SELECT RAISE(ABORT, 'a forecast is never changed'); END;
        CREATE TRIGGER forecastIsNeverDeleted BEFORE DELETE ON lineForecast
          BEGIN SELECT RAISE(ABORT, 'a forecast is never changed'); END;

        -- Who answers for a line from a day; without an account nobody but the director.
        CREATE TABLE budgetOwner (
          line    INTEGER NOT NULL REFERENCES budgetLine,
          "from"  TEXT NOT NULL CHECK ("from" IS date("from")),
          account INTEGER,
          name    TEXT NOT NULL,
          PRIMARY KEY (line, "from"),
          CHECK (account IS NULL OR name <> '')
        ) STRICT;
        """
    )
}
