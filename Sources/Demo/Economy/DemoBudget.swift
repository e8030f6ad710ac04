import Domain
import Store

/// Budgeten i demon: that of 2023 as the board adopted it in § 138, and an invented one for 2024.
extension LivedInitiatives {
    /// The paper of 2023 is entered as printed, with the sums that do not tie; that of 2024 is made in Kansli and ties.
    func adoptBudgets(_ keys: Keys, _ own: [String: Initiative.ID]) async throws {
        let (printed, next) = (
            try Demo.read(BudgetFacts.self, Facts.budget2023), try Demo.read(BudgetFacts.self, Facts.budget2024)
        )
        let entering = try by(.director, "2022-11-25")
        var ids = try await add(printed.lines, keys, own, firstYear: printed.year, entering)
        let first = try await clause("2022-11-25", "Fastställande av 2023 års budget")
        try await store.recordAsPrintedBudget(
            of: printed.year,
            printed.draft(ids),
            printed: printed.sums,
            adoptedBy: first,
            entering
        )
        // "Eget kapital: högst 20 procent av tilldelade medel, lägst 400 000 kronor."
        guard let newYear = Day(printed.year, 1, 1) else { throw UnknownKey(key: String(printed.year)) }
        let floor = Money(kronor: 400_000)
        let rule = EquityRule(from: newYear, floor: floor, source: "verksamhetsplanen för 2023, mål för ekonomin")
        try await store.setEquityRule(rule, entering)
        let planning = try by(.director, "2023-11-10")
        ids.merge(try await add(next.lines.filter { ids[$0.name] == nil }, keys, own, firstYear: next.year, planning)) {
            known,
            _ in known
        }
        let id = try await store.proposeBudget(of: next.year, planning)
        try await store.writeBudget(id, next.draft(ids), revision: 1, planning)
        let second = try await clause("2023-11-24", "Budget och verksamhetsplan 2024")
        try await store.adoptBudget(id, by: second, revision: 2, by(.director, "2023-12-04"))
    }

    private func add(
        _ lines: [BudgetFacts.Line],
        _ keys: Keys,
        _ own: [String: Initiative.ID],
        firstYear: Int,
        _ signature: Signature
    ) async throws -> [String: BudgetLine.ID] {
        var ids: [String: BudgetLine.ID] = [:]
        for line in lines {
            let carried = try (line.sections ?? []).map(id) + [line.own.flatMap { own[$0] }].compactMap { $0 }
            ids[line.name] = try await store.addBudgetLine(
                BudgetLine(
                    line.area,
                    line.name,
                    group: line.group,
                    nature: line.nature ?? .operating,
                    isForNew: line.isForNew ?? false,
                    member: line.member.map(keys.member),
                    firstYear: line.from ?? firstYear,
                    lastYear: line.until
                ),
                of: Set(carried),
                signature
            )
        }
        return ids
    }

    private func clause(_ day: String, _ title: String) async throws -> Clause.ID {
        let item = try sections(day, title)
        let on = try Demo.day(day)
        let clauses = try await store.meetingRecords(from: on, until: on).flatMap(\.items)
            .filter { $0.item.id == item }.flatMap(\.clauses)
        guard let clause = clauses.first(where: { $0.clause.kind == .adopt }) else { throw UnknownKey(key: title) }
        return clause.clause.id
    }
}
