import Folder

extension Migration {
    static let delegation = Migration(
        "013 delegation",
        """
        CREATE TABLE delegationPoint (
          id       INTEGER PRIMARY KEY,
          number   TEXT NOT NULL CHECK (number <> ''),
          matter   TEXT NOT NULL CHECK (matter <> ''),
          delegate TEXT NOT NULL CHECK (delegate IN ('chair', 'viceChair', 'boardMember', 'director', 'employee')),
          deputy   TEXT CHECK (deputy IN ('chair', 'viceChair', 'boardMember', 'director', 'employee')),
          "limit"  INTEGER CHECK ("limit" > 0),
          isForPurchases INTEGER NOT NULL CHECK (isForPurchases IN (0, 1)),
          "from"   TEXT NOT NULL CHECK ("from" IS date("from")),
          until    TEXT CHECK (until IS date(until))
        ) STRICT;

        CREATE TABLE delegatedDecision (
          id           INTEGER PRIMARY KEY,
          year         INTEGER NOT NULL,
          serial       INTEGER NOT NULL CHECK (serial > 0),
          day          TEXT NOT NULL CHECK (day IS date(day)),
          registeredOn TEXT NOT NULL CHECK (registeredOn IS date(registeredOn)),
          point        INTEGER REFERENCES delegationPoint,
          person       INTEGER NOT NULL REFERENCES person,
          delegate     TEXT NOT NULL CHECK (delegate IN ('chair', 'viceChair', 'boardMember', 'director', 'employee')),
          matter       TEXT NOT NULL CHECK (matter <> ''),
          amount       INTEGER,
          UNIQUE (year, serial)
        ) STRICT;
        CREATE TRIGGER delegatedDecisionIsNeverChanged BEFORE UPDATE ON delegatedDecision
          BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
        CREATE TRIGGER delegatedDecisionIsNeverDeleted BEFORE DELETE ON delegatedDecision
          BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END;

        CREATE TABLE decisionReport (
          decision INTEGER NOT NULL REFERENCES delegatedDecision,
          item     INTEGER NOT NULL REFERENCES agendaItem ON DELETE CASCADE,
          PRIMARY KEY (decision, item)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX decisionsOfItem ON decisionReport (item);
        """
    )
}
