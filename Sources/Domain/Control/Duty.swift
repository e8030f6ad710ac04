/// Att göra (duty): what law, bylaws, board or calendar asks next, until when, on what ground, and where it is done.
package struct Duty: Hashable, Sendable {
    /// Vem det väntar på (audience).
    package enum Audience: Hashable, Sendable {
        /// Everybody whose roles allow it.
        case whoMay(Deed)
        /// One person alone: a signature.
        case person(Person.ID)
        /// One account alone, whether a person of the board's stands behind it or not.
        case account(Int64)
        /// Those who sit on the board or deputise.
        case board
        /// Those with a role, and those who keep the wheel.
        case role(Role)
    }

    /// Väg (way): a second link, to where the duty itself stands.
    package struct Way: Hashable, Sendable {
        package let label: String
        package let path: String

        package init(_ label: String, _ path: String) { (self.label, self.path) = (label, path) }
    }

    /// The last day to do it, or the day it can be done from.
    package let day: Day
    package let text: String
    package let provision: Provision
    /// What the link to where it is done says.
    package let action: String
    package let path: String
    package let audience: Audience
    /// Whether the day is the last one; false when the act may be done from then on, and is never late.
    package var isDeadline = true
    package var also: Way?

    package init(
        _ day: Day,
        _ text: String,
        _ provision: Provision,
        _ action: String,
        path: String,
        for audience: Audience
    ) {
        (self.day, self.text, self.provision) = (day, text, provision)
        (self.action, self.path, self.audience) = (action, path, audience)
    }
}

extension Duty {
    /// Whether it belongs on a user's list at all.
    package func concerns(_ user: User) -> Bool {
        switch audience {
        case .whoMay(let deed): user.may(deed).outcome == .met
        case .person(let person): user.person == person
        case .account(let account): user.account == account
        case .role(let role): user.roles.contains(role) || user.may(.keepWheel).outcome == .met
        case .board: !user.roles.isDisjoint(with: Role.fromMandates)
        }
    }

    package func isLate(on today: Day) -> Bool { isDeadline && day < today }

    /// Väntar på dig: nobody else can do it.
    package func waits(for user: User) -> Bool {
        switch audience {
        case .person(let person): user.person == person
        case .account(let account): user.account == account
        case .whoMay, .board, .role: false
        }
    }
}

extension Sequence<Duty> {
    /// A user's own list: what waits for them alone first, then in order of date.
    package func list(for user: User) -> [Duty] {
        filter { $0.concerns(user) }.sorted { one, other in
            let (mine, others) = (one.waits(for: user), other.waits(for: user))
            return mine == others ? (one.day, one.path, one.text) < (other.day, other.path, other.text) : mine
        }
    }
}
