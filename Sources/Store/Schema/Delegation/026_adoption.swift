import Folder

extension Migration {
    /// The § where the board adopted a point of the delegation order.
    static let delegationAdoption = Migration(
        "026 adoption of the delegation order",
        """
        ALTER TABLE delegationPoint ADD COLUMN section INTEGER REFERENCES agendaItem;
        CREATE INDEX pointsOfSection ON delegationPoint (section);
        """
    )
}
