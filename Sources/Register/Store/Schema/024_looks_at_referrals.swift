import Folder

extension Migration {
    /// A look at a referral is a look at its person, who has no row until the stay begins.
    static let looksAtReferrals = Migration(
        "024 looks at referrals",
        """
        ALTER TABLE look ADD COLUMN referral INTEGER REFERENCES referral ON DELETE SET NULL;
        CREATE INDEX looksAtReferral ON look (referral) WHERE referral IS NOT NULL;
        """
    )
}
