import Folder

extension Migration {
    /// What has been noted about notice given of an agreement, each with what it corrects. `purchase.noticeGivenOn` is what
    /// the last of them says.
    static let terminationNotices = Migration(
        "027 notices of termination",
        """
        CREATE TABLE terminationNotice (
          id       INTEGER PRIMARY KEY,
          purchase INTEGER NOT NULL REFERENCES purchase,
          givenOn  TEXT CHECK (givenOn IS date(givenOn)),
          notedOn  TEXT NOT NULL CHECK (notedOn IS date(notedOn)),
          corrects INTEGER UNIQUE REFERENCES terminationNotice,
          reason   TEXT NOT NULL,
          CHECK (givenOn IS NOT NULL OR corrects IS NOT NULL),
          CHECK (corrects IS NULL OR reason <> '')
        ) STRICT;
        CREATE INDEX noticesOfPurchase ON terminationNotice (purchase);
        CREATE TRIGGER terminationNoticeIsNeverChanged BEFORE UPDATE ON terminationNotice
          BEGIN SELECT RAISE(ABORT, 'a notice is never changed'); END;
        CREATE TRIGGER terminationNoticeIsNeverDeleted BEFORE DELETE ON terminationNotice
          BEGIN SELECT RAISE(ABORT, 'a notice is never deleted'); END;
        """
    )
}
