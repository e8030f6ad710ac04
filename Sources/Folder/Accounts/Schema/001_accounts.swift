extension Migration {
    /// Secrets stand here only as hashes (random tokens: SHA-256; codes: HMAC; passwords: scrypt) or sealed.
    /// A person's id has no foreign key: the association lives in the store's tables, and a register has none.
    static let accounts = Migration(
        "001 accounts",
        """
        CREATE TABLE account (
          id        INTEGER PRIMARY KEY,
          name      TEXT NOT NULL CHECK (name <> ''),
          email     TEXT NOT NULL UNIQUE CHECK (email = lower(email) AND email LIKE '_%@_%'),
          person    INTEGER,
          createdAt TEXT NOT NULL,
          closedOn  TEXT
        ) STRICT;
        CREATE TABLE accountPassword (
          account     INTEGER PRIMARY KEY REFERENCES account (id),
          salt        BLOB NOT NULL CHECK (length(salt) = 16),
          hash        BLOB NOT NULL CHECK (length(hash) = 32),
          rounds      INTEGER NOT NULL CHECK (rounds > 1),
          blockSize   INTEGER NOT NULL CHECK (blockSize > 0),
          parallelism INTEGER NOT NULL CHECK (parallelism > 0),
          setAt       TEXT NOT NULL
        ) STRICT;
        CREATE TABLE secondFactor (
          account     INTEGER PRIMARY KEY REFERENCES account (id),
          sealed      BLOB NOT NULL,
          confirmedAt TEXT,
          lastStep    INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE TABLE recoveryCode (
          id      INTEGER PRIMARY KEY,
          account INTEGER NOT NULL REFERENCES account (id),
          hash    BLOB NOT NULL CHECK (length(hash) = 32),
          usedAt  TEXT
        ) STRICT;
        CREATE INDEX recoveryCodesOfAccount ON recoveryCode (account);
        CREATE TABLE invitation (
          id        INTEGER PRIMARY KEY,
          account   INTEGER NOT NULL REFERENCES account (id),
          tokenHash BLOB NOT NULL UNIQUE CHECK (length(tokenHash) = 32),
          expiresAt TEXT NOT NULL,
          usedAt    TEXT
        ) STRICT;
        CREATE INDEX invitationsOfAccount ON invitation (account);
        CREATE TABLE roleGrant (
          id       INTEGER PRIMARY KEY,
          account  INTEGER NOT NULL REFERENCES account (id),
          role     TEXT NOT NULL
                   CHECK (role IN ('administrator', 'director', 'developmentLeader', 'auditor', 'accountant', 'applicant')),
          fromDay  TEXT NOT NULL,
          untilDay TEXT CHECK (untilDay >= fromDay)
        ) STRICT;
        CREATE INDEX roleGrantsOfAccount ON roleGrant (account);
        CREATE TABLE session (
          id        INTEGER PRIMARY KEY,
          account   INTEGER NOT NULL REFERENCES account (id),
          tokenHash BLOB NOT NULL UNIQUE CHECK (length(tokenHash) = 32),
          startedAt TEXT NOT NULL,
          seenAt    TEXT NOT NULL,
          browser   TEXT NOT NULL,
          codeAt    TEXT
        ) STRICT;
        CREATE INDEX sessionsOfAccount ON session (account);
        CREATE TABLE throttle (
          key      BLOB PRIMARY KEY CHECK (length(key) = 32),
          failures INTEGER NOT NULL CHECK (failures > 0),
          failedAt TEXT NOT NULL
        ) STRICT;
        """
    )
}
