/// Användare (user): somebody who has signed in, as they are on the day.
package struct User: Hashable, Sendable {
    /// The account that signed in; nil for the program itself (a demo, an import, a command).
    package let account: Int64?
    /// The person in the association whom the account belongs to, when it does.
    package let person: Int64?
    package let name: String
    package let roles: Set<Role>
    package let entry: Entry
    /// Who vouches for an e-identification, and at which level: "Freja, loa3".
    package let voucher: String?

    package init(
        _ name: String,
        _ roles: Set<Role>,
        account: Int64? = nil,
        person: Int64? = nil,
        entry: Entry = .password,
        voucher: String? = nil
    ) {
        (self.name, self.roles, self.account, self.person) = (name, roles, account, person)
        (self.entry, self.voucher) = (entry, voucher)
    }

    /// How they came in, as it is noted beside a signature: "e-legitimation (Freja, loa3)".
    package var cameInBy: String { entry.swedish + (voucher.map { " (\($0))" } ?? "") }
}
