import Folder

extension Migration {
    static let attestLists = Migration(
        "041 attestLists",
        """
        CREATE TABLE attestList (
          id       INTEGER PRIMARY KEY,
          year     INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 1900 AND 2199),
          item     INTEGER REFERENCES agendaItem,
          revision INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX attestListsOfItem ON attestList (item);

        CREATE TABLE attestRow (
          id           INTEGER PRIMARY KEY,
          list         INTEGER NOT NULL REFERENCES attestList,
          position     INTEGER NOT NULL CHECK (position > 0),
          step         TEXT NOT NULL CHECK (step IN ('receipt', 'attest', 'release', 'journal', 'tax')),
          scope        TEXT NOT NULL CHECK (scope IN ('all', 'chairsOwn', 'membersOwn')),
          holderRole   TEXT,
          holderPerson INTEGER REFERENCES person,
          deputyRole   TEXT,
          deputyPerson INTEGER REFERENCES person,
          "limit"      INTEGER CHECK ("limit" > 0),
          together     INTEGER NOT NULL CHECK (together BETWEEN 1 AND 2),
          note         TEXT NOT NULL,
          CHECK (holderRole IS NULL OR holderPerson IS NULL),
          CHECK (deputyRole IS NULL OR deputyPerson IS NULL)
        ) STRICT;
        CREATE INDEX rowsOfAttestList ON attestRow (list);
        """
    )
}
