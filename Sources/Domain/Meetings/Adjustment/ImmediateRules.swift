extension MeetingRecord {
    /// "Styrelsen kan besluta att en paragraf i protokollet ska justeras omedelbart. Paragrafen bör redovisas skriftligt
    /// innan styrelsen justerar den." Custom of boards, after model rules of procedure; no statute that we have read says
    /// it. So the § must be finished, and its signers known.
    package func mayBeAdjustedAtOnce(_ item: AgendaItem.ID, _ board: Board, on today: Day) -> Ruling {
        guard let record = self.item(item) else { return no("Paragrafen finns inte i protokollet.") }
        if immediate(item) != nil { return no("Paragrafen justeras redan omedelbart.") }
        let dated = meeting.isNotBeforeItsDay(today, "justeras")
        if dated.outcome == .notMet { return dated }
        guard record.item.outcome != nil else {
            return no("Paragrafen är inte avslutad. Ange först hur ärendet slutade.")
        }
        if let obstacle = obstacles(at: record, board).first { return no(obstacle.text) }
        let (chosen, wanted) = (
            signers(of: item, board).count { $0.capacity == .adjuster }, board.bylaws(on: meeting.day)?.adjusters ?? 1
        )
        return chosen < wanted
            ? no(
                "Paragrafen har \(chosen) justerare, och förbundsordningen säger \(wanted). Välj först den som ska justera den."
            )
            : Ruling(.met, .BoardCustom.immediateAdjustment, "Paragrafen kan justeras omedelbart.")
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .BoardCustom.immediateAdjustment, reason) }
}

extension Ruling {
    /// A § that is adjusted at once is as closed as minutes that are.
    package static let adjustedAtOnce = Ruling(
        .notMet,
        .Kansli.closed,
        "Paragrafen är omedelbart justerad och ändras inte. Skriv en rättelse när alla har skrivit under."
    )
}

extension ItemRecord {
    /// The decision that the § itself tells of.
    package static let immediateClause = "förklara paragrafen omedelbart justerad"
}

extension MeetingRecord {
    /// What is adjusted: "protokollet från 27 januari 2023", or "protokollet för § 5 från 27 januari 2023".
    package var adjustedName: String {
        let part = number.map { " för § \($0)" } ?? ""
        return "protokollet\(part) från \(meeting.day.swedish)"
    }

    /// The number of the § that this is narrowed to.
    package var number: Int? { section.flatMap(item)?.item.number }

    /// The path of what is adjusted: the meeting's, or the §'s.
    package var path: String { "/moten/\(meeting.id)" + (section.map { "/paragrafer/\($0)" } ?? "") }
}
