import Domain

extension MeetingFacts.Item {
    func record(
        _ position: Int,
        _ keys: Keys,
        _ files: [String: Int64],
        _ counter: inout Counter,
        decided: Bool
    ) throws -> ItemRecord {
        let id = Int64(position)
        let item = AgendaItem(
            id: id,
            meeting: 1,
            position: position,
            number: number,
            title: title,
            kind: kind,
            origin: origin ?? .free,
            background: background ?? "",
            outcome: decided ? outcome ?? .decided : nil
        )
        return ItemRecord(
            item: item,
            matters: try parts.enumerated().map { try $1.record($0 + 1, id, keys, &counter, decided) },
            parties: try parties(id, keys, &counter),
            involvements: try involvements(id, keys, &counter),
            recusals: try (recused ?? []).map {
                Recusal(id: counter.next("recusal"), item: id, person: try keys.person($0.who), scope: $0.from)
            },
            appendices: (appendices ?? []).map {
                let file = $0.file.flatMap { files[$0] }
                return Appendix(id: counter.next("appendix"), item: id, number: $0.n, title: $0.title, file: file)
            }
        )
    }

    /// A § without headings is one matter.
    private var parts: [MeetingFacts.Part] {
        matters ?? [MeetingFacts.Part(heading: "", text: text ?? "", decisions: decisions)]
    }

    private func parties(_ item: AgendaItem.ID, _ keys: Keys, _ counter: inout Counter) throws -> [ItemParty] {
        let kinds: [(ItemParty.Kind, [String]?)] = [
            (.applicant, applicants), (.receiver, receivers), (.cooperating, cooperating),
        ]
        return try kinds.flatMap { kind, names in
            try (names ?? []).map {
                ItemParty(id: counter.next("party"), item: item, organisation: try keys.organisation($0), kind: kind)
            }
        }
    }

    private func involvements(_ item: AgendaItem.ID, _ keys: Keys, _ counter: inout Counter) throws -> [Involvement] {
        let kinds: [(Involvement.Kind, [String]?)] = [(.signed, signed), (.contact, contacts)]
        return try kinds.flatMap { kind, names in
            try (names ?? []).map {
                Involvement(id: counter.next("involvement"), item: item, person: try keys.person($0), kind: kind)
            }
        }
    }
}

extension MeetingFacts.Part {
    fileprivate func record(
        _ position: Int,
        _ item: AgendaItem.ID,
        _ keys: Keys,
        _ counter: inout Counter,
        _ decided: Bool
    ) throws -> MatterRecord {
        let matter = Matter(id: counter.next("matter"), item: item, position: position, heading: heading, text: text)
        let clauses = try (decisions ?? []).enumerated().map {
            try $1.record($0 + 1, matter.id, keys, &counter, decided)
        }
        return MatterRecord(matter: matter, clauses: clauses)
    }
}

extension MeetingFacts.Decision {
    fileprivate func record(
        _ position: Int,
        _ matter: Matter.ID,
        _ keys: Keys,
        _ counter: inout Counter,
        _ decided: Bool
    ) throws -> ClauseRecord {
        let id = counter.next("clause")
        let clause = Clause(
            id: id,
            matter: matter,
            position: position,
            kind: kind,
            text: text,
            decided: decided,
            receiver: kind == .assign ? nil : try to.map(keys.organisation),
            assignee: kind == .assign ? to : nil,
            due: due
        )
        return ClauseRecord(
            clause: clause,
            amounts: (amounts ?? [:]).sorted { $0.key < $1.key }.map { year, kronor in
                ClauseAmount(id: counter.next("amount"), clause: id, year: year, amount: Money(kronor: kronor))
            },
            conditions: (conditions ?? []).map {
                ClauseCondition(id: counter.next("condition"), clause: id, text: $0.text, year: $0.year)
            },
            followUps: done.map {
                [FollowUp(id: counter.next("followUp"), clause: id, outcome: .done, on: $0.on, note: $0.note)]
            } ?? []
        )
    }
}
