import Folder

extension Migration {
    static let purchases = Migration(
        "020 purchases",
        """
        CREATE TABLE purchase (
          id            INTEGER PRIMARY KEY,
          title         TEXT NOT NULL CHECK (title <> ''),
          need          TEXT NOT NULL CHECK (need <> ''),
          supplier      TEXT NOT NULL,
          value         INTEGER NOT NULL CHECK (value >= 0),
          procedure     TEXT NOT NULL CHECK (procedure IN ('direct', 'advertised', 'callOff', 'exempt')),
          reasons       TEXT NOT NULL,
          decision      INTEGER REFERENCES delegatedDecision,
          section       INTEGER REFERENCES agendaItem,
          agreedOn      TEXT CHECK (agreedOn IS date(agreedOn)),
          "from"        TEXT CHECK ("from" IS date("from")),
          until         TEXT CHECK (until IS date(until)),
          noticeBy      TEXT CHECK (noticeBy IS date(noticeBy)),
          noticeGivenOn TEXT CHECK (noticeGivenOn IS date(noticeGivenOn)),
          closedOn      TEXT CHECK (closedOn IS date(closedOn)),
          revision      INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX purchasesOfDecision ON purchase (decision);
        CREATE INDEX purchasesOfSection ON purchase (section);
        """
    )
}
