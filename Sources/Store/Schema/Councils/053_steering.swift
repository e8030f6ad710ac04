import Folder

extension Migration {
    /// Which initiative a steering group leads.
    static let steering = Migration(
        "053 steering",
        """
        ALTER TABLE council ADD COLUMN initiative INTEGER REFERENCES initiative;
        CREATE INDEX councilsOfInitiative ON council (initiative) WHERE initiative IS NOT NULL;
        """
    )
}
