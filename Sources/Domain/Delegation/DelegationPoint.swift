/// Punkt i delegationsordningen (delegation point): what who may decide in the board's place, from a day and until one.
package struct DelegationPoint: Codable, Hashable, Sendable, Identifiable {
    /// Den som beslutar (delegate), as an office and not as a person.
    package enum Delegate: String, CaseIterable, Codable, Hashable, Sendable {
        case chair, viceChair, boardMember, director, employee
    }

    package let id: Int64
    /// "2", as the order numbers it.
    package var number: String
    package var matter: String
    package var delegate: Delegate
    package var deputy: Delegate?
    /// The limit in hundredths of a prisbasbelopp; nil when the point has none.
    package var limit: Int?
    /// Gäller inköp: purchases above its limit are the board's.
    package var isForPurchases: Bool
    package var from: Day
    package var until: Day?
    /// The § where the board adopted it; nil when nobody has said which.
    package var section: AgendaItem.ID?

    package init(
        id: Int64 = 0,
        number: String,
        matter: String,
        delegate: Delegate,
        deputy: Delegate? = nil,
        limit: Int? = nil,
        isForPurchases: Bool = false,
        from: Day,
        until: Day? = nil,
        section: AgendaItem.ID? = nil
    ) {
        (self.id, self.number, self.matter, self.delegate) = (id, number, matter, delegate)
        (self.deputy, self.limit, self.isForPurchases) = (deputy, limit, isForPurchases)
        (self.from, self.until, self.section) = (from, until, section)
    }
}

extension DelegationPoint {
    package func holds(on day: Day) -> Bool { day.lies(from: from, until: until) }

    /// The limit in kronor on a day; nil without a limit, or when the year's amount is not known.
    package func limit(on day: Day) -> (amount: Money, confidence: Provision.Confidence)? {
        guard let limit, let base = PriceBaseAmount.of(day.year) else { return nil }
        return (Money(ore: base.amount.rawValue * limit / 100), base.confidence)
    }

    /// How an amount stands to the limit on a day.
    package enum Standing: Hashable, Sendable {
        case within
        case above(Money, Provision.Confidence)
        /// The year's prisbasbelopp is not known.
        case unknown
    }

    package func standing(of amount: Money, on day: Day) -> Standing {
        guard limit != nil else { return .within }
        guard let limit = limit(on: day) else { return .unknown }
        return amount > limit.amount ? .above(limit.amount, limit.confidence) : .within
    }

    /// "1 prisbasbelopp", "1,5 prisbasbelopp".
    package var limitText: String? {
        limit.map { limit in
            let (whole, rest) = limit.quotientAndRemainder(dividingBy: 100)
            let decimals = rest == 0 ? "" : rest % 10 == 0 ? ",\(rest / 10)" : rest < 10 ? ",0\(rest)" : ",\(rest)"
            return "\(whole)\(decimals) prisbasbelopp"
        }
    }
}

extension DelegationPoint.Delegate {
    package var swedish: String {
        switch self {
        case .chair: "ordförande"
        case .viceChair: "vice ordförande"
        case .boardMember: "ledamot"
        case .director: "förbundschef"
        case .employee: "anställd"
        }
    }
}
