extension Minutes {
    /// The minutes that a meeting's facts make. Only opened items are §§; proposals that were not decided are left out.
    package init(_ record: MeetingRecord, _ board: Board) {
        let meeting = record.meeting
        let names = MinutesNames(record, board)
        association = board.association.name
        (day, start, end, place) = (meeting.day, meeting.start, meeting.end, meeting.place)
        presiding = names.name(meeting.presiding)
        secretary = names.secretaries
        adjusters = record.adjusters.filter { $0.item == nil }.map { names.name($0.person) }
        presences = names.presences()
        sections = record.numbered.map { Section($0, names) }
    }
}

extension MeetingRecord {
    /// The items that have become §§, in number order.
    package var numbered: [ItemRecord] {
        items.filter { $0.item.number != nil }.sorted { ($0.item.number ?? 0) < ($1.item.number ?? 0) }
    }

    package func item(_ id: AgendaItem.ID) -> ItemRecord? { items.first { $0.id == id } }
}

extension Minutes.Section {
    fileprivate init(_ record: ItemRecord, _ names: MinutesNames) {
        id = record.id
        number = record.item.number ?? 0
        title = record.item.title
        kind = record.item.kind
        outcome = record.item.outcome
        background = record.item.background
        presiding = names.leader(of: record.item)
        deciding = names.deciding(at: record.id)
        parties = ItemParty.Kind.allCases.compactMap { kind in
            let organisations = record.parties.filter { $0.kind == kind }.map { names.organisation($0.organisation) }
            return organisations.isEmpty
                ? nil
                : Minutes.Labelled(
                    label: kind.swedish.capitalised,
                    text: organisations.joined(separator: ", ")
                )
        }
        recusals = record.recusals.map { names.sentence(about: $0) }
        matters = record.matters.map { Minutes.Question($0, names) }
        appendices = record.appendices.map { Minutes.Paper(number: $0.number, title: $0.title) }
        adjusters = names.adjusters(of: record.id)
    }
}

extension Minutes.Question {
    fileprivate init(_ record: MatterRecord, _ names: MinutesNames) {
        heading = record.matter.heading
        text = record.matter.text
        motions = record.motions.map { names.sentence(about: $0) }
        orderOfProposals = record.matter.orderOfProposals
        votes = record.votes.map { names.sentence(about: $0) }
        clauses = record.clauses.filter(\.clause.decided).map(Minutes.Decision.init)
        abstentions = record.abstentions.map { "\(names.name($0.person)) avstår från att delta i beslutet." }
        remarks = record.remarks.map {
            Minutes.Labelled(
                label: $0.kind == .reservation
                    ? "Reservation av \(names.name($0.person))" : "Protokollsanteckning av \(names.name($0.person))",
                text: $0.text
            )
        }
    }
}

extension Minutes.Decision {
    fileprivate init(_ record: ClauseRecord) {
        kind = record.clause.kind
        text = record.clause.text
        amounts = record.amounts.map { Minutes.YearAmount(year: $0.year, amount: $0.amount) }
        conditions = record.conditions.map { condition in
            condition.year.map { "För \($0): \(condition.text)" } ?? condition.text
        }
        assignee = record.clause.assignee
        due = record.clause.due
    }
}
