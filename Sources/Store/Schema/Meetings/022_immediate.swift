import Folder

extension Migration {
    /// §§ that are adjusted at once: their own fixed text and signers, and the day of adjustment when all have signed.
    static let immediate = Migration(
        "022 immediate",
        """
        CREATE TABLE immediateAdjustment (
          item       INTEGER PRIMARY KEY REFERENCES agendaItem,
          meeting    INTEGER NOT NULL REFERENCES boardMeeting,
          text       TEXT NOT NULL,
          sha256     TEXT NOT NULL CHECK (length(sha256) = 64),
          signers    TEXT NOT NULL CHECK (json_valid(signers)),
          fixedAt    TEXT NOT NULL,
          adjustedOn TEXT CHECK (adjustedOn IS date(adjustedOn))
        ) STRICT;
        CREATE INDEX immediateAdjustmentsOfMeeting ON immediateAdjustment (meeting);
        CREATE TRIGGER immediateTextIsNeverChanged BEFORE UPDATE ON immediateAdjustment
          WHEN (NEW.item, NEW.meeting, NEW.text, NEW.sha256, NEW.signers, NEW.fixedAt)
            IS NOT (OLD.item, OLD.meeting, OLD.text, OLD.sha256, OLD.signers, OLD.fixedAt) OR OLD.adjustedOn IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'a § that is adjusted at once is never changed'); END;
        CREATE TRIGGER immediateTextIsNeverDeleted BEFORE DELETE ON immediateAdjustment
          BEGIN SELECT RAISE(ABORT, 'a § that is adjusted at once is never deleted'); END;
        """
    )
}
