CREATE TABLE backup (
  id     INTEGER PRIMARY KEY,
  at     TEXT NOT NULL,
  events INTEGER NOT NULL CHECK (events >= 0),
  head   TEXT NOT NULL CHECK (length(head) = 64)
) STRICT;

CREATE TABLE event (
  id       INTEGER PRIMARY KEY,
  previous TEXT NOT NULL UNIQUE CHECK (length(previous) = 64),
  who      TEXT NOT NULL CHECK (who <> ''),
  at       TEXT NOT NULL,
  subject  TEXT NOT NULL,
  what     TEXT NOT NULL,
  before   TEXT CHECK (before IS NULL OR json_valid(before)),
  after    TEXT CHECK (after IS NULL OR json_valid(after)),
  why      TEXT NOT NULL,
  hash     TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX eventsOfSubject ON event (subject);

CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE ON event
  BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

CREATE TRIGGER eventIsNeverDeleted BEFORE DELETE ON event
  BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;

CREATE TABLE file (
  id        INTEGER PRIMARY KEY,
  sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
  size      INTEGER NOT NULL CHECK (size > 0),
  mediaType TEXT NOT NULL,
  name      TEXT NOT NULL CHECK (name <> ''),
  addedAt   TEXT NOT NULL
) STRICT;

CREATE INDEX filesOfHash ON file (sha256);

CREATE TABLE setting (
  name  TEXT PRIMARY KEY CHECK (name <> ''),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
