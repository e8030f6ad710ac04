extension Migration {
    /// How a session was begun, the e-identifications that are tied to accounts, and logins on their way to one and
    /// back. Of a personal number only a keyed hash is kept; so is every other claim that names a person.
    static let waysIn = Migration(
        "004 ways in",
        """
        ALTER TABLE session ADD COLUMN way TEXT NOT NULL DEFAULT 'password' CHECK (way IN ('password', 'link', 'eID'));
        ALTER TABLE session ADD COLUMN voucher TEXT CHECK ((voucher IS NULL) = (way <> 'eID'));
        CREATE TABLE identity (
          id          INTEGER PRIMARY KEY,
          account     INTEGER NOT NULL REFERENCES account (id),
          provider    TEXT NOT NULL CHECK (provider <> ''),
          subjectHash BLOB NOT NULL UNIQUE CHECK (length(subjectHash) = 32),
          tiedAt      TEXT NOT NULL,
          UNIQUE (account, provider)
        ) STRICT;
        CREATE TABLE errand (
          id         INTEGER PRIMARY KEY,
          stateHash  BLOB NOT NULL UNIQUE CHECK (length(stateHash) = 32),
          cookieHash BLOB NOT NULL CHECK (length(cookieHash) = 32),
          provider   TEXT NOT NULL,
          sealed     BLOB NOT NULL,
          expiresAt  TEXT NOT NULL
        ) STRICT;
        """
    )
}
