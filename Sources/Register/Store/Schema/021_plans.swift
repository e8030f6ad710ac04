import Folder

extension Migration {
    /// The joint action plan of a stay. Words are sealed; days, and who is responsible, lie open.
    static let plans = Migration(
        "021 plans",
        """
        CREATE TABLE actionPlan (
          id         INTEGER PRIMARY KEY,
          stay       INTEGER NOT NULL UNIQUE REFERENCES stay ON DELETE CASCADE,
          madeOn     TEXT NOT NULL CHECK (madeOn IS date(madeOn)),
          sealedGoal BLOB
        ) STRICT;
        CREATE TABLE coordinator (
          id      INTEGER PRIMARY KEY,
          stay    INTEGER NOT NULL REFERENCES stay ON DELETE CASCADE,
          name    TEXT NOT NULL CHECK (name <> ''),
          fromDay TEXT NOT NULL CHECK (fromDay IS date(fromDay))
        ) STRICT;
        CREATE INDEX coordinatorStay ON coordinator (stay);
        CREATE TABLE commitment (
          id         INTEGER PRIMARY KEY,
          stay       INTEGER NOT NULL REFERENCES stay ON DELETE CASCADE,
          who        TEXT NOT NULL CHECK (who IN ('participant', 'own', 'authority')),
          authority  INTEGER REFERENCES authority,
          dueOn      TEXT NOT NULL CHECK (dueOn IS date(dueOn)),
          doneOn     TEXT CHECK (doneOn IS date(doneOn)),
          droppedOn  TEXT CHECK (droppedOn IS NULL OR (droppedOn IS date(droppedOn) AND doneOn IS NULL)),
          sealedText BLOB,
          CHECK ((who = 'authority') = (authority IS NOT NULL))
        ) STRICT;
        CREATE INDEX commitmentStay ON commitment (stay);
        CREATE TABLE planFollowUp (
          id         INTEGER PRIMARY KEY,
          stay       INTEGER NOT NULL REFERENCES stay ON DELETE CASCADE,
          plannedOn  TEXT NOT NULL CHECK (plannedOn IS date(plannedOn)),
          heldOn     TEXT CHECK (heldOn IS date(heldOn)),
          sealedNote BLOB
        ) STRICT;
        CREATE INDEX planFollowUpStay ON planFollowUp (stay);
        CREATE TABLE deviation (
          id            INTEGER PRIMARY KEY,
          stay          INTEGER NOT NULL REFERENCES stay ON DELETE CASCADE,
          notedOn       TEXT NOT NULL CHECK (notedOn IS date(notedOn)),
          closedOn      TEXT CHECK (closedOn IS date(closedOn)),
          sealedText    BLOB,
          sealedMeasure BLOB
        ) STRICT;
        CREATE INDEX deviationStay ON deviation (stay);
        CREATE TABLE jointMeeting (
          id   INTEGER PRIMARY KEY,
          stay INTEGER NOT NULL REFERENCES stay ON DELETE CASCADE,
          day  TEXT NOT NULL CHECK (day IS date(day)),
          kind TEXT NOT NULL CHECK (kind IN ('sip', 'checkIn', 'coordination', 'network'))
        ) STRICT;
        CREATE INDEX jointMeetingStay ON jointMeeting (stay);
        CREATE TABLE jointMeetingAuthority (
          meeting   INTEGER NOT NULL REFERENCES jointMeeting ON DELETE CASCADE,
          authority INTEGER NOT NULL REFERENCES authority,
          PRIMARY KEY (meeting, authority)
        ) STRICT, WITHOUT ROWID;
        """
    )
}
