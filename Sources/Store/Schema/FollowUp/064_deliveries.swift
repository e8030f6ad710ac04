import Folder

extension Migration {
    /// A delivery is read whole and never searched in, so its tables are one value. It is judged once, and its content never changes.
    static let deliveries = Migration(
        "064 deliveries",
        """
        CREATE TABLE deliverySender (
          id                 INTEGER PRIMARY KEY,
          name               TEXT NOT NULL CHECK (name <> ''),
          organisationNumber TEXT NOT NULL CHECK (organisationNumber <> ''),
          key                TEXT UNIQUE,
          fingerprint        TEXT NOT NULL,
          "from"             TEXT NOT NULL CHECK ("from" IS date("from")),
          until              TEXT CHECK (until IS date(until)),
          checkedWith        TEXT NOT NULL,
          CHECK (key IS NULL OR (fingerprint <> '' AND checkedWith <> ''))
        ) STRICT;

        -- Only the hash of a token: who reads the table can send nothing with it.
        CREATE TABLE senderToken (
          sender INTEGER PRIMARY KEY REFERENCES deliverySender,
          hash   TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
        ) STRICT;

        CREATE TABLE senderInitiative (
          sender     INTEGER NOT NULL REFERENCES deliverySender,
          key        TEXT NOT NULL CHECK (key <> ''),
          initiative INTEGER NOT NULL REFERENCES initiative,
          PRIMARY KEY (sender, key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE delivery (
          id         INTEGER PRIMARY KEY,
          sender     INTEGER NOT NULL REFERENCES deliverySender,
          initiative INTEGER NOT NULL REFERENCES initiative,
          number     INTEGER NOT NULL CHECK (number > 0),
          report     TEXT NOT NULL CHECK (json_valid(report)),
          way        TEXT NOT NULL CHECK (way IN ('upload', 'token', 'typed', 'command')),
          file       INTEGER REFERENCES file,
          receivedOn TEXT NOT NULL CHECK (receivedOn IS date(receivedOn)),
          acceptedOn TEXT CHECK (acceptedOn IS date(acceptedOn)),
          refusedOn  TEXT CHECK (refusedOn IS date(refusedOn)),
          reason     TEXT,
          UNIQUE (sender, number),
          CHECK (acceptedOn IS NULL OR refusedOn IS NULL),
          CHECK ((refusedOn IS NULL) = (reason IS NULL))
        ) STRICT;

        CREATE TABLE closedPeriod (
          period   TEXT PRIMARY KEY,
          closedOn TEXT NOT NULL CHECK (closedOn IS date(closedOn))
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER deliveryIsNeverRewritten BEFORE UPDATE OF sender, initiative, number, report, way, file ON delivery
          BEGIN SELECT RAISE(ABORT, 'what was delivered is never changed'); END;
        CREATE TRIGGER deliveryIsJudgedOnce BEFORE UPDATE ON delivery
          WHEN OLD.acceptedOn IS NOT NULL OR OLD.refusedOn IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'a delivery is judged once'); END;
        CREATE TRIGGER deliveryIsNeverDeleted BEFORE DELETE ON delivery
          BEGIN SELECT RAISE(ABORT, 'what was delivered is never changed'); END;
        """
    )
}
