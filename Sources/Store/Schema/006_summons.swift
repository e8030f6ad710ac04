import Folder

extension Migration {
    /// Who got the summons of a meeting, when and how.
    static let summons = Migration(
        "006 summons",
        """
        CREATE TABLE summonsDelivery (
          id      INTEGER PRIMARY KEY,
          meeting INTEGER NOT NULL REFERENCES boardMeeting,
          person  INTEGER NOT NULL REFERENCES person,
          email   TEXT,
          way     TEXT NOT NULL CHECK (way IN ('sent', 'filed', 'none')),
          "on"    TEXT NOT NULL CHECK ("on" IS date("on"))
        ) STRICT;
        CREATE INDEX summonsDeliveriesOfMeeting ON summonsDelivery (meeting);
        """
    )
}
