import Folder

extension Migration {
    /// What has been taken from deliveries: by a report when it is handed in, and by a goal's outcome.
    static let deliveryQuotes = Migration(
        "066 delivery quotes",
        """
        CREATE TABLE reportDelivery (
          report   INTEGER NOT NULL REFERENCES initiativeReport,
          delivery INTEGER NOT NULL REFERENCES delivery,
          PRIMARY KEY (report, delivery)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX reportsOfDelivery ON reportDelivery (delivery);

        ALTER TABLE goalOutcome ADD COLUMN delivery INTEGER REFERENCES delivery;
        ALTER TABLE goalOutcome ADD COLUMN figure TEXT CHECK ((figure IS NULL) = (delivery IS NULL));
        """
    )
}
