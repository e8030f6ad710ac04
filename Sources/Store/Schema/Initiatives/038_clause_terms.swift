import Folder

extension Migration {
    static let clauseTerms = Migration(
        "038 clause terms",
        """
        CREATE TABLE clauseTerm (
          clause     INTEGER PRIMARY KEY REFERENCES clause ON DELETE CASCADE,
          form       TEXT NOT NULL CHECK (form IN ('byYear', 'total', 'ceiling', 'none')),
          firstYear  INTEGER NOT NULL CHECK (firstYear BETWEEN 1900 AND 2199),
          lastYear   INTEGER NOT NULL CHECK (lastYear BETWEEN firstYear AND 2199),
          isAddition INTEGER NOT NULL CHECK (isAddition IN (0, 1))
        ) STRICT;

        CREATE VIEW newerGrant AS
          WITH RECURSIVE line(old, new) AS (
            SELECT replaces, id FROM "grant" WHERE replaces IS NOT NULL
            UNION ALL
            SELECT line.old, "grant".id FROM line JOIN "grant" ON "grant".replaces = line.new
          )
          SELECT line.old AS "grant",
                 CASE WHEN old.form = 'byYear' AND new.form = 'byYear' THEN new.firstYear ELSE 1900 END AS firstYear,
                 CASE WHEN old.form = 'byYear' AND new.form = 'byYear' THEN new.lastYear ELSE 2199 END AS lastYear
          FROM line JOIN "grant" AS old ON old.id = line.old JOIN "grant" AS new ON new.id = line.new;

        CREATE VIEW standingAmount AS
          SELECT grantAmount.* FROM grantAmount WHERE NOT EXISTS (
            SELECT 1 FROM newerGrant WHERE newerGrant."grant" = grantAmount."grant"
              AND grantAmount.year BETWEEN newerGrant.firstYear AND newerGrant.lastYear
          );

        CREATE VIEW initiativePayment AS
          SELECT "grant".initiative, instalment.year, paymentFact.paidOn, paymentFact.amount
          FROM paymentFact JOIN claim ON claim.id = paymentFact.claim
          JOIN instalment ON instalment.id = claim.instalment JOIN "grant" ON "grant".id = instalment."grant"
          UNION ALL
          SELECT claim.initiative, claim.year, paymentFact.paidOn, paymentFact.amount
          FROM paymentFact JOIN claim ON claim.id = paymentFact.claim
          WHERE claim.instalment IS NULL AND claim.initiative IS NOT NULL
          UNION ALL
          SELECT "grant".initiative, "grant".firstYear, openingGrant.decidedOn, openingGrant.paid
          FROM "grant" JOIN openingGrant ON openingGrant.id = "grant".opening;
        """
    )
}
