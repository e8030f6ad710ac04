/// Konteringsregel (ledger rule): which budget line amounts of some accounts, or of an object, are on from a day. The books know accounts
/// and objects, the board knows lines.
package struct LedgerRule: Codable, Hashable, Sendable {
    package typealias ID = Int64

    /// What a rule says of the amounts that it catches.
    package enum Target: Hashable, Sendable {
        case line(BudgetLine.ID)
        /// Utanför budgeten: as the year's result, which is booked when the books close.
        case outside
        /// From the day on the rule catches nothing.
        case none
    }

    package let id: ID
    package let from: Day
    /// An account, or how its number begins; empty for every account.
    package let accounts: String
    /// 1, cost centre, or 6, project; nil when objects do not matter.
    package let dimension: Int?
    package let object: String?
    package let line: BudgetLine.ID?
    package let isOutside: Bool

    package init(
        id: ID = 0,
        from: Day,
        accounts: String = "",
        object: ObjectCode? = nil,
        _ target: Target
    ) {
        (self.id, self.from, self.accounts) = (id, from, accounts)
        (dimension, self.object) = (object?.dimension, object?.code)
        (line, isOutside) =
            switch target {
            case .line(let line): (line, false)
            case .outside: (nil, true)
            case .none: (nil, false)
            }
    }

    package var target: Target { line.map(Target.line) ?? (isOutside ? .outside : .none) }

    /// What it catches, whenever: a later rule of the same takes its place.
    package var condition: Condition { Condition(accounts: accounts, dimension: dimension, object: object) }

    package struct Condition: Hashable, Sendable {
        package let accounts: String
        package let dimension: Int?
        package let object: String?

        package func catches(_ coding: LedgerCoding) -> Bool {
            guard coding.account.rawValue.hasPrefix(accounts) else { return false }
            return switch dimension {
            case 1: coding.center == object
            case 6: coding.project == object
            default: dimension == nil
            }
        }

        /// A project says more than a cost centre, either more than an account, and a longer number more than a shorter.
        fileprivate var weight: Int { (dimension == 6 ? 2_000 : dimension == 1 ? 1_000 : 0) + accounts.count }
    }
}

extension LedgerRule {
    /// Whether somebody may lay down the rule: it catches something that can be told, and no whole ledger by mistake.
    package var mayStand: Ruling {
        guard accounts.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return no("Skriv kontot med siffror: hela numret eller början av det.")
        }
        guard dimension == nil || [1, 6].contains(dimension) && object?.isEmpty == false else {
            return no("Välj kostnadsställe eller projekt, och skriv dess kod.")
        }
        guard !accounts.isEmpty || dimension != nil else { return no("Skriv ett konto, eller ett objekt.") }
        return Ruling(.met, .Kansli.ledger, "Regeln säger vad den gäller.")
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .Kansli.ledger, reason) }
}

/// Kontering (coding): an account with the objects that rules know.
package struct LedgerCoding: Codable, Hashable, Sendable {
    package let id: Int64
    package let account: AccountNumber
    /// The code in dimension 1; empty without one.
    package let center: String
    /// The code in dimension 6.
    package let project: String

    package init(id: Int64, _ account: AccountNumber, center: String = "", project: String = "") {
        (self.id, self.account, self.center, self.project) = (id, account, center, project)
    }
}

/// Fördelning (ledger mapping): all rules together. Of those that catch a coding on a day the most specific decides.
package struct LedgerMapping: Sendable {
    private let byCondition: [(condition: LedgerRule.Condition, rules: [LedgerRule])]

    package init(_ rules: [LedgerRule]) {
        byCondition = Dictionary(grouping: rules, by: \.condition)
            .map { ($0.key, $0.value.sorted { $0.from > $1.from }) }
            .sorted { $0.condition.weight > $1.condition.weight }
    }

    /// The rules that can have a say about a coding, the most specific first.
    package func rules(for coding: LedgerCoding) -> CodingRules {
        CodingRules(ranked: byCondition.filter { $0.condition.catches(coding) }.map(\.rules))
    }
}

/// What rules say of one coding.
package struct CodingRules: Sendable {
    /// By condition, the latest of each first.
    fileprivate let ranked: [[LedgerRule]]

    /// The rule that decides on a day; nil when no rule catches the amount then.
    package func deciding(on day: Day) -> LedgerRule? {
        for rules in ranked {
            if let rule = rules.first(where: { $0.from <= day }), rule.target != .none { return rule }
        }
        return nil
    }
}
