import Domain

/// Budgeten som den står på papper: lines with amounts of years, and the sums that the paper printed. Whole kronor.
struct BudgetFacts: Decodable {
    struct Line: Decodable {
        let area: BudgetLine.Area
        let name: String
        let group: String?
        let nature: BudgetLine.Nature?
        let isForNew: Bool?
        /// The member whose contribution it is.
        let member: String?
        /// The §§ of 2022 whose initiatives are paid from it.
        let sections: [Int]?
        /// The own activity that is paid from it, by its title.
        let own: String?
        let from: Int?
        let until: Int?
        let amounts: [Int: Int]
    }

    let year: Int
    let note: String
    let openingEquity: Int
    let lines: [Line]
    /// Position, year and kronor.
    let positions: [BalancePosition: [Int: Int]]
    /// What the paper says its sums are.
    let printed: [BudgetFigure: [Int: Int]]?

    private enum CodingKeys: CodingKey { case year, note, openingEquity, lines, positions, printed }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        year = try values.decode(Int.self, forKey: .year)
        note = try values.decode(String.self, forKey: .note)
        openingEquity = try values.decode(Int.self, forKey: .openingEquity)
        lines = try values.decode([Line].self, forKey: .lines)
        positions = try Self.keyed(values.decode([String: [Int: Int]].self, forKey: .positions))
        printed = try values.decodeIfPresent([String: [Int: Int]].self, forKey: .printed).map { try Self.keyed($0) }
    }

    private static func keyed<Key: RawRepresentable<String> & Hashable, Value>(_ named: [String: Value]) throws
        -> [Key: Value]
    {
        try Dictionary(
            uniqueKeysWithValues: named.map { name, value in
                guard let key = Key(rawValue: name) else { throw UnknownKey(key: name) }
                return (key, value)
            }
        )
    }

    /// The amounts on the lines that the demo has given these ids.
    func draft(_ ids: [String: BudgetLine.ID]) throws -> BudgetDraft {
        try BudgetDraft(
            note: note,
            openingEquity: Money(kronor: openingEquity),
            amounts: lines.flatMap { line in
                guard let id = ids[line.name] else { throw UnknownKey(key: line.name) }
                return line.amounts.map { BudgetAmount(line: id, year: $0.key, amount: Money(kronor: $0.value)) }
            },
            positions: positions.flatMap { position, years in
                years.map { BalanceAmount(position: position, year: $0.key, amount: Money(kronor: $0.value)) }
            }
        )
    }

    var sums: [PrintedSum] {
        (printed ?? [:]).flatMap { figure, years in
            years.map { PrintedSum(figure, $0.key, Money(kronor: $0.value)) }
        }
    }
}
