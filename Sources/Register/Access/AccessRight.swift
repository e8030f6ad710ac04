package import Domain

/// Behörighet (access right): what an account does in an initiative, from a day and until a day, both included. It always ends,
/// and is reviewed meanwhile.
package struct AccessRight: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package let account: Int64
    package let initiative: Int64
    package let capacity: Capacity
    package let fromDay: Day
    package let untilDay: Day
    package let reviewedOn: Day

    package func holds(on day: Day) -> Bool {
        fromDay <= day && day <= untilDay && day <= reviewedOn + .months(Self.reviewMonths)
    }

    /// A right that nobody has reviewed for a year holds no longer; half a year before, it asks to be.
    package static let reviewMonths = 12
    package static let longestMonths = 24

    package func awaitsReview(on day: Day) -> Bool { reviewedOn + .months(6) < day }
}

/// Rättsregler (right rules).
enum RightRules {
    /// "Var och en når bara de insatser hen arbetar i, så länge rätten gäller." The administrator manages rights and sees nobody.
    static func may(
        _ deed: RegisterDeed,
        in initiative: Int64,
        _ rights: [AccessRight],
        _ user: User,
        on day: Day
    ) -> Ruling {
        guard !user.roles.contains(.administrator) else {
            return refused("Den som sköter konton och behörigheter ser inga deltagare. \(ask(deed))")
        }
        let here = rights.filter { $0.initiative == initiative && $0.holds(on: day) }
        guard !here.isEmpty else {
            return refused("Du arbetar inte i den insatsen i dag. Be registrets administratör om behörighet.")
        }
        guard here.contains(where: { $0.capacity.may(deed) }) else {
            let mine = Set(here.map(\.capacity.swedish)).sorted().inSwedishList
            return refused("Du får inte \(deed.swedish) som \(mine). \(ask(deed))")
        }
        return Ruling(.met, .Register.rights, "\(user.name) får \(deed.swedish).")
    }

    /// Whom to ask: those whose capacity has the right, and so never one's own.
    private static func ask(_ deed: RegisterDeed) -> String { "Be \(Capacity.asked(for: deed)) i insatsen." }

    static func mayGrant(_ right: NewRight, to account: Account, on day: Day) -> Ruling {
        guard !account.grants.contains(where: { $0.role == .administrator && $0.holds(on: right.from) }) else {
            return refused("En administratör ser inga deltagare. Ge behörigheten till ett annat konto.")
        }
        guard account.closedOn == nil else { return refused("Kontot är stängt.") }
        guard right.from <= right.until else { return refused("Behörighetens sista dag är före den första.") }
        guard right.until >= day else { return refused("Behörighetens sista dag har varit.") }
        guard right.until <= right.from + .months(AccessRight.longestMonths) else {
            return refused("En behörighet gäller högst \(AccessRight.longestMonths) månader. Förläng den sedan.")
        }
        return Ruling(.met, .Register.rights, "Behörigheten kan ges.")
    }

    static func refused(_ reason: String) -> Ruling { Ruling(.notMet, .Register.rights, reason) }
}

/// Ny behörighet (new right).
package struct NewRight: Hashable, Sendable {
    package let initiative: Int64
    package let capacity: Capacity
    package let from: Day
    package let until: Day

    package init(_ initiative: Int64, _ capacity: Capacity, from: Day, until: Day) {
        (self.initiative, self.capacity, self.from, self.until) = (initiative, capacity, from, until)
    }
}
