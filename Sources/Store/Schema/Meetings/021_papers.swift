import Folder

extension Migration {
    /// Who gets the papers of a meeting as one PDF, and whether they went with the summons.
    static let papers = Migration(
        "021 papers",
        """
        ALTER TABLE person ADD COLUMN papers TEXT CHECK (papers IN ('mailed', 'here'));
        ALTER TABLE summonsDelivery ADD COLUMN papers TEXT NOT NULL DEFAULT 'none'
          CHECK (papers IN ('none', 'attached', 'tooLarge'));
        """
    )
}
