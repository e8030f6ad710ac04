import Folder

extension Migration {
    static let meetings = Migration(
        "002 meetings",
        """
        CREATE TABLE plannedMeeting (
          id           INTEGER PRIMARY KEY,
          day          TEXT NOT NULL CHECK (day IS date(day)),
          purpose      TEXT NOT NULL CHECK (purpose IN ('ordinary', 'planningDay', 'annualReport', 'constituting',
                         'budgetAndPlan', 'halfYearReport')),
          text         TEXT NOT NULL,
          decidesFrom  INTEGER,
          decidesUntil INTEGER CHECK ((decidesFrom IS NULL) = (decidesUntil IS NULL)),
          plannedStart TEXT,
          plannedEnd   TEXT,
          decidedStart TEXT,
          decidedEnd   TEXT,
          withdrawnOn  TEXT CHECK (withdrawnOn IS date(withdrawnOn)),
          revision     INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX plannedMeetingsByDay ON plannedMeeting (day);

        CREATE TABLE boardMeeting (
          id          INTEGER PRIMARY KEY,
          planned     INTEGER UNIQUE REFERENCES plannedMeeting,
          day         TEXT NOT NULL CHECK (day IS date(day)),
          start       TEXT,
          "end"       TEXT,
          place       TEXT NOT NULL,
          distance    INTEGER NOT NULL CHECK (distance IN (0, 1)),
          presiding   INTEGER REFERENCES person,
          secretary   INTEGER REFERENCES person,
          summonedOn  TEXT CHECK (summonedOn IS date(summonedOn)),
          openedAt    TEXT,
          openedOn    TEXT CHECK (openedOn IS date(openedOn)),
          closedAt    TEXT,
          cancelledOn TEXT CHECK (cancelledOn IS date(cancelledOn)),
          adjustedOn  TEXT CHECK (adjustedOn IS date(adjustedOn)),
          asPrinted   INTEGER NOT NULL CHECK (asPrinted IN (0, 1)),
          revision    INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX boardMeetingsByDay ON boardMeeting (day);

        CREATE TABLE agendaItem (
          id         INTEGER PRIMARY KEY,
          meeting    INTEGER NOT NULL REFERENCES boardMeeting,
          position   INTEGER NOT NULL CHECK (position > 0),
          number     INTEGER CHECK (number > 0),
          title      TEXT NOT NULL CHECK (title <> ''),
          kind       TEXT NOT NULL CHECK (kind IN ('formal', 'information', 'decision', 'grant', 'budget', 'followUp',
                       'other')),
          origin     TEXT NOT NULL CHECK (origin IN ('standing', 'lastMinutes', 'duty', 'free')),
          background TEXT NOT NULL,
          openedAt   TEXT,
          outcome    TEXT CHECK (outcome IN ('decided', 'referredBack', 'tabled', 'struck')),
          presiding  INTEGER REFERENCES person,
          secretary  INTEGER REFERENCES person,
          endingClause INTEGER REFERENCES clause,
          revision   INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX agendaItemsOfMeeting ON agendaItem (meeting, position);
        CREATE INDEX agendaItemsByNumber ON agendaItem (number);

        CREATE TABLE itemParty (
          id           INTEGER PRIMARY KEY,
          item         INTEGER NOT NULL REFERENCES agendaItem ON DELETE CASCADE,
          organisation INTEGER NOT NULL REFERENCES organisation,
          kind         TEXT NOT NULL CHECK (kind IN ('applicant', 'receiver', 'cooperating')),
          UNIQUE (item, organisation, kind)
        ) STRICT;

        CREATE TABLE involvement (
          id     INTEGER PRIMARY KEY,
          item   INTEGER NOT NULL REFERENCES agendaItem ON DELETE CASCADE,
          person INTEGER NOT NULL REFERENCES person,
          kind   TEXT NOT NULL CHECK (kind IN ('signed', 'contact')),
          UNIQUE (item, person, kind)
        ) STRICT;

        CREATE TABLE appendix (
          id     INTEGER PRIMARY KEY,
          item   INTEGER NOT NULL REFERENCES agendaItem ON DELETE CASCADE,
          number INTEGER NOT NULL CHECK (number > 0),
          title  TEXT NOT NULL,
          file   INTEGER REFERENCES file
        ) STRICT;
        CREATE INDEX appendicesOfItem ON appendix (item);

        CREATE TABLE standingItem (
          id       INTEGER PRIMARY KEY,
          position INTEGER NOT NULL,
          title    TEXT NOT NULL CHECK (title <> ''),
          kind     TEXT NOT NULL,
          purpose  TEXT,
          last     INTEGER NOT NULL CHECK (last IN (0, 1))
        ) STRICT;

        CREATE TABLE privateNote (
          id       INTEGER PRIMARY KEY,
          account  INTEGER NOT NULL,
          item     INTEGER NOT NULL REFERENCES agendaItem ON DELETE CASCADE,
          text     TEXT NOT NULL,
          revision INTEGER NOT NULL,
          UNIQUE (account, item)
        ) STRICT;
        """
    )
}
