extension [PlannedMeeting] {
    /// What the rules about a meeting plan find.
    package func findings(_ board: Board) -> [Finding] {
        let plan = filter { $0.withdrawnOn == nil }
        return plan.compactMap(\.decidesWrongYears) + plan.compactMap(\.timesDiffer) + plan.tooFew(board)
    }

    /// "Styrelsen sammanträder minst så många gånger om året som förbundsordningen säger."
    private func tooFew(_ board: Board) -> [Finding] {
        Dictionary(grouping: self, by: \.day.year).sorted { $0.key < $1.key }.compactMap { year, meetings in
            guard let least = Day(year, 1, 1).flatMap({ board.bylaws(on: $0) })?.meetingsPerYear, meetings.count < least
            else { return nil }
            return Finding(
                .planHasTooFewMeetings,
                .plan(year: year),
                on: meetings.map(\.day).max(),
                "Planen för \(year) har \(meetings.count) möten, förbundsordningen kräver minst \(least).",
                advice: "Lägg till möten i planen."
            )
        }
    }
}

extension PlannedMeeting {
    /// "Budget och plan beslutas före det år de gäller": the meeting that decides them decides next year's and later.
    var decidesWrongYears: Finding? {
        guard purpose == .budgetAndPlan, let from = decidesFrom, let until = decidesUntil, from != day.year + 1 else {
            return nil
        }
        let next = day.year + 1
        return Finding(
            .planDecidesWrongYears,
            .plannedMeeting(id, year: day.year),
            on: day,
            "Mötet \(day.swedish) ska besluta plan för \(from)–\(until). Ett möte \(day.year) beslutar plan från \(next).",
            advice: "Ändra åren till \(next)–\(next + until - from), eller mötets syfte."
        )
    }

    /// The plan's document and the board's decision on it are one plan: they give the same times.
    var timesDiffer: Finding? {
        guard let planned = Self.times(plannedStart, plannedEnd), let decided = Self.times(decidedStart, decidedEnd),
            planned != decided
        else { return nil }
        return Finding(
            .planTimesDiffer,
            .plannedMeeting(id, year: day.year),
            on: day,
            "Mötet \(day.swedish) är planerat kl. \(planned) men beslutat kl. \(decided).",
            advice: "Låt styrelsen besluta den rätta tiden, och ändra den andra."
        )
    }

    private static func times(_ start: TimeOfDay?, _ end: TimeOfDay?) -> String? {
        guard let start, let end else { return nil }
        return "\(start.swedish)–\(end.swedish)"
    }
}
