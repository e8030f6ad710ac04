import Domain

/// De som gör något i demon (signers): one of its people on a day of the year that is lived through.
struct Signers {
    enum Who: Hashable {
        case director, developmentLeader, chair, viceChair, firstAccountant, secondAccountant, applicant
    }

    private let users: [Who: User]

    init(_ accounts: [Demo.Account]) throws {
        func user(_ email: String, _ seats: Set<Role> = []) throws -> User {
            guard let place = accounts.firstIndex(where: { $0.email.hasPrefix(email + "@") }) else {
                throw UnknownKey(key: email)
            }
            let one = accounts[place]
            // Accounts are enrolled in this order.
            return User(one.name, seats.union(one.roles), account: Int64(place + 1), person: one.person)
        }
        users = [
            .director: try user("forbundschef"), .developmentLeader: try user("utvecklingsledare"),
            .chair: try user("ordforande", [.chair, .boardMember]),
            .viceChair: try user("vice", [.viceChair, .boardMember]), .firstAccountant: try user("ekonom1"),
            .secondAccountant: try user("ekonom2"), .applicant: try user("sokande"),
        ]
    }

    /// `by(.chair, "2023-01-30")`.
    func callAsFunction(_ who: Who, _ day: String) throws -> Signature {
        guard let user = users[who] else { throw UnknownKey(key: "\(who)") }
        let day = try Demo.day(day)
        return Signature(user, day.noon, on: day, why: "demo")
    }
}

extension Demo {
    static func day(_ text: String) throws -> Day {
        guard let day = Day(rawValue: text) else { throw UnknownKey(key: text) }
        return day
    }
}
