import Folder

extension Migration {
    /// A name in the intake group's list is looked at too, though nobody has opened the page behind it.
    static let looksAtLists = Migration(
        "027 looks at lists",
        """
        ALTER TABLE look ADD COLUMN listed INTEGER NOT NULL DEFAULT 0 CHECK (listed IN (0, 1));
        """
    )
}
