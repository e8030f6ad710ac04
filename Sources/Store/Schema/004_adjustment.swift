import Folder

extension Migration {
    static let adjustment = Migration(
        "004 adjustment",
        """
        CREATE TABLE adjuster (
          id      INTEGER PRIMARY KEY,
          meeting INTEGER NOT NULL REFERENCES boardMeeting,
          person  INTEGER NOT NULL REFERENCES person,
          item    INTEGER REFERENCES agendaItem
        ) STRICT;
        CREATE UNIQUE INDEX adjusterOnce ON adjuster (meeting, person, ifnull(item, 0));

        CREATE TABLE fixedText (
          meeting INTEGER PRIMARY KEY REFERENCES boardMeeting,
          text    TEXT NOT NULL,
          sha256  TEXT NOT NULL CHECK (length(sha256) = 64),
          fixedAt TEXT NOT NULL
        ) STRICT;
        CREATE TRIGGER fixedTextIsNeverChanged BEFORE UPDATE ON fixedText
          BEGIN SELECT RAISE(ABORT, 'fixed minutes are never changed'); END;
        CREATE TRIGGER fixedTextIsNeverDeleted BEFORE DELETE ON fixedText
          BEGIN SELECT RAISE(ABORT, 'fixed minutes are never deleted'); END;

        CREATE TABLE minutesSignature (
          id       INTEGER PRIMARY KEY,
          meeting  INTEGER NOT NULL REFERENCES boardMeeting,
          person   INTEGER NOT NULL REFERENCES person,
          capacity TEXT NOT NULL CHECK (capacity IN ('secretary', 'presiding', 'adjuster')),
          item     INTEGER REFERENCES agendaItem,
          way      TEXT NOT NULL CHECK (way IN ('account', 'identification', 'signedFile', 'ink', 'printed')),
          signedOn TEXT NOT NULL CHECK (signedOn IS date(signedOn)),
          sha256   TEXT NOT NULL CHECK (length(sha256) = 64),
          entry    TEXT CHECK (entry IN ('password', 'passwordAndCode', 'link', 'identification')),
          file     INTEGER REFERENCES file,
          certifiedBy TEXT CHECK (certifiedBy <> ''),
          CHECK ((way IN ('signedFile', 'ink')) = (file IS NOT NULL))
        ) STRICT;
        CREATE UNIQUE INDEX signatureOnce ON minutesSignature (meeting, person, capacity, ifnull(item, 0));

        CREATE TABLE correction (
          id      INTEGER PRIMARY KEY,
          meeting INTEGER NOT NULL REFERENCES boardMeeting,
          item    INTEGER REFERENCES agendaItem,
          text    TEXT NOT NULL CHECK (text <> ''),
          madeOn  TEXT NOT NULL CHECK (madeOn IS date(madeOn)),
          madeBy  TEXT NOT NULL
        ) STRICT;
        CREATE INDEX correctionsOfMeeting ON correction (meeting);

        CREATE TABLE notice (
          id            INTEGER PRIMARY KEY,
          meeting       INTEGER NOT NULL REFERENCES boardMeeting,
          item          INTEGER REFERENCES agendaItem,
          postedOn      TEXT NOT NULL CHECK (postedOn IS date(postedOn)),
          statedRemoval TEXT NOT NULL CHECK (statedRemoval IS date(statedRemoval)),
          removedOn     TEXT CHECK (removedOn IS date(removedOn)),
          removalReason TEXT,
          keptAt        TEXT NOT NULL,
          board         TEXT CHECK (board <> '')
        ) STRICT;
        CREATE UNIQUE INDEX noticeUpOnce ON notice (meeting, ifnull(item, 0)) WHERE removedOn IS NULL;
        CREATE INDEX noticesByDay ON notice (postedOn);
        """
    )
}
