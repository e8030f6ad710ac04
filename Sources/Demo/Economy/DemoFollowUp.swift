import Domain
import Store
import Yams

/// Uppföljningen i demon: who answers for which lines of 2023, and the forecasts of three quarters. Invented, within what the demo's books
/// say.
extension Demo {
    static func followUpBudget(_ store: Store, _ by: Signers) async throws {
        let lines = try await store.budgetLines()
        func line(_ name: String) throws -> BudgetLine.ID {
            guard let line = lines.first(where: { $0.name == name }) else { throw UnknownKey(key: name) }
            return line.id
        }
        let naming = try by(.director, "2022-12-05")
        let leader = try by(.developmentLeader, "2022-12-05").user
        for line in lines where line.isOpen(in: 2023) && line.area != .income {
            let user = line.isOwnWork ? leader : naming.user
            let owner = BudgetOwner(line: line.id, from: try day("2023-01-01"), account: user.account, name: user.name)
            try await store.nameOwner(owner, naming)
        }
        for facts in try read([ForecastFacts].self, Facts.forecasts2023) {
            guard let period = BudgetPeriod(2023, quarter: facts.quarter) else { continue }
            for (who, written) in [
                (Signers.Who.director, facts.director), (.developmentLeader, facts.developmentLeader),
            ] {
                let drafts = try written.map { one in
                    ForecastDraft(
                        line: try line(one.line),
                        amount: Money(kronor: one.amount),
                        comment: one.comment ?? ""
                    )
                }
                try await store.writeForecasts(drafts, after: period, by(who, facts.on))
            }
        }
    }
}

extension BudgetLine {
    /// What the demo's development leader answers for.
    fileprivate var isOwnWork: Bool { area == .ownActivities || name == "SIP-samordnare" }
}

private struct ForecastFacts: Decodable {
    struct Line: Decodable {
        let line: String
        /// Whole kronor.
        let amount: Int
        let comment: String?
    }

    let quarter: Int
    let on: String
    let director: [Line]
    let developmentLeader: [Line]
}
