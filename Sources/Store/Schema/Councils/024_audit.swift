import Folder

extension Migration {
    static let audit = Migration(
        "024 audit",
        """
        CREATE TABLE auditor (
          id          INTEGER PRIMARY KEY,
          name        TEXT NOT NULL,
          appointedBy INTEGER NOT NULL REFERENCES member,
          remark      TEXT NOT NULL,
          "from"      TEXT CHECK ("from" IS date("from")),
          until       TEXT CHECK (until IS date(until)) CHECK (until >= "from")
        ) STRICT;

        CREATE TABLE auditPaper (
          id        INTEGER PRIMARY KEY,
          year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          kind      TEXT NOT NULL CHECK (kind IN ('letter', 'report', 'examination')),
          title     TEXT NOT NULL CHECK (title <> ''),
          day       TEXT NOT NULL CHECK (day IS date(day)),
          repliedOn TEXT CHECK (repliedOn IS date(repliedOn)),
          reply     INTEGER REFERENCES agendaItem,
          document  INTEGER NOT NULL UNIQUE REFERENCES diaryDocument
        ) STRICT;
        CREATE INDEX auditPapersByYear ON auditPaper (year);

        CREATE TABLE discharge (
          id        INTEGER PRIMARY KEY,
          member    INTEGER NOT NULL REFERENCES member,
          year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          sentOn    TEXT CHECK (sentOn IS date(sentOn)),
          body      TEXT NOT NULL,
          decidedOn TEXT CHECK (decidedOn IS date(decidedOn)) CHECK (decidedOn IS NULL OR outcome IS NOT NULL),
          number    TEXT NOT NULL,
          outcome   TEXT CHECK (outcome IN ('granted', 'refused')),
          noted     INTEGER REFERENCES agendaItem,
          document  INTEGER REFERENCES diaryDocument,
          UNIQUE (year, member)
        ) STRICT;
        """
    )
}
