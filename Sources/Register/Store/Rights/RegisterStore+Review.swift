package import Domain
import Folder
import GRDB

extension LookReview: FetchableRecord {}

extension RegisterStore {
    /// Granskar loggen (reviews the looks) of a month, for the managers of the initiatives: counts for each on the staff.
    package func review(from: Day, to: Day, _ user: User, on today: Day) async throws -> [LookReview] {
        try await read { db in
            let reach = try db.reach(.reviewLooks, user, on: today).sorted()
            guard !reach.isEmpty else {
                throw Refusal(ruling: RightRules.refused("Loggen granskas av insatsens chef."))
            }
            let (first, last) = (from.rawValue, (to + 1).rawValue)
            let sql: SQLRequest<LookReview> = """
                SELECT staff.account, staff.name,
                  (SELECT count(*) FROM look WHERE look.account = staff.account AND NOT listed
                   AND at >= \(first) AND at < \(last)) AS looks,
                  (SELECT count(DISTINCT ifnull('p' || person, ifnull('r' || referral, 't' || mappingTarget))) FROM look
                   WHERE look.account = staff.account AND NOT listed AND at >= \(first) AND at < \(last)) AS persons,
                  (SELECT count(*) FROM look WHERE look.account = staff.account AND at >= \(first) AND at < \(last)
                   AND way IN ('page', 'search') AND NOT listed AND person IS NOT NULL AND referral IS NULL
                   AND NOT EXISTS (SELECT 1 FROM stay WHERE stay.person = look.person AND caseWorker = look.account)
                  ) AS others,
                  (SELECT count(*) FROM searchAttempt s
                   WHERE s.account = staff.account AND at >= \(first) AND at < \(last)) AS searches,
                  (SELECT count(*) FROM searchAttempt s WHERE s.account = staff.account
                   AND at >= \(first) AND at < \(last) AND hits = 0 AND refused = 0) AS misses,
                  (SELECT count(*) FROM searchAttempt s WHERE s.account = staff.account
                   AND at >= \(first) AND at < \(last) AND refused) AS refusals
                FROM (SELECT account, max(name) AS name FROM (
                        SELECT account, name FROM look UNION SELECT account, name FROM searchAttempt
                      ) GROUP BY account) staff
                WHERE EXISTS (SELECT 1 FROM accessRight
                              WHERE accessRight.account = staff.account AND initiative IN \(reach))
                ORDER BY staff.name
                """
            return try sql.fetchAll(db)
        }
    }
}
