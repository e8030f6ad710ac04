import Domain
import Store

/// 2,000 initiatives of five years with ten instalments each, of which half have been asked for money.
extension Fixture {
    private static let years = 2019...2023

    func openInitiatives() async throws {
        for number in 0..<Benchmarks.initiatives {
            let initiative = Initiative(
                FixtureTexts.title(number) + " \(number + 1)",
                kind: .own,
                responsible: Int64(number % FixtureBoard.organisations + 1),
                budgetLine: "Egna insatser",
                openedOn: today - 1_400
            )
            let id = try await store.openInitiative(initiative, signature)
            let amounts = Self.years.map { ($0, Money(kronor: 100_000 + 13 * number)) }
            let grant = try await store.grantFromBudget(
                Dictionary(uniqueKeysWithValues: amounts),
                to: id,
                signature
            )
            try await store.lay(.halves, of: grant, in: id, signature)
            if number % 2 == 0 { try await ask(for: id, number) }
        }
    }

    private func ask(for id: Initiative.ID, _ number: Int) async throws {
        let claim = Claim(
            kind: .invoice,
            initiative: id,
            organisation: Int64(number % FixtureBoard.organisations + 1),
            payTo: "bankgiro 5050-1055",
            amount: Money(kronor: 1_000 + number),
            year: today.year,
            receivedOn: today - 10,
            text: "Lokal och material"
        )
        try await store.registerClaim(ClaimDraft(claim), signature)
    }
}
