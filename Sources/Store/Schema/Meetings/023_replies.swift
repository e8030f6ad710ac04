import Folder

extension Migration {
    /// Who has said that they come to a meeting, or do not.
    static let replies = Migration(
        "023 replies",
        """
        CREATE TABLE attendanceReply (
          id      INTEGER PRIMARY KEY,
          meeting INTEGER NOT NULL REFERENCES boardMeeting,
          person  INTEGER NOT NULL REFERENCES person,
          answer  TEXT NOT NULL CHECK (answer IN ('comes', 'remote', 'absent')),
          madeOn  TEXT NOT NULL CHECK (madeOn IS date(madeOn)),
          UNIQUE (meeting, person)
        ) STRICT;
        """
    )
}
