package import Domain

extension Workbook {
    /// Startmallen (opening template): a sheet for each part with what is known today filled in, to be filled in and read.
    package static func openingTemplate(_ facts: OpeningFacts, on today: Day) -> Workbook {
        let parts = Opening.Part.allCases.map { part in
            Sheet(
                part.swedish,
                part.columns,
                rows: part.rows(facts, on: today) + (part == .seats ? part.vacantRows(facts, on: today) : [])
            )
        }
        return Workbook([readMe] + parts)
    }

    private static let readMe = Sheet(
        "Läs mig",
        [Sheet.Column("Så fyller du i mallen", width: 100)],
        rows: [
            "Varje blad är en del av startläget. Det som Kansli redan vet är ifyllt.",
            "Fyll i raderna under rubrikerna. När du väljer en cell visas vad som ska stå där.",
            "Låt rubrikerna och bladens namn vara som de är. Slå inte samman celler.",
            "Beloppen är i kronor. Datum skrivs som 2026-03-31.",
            "En rad på bladet Styrelse utan namn är en vakant plats och läses inte.",
            "Spara, och läs in mallen på sidan Kom igång. Där visas varje rad innan något sparas.",
        ].map { [.text($0)] }
    )
}

extension Opening.Part {
    /// What is known, in the order of the columns.
    package func rows(_ facts: OpeningFacts, on today: Day) -> [[Sheet.Cell]] {
        switch self {
        case .association: [associationRow(facts.board?.association)]
        case .rules: [rulesRow(facts, today)]
        case .members: memberRows(facts.board?.members(on: today) ?? [])
        case .seats: facts.board.map { seatRows($0, today) } ?? []
        case .staff: facts.staff.map { [.text($0.name), cell($0.title), cell($0.email)] }
        case .decisions: facts.decisions.filter { $0.outcome == nil }.map(decisionRow)
        case .grants: facts.grants.map(grantRow)
        }
    }

    private func associationRow(_ association: CoordinationAssociation?) -> [Sheet.Cell] {
        [
            cell(association?.name), cell(association?.organisationNumber), cell(association?.seat),
            cell(association?.postalAddress), cell(association?.email), cell(association?.website),
            cell(association?.archivePlace),
        ]
    }

    private func rulesRow(_ facts: OpeningFacts, _ today: Day) -> [Sheet.Cell] {
        let known = facts.board?.bylaws(on: today)
        let bylaws = known ?? Bylaws(id: 0, from: today)
        return [
            .day(bylaws.from), cell(OpeningWords.quorum.first { $0.value == bylaws.quorum }?.word),
            cell(OpeningWords.series.first { $0.value == bylaws.series }?.word),
            known == nil ? .empty : .number(bylaws.nextNumber), cell(facts.nextDiaryNumber),
            .number(bylaws.adjusters), .number(bylaws.summonsDays), .number(bylaws.meetingsPerYear),
            yes(bylaws.deputiesVote), yes(bylaws.distance), cell(bylaws.otherNoticeBoard),
        ]
    }

    /// An empty folder gets a row for each kind of member that the law requires.
    private func memberRows(_ members: [Member]) -> [[Sheet.Cell]] {
        guard members.isEmpty else {
            return members.map {
                [
                    .text($0.name), .text($0.kind.swedish), cell($0.organisationNumber), .number($0.seats),
                    .number($0.deputySeats), .day($0.from),
                ]
            }
        }
        let states: [Member.Kind] = [.insuranceAgency, .employmentService]
        return Member.Kind.allCases.map { kind in
            let name: Sheet.Cell = states.contains(kind) ? .text(kind.swedish) : .empty
            return [name, .text(kind.swedish), .empty, .number(1), .number(1), .empty]
        }
    }

    private func seatRows(_ board: Board, _ today: Day) -> [[Sheet.Cell]] {
        let taken = board.mandates(on: today).map { mandate -> [Sheet.Cell] in
            let person = board.person(mandate.person)
            let office = board.chairmanships(on: today).first { $0.person == mandate.person }?.office
            return [
                cell(board.member(mandate.member)?.name), .text(mandate.kind.swedish), .number(mandate.order),
                cell(person?.name), cell(person?.title), cell(person?.email), cell(office?.swedish),
                .day(mandate.from), mandate.until.map { .day($0) } ?? .empty,
            ]
        }
        return taken
    }

    /// The seats that nobody has, with the days of the mandate period: 1 April in the year after an election.
    package func vacantRows(_ facts: OpeningFacts, on today: Day) -> [[Sheet.Cell]] {
        guard let board = facts.board else { return [] }
        let last = today.endOfMandatePeriod
        let first = Day(last.year - 4, 4, 1) ?? today
        return board.vacancies(on: today).map { seat in
            [
                .text(seat.member.name), .text(seat.kind.swedish), .number(seat.order), .empty, .empty, .empty, .empty,
                .day(first), .day(last),
            ]
        }
    }

    private func decisionRow(_ decision: OpeningDecision) -> [Sheet.Cell] {
        [
            .text(decision.text), .text(decision.kind.swedish), .day(decision.decidedOn), cell(decision.paragraph),
            cell(decision.assignee), decision.due.map { .day($0) } ?? .empty,
        ]
    }

    private func grantRow(_ grant: OpeningGrant) -> [Sheet.Cell] {
        [
            .text(grant.name), .text(grant.party), .day(grant.decidedOn), cell(grant.paragraph),
            .number(grant.firstYear), .number(grant.lastYear), .money(grant.granted), .money(grant.paid),
        ]
    }

    private func cell(_ text: String?) -> Sheet.Cell { text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .empty }
    private func yes(_ flag: Bool) -> Sheet.Cell { .text(OpeningWords.yesNo[flag ? 0 : 1]) }
}
