import Folder

extension Migration {
    /// The document is its chapters until it is adopted, and then the version that says so. No version is ever changed.
    static let yearDocuments = Migration(
        "058 year documents",
        """
        CREATE TABLE yearDocument (
          id        INTEGER PRIMARY KEY,
          kind      TEXT NOT NULL CHECK (kind IN ('operationsPlan', 'halfYearReport', 'annualReport')),
          year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          begunOn   TEXT NOT NULL CHECK (begunOn IS date(begunOn)),
          clause    INTEGER UNIQUE REFERENCES clause,
          adoptedOn TEXT CHECK (adoptedOn IS date(adoptedOn)),
          revision  INTEGER NOT NULL,
          UNIQUE (kind, year),
          CHECK ((clause IS NULL) = (adoptedOn IS NULL))
        ) STRICT;

        CREATE TABLE yearChapter (
          id          INTEGER PRIMARY KEY,
          document    INTEGER NOT NULL REFERENCES yearDocument,
          "key"       TEXT,
          heading     TEXT NOT NULL CHECK (heading <> ''),
          text        TEXT NOT NULL,
          parts       TEXT NOT NULL CHECK (json_valid(parts)),
          sort        INTEGER NOT NULL,
          isLeftOut   INTEGER NOT NULL CHECK (isLeftOut IN (0, 1)),
          carriedFrom INTEGER CHECK (carriedFrom BETWEEN 1900 AND 2199),
          revision    INTEGER NOT NULL,
          UNIQUE (document, "key")
        ) STRICT;
        CREATE INDEX yearChaptersOfDocument ON yearChapter (document, sort);

        CREATE TABLE yearVersion (
          id        INTEGER PRIMARY KEY,
          document  INTEGER NOT NULL REFERENCES yearDocument,
          number    INTEGER NOT NULL CHECK (number > 0),
          savedOn   TEXT NOT NULL CHECK (savedOn IS date(savedOn)),
          note      TEXT NOT NULL,
          isAdopted INTEGER NOT NULL CHECK (isAdopted IN (0, 1)),
          content   TEXT NOT NULL CHECK (json_valid(content)),
          sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
          UNIQUE (document, number)
        ) STRICT;

        CREATE TABLE yearSignature (
          id          INTEGER PRIMARY KEY,
          document    INTEGER NOT NULL REFERENCES yearDocument,
          person      INTEGER NOT NULL REFERENCES person,
          signedOn    TEXT NOT NULL CHECK (signedOn IS date(signedOn)),
          sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
          entry       TEXT,
          certifiedBy TEXT,
          UNIQUE (document, person)
        ) STRICT;

        CREATE TRIGGER adoptedDocumentIsFrozen BEFORE UPDATE ON yearDocument WHEN OLD.adoptedOn IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'an adopted document is never changed'); END;
        CREATE TRIGGER adoptedChapterIsNeverChanged BEFORE UPDATE ON yearChapter
          WHEN (SELECT adoptedOn FROM yearDocument WHERE id = OLD.document) IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'an adopted document is never changed'); END;
        CREATE TRIGGER adoptedChapterIsNeverAdded BEFORE INSERT ON yearChapter
          WHEN (SELECT adoptedOn FROM yearDocument WHERE id = NEW.document) IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'an adopted document is never changed'); END;
        CREATE TRIGGER yearVersionIsNeverChanged BEFORE UPDATE ON yearVersion
          BEGIN SELECT RAISE(ABORT, 'a saved version is never changed'); END;
        CREATE TRIGGER yearVersionIsNeverDeleted BEFORE DELETE ON yearVersion
          BEGIN SELECT RAISE(ABORT, 'a saved version is never changed'); END;
        """
    )
}
