/// Insats (initiative): what the förbund pays for, from the idea to the settlement. Applications, §§, agreements,
/// instalments, payments and reports hang on it: it is the chain.
package struct Initiative: Codable, Hashable, Sendable, Identifiable {
    /// Slag av åtagande (kind of commitment).
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        /// Ansökan: parties that cooperate apply, at least two of them.
        case application
        /// Medfinansiering: a share of what somebody else runs.
        case coFinancing
        /// Egen verksamhet eller köp: rests on a budget line or a §, without an application.
        case own
    }

    package let id: Int64
    package var kind: Kind
    package var title: String
    /// Ansvarig part (responsible party), who receives; nil for what the förbund does itself.
    package var responsible: Organisation.ID?
    /// Its case in the diary, once something is registered.
    package var diaryCase: DiaryCase.ID?
    /// Budgetrad (budget line) that an own activity rests on, in words; empty otherwise.
    package var budgetLine: String
    package var openedOn: Day
    /// Avslutad: settled, refused or withdrawn; nothing more is asked about it.
    package var closedOn: Day?
    package var revision: Int

    package init(
        id: Int64 = 0,
        _ title: String,
        kind: Kind = .application,
        responsible: Organisation.ID? = nil,
        diaryCase: DiaryCase.ID? = nil,
        budgetLine: String = "",
        openedOn: Day,
        closedOn: Day? = nil,
        revision: Int = 1
    ) {
        (self.id, self.title, self.kind, self.responsible) = (id, title, kind, responsible)
        (self.diaryCase, self.budgetLine, self.openedOn) = (diaryCase, budgetLine, openedOn)
        (self.closedOn, self.revision) = (closedOn, revision)
    }
}

extension Initiative.Kind {
    package var swedish: String {
        switch self {
        case .application: "ansökan"
        case .coFinancing: "medfinansiering"
        case .own: "egen verksamhet"
        }
    }
}

extension Initiative {
    /// What the förbund does itself rests on a budget line, with an amount for each year.
    package func mayRestOnBudget(_ amounts: [Int: Money]) -> Ruling {
        guard kind == .own, !budgetLine.isEmpty else {
            return Ruling(
                .notMet,
                .Kansli.granted,
                "Bara egen verksamhet med en budgetrad får pengar utan beslut i en paragraf."
            )
        }
        let isRight = !amounts.isEmpty && amounts.values.allSatisfy { $0 > .zero && $0 <= .greatest }
        return Ruling(
            isRight ? .met : .notMet,
            .Kansli.granted,
            isRight ? "Budgetraden bär insatsen." : "Skriv ett belopp över noll för varje år."
        )
    }
}
