import Folder

extension Migration {
    static let payerAccounts = Migration(
        "046 payerAccounts",
        """
        CREATE TABLE payerAccount (
          id      INTEGER PRIMARY KEY,
          "from"  TEXT NOT NULL UNIQUE CHECK ("from" IS date("from")),
          bank    TEXT NOT NULL CHECK (bank <> ''),
          iban    TEXT NOT NULL CHECK (length(iban) = 24),
          bic     TEXT NOT NULL CHECK (length(bic) IN (8, 11)),
          profile TEXT NOT NULL CHECK (json_valid(profile))
        ) STRICT;
        """
    )
}
