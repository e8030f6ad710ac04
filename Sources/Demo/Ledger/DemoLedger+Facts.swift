import Domain
import Formats
import Store

extension DemoLedger {
    /// A small chart in the classes of Kommun-Bas; the numbers within a class are invented.
    static let chart: [(String, String, LedgerAccount.Kind)] = [
        ("1681", "Momsfordran", .asset), ("1930", "Bank", .asset), ("2010", "Eget kapital", .liability),
        ("2440", "Leverantörsskulder", .liability),
        ("2990", "Upplupna kostnader", .liability), ("3511", "Driftbidrag från staten", .income),
        ("3512", "Driftbidrag från regionen", .income), ("3513", "Driftbidrag från kommunen", .income),
        ("3900", "Ersättning från andra arrangörer", .income), ("4300", "Köpta insatser", .cost),
        ("5011", "Sammanträdesarvoden", .cost),
        ("5021", "Lön, egna insatser", .cost), ("6011", "Lokalhyra", .cost), ("6200", "Arrangemang", .cost),
        ("6410", "Kontorsmaterial", .cost), ("6450", "Telefoni", .cost), ("6810", "Redovisningstjänster", .cost),
        ("6820", "It-tjänster", .cost), ("6830", "Konsulter", .cost), ("7110", "Representation", .cost),
        ("7210", "Kurser och konferenser", .cost), ("8510", "Bankavgifter", .cost),
    ]

    /// As the balance budget of 2023 had them by its forecast for 2022.
    static let openings = [("1930", 1_055_000), ("2010", -755_000), ("2440", -300_000)]

    static let own: [(code: String, name: String, account: String, monthly: Int, line: String)] = [
        ("SIP", "SIP-samordnare", "5021", 54_600, "SIP-samordnare"),
        ("UTV", "Utvecklingsledare", "5021", 63_900, "Utvecklingsledare"),
        ("KAT", "Insatskatalogen", "6820", 4_500, "Insatskatalogen"),
        ("UTB", "Gemensam utbildning", "7210", 12_750, "Gemensam utbildning"),
    ]

    static let running: [(account: String, text: String, kronor: Int, months: [Int])] = [
        ("6830", "Förbundschef, konsult", 64_800, Array(1...12)), ("6011", "Hyra", 4_950, Array(1...12)),
        ("6810", "Redovisning, kvartal", 18_300, [3, 6, 9, 12]), ("6820", "Datadrift", 1_690, Array(1...12)),
        ("6450", "Mobiltelefon", 295, Array(1...12)), ("6410", "Kontorsmaterial", 640, [2, 5, 9, 11]),
        ("7210", "Finsamkonferensen", 41_200, [4]), ("7210", "Norrlandskonferensen", 26_400, [10]),
        ("8510", "Bankavgifter", 75, Array(1...12)),
    ]

    /// Those of the running costs that come without VAT.
    static let withoutVAT: Set<String> = ["6011", "8510"]

    /// Which line each account or project is on. The accounting service's bank charge of the year is left for the reader to map.
    static let rules: [(accounts: String, project: String?, line: String)] =
        [
            ("3511", nil, "Försäkringskassan och Arbetsförmedlingen"), ("3512", nil, "Region Västernorrland"),
            ("3513", nil, "Sundsvalls kommun"), ("5011", nil, "Styrelsearvoden"), ("7110", nil, "Representation"),
            ("6011", nil, "Lokalkostnader"), ("6410", nil, "Kontorsmaterial"), ("6450", nil, "Mobiltelefon"),
            ("6810", nil, "Redovisningstjänster"), ("6820", nil, "IT-tjänster, datadrift"),
            ("6830", nil, "Konsulter"), ("7210", nil, "Utbildning och konferens"), ("6200", nil, "Psykeveckan"),
        ] + own.map { ("", $0.code, $0.line) }
}

extension Demo {
    /// The accounting service hands over the year's books, and they are laid on the budget's lines.
    static func keepLedger(_ store: Store, _ by: Signers) async throws {
        let accounting = try by(.firstAccountant, "2024-01-30")
        let bytes = try await DemoLedger(store).file().sie()
        _ = try await store.importLedger(LedgerFile(sie: bytes), bytes, named: "huvudbok-2023.se", accounting)
        try await store.countAsVAT("1681", true, accounting)
        for number in ["6410", "6450", "68"] { try await store.nameNoteRow(number, "Kansliets drift", accounting) }
        try await writeNotes(store, try by(.director, "2024-02-01"))
        let lines = try await store.budgetLines()
        let initiatives = try await store.linesOfInitiatives()
        let from = try day("2023-01-01")
        for rule in DemoLedger.rules {
            guard let line = lines.first(where: { $0.name == rule.line }) else { continue }
            let object = rule.project.map { ObjectCode(6, $0) }
            try await store.mapLedger(
                LedgerRule(from: from, accounts: rule.accounts, object: object, .line(line.id)),
                accounting
            )
        }
        for (initiative, line) in initiatives.sorted(by: { $0.key < $1.key }) {
            let rule = LedgerRule(from: from, object: ObjectCode(6, "I\(initiative)"), .line(line))
            try await store.mapLedger(rule, accounting)
        }
    }
}

extension Demo {
    private static func writeNotes(_ store: Store, _ director: Signature) async throws {
        let principles = """
            Årsredovisningen är upprättad enligt lagen (2018:597) om kommunal bokföring och redovisning.

            Medlemmarnas bidrag intäktsförs det år som de gäller. Beviljade medel kostnadsförs när insatsen har använt dem; det \
            som är använt men inte rekvirerat vid årets slut är en upplupen kostnad. Kostnader redovisas utan moms, som \
            förbundet får tillbaka.
            """
        try await store.writeNote(.principles, of: 2023, principles, revision: 0, director)
        let none = "Förbundet har inga panter eller ansvarsförbindelser."
        try await store.writeNote(.contingencies, of: 2023, none, revision: 0, director)
    }
}

extension Ledger {
    /// The balances that vouchers lead to from the openings.
    func balances(openings: [(String, Int)]) -> [LedgerBalance] {
        var sums: [AccountNumber: Int] = [:]
        let begun = openings.map { (AccountNumber(rawValue: $0.0), Money(kronor: $0.1)) }
        for (account, amount) in begun { sums[account, default: 0] += amount.rawValue }
        for row in vouchers.flatMap(\.booked) { sums[row.account, default: 0] += row.amount.rawValue }
        let ends = sums.sorted { $0.key < $1.key }.map { account, sum in
            LedgerBalance(account.isOfResult ? .result : .closing, year: 0, account, Money(ore: sum))
        }
        return begun.map { LedgerBalance(.opening, year: 0, $0, $1) } + ends
    }
}
