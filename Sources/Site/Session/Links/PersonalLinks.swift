package import Domain
package import Foundation

/// Personliga länkar (personal links), for those who send them. The office's pages know no folder.
package struct PersonalLinks: Sendable {
    package let states: @Sendable (User) async throws -> [LinkState]
    /// Makes a person's link; gives its address, the only mail address it may go to, and when it ends.
    package let make: @Sendable (Person, Signature) async throws -> (url: String, email: String, expires: Date)
    package let end: @Sendable (_ person: Int64, Signature) async throws -> Void
    /// The day of an instant in Sweden.
    package let day: @Sendable (Date) -> Day

    package init(
        states: @escaping @Sendable (User) async throws -> [LinkState],
        make: @escaping @Sendable (Person, Signature) async throws -> (url: String, email: String, expires: Date),
        end: @escaping @Sendable (_ person: Int64, Signature) async throws -> Void,
        day: @escaping @Sendable (Date) -> Day
    ) {
        (self.states, self.make, self.end, self.day) = (states, make, end, day)
    }
}
