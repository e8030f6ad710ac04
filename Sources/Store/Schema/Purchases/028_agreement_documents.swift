import Folder

extension Migration {
    /// The case of the diary that a purchase is handled in, and the documents that have been filed from its page.
    static let purchaseDocuments = Migration(
        "028 documents of purchases",
        """
        ALTER TABLE purchase ADD COLUMN diaryCase INTEGER REFERENCES diaryCase;
        CREATE INDEX purchasesOfCase ON purchase (diaryCase);

        CREATE TABLE purchaseDocument (
          purchase INTEGER NOT NULL REFERENCES purchase,
          document INTEGER NOT NULL UNIQUE REFERENCES diaryDocument,
          PRIMARY KEY (purchase, document)
        ) STRICT, WITHOUT ROWID;
        """
    )
}
