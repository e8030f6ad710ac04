/// Arvoden (fee book): rules, amounts, times and lists, as the rules about fees look at them.
package struct FeeBook: Hashable, Sendable {
    /// The newest first.
    package var rules: [FeeRule]
    package var bases: [FeeBase]
    package var index: FeeIndex
    package var times: [FeeTime]
    package var assignments: [FeeAssignment]
    package var compensations: [Compensation]
    package var lists: [FeeListRecord]
    /// Those that are over, in order.
    package var meetings: [FeeMeeting]

    package init(
        rules: [FeeRule] = [],
        bases: [FeeBase] = [],
        index: FeeIndex = FeeIndex(),
        times: [FeeTime] = [],
        assignments: [FeeAssignment] = [],
        compensations: [Compensation] = [],
        lists: [FeeListRecord] = [],
        meetings: [FeeMeeting] = []
    ) {
        self.rules = rules.sorted { $0.from > $1.from }
        self.bases = bases.sorted { $0.from > $1.from }
        (self.index, self.times, self.assignments) = (index, times, assignments)
        (self.compensations, self.lists, self.meetings) = (compensations, lists, meetings)
    }

    package func rule(on day: Day) -> FeeRule? { rules.first { $0.from <= day } }
    package func base(on day: Day) -> FeeBase? { bases.first { $0.from <= day } }
}

extension FeeBook {
    /// Everything of a period that no list holds, and what was late for the lists before. What a corrected list holds
    /// counts as on no list.
    package func proposal(_ period: FeePeriod, _ board: Board, correcting: FeeList.ID? = nil) -> [FeeLine] {
        let living = lists.filter { $0.replacedBy == nil && $0.id != correcting }
        let known = Set(living.flatMap(\.lines).map(\.matter))
        let late = living.map(\.list.period).filter { $0.year < period.year }
        return lines(period, late: late, board).filter { !known.contains($0.matter) }
            .sorted { ($0.person, $0.day, $0.kind.rawValue) < ($1.person, $1.day, $1.kind.rawValue) }
    }

    /// All of a year, on a list or not.
    package func lines(of year: Int, _ board: Board) -> [FeeLine] { lines(FeePeriod(year, .year), late: nil, board) }

    /// `late` are the periods of earlier years' lists: what they should have held comes now, and so does every claim that was
    /// approved since. Nil takes nothing from other years.
    private func lines(_ period: FeePeriod, late: [FeePeriod]?, _ board: Board) -> [FeeLine] {
        func takes(_ day: Day) -> Bool { period.takes(day) || (late ?? []).contains { $0.holds(day) } }
        let meetings = meetings.filter { takes($0.day) }.flatMap(lines)
        let assignments = assignments.filter { takes($0.day) && $0.struckOn == nil }.compactMap { line($0, board) }
        let compensations = compensations.filter { period.takes($0.day) || late != nil && $0.day.year < period.year }
            .compactMap { line($0, board) }
        return meetings + assignments + compensations + yearly(period, board)
    }

    /// "Arvode lämnas till den som …": not for FK's and AF's members by default, nor for deputies who do not serve.
    package func lines(_ meeting: FeeMeeting) -> [FeeLine] {
        guard let terms = rule(on: meeting.day)?.terms else { return [] }
        return meeting.presences.filter(terms.pays).map { presence in
            var line = FeeLine(
                .meeting,
                presence.person,
                on: meeting.day,
                function: presence.function,
                text: "Styrelsemöte"
            )
            (line.meeting, line.sections) = (meeting.id, meeting.sections)
            return measured(line, minutes(presence, meeting, terms), terms)
        }
    }

    /// The length that counts: typed for the person, else typed for the meeting, else as the minutes say.
    private func minutes(_ presence: FeeMeeting.Presence, _ meeting: FeeMeeting, _ terms: FeeTerms) -> Int? {
        let typed = times.filter { $0.meeting == meeting.id }
        if let own = typed.first(where: { $0.person == presence.person }) { return own.minutes }
        if terms.part == .ownTime, presence.isPart { return presence.ownMinutes }
        return typed.first { $0.person == nil }?.minutes ?? meeting.minutes
    }

