extension MeetingRecord {
    /// What the rules about quorum and serving deputies find in a meeting that has begun.
    package func servingFindings(_ board: Board) -> [Finding] {
        quorumMissing(board) + servingWithoutVote(board) + outOfOrder(board) + moreThanSeats(board)
            + votesOfOthers(board)
            + openedBeforeItsDay
    }

    private func quorumMissing(_ board: Board) -> [Finding] {
        numbered.filter(\.hasDecision).compactMap { record in
            let ruling = quorum(at: record.id, board)
            guard ruling.outcome == .notMet else { return nil }
            return Finding(
                .quorumMissing,
                .section(record.id, meeting.id),
                on: meeting.day,
                "\(record.sign) beslutades utan beslutsförhet. \(ruling.reason)",
                advice: "Ta upp ärendet igen på ett beslutsfört möte."
            )
        }
    }

    /// Bylaws that deny deputies a vote, taken at their word, deny it to serving ones too: "Tjänstgörande ersättare har
    /// samma rättigheter som ledamöter" (4 kap. 22 § KL, in our words) says otherwise.
    private func servingWithoutVote(_ board: Board) -> [Finding] {
        guard board.bylaws(on: meeting.day)?.deputiesVote == false else { return [] }
        return servingDeputies.map { deputy, _, from in
            Finding(
                .servingDeputyWithoutVote,
                .meeting(meeting.id),
                on: meeting.day,
                "\(board.name(deputy)) tjänstgjorde\(at(from)), men förbundsordningen ger inte ersättare rösträtt.",
                advice: "Låt förbundsordningen säga att tjänstgörande ersättare beslutar, och ändra inställningen då."
            )
        }
    }

    /// 12 §: "När ersättare utses ska ordningen som de kallas in i bestämmas" (in our words). The first who was there serves.
    private func outOfOrder(_ board: Board) -> [Finding] {
        servingDeputies.compactMap { deputy, member, from in
            guard let item = from ?? items.first?.id, let member,
                let fault = orderFault(of: deputy, for: member, at: item, board)
            else { return nil }
            return Finding(
                .deputyOutOfOrder,
                .meeting(meeting.id),
                on: meeting.day,
                "\(board.name(deputy)) tjänstgjorde\(at(from)) \(fault)",
                advice: "Kontrollera tjänstgöringen mot ordningen, och anteckna skälet om den är rätt."
            )
        }
    }

    private func orderFault(of deputy: Person.ID, for member: Member.ID, at item: AgendaItem.ID, _ board: Board)
        -> String?
    {
        let deputies = board.deputies(of: member, on: meeting.day)
        let name = board.member(member)?.name ?? "en annan medlem"
        guard let own = deputies.first(where: { $0.person == deputy }) else {
            return "för \(name) utan att vara ersättare för den medlemmen."
        }
        guard let next = nextDeputy(for: member, at: item, board), next.order < own.order else { return nil }
        return "för \(name) före \(board.name(next.person)), som står tidigare i ordningen och var där."
    }

    /// "Protokollet ska visa vilka som tjänstgjort": never more for a member than it has seats.
    private func moreThanSeats(_ board: Board) -> [Finding] {
        let serving = numbered.map { ($0, self.serving(at: $0.id, board)) }
        return board.members(on: meeting.day).compactMap { member in
            let crowded = serving.first { $1.count { $0.member == member.id } > member.seats }
            return crowded.map { record, _ in
                Finding(
                    .moreServingThanSeats,
                    .section(record.id, meeting.id),
                    on: meeting.day,
                    "Fler tjänstgör för \(member.name) vid \(record.sign) än medlemmens \(member.seats) platser.",
                    advice: "Rätta vem som tjänstgör."
                )
            }
        }
    }

    private func at(_ item: AgendaItem.ID?) -> String { item.flatMap(self.item).map { " från \($0.sign)" } ?? "" }

    /// Deputies who serve by an interval or for somebody recused: who, for which member, from which item.
    private var servingDeputies: [(Person.ID, Member.ID?, AgendaItem.ID?)] {
        services.map { ($0.deputy, $0.member, $0.fromItem) }
            + items.flatMap { record in
                record.recusals.compactMap { recusal in recusal.replacement.map { ($0, nil, record.id) } }
            }
    }
}

extension ItemRecord {
    package var clauses: [ClauseRecord] { matters.flatMap(\.clauses) }
    package var hasDecision: Bool { clauses.contains { $0.clause.decided } }

    /// "§ 114", or the title of a point that has no number yet.
    package var sign: String { item.number.map { "§\u{A0}\($0)" } ?? "”\(item.title)”" }
}
