import Folder

extension Migration {
    /// Authorities, their links, referrals with what was decided and answered, and secrecy consents. What identifies
    /// somebody stands in sealed columns, and is NULL when it has been forgotten: the row is still counted.
    static let referrals = Migration(
        "020 referrals",
        """
        CREATE TABLE authority (
          id       INTEGER PRIMARY KEY,
          name     TEXT NOT NULL CHECK (name <> ''),
          party    TEXT NOT NULL CHECK (party <> ''),
          support  TEXT CHECK (support <> ''),
          closedOn TEXT CHECK (closedOn GLOB '????-??-??')
        ) STRICT;
        CREATE TABLE referralSetting (
          initiative INTEGER PRIMARY KEY REFERENCES initiative,
          label      TEXT NOT NULL CHECK (label IN ('remiss', 'aktualisering', 'intresseanmalan'))
        ) STRICT;
        CREATE TABLE referralLink (
          id         INTEGER PRIMARY KEY,
          initiative INTEGER NOT NULL REFERENCES initiative,
          authority  INTEGER NOT NULL REFERENCES authority,
          madeOn     TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
          until      TEXT NOT NULL CHECK (until >= madeOn),
          endedOn    TEXT CHECK (endedOn >= madeOn),
          tokenHash  BLOB NOT NULL UNIQUE CHECK (length(tokenHash) = 32)
        ) STRICT;
        CREATE TABLE referral (
          id            INTEGER PRIMARY KEY,
          initiative    INTEGER NOT NULL REFERENCES initiative,
          authority     INTEGER REFERENCES authority,
          party         TEXT NOT NULL CHECK (party <> ''),
          sex           TEXT NOT NULL CHECK (sex IN ('woman', 'man')),
          receivedOn    TEXT NOT NULL CHECK (receivedOn GLOB '????-??-??'),
          isProtected   INTEGER NOT NULL CHECK (isProtected IN (0, 1)),
          stay          INTEGER REFERENCES stay ON DELETE SET NULL,
          link          INTEGER REFERENCES referralLink,
          codeHash      BLOB CHECK (length(codeHash) = 32),
          sealedContent BLOB
        ) STRICT;
        CREATE INDEX referralInitiative ON referral (initiative, receivedOn);
        CREATE UNIQUE INDEX referralStay ON referral (stay) WHERE stay IS NOT NULL;
        CREATE UNIQUE INDEX referralCode ON referral (link, codeHash) WHERE codeHash IS NOT NULL;
        CREATE TABLE secrecyConsent (
          id          INTEGER PRIMARY KEY,
          referral    INTEGER REFERENCES referral,
          stay        INTEGER REFERENCES stay ON DELETE CASCADE,
          authority   INTEGER NOT NULL REFERENCES authority,
          purpose     TEXT NOT NULL CHECK (purpose <> ''),
          writtenOn   TEXT NOT NULL CHECK (writtenOn GLOB '????-??-??'),
          until       TEXT NOT NULL CHECK (until >= writtenOn),
          withdrawnOn TEXT CHECK (withdrawnOn >= writtenOn),
          CHECK ((referral IS NULL) <> (stay IS NULL))
        ) STRICT;
        CREATE INDEX consentReferral ON secrecyConsent (referral);
        CREATE INDEX consentStay ON secrecyConsent (stay);
        CREATE TABLE intakeMember (
          id         INTEGER PRIMARY KEY,
          initiative INTEGER NOT NULL REFERENCES initiative,
          name       TEXT NOT NULL CHECK (name <> ''),
          authority  INTEGER REFERENCES authority,
          leftOn     TEXT CHECK (leftOn GLOB '????-??-??')
        ) STRICT;
        CREATE TABLE intakeDecision (
          id           INTEGER PRIMARY KEY,
          referral     INTEGER NOT NULL REFERENCES referral,
          decidedOn    TEXT NOT NULL CHECK (decidedOn GLOB '????-??-??'),
          outcome      TEXT NOT NULL CHECK (outcome IN ('start', 'wait', 'refuse', 'sendOn')),
          isUrgent     INTEGER NOT NULL CHECK (isUrgent IN (0, 1)),
          authority    INTEGER REFERENCES authority,
          sealedReason BLOB
        ) STRICT;
        CREATE INDEX decisionReferral ON intakeDecision (referral);
        CREATE TABLE intakePresence (
          decision INTEGER NOT NULL REFERENCES intakeDecision,
          member   INTEGER NOT NULL REFERENCES intakeMember,
          PRIMARY KEY (decision, member)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE referralAnswer (
          id         INTEGER PRIMARY KEY,
          referral   INTEGER NOT NULL REFERENCES referral,
          answeredOn TEXT NOT NULL CHECK (answeredOn GLOB '????-??-??'),
          way        TEXT NOT NULL CHECK (way IN ('page', 'letter')),
          sealedText BLOB
        ) STRICT;
        CREATE INDEX answerReferral ON referralAnswer (referral);
        """
    )
}
