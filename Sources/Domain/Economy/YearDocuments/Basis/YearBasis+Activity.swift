/// Mål, insatser och styrelsens arbete.
extension YearBasis {
    /// What a closed year came to; nil while there are no statements or no budget to tell the lines apart by.
    package var goalFigures: GoalFigures? {
        guard let statements, let followUp else { return nil }
        let given = followUp.lines(of: .initiatives).filter { !$0.line.isForNew }.map(\.outcome).reduce(.zero, +)
        return GoalFigures(
            equity: statements.current.equity,
            income: statements.current[.memberContributions],
            toIndividuals: given,
            source: "bokslutet"
        )
    }

    func goalTables(withOutcomes: Bool) -> [YearBlock] {
        guard let goals, !goals.goals.isEmpty else { return [.remark("Inga mål är införda för \(year).")] }
        return Goal.Kind.allCases.compactMap { kind in
            let own = goals.goals.filter { $0.kind == kind }
            guard !own.isEmpty else { return nil }
            return .table(
                YearTable(
                    withOutcomes ? .goalOutcomes : .goals,
                    "\(kind.swedish) \(year)",
                    withOutcomes ? ["Mål", "Målvärde", "Uppfyllt", "Bedömning"] : ["Mål", "Mått", "Målvärde"],
                    own.map { withOutcomes ? judged($0, goals) : planned($0) }
                )
            )
        }
    }

    private func planned(_ goal: Goal) -> YearTable.Row {
        let measure = [goal.appliesTo, goal.measure].filter { !$0.isEmpty }.joined(separator: ": ")
        return YearTable.Row(goal.text, [.text(measure), .text(goal.target)])
    }

    private func judged(_ goal: Goal, _ plan: GoalPlan) -> YearTable.Row {
        let assessment = plan.assessment(of: goal)
        return YearTable.Row(
            goal.text,
            [
                .text(goal.target), .text(assessment?.outcome.swedish.capitalised ?? "Inte bedömt"),
                .text(assessment?.text ?? ""),
            ]
        )
    }

    var initiativeTable: YearBlock {
        let own = initiatives.filter { $0.granted != .zero || $0.paid != .zero }
        guard !own.isEmpty else { return .remark("Inga insatser fick medel \(year).") }
        let rows = own.map { one in
            YearTable.Row(one.title, [.text(one.responsible ?? ""), .money(one.granted), .money(one.paid)])
        }
        let sum = YearTable.Row(
            "Summa",
            [
                .text(""), .money(own.map(\.granted).reduce(.zero, +)), .money(own.map(\.paid).reduce(.zero, +)),
            ],
            isSum: true
        )
        return .table(
            YearTable(
                .initiatives,
                "Insatser och aktiviteter \(year), kronor",
                ["Insats", "Ansvarig part", "Beviljat", "Betalt"],
                rows + [sum]
            )
        )
    }

    var meetingTable: YearBlock {
        guard !meetings.isEmpty else { return .remark("Inga möten är införda för \(year).") }
        let rows = meetings.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.map { meeting in
            let deciding = meeting.presences.count { $0.standing != .deputy }
            return YearTable.Row(
                meeting.day.swedish,
                [.text(meeting.sections), .count(deciding), .count(meeting.presences.count - deciding)]
            )
        }
        let columns = ["Möte", "Paragrafer", "Tjänstgörande", "Övriga ersättare"]
        return .table(YearTable(.meetings, "Styrelsens möten \(year)", columns, rows))
    }

    /// Those who had a seat some day of the year, with how often they came.
    var seatTable: YearBlock {
        guard let first = Day(year, 1, 1), let last = Day(year, 12, 31) else { return .remark("") }
        let held = board.mandates.filter { $0.from <= last && $0.until ?? last >= first }
        guard !held.isEmpty else { return .remark("Styrelsen för \(year) är inte införd.") }
        let rows = Mandate.Kind.allCases.flatMap { kind in
            Dictionary(grouping: held.filter { $0.kind == kind }, by: \.person)
                .sortedInSwedish { board.name($0.key) }.compactMap { row($0.value) }
        }
        let columns = ["Namn", "Uppdrag", "Medlem", "Närvaro"]
        return .table(YearTable(.fees, "Styrelsen \(year)", columns, rows))
    }

    /// A person who sat on for a new period is one row.
    private func row(_ mandates: [Mandate]) -> YearTable.Row? {
        guard let mandate = mandates.first else { return nil }
        let during = meetings.filter { meeting in mandates.contains { meeting.day.lies(from: $0.from, until: $0.until) }
        }
        let present = during.count { meeting in meeting.presences.contains { $0.person == mandate.person } }
        return YearTable.Row(
            board.name(mandate.person),
            [
                .text(mandate.kind.swedish.capitalised), .text(board.member(mandate.member)?.name ?? ""),
                .text("\(present) av \(during.count)"),
            ]
        )
    }
}
