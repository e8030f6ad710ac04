import Folder

extension Migration {
    /// A decision that was registered wrongly is put right by another that points at it. Each names its document of the
    /// diary, so that the correction stands there too.
    static let decisionCorrections = Migration(
        "025 corrections of delegated decisions",
        """
        ALTER TABLE delegatedDecision ADD COLUMN corrects INTEGER REFERENCES delegatedDecision;
        ALTER TABLE delegatedDecision ADD COLUMN document INTEGER REFERENCES diaryDocument;
        CREATE UNIQUE INDEX decisionIsCorrectedOnce ON delegatedDecision (corrects) WHERE corrects IS NOT NULL;
        """
    )
}
