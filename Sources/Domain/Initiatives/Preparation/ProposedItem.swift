/// Föreslaget ärende (proposed item): the item that an application becomes, computed from what it says.
package struct ProposedItem: Hashable, Sendable {
    package let draft: ItemDraft
    package let clauses: [ProposedClause]
    package let parties: [Organisation.ID: ItemParty.Kind]
    package let signed: Set<Person.ID>
    package let contacts: Set<Person.ID>
}

/// Föreslagen att-sats (proposed clause) with the years of its conditions.
package struct ProposedClause: Hashable, Sendable {
    package let draft: ClauseDraft
    /// As many as the draft's conditions.
    package let conditionYears: [Int]

    init(_ draft: ClauseDraft, conditionYears: [Int] = []) {
        (self.draft, self.conditionYears) = (draft, conditionYears)
    }
}

/// Avsättning (set-aside): a part of what is applied for that goes to another than the responsible party.
package struct SetAside: Hashable, Sendable {
    package let receiver: Organisation.ID
    package let year: Int
    package let amount: Money
    /// "torgets lokaler".
    package let purpose: String

    package init(receiver: Organisation.ID, year: Int, amount: Money, purpose: String) {
        (self.receiver, self.year, self.amount, self.purpose) = (receiver, year, amount, purpose)
    }
}

extension ApplicationRecord {
    package func proposedItem(
        _ initiative: Initiative,
        _ board: Board,
        opinions: [(council: String, opinion: Opinion)] = [],
        setAside: SetAside? = nil
    ) -> ProposedItem {
        let draft = ItemDraft(
            title: "Ansökan om medel: \(initiative.title)",
            kind: .grant,
            background: background(board, opinions)
        )
        let parties = parties.reduce(into: [Organisation.ID: ItemParty.Kind]()) { all, party in
            if all[party.organisation] != .applicant {
                all[party.organisation] = party.kind == .responsible ? .applicant : .cooperating
            }
        }
        return ProposedItem(
            draft: draft,
            clauses: [grant(less: setAside), paymentRule] + [setAside?.clause(board)].compactMap { $0 },
            parties: parties,
            signed: Set(self.parties.flatMap { [$0.signatory, $0.signedBy] }.compactMap { $0 }),
            contacts: Set(self.parties.compactMap(\.contact))
        )
    }

    /// What may be set aside is a part of what is applied for that year.
    package func maySetAside(_ part: SetAside) -> Ruling {
        part.amount > .zero && part.amount <= plan.applied(in: part.year)
            ? Ruling(.met, .ApplicationForm.costs, "Avsättningen ryms i det sökta beloppet.")
            : Ruling(
                .notMet,
                .ApplicationForm.costs,
                "Avsättningen ska vara mer än noll och högst det som söks för \(part.year): "
                    + "\(plan.applied(in: part.year).swedish)."
            )
    }

    private func grant(less part: SetAside?) -> ProposedClause {
        let amounts = plan.years.reduce(into: [Int: Money]()) { all, year in
            let amount = plan.applied(in: year) - (part?.year == year ? part?.amount ?? .zero : .zero)
            if amount > .zero { all[year] = amount }
        }
        let words = amounts.sorted { $0.key < $1.key }.map { "\($0.value.swedish) för \($0.key)" }
        let later = amounts.keys.sorted().dropFirst()
        let draft = ClauseDraft(
            kind: .grant,
            text: "bevilja \(words.inSwedishList).",
            amounts: amounts,
            conditions: later.map { "Medlemmarna lämnar bidrag till förbundet även \($0)." },
            receiver: responsible?.organisation
        )
        return ProposedClause(draft, conditionYears: Array(later))
    }

    private var paymentRule: ProposedClause {
        let when = plan.years.count > 1 ? "varje års medel" : "medlen"
        let text =
            "betala \(when) med hälften när avtalet är undertecknat och resten när styrelsen har godkänt redovisningen för året."
        return ProposedClause(ClauseDraft(kind: .paymentRule, text: text))
    }

    private func background(_ board: Board, _ opinions: [(council: String, opinion: Opinion)]) -> String {
        let names = cooperating.compactMap { board.organisation($0.organisation)?.name }
        let who = responsible.flatMap { board.organisation($0.organisation)?.name } ?? "Sökanden"
        let sums = plan.years.map { "\(plan.applied(in: $0).swedish) för \($0)" }.inSwedishList
        let with = names.isEmpty ? "" : " tillsammans med \(names.inSwedishList)"
        let heard = opinions.map { one in
            "\(one.council) \(one.opinion.stand.swedish) (\(one.opinion.day.swedish))."
                + (one.opinion.text.isEmpty ? "" : " \(one.opinion.text)")
        }
        return (["\(who) söker \(sums)\(with).", application.summary] + heard).filter { !$0.isEmpty }
            .joined(separator: "\n\n")
    }
}

extension SetAside {
    fileprivate func clause(_ board: Board) -> ProposedClause {
        let name = board.organisation(receiver)?.name ?? "mottagaren"
        let draft = ClauseDraft(
            kind: .setAside,
            text: "avsätta \(amount.swedish) för \(year) till \(name) för \(purpose).",
            amounts: [year: amount],
            receiver: receiver
        )
        return ProposedClause(draft)
    }
}
