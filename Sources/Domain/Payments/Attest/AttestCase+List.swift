extension AttestCase {
    /// Those whom the claim is tied to: payee, persons concerned, and who speaks or signs for the receiver.
    package var tied: Set<Person.ID> { record.persons.union(record.receivers) }

    /// "Utbetalning till ordföranden eller rörande denne" goes to one row of the list, "till styrelsemedlem eller rörande
    /// denne" to another. Only attest tells them apart.
    package func scope(_ step: AttestRow.Step) -> AttestRow.Scope {
        guard step == .attest else { return .all }
        let chairs = board.chairmanships(on: day).filter { $0.office == .chair }.map(\.person)
        if !tied.isDisjoint(with: chairs) { return .chairsOwn }
        return tied.contains { board.mandate(of: $0, on: day) != nil } ? .membersOwn : .all
    }

    /// The rows that give the right to the step. A list without a row of its own for the members' costs leaves them to
    /// the general one; the chair's own are never left to the chair.
    package func rows(_ step: AttestRow.Step) -> [AttestRow] {
        let rows = (list?.rows ?? []).filter { $0.step == step }
        let scope = scope(step)
        let own = rows.filter { $0.scope == scope }
        return own.isEmpty && scope == .membersOwn ? rows.filter { $0.scope == .all } : own
    }

    /// The row that gives the user the right: as ordinary holder before as deputy, with the greatest amount.
    package func row(_ step: AttestRow.Step, _ user: User) -> AttestRow? {
        let rows = rows(step).sorted { ($0.limit?.rawValue ?? .max) > ($1.limit?.rawValue ?? .max) }
        return rows.first { $0.holder?.isHeld(by: user) ?? false }
            ?? rows.first { $0.deputy?.isHeld(by: user) ?? false }
    }

    /// Whether the user would act for an ordinary holder. Where the list names none, the deputy is the only one there is.
    package func stepsIn(_ step: AttestRow.Step, _ user: User) -> Bool {
        guard let holder = row(step, user)?.holder else { return false }
        return !holder.isHeld(by: user)
    }

    /// How many release together. The instruction says two; a list may say otherwise.
    package var together: Int { list?.together ?? 2 }

    func names(_ rows: [AttestRow]) -> String {
        let names = rows.map { row in
            let ordinary = row.holder.map(board.name)
            let deputy = row.deputy.map { "\(board.name($0))\(ordinary == nil ? "" : " som ersättare")" }
            return [ordinary, deputy].compactMap(\.self).joined(separator: " med ")
        }
        return names.joined(separator: " eller ")
    }
}

extension AttestListRecord {
    package var together: Int { rows.filter { $0.step == .release }.map(\.together).max() ?? 2 }
}

extension Board {
    /// "ordförande", or a person's name.
    package func name(_ holder: AttestRow.Holder) -> String {
        switch holder {
        case .role(let role): role.swedish
        case .person(let person): name(person)
        }
    }
}

extension AttestCase {
    /// Nästa steg (next step); nil when nothing is left but the order.
    package var next: AttestRow.Step? {
        switch record.state(together: together) {
        case .registered: .receipt
        case .received: .attest
        case .attested: record.claim.amount < .zero ? nil : .release
        case .released, .ordered, .paid, .cancelled: nil
        }
    }
}
