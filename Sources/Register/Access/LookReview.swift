/// Granskning av loggen (look review): how often each person on the staff has looked and searched, as counts. No participant in it.
package struct LookReview: Codable, Hashable, Sendable {
    package let account: Int64
    package let name: String
    package let looks: Int
    /// Different persons looked at.
    package let persons: Int
    /// Looks at persons whom somebody else is case worker for.
    package let others: Int
    package let searches: Int
    package let misses: Int
    package let refusals: Int
}
