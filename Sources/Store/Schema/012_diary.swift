import Folder

extension Migration {
    /// The diary. What has been registered is never changed and never removed.
    static let diary = Migration(
        "012 diary",
        """
        CREATE TABLE diarySettings (
          id             INTEGER PRIMARY KEY CHECK (id = 1),
          format         TEXT NOT NULL CHECK (format LIKE '%{löpnummer}%'),
          series         TEXT NOT NULL CHECK (series IN ('yearly', 'continuous')),
          nextNumber     INTEGER NOT NULL CHECK (nextNumber > 0),
          nextNumberYear INTEGER NOT NULL,
          secretWords    TEXT NOT NULL CHECK (json_valid(secretWords)),
          releaseAddress TEXT NOT NULL
        ) STRICT;

        CREATE TABLE diaryCase (
          id       INTEGER PRIMARY KEY,
          number   TEXT NOT NULL UNIQUE CHECK (number <> ''),
          year     INTEGER NOT NULL,
          serial   INTEGER NOT NULL CHECK (serial > 0),
          title    TEXT NOT NULL CHECK (title <> ''),
          openedOn TEXT NOT NULL CHECK (openedOn IS date(openedOn)),
          closedOn TEXT CHECK (closedOn IS date(closedOn)),
          decision TEXT NOT NULL,
          meeting  INTEGER UNIQUE REFERENCES boardMeeting
        ) STRICT;
        CREATE INDEX diaryCasesByNumber ON diaryCase (year, serial);
        CREATE TRIGGER diaryCaseKeepsItsNumber BEFORE UPDATE ON diaryCase
          WHEN new.id <> old.id OR new.number <> old.number OR new.year <> old.year OR new.serial <> old.serial
            OR new.openedOn <> old.openedOn
          BEGIN SELECT RAISE(ABORT, 'a case keeps its number'); END;
        CREATE TRIGGER diaryCaseIsNeverDeleted BEFORE DELETE ON diaryCase
          BEGIN SELECT RAISE(ABORT, 'a case is never deleted'); END;

        CREATE TABLE diaryDocument (
          id               INTEGER PRIMARY KEY,
          diaryCase        INTEGER NOT NULL REFERENCES diaryCase,
          serial           INTEGER NOT NULL CHECK (serial > 0),
          direction        TEXT NOT NULL CHECK (direction IN ('incoming', 'outgoing', 'drawnUp')),
          kind             TEXT NOT NULL CHECK (kind IN ('letter', 'summons', 'minutes', 'notice', 'extract',
                             'delegatedDecision', 'agreement')),
          day              TEXT NOT NULL CHECK (day IS date(day)),
          registeredOn     TEXT NOT NULL CHECK (registeredOn IS date(registeredOn)),
          counterpart      TEXT NOT NULL,
          hidesCounterpart INTEGER NOT NULL CHECK (hidesCounterpart IN (0, 1)),
          subject          TEXT NOT NULL CHECK (subject <> ''),
          isVouched        INTEGER NOT NULL CHECK (isVouched IN (0, 1)),
          file             INTEGER REFERENCES file,
          keptAt           TEXT NOT NULL,
          corrects         INTEGER REFERENCES diaryDocument,
          meeting          INTEGER REFERENCES boardMeeting,
          item             INTEGER REFERENCES agendaItem,
          UNIQUE (diaryCase, serial)
        ) STRICT;
        CREATE INDEX diaryDocumentsByDay ON diaryDocument (registeredOn);
        CREATE TRIGGER diaryDocumentIsNeverChanged BEFORE UPDATE ON diaryDocument
          BEGIN SELECT RAISE(ABORT, 'a registered document is never changed'); END;
        CREATE TRIGGER diaryDocumentIsNeverDeleted BEFORE DELETE ON diaryDocument
          BEGIN SELECT RAISE(ABORT, 'a registered document is never deleted'); END;

        CREATE TABLE secrecyMark (
          id       INTEGER PRIMARY KEY,
          document INTEGER NOT NULL REFERENCES diaryDocument,
          chapter  TEXT NOT NULL CHECK (chapter <> ''),
          section  TEXT NOT NULL CHECK (section <> ''),
          protects TEXT NOT NULL,
          markedOn TEXT NOT NULL CHECK (markedOn IS date(markedOn)),
          markedBy TEXT NOT NULL,
          liftedOn TEXT CHECK (liftedOn IS date(liftedOn))
        ) STRICT;
        CREATE INDEX secrecyMarksOfDocument ON secrecyMark (document);

        CREATE TABLE redactedCopy (
          id       INTEGER PRIMARY KEY,
          document INTEGER NOT NULL REFERENCES diaryDocument,
          file     INTEGER NOT NULL REFERENCES file,
          madeOn   TEXT NOT NULL CHECK (madeOn IS date(madeOn)),
          madeBy   TEXT NOT NULL
        ) STRICT;
        CREATE INDEX redactedCopiesOfDocument ON redactedCopy (document);

        CREATE TABLE itemCase (
          item      INTEGER NOT NULL REFERENCES agendaItem ON DELETE CASCADE,
          diaryCase INTEGER NOT NULL REFERENCES diaryCase,
          PRIMARY KEY (item, diaryCase)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX itemsOfCase ON itemCase (diaryCase);

        CREATE TABLE heldFile (
          id        INTEGER PRIMARY KEY,
          account   INTEGER NOT NULL,
          sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
          size      INTEGER NOT NULL,
          mediaType TEXT NOT NULL,
          name      TEXT NOT NULL
        ) STRICT;

        CREATE VIRTUAL TABLE diaryText USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');
        CREATE TRIGGER diaryCaseFound AFTER INSERT ON diaryCase BEGIN
          INSERT INTO diaryText (rowid, title, body) VALUES (new.id * 2, new.title, new.number);
        END;
        CREATE TRIGGER diaryCaseFoundAgain AFTER UPDATE OF title, decision ON diaryCase BEGIN
          UPDATE diaryText SET title = new.title, body = new.number || ' ' || new.decision WHERE rowid = new.id * 2;
        END;
        CREATE TRIGGER diaryDocumentFound AFTER INSERT ON diaryDocument BEGIN
          INSERT INTO diaryText (rowid, title, body) VALUES (new.id * 2 + 1, new.subject, new.counterpart);
        END;
        """
    )
}
