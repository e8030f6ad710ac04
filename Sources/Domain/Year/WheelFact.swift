/// Känt faktum (wheel fact): what the program sees by itself in what is registered, so that nobody needs to note it.
package enum WheelFact: String, Codable, CaseIterable, Hashable, Sendable {
    case annualReport, budget, newBoard, constituting, halfYearReport, planningDay, meetingsHeld, nextPlan
    case consultation, auditReport, discharges
    /// The board decides it: the § of an item that took the duty up is registered as evidence when it is adjusted.
    case boardSection

    package var swedish: String {
        switch self {
        case .annualReport: "en § där årsredovisningen godkänns eller antas"
        case .budget: "en § som antar nästa års budget"
        case .newBoard: "att alla platser är besatta den 1 april"
        case .constituting: "att det konstituerande mötet har hållits"
        case .halfYearReport: "att mötet om delårsrapporten har hållits"
        case .planningDay: "att planeringsdagen har hållits"
        case .meetingsHeld: "att årets möten har hållits"
        case .nextPlan: "att nästa års mötesplan finns"
        case .auditReport: "att revisionsberättelsen för året före är införd"
        case .discharges: "att varje medlems beslut om ansvarsfrihet för året före är infört"
        case .consultation: "att ett samråd med medlemmarna har hållits och antecknats"
        case .boardSection: "en § där plikten är upptagen på dagordningen och beslutad"
        }
    }
}

extension WheelFacts {
    /// What shows that a fact holds for a duty that is due on a day, the so-manieth of its year.
    func proof(of fact: WheelFact, due: Day, number: Int) -> WheelProof? {
        switch fact {
        case .annualReport: section(in: due.year) { $0.title.lowercased().contains("årsredovisning") }
        case .budget: section(in: due.year) { isBudget($0, of: due.year + 1) }
        case .newBoard: newBoard(due.year)
        case .constituting: meeting(held(.constituting, in: due.year), number)
        case .halfYearReport: meeting(held(.halfYearReport, in: due.year), number)
        case .planningDay: meeting(held(.planningDay, in: due.year), number)
        case .meetingsHeld: meeting(held.filter { $0.day.year == due.year }, leastMeetings(due.year))
        case .nextPlan: nextPlan(due.year + 1)
        case .consultation: consultation(due.year, number)
        case .auditReport: auditReport(due.year - 1)
        case .discharges: discharges(due.year - 1)
        case .boardSection: nil
        }
    }

    private func auditReport(_ year: Int) -> WheelProof? {
        audit.report(of: year).map {
            WheelProof(on: $0, "revisionsberättelsen för \(year)", path: FindingObject.audit(year: year).path)
        }
    }

    /// Each member decides for itself: done when the last one has, on a day that is known.
    private func discharges(_ year: Int) -> WheelProof? {
        let members = board.members(duringYear: year)
        let days = members.compactMap { audit.discharge($0.id, year) }.filter { $0.outcome != nil }.compactMap(
            \.decidedOn
        )
        guard let last = days.max(), days.count == members.count else { return nil }
        return WheelProof(on: last, "medlemmarnas beslut för \(year)", path: FindingObject.audit(year: year).path)
    }

    private func consultation(_ year: Int, _ number: Int) -> WheelProof? {
        let held = consultations.filter { $0.day.year == year }
        guard number > 0, held.count >= number else { return nil }
        let meeting = held[number - 1]
        return WheelProof(
            on: meeting.day,
            "samrådet den \(meeting.day.swedish)",
            path: FindingObject.councilMeeting(meeting.id, meeting.council).path
        )
    }

    private func section(in year: Int, _ matches: (WheelSection) -> Bool) -> WheelProof? {
        sections.filter { $0.day.year == year && $0.adopts && matches($0) }.min { $0.day < $1.day }
            .map { WheelProof(on: $0.day, $0.name, path: $0.path) }
    }

    /// A § of kind budget that names the year it is for, or stands in the minutes of the meeting that is to decide it:
    /// a change of this year's budget is not next year's.
    private func isBudget(_ section: WheelSection, of year: Int) -> Bool {
        section.kind == .budget
            && (section.title.contains(String(year))
                || held(.budgetAndPlan, in: section.day.year).contains { $0.id == section.meeting })
    }

    private func meeting(_ meetings: [BoardMeeting], _ number: Int) -> WheelProof? {
        guard number > 0, meetings.count >= number else { return nil }
        let meeting = meetings[number - 1]
        return WheelProof(
            on: meeting.day,
            "mötet den \(meeting.day.swedish)",
            path: FindingObject.meeting(meeting.id).path
        )
    }

    private func leastMeetings(_ year: Int) -> Int {
        Day(year, 12, 31).flatMap { board.bylaws(on: $0) }?.meetingsPerYear ?? 0
    }

    /// "Styrelsens mandattid räknas från och med den 1 april året efter valet": every seat is filled by somebody new to it.
    private func newBoard(_ year: Int) -> WheelProof? {
        guard let first = Day(year, 4, 1) else { return nil }
        let members = board.members(on: first)
        let mandates = board.mandates(on: first).filter { $0.from.year == year }
        let filled = members.allSatisfy { member in
            let own = mandates.filter { $0.member == member.id }
            return own.count { $0.kind == .ordinary } >= member.seats
                && own.count { $0.kind == .deputy } >= member.deputySeats
        }
        return filled && !members.isEmpty
            ? WheelProof(on: first, "alla platser är besatta", path: FindingObject.association.path) : nil
    }

    /// "Styrelsen sammanträder så många gånger om året som förbundsordningen säger." A plan has no day of its own: it
    /// counts as made when it is there.
    private func nextPlan(_ year: Int) -> WheelProof? {
        let rows = plan.filter { $0.day.year == year }
        guard !rows.isEmpty, rows.count >= leastMeetings(year), let first = Day(year - 1, 1, 1) else { return nil }
        return WheelProof(on: first, "mötesplanen för \(year)", path: FindingObject.plan(year: year).path)
    }
}
