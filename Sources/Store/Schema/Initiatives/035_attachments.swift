import Folder

extension Migration {
    static let attachments = Migration(
        "035 attachments",
        """
        CREATE TABLE applicationAttachment (
          id          INTEGER PRIMARY KEY,
          application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
          title       TEXT NOT NULL CHECK (title <> ''),
          file        INTEGER NOT NULL REFERENCES file
        ) STRICT;
        CREATE INDEX attachmentsOfApplication ON applicationAttachment (application);
        """
    )
}
