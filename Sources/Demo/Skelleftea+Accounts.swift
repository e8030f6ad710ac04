package import Domain
import Yams

extension Skelleftea {
    /// The printed accounts of 2016.
    package static func printedAccounts() throws -> PrintedAccounts {
        let facts = try YAMLDecoder().decode(AccountsFacts.self, from: Facts.accounts2016)
        return PrintedAccounts(2016, tables: facts.tables.map(\.table), claims: try facts.claims.map { try $0.claim })
    }

    /// What the accounts say of the recommendation; they set no floor.
    static func equityRule() throws -> EquityRule {
        EquityRule(
            from: try known("2016-01-01"),
            source: "Nationella rådets rekommendation, enligt årsredovisningen 2016"
        )
    }
}

/// The facts' own shape: amounts in whole kronor.
private struct AccountsFacts: Decodable {
    let tables: [TableFacts]
    let claims: [ClaimFacts]

    struct TableFacts: Decodable {
        let key: String
        let title: String
        let note: Int?
        let remark: String?
        let columns: [String]
        let rows: [RowFacts]

        var table: PrintedAccounts.Table {
            .init(key, title, note: note, columns: columns, rows: rows.map(\.row), remark: remark)
        }
    }

    struct RowFacts: Decodable {
        let key: String
        let label: String
        let amounts: [Int?]
        let sumOf: [String]?
        let note: Int?
        let doubtful: Bool?

        var row: PrintedAccounts.Row {
            .init(
                key,
                label,
                amounts.map { $0.map(Money.init(kronor:)) },
                sumOf: sumOf ?? [],
                note: note,
                isDoubtful: doubtful ?? false
            )
        }
    }

    struct ClaimFacts: Decodable {
        let words: String
        let amount: Int
        let place: [String]

        var claim: PrintedAccounts.Claim {
            get throws {
                guard place.count == 3 else { throw UnknownKey(key: words) }
                return .init(
                    words,
                    Money(kronor: amount),
                    same: PrintedAccounts.Place(place[0], place[1], place[2])
                )
            }
        }
    }
}
