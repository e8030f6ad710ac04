import Folder

extension Migration {
    static let minutes = Migration(
        "003 minutes",
        """
        CREATE TABLE matter (
          id               INTEGER PRIMARY KEY,
          item             INTEGER NOT NULL REFERENCES agendaItem ON DELETE CASCADE,
          position         INTEGER NOT NULL CHECK (position > 0),
          heading          TEXT NOT NULL,
          text             TEXT NOT NULL,
          orderOfProposals TEXT NOT NULL,
          revision         INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX mattersOfItem ON matter (item, position);

        CREATE TABLE motion (
          id        INTEGER PRIMARY KEY,
          matter    INTEGER NOT NULL REFERENCES matter ON DELETE CASCADE,
          person    INTEGER NOT NULL REFERENCES person,
          text      TEXT NOT NULL CHECK (text <> ''),
          withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX motionsOfMatter ON motion (matter);

        CREATE TABLE vote (
          id         INTEGER PRIMARY KEY,
          matter     INTEGER NOT NULL REFERENCES matter ON DELETE CASCADE,
          method     TEXT NOT NULL CHECK (method IN ('open', 'byName', 'secret')),
          isElection INTEGER NOT NULL CHECK (isElection IN (0, 1)),
          yesMeans   TEXT NOT NULL,
          noMeans    TEXT NOT NULL,
          yes        INTEGER NOT NULL CHECK (yes >= 0),
          no         INTEGER NOT NULL CHECK (no >= 0),
          abstained  INTEGER NOT NULL CHECK (abstained >= 0),
          decider    TEXT NOT NULL CHECK (decider IN ('majority', 'castingVote', 'lot')),
          carried    INTEGER NOT NULL CHECK (carried IN (0, 1)),
          voters     TEXT NOT NULL CHECK (json_valid(voters)),
          presiding  INTEGER REFERENCES person,
          confirmedFor TEXT CHECK (confirmedFor IS NULL OR json_valid(confirmedFor)),
          confirmation TEXT CHECK (confirmation <> '')
        ) STRICT;
        CREATE INDEX votesOfMatter ON vote (matter);

        CREATE TABLE ballot (
          id     INTEGER PRIMARY KEY,
          vote   INTEGER NOT NULL REFERENCES vote ON DELETE CASCADE,
          person INTEGER NOT NULL REFERENCES person,
          choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
          UNIQUE (vote, person)
        ) STRICT;

        CREATE TABLE clause (
          id           INTEGER PRIMARY KEY,
          matter       INTEGER NOT NULL REFERENCES matter ON DELETE CASCADE,
          position     INTEGER NOT NULL CHECK (position > 0),
          kind         TEXT NOT NULL CHECK (kind IN ('approve', 'adopt', 'note', 'appoint', 'grant', 'setAside', 'assign',
                         'paymentRule', 'removeItem', 'other')),
          text         TEXT NOT NULL CHECK (text <> ''),
          proposedText TEXT,
          decided      INTEGER NOT NULL CHECK (decided IN (0, 1)),
          receiver     INTEGER REFERENCES organisation,
          assignee     TEXT,
          due          TEXT CHECK (due IS date(due)),
          revision     INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX clausesOfMatter ON clause (matter, position);
        CREATE INDEX clausesDue ON clause (due) WHERE due IS NOT NULL;

        CREATE TABLE clauseAmount (
          id     INTEGER PRIMARY KEY,
          clause INTEGER NOT NULL REFERENCES clause ON DELETE CASCADE,
          year   INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
          amount INTEGER NOT NULL,
          UNIQUE (clause, year)
        ) STRICT;

        CREATE TABLE clauseCondition (
          id     INTEGER PRIMARY KEY,
          clause INTEGER NOT NULL REFERENCES clause ON DELETE CASCADE,
          text   TEXT NOT NULL CHECK (text <> ''),
          year   INTEGER,
          due    TEXT CHECK (due IS date(due))
        ) STRICT;
        CREATE INDEX conditionsOfClause ON clauseCondition (clause);

        CREATE TABLE followUp (
          id        INTEGER PRIMARY KEY,
          clause    INTEGER NOT NULL REFERENCES clause,
          condition INTEGER REFERENCES clauseCondition,
          outcome   TEXT NOT NULL CHECK (outcome IN ('done', 'met', 'failed', 'withdrawn', 'settled')),
          "on"      TEXT NOT NULL CHECK ("on" IS date("on")),
          note      TEXT NOT NULL
        ) STRICT;
        CREATE INDEX followUpsOfClause ON followUp (clause);

        CREATE TABLE remark (
          id     INTEGER PRIMARY KEY,
          matter INTEGER NOT NULL REFERENCES matter ON DELETE CASCADE,
          person INTEGER NOT NULL REFERENCES person,
          kind   TEXT NOT NULL CHECK (kind IN ('reservation', 'note')),
          text   TEXT NOT NULL CHECK (text <> '')
        ) STRICT;
        CREATE INDEX remarksOfMatter ON remark (matter);

        CREATE TABLE abstention (
          id     INTEGER PRIMARY KEY,
          matter INTEGER NOT NULL REFERENCES matter ON DELETE CASCADE,
          person INTEGER NOT NULL REFERENCES person,
          UNIQUE (matter, person)
        ) STRICT;

        CREATE TABLE attendance (
          id          INTEGER PRIMARY KEY,
          meeting     INTEGER NOT NULL REFERENCES boardMeeting,
          person      INTEGER NOT NULL REFERENCES person,
          capacity    TEXT NOT NULL CHECK (capacity IN ('ordinary', 'deputy', 'other')),
          function    TEXT NOT NULL,
          mode        TEXT NOT NULL CHECK (mode IN ('room', 'video', 'audio')),
          audioReason TEXT,
          fromItem    INTEGER REFERENCES agendaItem,
          untilItem   INTEGER REFERENCES agendaItem
        ) STRICT;
        CREATE INDEX attendancesOfMeeting ON attendance (meeting);

        CREATE TABLE service (
          id        INTEGER PRIMARY KEY,
          meeting   INTEGER NOT NULL REFERENCES boardMeeting,
          deputy    INTEGER NOT NULL REFERENCES person,
          member    INTEGER NOT NULL REFERENCES member,
          fromItem  INTEGER REFERENCES agendaItem,
          untilItem INTEGER REFERENCES agendaItem
        ) STRICT;
        CREATE INDEX servicesOfMeeting ON service (meeting);

        CREATE TABLE recusal (
          id          INTEGER PRIMARY KEY,
          item        INTEGER NOT NULL REFERENCES agendaItem ON DELETE CASCADE,
          person      INTEGER NOT NULL REFERENCES person,
          answer      TEXT NOT NULL CHECK (answer IN ('recused', 'free')),
          scope       TEXT NOT NULL CHECK (scope IN ('handling', 'decision', 'discussion')),
          reason      TEXT NOT NULL,
          leftAt      TEXT,
          returnedAt  TEXT,
          replacement INTEGER REFERENCES person,
          UNIQUE (item, person)
        ) STRICT;
        """
    )
}
