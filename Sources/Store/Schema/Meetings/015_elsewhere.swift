import Folder

extension Migration {
    /// Notices on another board: that its text was handed over, and the proof that it went up.
    static let elsewhere = Migration(
        "015 elsewhere",
        """
        CREATE TABLE noticeRequest (
          id      INTEGER PRIMARY KEY,
          meeting INTEGER NOT NULL REFERENCES boardMeeting,
          item    INTEGER REFERENCES agendaItem,
          board   TEXT NOT NULL CHECK (board <> ''),
          keptAt  TEXT NOT NULL,
          madeOn  TEXT NOT NULL CHECK (madeOn IS date(madeOn))
        ) STRICT;
        CREATE UNIQUE INDEX noticeRequestOnce ON noticeRequest (meeting, ifnull(item, 0));

        CREATE TABLE postingProof (
          id       INTEGER PRIMARY KEY,
          meeting  INTEGER NOT NULL REFERENCES boardMeeting,
          item     INTEGER REFERENCES agendaItem,
          file     INTEGER REFERENCES file,
          sighting TEXT CHECK (sighting IS NULL OR json_valid(sighting)),
          CHECK (file IS NOT NULL OR sighting IS NOT NULL)
        ) STRICT;
        """
    )
}

extension Migration {
    /// The PDF that is signed elsewhere, as it was first given out: a signed one must begin with the same bytes.
    static let originals = Migration(
        "016 originals",
        """
        CREATE TABLE signingOriginal (
          meeting INTEGER NOT NULL REFERENCES boardMeeting,
          item    INTEGER REFERENCES agendaItem,
          file    INTEGER NOT NULL REFERENCES file
        ) STRICT;
        CREATE UNIQUE INDEX signingOriginalOnce ON signingOriginal (meeting, ifnull(item, 0));
        """
    )
}
