import Folder

extension Migration {
    static let preparation = Migration(
        "036 preparation",
        """
        CREATE TABLE opinion (
          id          INTEGER PRIMARY KEY,
          application INTEGER NOT NULL REFERENCES application,
          council     INTEGER NOT NULL REFERENCES council,
          stand       TEXT NOT NULL CHECK (stand IN ('support', 'reject', 'withChanges')),
          text        TEXT NOT NULL,
          day         TEXT NOT NULL CHECK (day IS date(day))
        ) STRICT;
        CREATE INDEX opinionsOfApplication ON opinion (application);

        CREATE TABLE supplementRequest (
          id          INTEGER PRIMARY KEY,
          application INTEGER NOT NULL REFERENCES application,
          section     TEXT,
          text        TEXT NOT NULL CHECK (text <> ''),
          askedOn     TEXT NOT NULL CHECK (askedOn IS date(askedOn))
        ) STRICT;
        CREATE INDEX requestsOfApplication ON supplementRequest (application);

        CREATE TABLE returnedApplication (
          id          INTEGER PRIMARY KEY,
          application INTEGER NOT NULL REFERENCES application,
          reasons     TEXT NOT NULL CHECK (reasons <> ''),
          "on"        TEXT NOT NULL CHECK ("on" IS date("on"))
        ) STRICT;
        CREATE INDEX returnsOfApplication ON returnedApplication (application);

        CREATE TABLE priorityPlace (
          initiative INTEGER PRIMARY KEY REFERENCES initiative,
          place      INTEGER NOT NULL CHECK (place > 0)
        ) STRICT;
        """
    )
}
