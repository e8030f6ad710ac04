/// Granskning av loggen (look review): how often each person on the staff has looked and searched, as counts. No participant in it.
package struct LookReview: Codable, Hashable, Sendable {
    package let account: Int64
    package let name: String
    package let looks: Int
    /// Different persons looked at: a participant, who was referred, or somebody on a list of people to reach. A referral and the
    /// participant that it led to are one.
    package let persons: Int
    /// Looks at participants whom somebody else is case worker for, on their pages or in a search. To read a referral is no such look.
    package let others: Int
    package let searches: Int
    package let misses: Int
    package let refusals: Int
}
