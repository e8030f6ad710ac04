import Folder

extension Migration {
    /// A rule is JSON because it is one of several kinds of value; what is asked of it is asked by the program.
    static let wheel = Migration(
        "010 wheel",
        """
        CREATE TABLE wheelDuty (
          id           INTEGER PRIMARY KEY,
          title        TEXT NOT NULL CHECK (title <> ''),
          text         TEXT NOT NULL,
          provision    TEXT,
          custom       TEXT CHECK ((provision IS NULL) <> (custom IS NULL)),
          confidence   TEXT NOT NULL CHECK (confidence IN ('certain', 'uncertain', 'local')),
          rule         TEXT NOT NULL CHECK (json_valid(rule)),
          everyYears   INTEGER NOT NULL CHECK (everyYears BETWEEN 1 AND 20),
          inYear       INTEGER NOT NULL CHECK (inYear BETWEEN 1900 AND 2199),
          who          TEXT NOT NULL,
          action       TEXT,
          fact         TEXT,
          leadDays     INTEGER NOT NULL CHECK (leadDays BETWEEN 0 AND 365),
          reminderDays INTEGER CHECK (reminderDays BETWEEN 0 AND 365),
          "from"       TEXT NOT NULL CHECK ("from" IS date("from")),
          until        TEXT CHECK (until IS date(until)),
          revision     INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE wheelEvidence (
          id          INTEGER PRIMARY KEY,
          duty        INTEGER NOT NULL REFERENCES wheelDuty,
          year        INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          number      INTEGER NOT NULL CHECK (number > 0),
          kind        TEXT NOT NULL CHECK (kind IN ('done', 'notNeeded')),
          "on"        TEXT NOT NULL CHECK ("on" IS date("on")),
          meeting     INTEGER REFERENCES boardMeeting,
          item        INTEGER REFERENCES agendaItem,
          file        INTEGER REFERENCES file,
          note        TEXT NOT NULL,
          withdrawnOn TEXT CHECK (withdrawnOn IS date(withdrawnOn))
        ) STRICT;
        CREATE INDEX wheelEvidenceOfDuty ON wheelEvidence (duty, year);
        """
    )
}
