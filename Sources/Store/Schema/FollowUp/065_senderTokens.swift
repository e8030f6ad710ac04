import Folder

extension Migration {
    /// A sender's tokens with their days. The table of 064 had none, and nothing was ever written in it.
    static let senderTokens = Migration(
        "065 senderTokens",
        """
        DROP TABLE senderToken;
        -- Only the hash of a token: who reads the table can send nothing with it.
        CREATE TABLE senderToken (
          id          INTEGER PRIMARY KEY,
          sender      INTEGER NOT NULL REFERENCES deliverySender,
          hash        BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
          madeOn      TEXT NOT NULL CHECK (madeOn IS date(madeOn)),
          until       TEXT NOT NULL CHECK (until IS date(until) AND until >= madeOn),
          withdrawnOn TEXT CHECK (withdrawnOn IS date(withdrawnOn))
        ) STRICT;
        CREATE INDEX tokensOfSender ON senderToken (sender);
        """
    )
}
