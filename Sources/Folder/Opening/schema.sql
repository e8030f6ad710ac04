CREATE TABLE event (
  id       INTEGER PRIMARY KEY,
  previous TEXT NOT NULL UNIQUE CHECK (length(previous) = 64),
  who      TEXT NOT NULL CHECK (who <> ''),
  at       TEXT NOT NULL,
  subject  TEXT NOT NULL,
  what     TEXT NOT NULL,
  before   TEXT CHECK (before IS NULL OR json_valid(before)),
  after    TEXT CHECK (after IS NULL OR json_valid(after)),
  why      TEXT NOT NULL
) STRICT;

CREATE INDEX eventsOfSubject ON event (subject);

CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE ON event
  BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

CREATE TRIGGER eventIsNeverDeleted BEFORE DELETE ON event
  BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