    /// Arvodet (fee): the base times the share of the length, to the last part of an öre.
    private func measured(_ line: FeeLine, _ minutes: Int?, _ terms: FeeTerms) -> FeeLine {
        var line = line
        (line.minutes, line.base) = (minutes, base(on: line.day)?.amount)
        line.share = minutes.map(terms.share)
        if let share = line.share, let base = line.base { line.exact = ExactAmount(share, of: base) }
        return line
    }

    private func line(_ assignment: FeeAssignment, _ board: Board) -> FeeLine? {
        guard let terms = rule(on: assignment.day)?.terms, terms.paysAssignments,
            terms.paysState || !board.isState(assignment.person, on: assignment.day)
        else { return nil }
        var line = FeeLine(
            .assignment,
            assignment.person,
            on: assignment.day,
            function: board.function(of: assignment.person, on: assignment.day),
            text: assignment.text
        )
        line.assignment = assignment.id
        return measured(line, assignment.minutes, terms)
    }

    /// What is approved and goes with the pay. An expense goes through the payment control instead.
    private func line(_ compensation: Compensation, _ board: Board) -> FeeLine? {
        guard compensation.state == .approved, !compensation.isExpense else { return nil }
        let isCar = compensation.kind == .kilometres
        let rate = rule(on: compensation.day)?.terms.kilometre ?? .zero
        let amount = isCar ? Money(ore: rate.rawValue * compensation.kilometres) : compensation.amount
        var line = FeeLine(
            isCar ? .kilometres : .lostEarnings,
            compensation.person,
            on: compensation.day,
            function: board.function(of: compensation.person, on: compensation.day),
            text: compensation.text,
            exact: ExactAmount(amount)
        )
        (line.compensation, line.meeting, line.kilometres) = (
            compensation.id, compensation.meeting, compensation.kilometres
        )
        return line
    }

    /// A twelfth for each month on whose first day the person had the office.
    private func yearly(_ period: FeePeriod, _ board: Board) -> [FeeLine] {
        let days = period.months.compactMap { Day(period.year, $0, 1) }
        var lines: [FeeLine] = []
        for day in days {
            for fee in rule(on: day)?.terms.yearly ?? [] {
                for holder in board.chairmanships(on: day) where holder.office == fee.office {
                    var line = FeeLine(
                        .yearly,
                        holder.person,
                        on: day,
                        function: fee.office.swedish,
                        text: "Årsarvode, en tolftedel"
                    )
                    (line.base, line.exact) = (fee.amount, ExactAmount(months: 1, of: fee.amount))
                    lines.append(line)
                }
            }
        }
        return lines
    }
}

extension FeeTerms {
    fileprivate func pays(_ presence: FeeMeeting.Presence) -> Bool {
        (paysState || !presence.isState) && (presence.standing != .deputy || deputies == .present)
    }
}

extension FeeLine {
    package func isSameMatter(as other: FeeLine) -> Bool { matter == other.matter }

    /// Sak (matter): what is paid once, whatever its time or amount is said to be.
    fileprivate struct Matter: Hashable {
        let kind: Kind
        let person: Person.ID
        let day: Day?
        let id: Int64?
    }

    fileprivate var matter: Matter {
        switch kind {
        case .meeting: Matter(kind: kind, person: person, day: nil, id: meeting)
        case .assignment: Matter(kind: kind, person: person, day: nil, id: assignment)
        case .lostEarnings, .kilometres: Matter(kind: kind, person: person, day: nil, id: compensation)
        case .yearly: Matter(kind: kind, person: person, day: day, id: nil)
        }
    }
}

extension Board {
    /// Whether the person sits for FK or AF on a day.
    fileprivate func isState(_ person: Person.ID, on day: Day) -> Bool {
        mandate(of: person, on: day).flatMap { member($0.member)?.kind.isState } ?? false
    }

    /// "ledamot, ordförande" of a day.
    func function(of person: Person.ID, on day: Day) -> String {
        let seat = mandate(of: person, on: day)?.kind.swedish
        let office = chairmanships(on: day).first { $0.person == person }?.office.swedish
        return [seat, office].compactMap(\.self).joined(separator: ", ")
    }
}
