package import Domain

extension Document {
    /// Kallelse (summons): when, where and how, what is to be decided with its proposals and papers, and who is called.
    package static func summons(
        _ record: MeetingRecord,
        _ board: Board,
        called: [Person.ID],
        dated day: Day
    ) -> Document {
        let meeting = record.meeting
        return Document(
            kind: "Kallelse",
            title: "Styrelsens möte den \(meeting.day.swedish)",
            sender: board.association.name,
            day: day,
            [.facts(facts(meeting, board)), .heading("Dagordning")]
                + record.items.enumerated().map { item($1, place: $0 + 1, board) } + people(called, meeting, board)
                + [.paragraph(Text(contact(board.association)))]
        )
    }

    private static func facts(_ meeting: BoardMeeting, _ board: Board) -> [Fact] {
        let time = [meeting.start, meeting.end].compactMap { $0?.clock }.joined(separator: "–")
        let chair = meeting.presiding.map { [Fact("Ordförande", Text(board.name($0)))] } ?? []
        return [
            Fact("Dag", Text(meeting.day.swedishWithWeekday)),
            Fact("Tid", Text(time.isEmpty ? "meddelas senare" : "klockan \(time)")),
            Fact("Plats", Text(meeting.place)),
            Fact(
                "Distans",
                Text(meeting.distance ? "Du kan delta på distans med ljud och bild." : "Mötet hålls på plats.")
            ),
        ] + chair
    }

    private static func item(_ record: ItemRecord, place: Int, _ board: Board) -> Block {
        .section(
            record.item.title,
            number: String(place),
            anchor: "a\(place)",
            keepsTogether: true,
            blocks(record, board)
        )
    }

    private static func blocks(_ record: ItemRecord, _ board: Board) -> [Block] {
        let parties = record.parties.map {
            Fact($0.kind.swedish.capitalised, Text(board.organisation($0.organisation)?.name ?? "okänd"))
        }
        let clauses = record.matters.flatMap(\.clauses).map { Text("att \($0.clause.text)") }
        let papers = record.appendices.map { Text("Bilaga \($0.number): \($0.title)") }
        return (parties.isEmpty ? [] : [.facts(parties)])
            + record.item.background.inParagraphs.map { .paragraph(Text($0)) }
            + (clauses.isEmpty ? [] : [.paragraph("Förslag: styrelsen beslutar"), .clauses(clauses)])
            + (papers.isEmpty ? [] : [.list(List(.bullets, papers))])
    }

    /// Who is called, as what: ledamöter first, then deputies in their order, then others.
    private static func people(_ called: [Person.ID], _ meeting: BoardMeeting, _ board: Board) -> [Block] {
        guard !called.isEmpty else { return [] }
        let rows = called.map { person -> [Text] in
            let mandate = board.mandate(of: person, on: meeting.day)
            return [
                Text(board.name(person)), Text(mandate?.kind.swedish ?? board.person(person)?.title ?? "inbjuden"),
                Text(mandate.flatMap { board.member($0.member)?.name } ?? ""),
            ]
        }
        let columns = [Table.Column("Namn"), Table.Column("Som"), Table.Column("Från")]
        return [.table(Table("Kallade", columns, rows: rows))]
    }

    private static func contact(_ association: CoordinationAssociation) -> String {
        let ways = [association.email, association.website].compactMap { $0 }.joined(separator: ", ")
        return "Kan du inte komma, säg till kansliet så fort du kan, så kallas din ersättare."
            + (ways.isEmpty ? "" : " Kansliet: \(ways).")
    }
}
