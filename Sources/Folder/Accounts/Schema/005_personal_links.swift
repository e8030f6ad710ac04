extension Migration {
    /// An account has one link at a time. A code is bound to the browser that asked for it, and few guesses are let.
    static let personalLinks = Migration(
        "005 personal links",
        """
        CREATE TABLE personalLink (
          account   INTEGER PRIMARY KEY REFERENCES account (id),
          tokenHash BLOB NOT NULL UNIQUE CHECK (length(tokenHash) = 32),
          madeAt    TEXT NOT NULL,
          expiresAt TEXT NOT NULL
        ) STRICT;
        CREATE TABLE mailedCode (
          id          INTEGER PRIMARY KEY,
          account     INTEGER NOT NULL REFERENCES account (id),
          requestHash BLOB NOT NULL UNIQUE CHECK (length(requestHash) = 32),
          codeHash    BLOB NOT NULL CHECK (length(codeHash) = 32),
          guesses     INTEGER NOT NULL DEFAULT 0,
          expiresAt   TEXT NOT NULL
        ) STRICT;
        CREATE INDEX mailedCodesOfAccount ON mailedCode (account);
        """
    )
}
