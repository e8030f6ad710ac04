import Folder

extension Migration {
    /// What is typed in is numbered apart from what a register signs. SQLite cannot drop a UNIQUE of a table, so the table is made anew.
    static let typedDeliveries = Migration(
        "068 typed deliveries",
        """
        CREATE TABLE deliveryAnew (
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
          CHECK (acceptedOn IS NULL OR refusedOn IS NULL),
          CHECK ((refusedOn IS NULL) = (reason IS NULL))
        ) STRICT;
        INSERT INTO deliveryAnew SELECT id, sender, initiative, number, report, way, file, receivedOn, acceptedOn, refusedOn, reason
          FROM delivery;
        DROP TABLE delivery;
        ALTER TABLE deliveryAnew RENAME TO delivery;
        CREATE UNIQUE INDEX deliveryNumbers ON delivery (sender, way = 'typed', number);

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
