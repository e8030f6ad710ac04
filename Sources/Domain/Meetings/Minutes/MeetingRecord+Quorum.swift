extension MeetingRecord {
    /// "Nämnden får handlägga ärenden bara när fler än hälften av ledamöterna är närvarande." (6 kap. 27 § KL, by analogy;
    /// the bylaws may say at least half.) Of the seats, filled or not.
    package func quorum(at item: AgendaItem.ID, _ board: Board) -> Ruling {
        quorum(of: voters(at: item, board).count, board)
    }

    /// The §§ that would lose quorum if everybody with reason to be recused left, and their deputies could not serve.
    /// Before anybody is noted as there, everybody with a seat who has not said no is taken to come.
    package func itemsThatWouldLoseQuorum(_ board: Board) -> [AgendaItem.ID] {
        items.filter { $0.item.outcome == nil && quorum(expectedAt: $0, board).outcome == .notMet }.map(\.id)
    }

    private func quorum(expectedAt item: ItemRecord, _ board: Board) -> Ruling {
        let expected = board.members(on: meeting.day).flatMap { expectedServing(for: $0, at: item, board) }
        return quorum(of: voters(expected, board).count, board)
    }

    /// Those who have a vote at a §: for the quorum, for ballots, and for who decided.
    package func voters(at item: AgendaItem.ID, _ board: Board) -> [Serving] { voters(serving(at: item, board), board) }

    /// Bylaws that deny deputies a vote deny it to serving ones too: then they do not count.
    private func voters(_ servers: [Serving], _ board: Board) -> [Serving] {
        let deputiesVote = board.bylaws(on: meeting.day)?.deputiesVote ?? true
        return servers.filter { deputiesVote || !$0.isDeputy }
    }

    private func quorum(of voters: Int, _ board: Board) -> Ruling {
        let (rule, seats) = (board.bylaws(on: meeting.day)?.quorum ?? .moreThanHalf, board.seats(on: meeting.day))
        let minimum = rule.minimum(of: seats)
        let there = "\(voters) av \(seats) ledamöter deltar"
        return voters >= minimum
            ? Ruling(.met, .Bylaws.quorum, "Styrelsen är beslutsför: \(there).")
            : Ruling(
                .notMet,
                .Bylaws.quorum,
                "Styrelsen är inte beslutsför: \(there), \(rule.swedish) krävs (\(minimum)). Bordlägg ärendet eller kalla in ersättare."
            )
    }

    private func expectedServing(for member: Member, at item: ItemRecord, _ board: Board) -> [Serving] {
        let away = Set(likelyRecused(at: item, board))
        let mandates = board.mandates(on: meeting.day).filter { $0.member == member.id && isExpected($0.person) }
        let ordinary = mandates.filter { $0.kind == .ordinary && !away.contains($0.person) }
        let deputies = mandates.filter { $0.kind == .deputy && !away.contains($0.person) }.sorted {
            $0.order < $1.order
        }
        let servers =
            ordinary.map { Serving(person: $0.person, member: member.id, isDeputy: false) }
            + deputies.map { Serving(person: $0.person, member: member.id, isDeputy: true) }
        return Array(servers.prefix(member.seats))
    }

    private func isExpected(_ person: Person.ID) -> Bool {
        attendances.isEmpty ? !isAway(person) : attendances.contains { $0.person == person }
    }

    private func likelyRecused(at item: ItemRecord, _ board: Board) -> [Person.ID] {
        let free = item.recusals.filter { $0.answer == .free }.map(\.person)
        let noted = item.recusals.filter { $0.answer == .recused }.map(\.person)
        let proposed = recusalProposals(at: item.id, board).filter { $0.why != .cooperating }.map(\.person)
        return noted + proposed.filter { !free.contains($0) }
    }
}
