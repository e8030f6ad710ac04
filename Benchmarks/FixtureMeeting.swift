import Domain
import Foundation

/// One meeting, counted out from its place in the row. Ids count from 1, as the store's verbs want them.
struct FixtureMeeting {
    let (place, day, length, today): (Int, Day, Int, Day)

    init(_ place: Int, _ day: Day, _ length: Int, _ today: Day) {
        (self.place, self.day, self.length, self.today) = (place, day, length, today)
    }

    /// As it was printed: held, signed and posted.
    var printed: MeetingRecord {
        var record = MeetingRecord(meeting: meeting(held: true), items: items(decided: true))
        let board = FixtureBoard.sitting(on: day, today)
        record.attendances = attendances(board)
        if place % 3 == 0 { record.services = [Service(id: 1, meeting: 1, deputy: board[4].deputy, member: 5)] }
        record.adjusters = [Adjuster(id: 1, meeting: 1, person: board[1].ordinary)]
        record.signatures = signatures(board)
        record.notice = notice
        return record
    }

    /// Its agenda, with proposals and nothing decided.
    var begun: MeetingRecord { MeetingRecord(meeting: meeting(held: false), items: items(decided: false)) }

    private func meeting(held: Bool) -> BoardMeeting {
        let noon = Date(timeIntervalSince1970: Double(day.ordinal - 719_468) * 86_400 + 39_600)
        return BoardMeeting(
            id: 1,
            day: day,
            start: TimeOfDay(rawValue: "09:00"),
            end: TimeOfDay(rawValue: "12:00"),
            place: FixtureTexts.place(place),
            presiding: held ? FixtureBoard.sitting(on: day, today)[2].ordinary : nil,
            secretary: held ? FixtureBoard.director : nil,
            openedAt: held ? noon : nil,
            closedAt: held ? noon : nil,
            adjustedOn: held ? day + 7 : nil
        )
    }

    /// One ordinary member in three meetings is away, with a deputy in the seat.
    private func attendances(_ board: [(ordinary: Person.ID, deputy: Person.ID)]) -> [Attendance] {
        let isAway = place % 3 == 0
        let ordinary = board.dropLast(isAway ? 1 : 0).map { ($0.ordinary, Attendance.Capacity.ordinary, "") }
        let others = [
            (board[4].deputy, Attendance.Capacity.deputy, ""),
            (FixtureBoard.director, .other, "förbundschef, sekreterare"),
        ]
        return (ordinary + others).enumerated().map { number, who in
            Attendance(id: Int64(number + 1), meeting: 1, person: who.0, capacity: who.1, function: who.2)
        }
    }

    private func signatures(_ board: [(ordinary: Person.ID, deputy: Person.ID)]) -> [MinutesSignature] {
        let signers: [(Person.ID, MinutesSignature.Capacity)] = [
            (FixtureBoard.director, .secretary), (board[2].ordinary, .presiding), (board[1].ordinary, .adjuster),
        ]
        return signers.enumerated().map { number, who in
            MinutesSignature(
                id: Int64(number + 1),
                meeting: 1,
                person: who.0,
                capacity: who.1,
                way: .printed,
                signedOn: day + 7,
                sha256: ""
            )
        }
    }

    private var notice: Notice {
        let removal = AppealPeriod(posted: day + 8).earliestRemoval
        return Notice(
            id: 1,
            meeting: 1,
            postedOn: day + 8,
            statedRemoval: removal,
            removedOn: removal <= today ? removal : nil,
            keptAt: "förbundets kansli, Lundgatan 3"
        )
    }
}

extension FixtureMeeting {
    /// §§ go on through the year; the year's first meeting begins at 1.
    private var firstNumber: Int { (place % 10) * 25 + 1 }

    private func items(decided: Bool) -> [ItemRecord] {
        (0..<length).map { item($0, seed: place * 31 + $0, decided) }
    }

    private func item(_ number: Int, seed: Int, _ decided: Bool) -> ItemRecord {
        let id = Int64(number + 1)
        let kind: AgendaItem.Kind = number < 4 ? .formal : [.decision, .information, .grant, .followUp][seed % 4]
        let item = AgendaItem(
            id: id,
            meeting: 1,
            position: number + 1,
            number: decided ? firstNumber + number : nil,
            title: FixtureTexts.title(seed),
            kind: kind,
            background: FixtureTexts.paragraph(seed, sentences: 3),
            outcome: decided ? .decided : nil
        )
        let text = FixtureTexts.paragraph(seed + 7, sentences: 5)
        let clauses = (0..<1 + seed % 2).map { clause(id * 2 + Int64($0) - 1, $0, of: id, seed + $0, decided) }
        var record = ItemRecord(
            item: item,
            matters: [MatterRecord(matter: Matter(id: id, item: id, text: text), clauses: clauses)]
        )
        if kind == .grant {
            let applicant = Int64(seed % FixtureBoard.organisations + 1)
            record.parties = [ItemParty(id: id, item: id, organisation: applicant, kind: .applicant)]
            let contact = FixtureBoard.officials.lowerBound + 1 + Int64(seed % 38)
            record.involvements = [Involvement(id: id, item: id, person: contact, kind: .contact)]
        }
        if number % 5 == 4 {
            record.appendices = [Appendix(id: id, item: id, number: number / 5 + 1, title: "Underlag")]
        }
        return record
    }

    /// One in forty is an assignment, most of them carried out long ago.
    private func clause(_ id: Int64, _ number: Int, of matter: Int64, _ seed: Int, _ decided: Bool) -> ClauseRecord {
        let assigns = seed % 40 == 0
        let clause = Clause(
            id: id,
            matter: matter,
            position: number + 1,
            kind: assigns ? .assign : .note,
            text: FixtureTexts.decision(seed),
            decided: decided,
            assignee: assigns ? "förbundschefen" : nil,
            due: assigns ? day + 60 : nil
        )
        guard assigns, decided, day + 60 < today else { return ClauseRecord(clause: clause) }
        let done = FollowUp(id: id, clause: id, outcome: .done, on: day + 50, note: "Redovisat för styrelsen.")
        return ClauseRecord(clause: clause, followUps: [done])
    }
}
