import Folder

extension Migration {
    static let councils = Migration(
        "018 councils",
        """
        CREATE TABLE council (
          id          INTEGER PRIMARY KEY,
          name        TEXT NOT NULL CHECK (name <> ''),
          kind        TEXT NOT NULL
                      CHECK (kind IN ('strategy', 'cooperation', 'staff', 'steering', 'consultation', 'other')),
          composition TEXT NOT NULL,
          purpose     TEXT NOT NULL,
          endedOn     TEXT CHECK (endedOn IS date(endedOn))
        ) STRICT;

        CREATE TABLE councilMember (
          id         INTEGER PRIMARY KEY,
          council    INTEGER NOT NULL REFERENCES council,
          name       TEXT NOT NULL CHECK (name <> ''),
          represents TEXT NOT NULL,
          "from"     TEXT NOT NULL CHECK ("from" IS date("from")),
          until      TEXT CHECK (until IS date(until)) CHECK (until >= "from")
        ) STRICT;
        CREATE INDEX membersOfCouncil ON councilMember (council);

        CREATE TABLE councilMeeting (
          id       INTEGER PRIMARY KEY,
          council  INTEGER NOT NULL REFERENCES council,
          day      TEXT NOT NULL CHECK (day IS date(day)),
          place    TEXT NOT NULL,
          present  TEXT NOT NULL,
          notes    TEXT NOT NULL,
          document INTEGER UNIQUE REFERENCES diaryDocument
        ) STRICT;
        CREATE INDEX meetingsOfCouncil ON councilMeeting (council, day);
        """
    )
}
