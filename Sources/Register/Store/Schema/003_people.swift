import Folder

extension Migration {
    /// Persons are sealed; stays hold counted facts in plain columns, without identity, so that they stay when the person is
    /// deleted and a million of them are counted by one streaming GROUP BY.
    ///
    /// Of `stay`: incomes and occupations are `CodeSet.bits`; work and studies are percent of full time, 0 for none; ageBand is
    /// `AgeBand.key` at the start; misregistered stays are counted nowhere; values after are NULL before the exit, and for reasons
    /// that take none; where precision is 'year' the dates are 1 January and 31 December, and durations are not to be counted;
    /// where it is 'month' they are the first of their month.
    static let people = Migration(
        "003 people",
        """
        CREATE TABLE person (
          id           INTEGER PRIMARY KEY,
          kind         TEXT NOT NULL CHECK (kind IN ('identified', 'anonymous', 'protected')),
          sex          TEXT NOT NULL CHECK (sex IN ('woman', 'man')),
          numberHash   BLOB UNIQUE CHECK (length(numberHash) = 32),
          sealedNumber BLOB,
          sealedName   BLOB,
          CHECK ((kind = 'identified') = (numberHash IS NOT NULL)),
          CHECK ((numberHash IS NULL) = (sealedNumber IS NULL) AND (numberHash IS NULL) = (sealedName IS NULL))
        ) STRICT;
        CREATE TABLE personName (
          hash   BLOB NOT NULL CHECK (length(hash) = 32),
          person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
          PRIMARY KEY (hash, person)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX namesOfPerson ON personName (person);
        CREATE TABLE stay (
          id                INTEGER PRIMARY KEY,
          person            INTEGER REFERENCES person ON DELETE SET NULL,
          initiative        INTEGER NOT NULL REFERENCES initiative,
          caseWorker        INTEGER,
          sex               TEXT NOT NULL CHECK (sex IN ('woman', 'man')),
          birthYear         INTEGER CHECK (birthYear BETWEEN 1800 AND 2199),
          ageBand           TEXT,
          precision         TEXT NOT NULL CHECK (precision IN ('day', 'month', 'year')),
          startedOn         TEXT NOT NULL CHECK (startedOn IS date(startedOn)),
          municipality      TEXT CHECK (municipality <> ''),
          referrer          TEXT NOT NULL,
          incomesBefore     INTEGER NOT NULL CHECK (incomesBefore > 0),
          occupationsBefore INTEGER NOT NULL CHECK (occupationsBefore > 0),
          workBefore        INTEGER NOT NULL CHECK (workBefore IN (0, 25, 50, 75, 100)),
          studiesBefore     INTEGER NOT NULL CHECK (studiesBefore IN (0, 25, 50, 75, 100)),
          education         TEXT NOT NULL,
          supportMonths     INTEGER CHECK (supportMonths >= 0),
          longAssistance    TEXT NOT NULL CHECK (longAssistance IN ('yes', 'no', 'missing')),
          disability        TEXT NOT NULL CHECK (disability IN ('yes', 'no', 'missing')),
          violence          TEXT NOT NULL CHECK (violence IN ('notAsked', 'yes', 'no', 'noAnswer')),
          endedOn           TEXT CHECK (endedOn IS date(endedOn) AND endedOn >= startedOn),
          exitReason        TEXT,
          incomesAfter      INTEGER CHECK (incomesAfter > 0),
          occupationsAfter  INTEGER CHECK (occupationsAfter > 0),
          workAfter         INTEGER CHECK (workAfter IN (0, 25, 50, 75, 100)),
          studiesAfter      INTEGER CHECK (studiesAfter IN (0, 25, 50, 75, 100)),
          destination       TEXT,
          sealedNote        BLOB,
          CHECK ((endedOn IS NULL) = (exitReason IS NULL)),
          CHECK (incomesAfter IS NULL OR
                 exitReason NOT IN ('withoutMeasurement', 'consentWithdrawn', 'misregistered')),
          CHECK ((incomesAfter IS NULL) = (occupationsAfter IS NULL)),
          CHECK ((incomesAfter IS NULL) = (workAfter IS NULL) AND (incomesAfter IS NULL) = (studiesAfter IS NULL))
        ) STRICT;
        CREATE INDEX staysOfPerson ON stay (person);
        CREATE INDEX staysOfInitiative ON stay (initiative, startedOn);
        CREATE INDEX staysOfCaseWorker ON stay (caseWorker) WHERE caseWorker IS NOT NULL;
        CREATE TABLE afterFollowUp (
          id          INTEGER PRIMARY KEY,
          stay        INTEGER NOT NULL REFERENCES stay ON DELETE CASCADE,
          month       INTEGER NOT NULL CHECK (month > 0),
          askedOn     TEXT NOT NULL CHECK (askedOn IS date(askedOn)),
          incomes     INTEGER CHECK (incomes > 0),
          occupations INTEGER CHECK (occupations > 0),
          work        INTEGER CHECK (work IN (0, 25, 50, 75, 100)),
          studies     INTEGER CHECK (studies IN (0, 25, 50, 75, 100)),
          UNIQUE (stay, month)
        ) STRICT;
        """
    )
}
