/// Fakta för årshjulet (wheel facts): what is registered that may move a duty's day, or show that it is done.
package struct WheelFacts: Hashable, Sendable {
    package let board: Board
    package let plan: [PlannedMeeting]
    package let meetings: [BoardMeeting]
    /// §§ that may show that something was decided, and those that evidence names.
    package let sections: [WheelSection]
    /// Samråd med medlemmarna that somebody has noted, in order of date.
    package let consultations: [CouncilMeeting]
    package let audit: AuditBook

    package init(
        board: Board,
        plan: [PlannedMeeting] = [],
        meetings: [BoardMeeting] = [],
        sections: [WheelSection] = [],
        consultations: [CouncilMeeting] = [],
        audit: AuditBook = AuditBook()
    ) {
        self.audit = audit
        (self.board, self.sections) = (board, sections)
        self.plan = plan.filter { $0.withdrawnOn == nil }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        self.consultations = consultations.filter(\.isNoted).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        self.meetings = meetings.filter { $0.cancelledOn == nil }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }
}

/// § med beslut (wheel section), as the wheel sees it.
package struct WheelSection: Codable, Hashable, Sendable, Identifiable {
    package let id: AgendaItem.ID
    package let meeting: BoardMeeting.ID
    package let day: Day
    package let number: Int
    package let title: String
    package let kind: AgendaItem.Kind
    /// Whether a clause that approves or adopts something was decided.
    package let adopts: Bool

    package init(
        id: AgendaItem.ID,
        meeting: BoardMeeting.ID,
        day: Day,
        number: Int,
        title: String,
        kind: AgendaItem.Kind,
        adopts: Bool
    ) {
        (self.id, self.meeting, self.day, self.number) = (id, meeting, day, number)
        (self.title, self.kind, self.adopts) = (title, kind, adopts)
    }

    package var name: String { "§ \(number) den \(day.swedish)" }
    package var path: String { FindingObject.section(id, meeting).path }
}

extension WheelFacts {
    /// The days of the planned meetings of a purpose: the meeting's own day when one has been made of the plan's row.
    func days(of purpose: PlannedMeeting.Purpose) -> [Day] {
        plan.filter { $0.purpose == purpose }.map { row in meetings.first { $0.planned == row.id }?.day ?? row.day }
    }

    /// Meetings that have been held, in order of date.
    var held: [BoardMeeting] { meetings.filter { $0.asPrinted || $0.closedAt != nil } }

    func held(_ purpose: PlannedMeeting.Purpose, in year: Int) -> [BoardMeeting] {
        let rows = Set(plan.filter { $0.purpose == purpose }.map(\.id))
        return held.filter { $0.day.year == year && $0.planned.map(rows.contains) ?? false }
    }
}
