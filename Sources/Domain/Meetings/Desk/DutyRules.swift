/// Skrivbordet (desk): what the office must know to say what comes next. Records carry no items but those of meetings
/// that are being prepared.
package struct Desk: Hashable, Sendable {
    package var board: Board
    package var plan: [PlannedMeeting]
    /// Meetings that are not over, or whose notice is not taken down.
    package var meetings: [MeetingRecord]
    /// The plan's rows that a meeting has been made of.
    package var convened: Set<PlannedMeeting.ID>
    package var decisions: [OpenDecision]
    /// Cases that wait for an extract of adjusted minutes.
    package var missingExtracts: [CaseItem]
    package var wheel: Wheel?
    /// Agreements that run.
    package var purchases: [Purchase]
    /// Reports that are awaited or wait to be approved.
    package var reports: [ReportRecord]
    /// Change requests that nobody has answered, by the initiative's title.
    package var changes: [OpenChange]
    /// The signature lists, and the claims that are not paid.
    package var payments: PaymentBook
    package var fees: FeeBook
    package var forecasts: ForecastBook
    package var yearDocuments: [YearDocumentRecord]

    package init(
        board: Board,
        plan: [PlannedMeeting] = [],
        meetings: [MeetingRecord] = [],
        convened: Set<PlannedMeeting.ID> = [],
        decisions: [OpenDecision] = [],
        missingExtracts: [CaseItem] = [],
        wheel: Wheel? = nil,
        purchases: [Purchase] = [],
        reports: [ReportRecord] = [],
        changes: [OpenChange] = [],
        payments: PaymentBook = PaymentBook(),
        fees: FeeBook = FeeBook(),
        forecasts: ForecastBook = ForecastBook(),
        yearDocuments: [YearDocumentRecord] = []
    ) {
        (self.fees, self.forecasts, self.yearDocuments) = (fees, forecasts, yearDocuments)
        (self.reports, self.changes) = (reports, changes)
        (self.wheel, self.purchases, self.payments) = (wheel, purchases, payments)
        (self.board, self.plan, self.meetings) = (board, plan, meetings)
        (self.convened, self.decisions, self.missingExtracts) = (convened, decisions, missingExtracts)
    }
}

/// Obesvarad ändringsbegäran (open change).
package struct OpenChange: Hashable, Sendable {
    package let request: ChangeRequest
    package let title: String

    package init(_ request: ChangeRequest, _ title: String) { (self.request, self.title) = (request, title) }
}

/// Öppet beslut (open decision): an assignment or a condition with a day that nobody has noted the end of.
package struct OpenDecision: Hashable, Sendable {
    /// "§ 107".
    package let paragraph: String
    package let meeting: Day
    package let text: String
    package let due: Day
    package let isCondition: Bool
    /// The condition was not met, and the board has not said what that means.
    package let hasFailed: Bool
    /// Where it is followed up.
    package let path: String

    package init(
        paragraph: String,
        meeting: Day,
        text: String,
        due: Day,
        isCondition: Bool,
        hasFailed: Bool = false,
        path: String = "/beslut"
    ) {
        (self.paragraph, self.meeting, self.text) = (paragraph, meeting, text)
        (self.due, self.isCondition, self.hasFailed, self.path) = (due, isCondition, hasFailed, path)
    }
}

extension Desk {
    /// What is to be done, for everybody; `list(for:)` gives each user theirs.
    package func duties(on today: Day) -> [Duty] {
        planned(today) + nextYearsPlan(today)
            + meetings.flatMap { $0.duties(board, on: today) }
            + decisions.filter { $0.due <= today + 60 }.map(\.duty) + missingExtracts.map(\.duty)
            + (wheel?.duties(on: today) ?? []) + purchases.flatMap { $0.duties(on: today) }
            + payments.duties(board, on: today) + fees.duties(payments.lists, board, on: today)
            + forecasts.duties(on: today)
            + (wheel?.facts.audit.duties ?? [])
            + yearDocuments.flatMap { $0.duties(on: today) } + reports.flatMap { $0.duties(on: today) }
            + changes.compactMap { $0.request.duty($0.title) }
    }

    /// The next meeting that is still to come, or goes on: one that was closed today is over.
    package func nextMeeting(on today: Day) -> BoardMeeting? {
        meetings.map(\.meeting).filter { $0.isToCome(on: today) && $0.stage != .cancelled }
            .min { ($0.day, $0.id) < ($1.day, $1.id) }
    }

    /// Planned meetings that nobody has made a meeting of: those that are near, and always the next.
    private func planned(_ today: Day) -> [Duty] {
        let waiting = plan.filter { $0.withdrawnOn == nil && !convened.contains($0.id) }.sorted { $0.day < $1.day }
        let next = waiting.first { $0.day >= today }?.id
        return waiting.filter { $0.day <= today + 90 || $0.id == next }.map { meeting in
            let days = board.bylaws(on: meeting.day)?.summonsDays ?? 0
            let isPast = meeting.day < today
            return Duty(
                isPast ? meeting.day : meeting.day - days,
                isPast
                    ? "Mötet \(meeting.day.swedish) står i planen men har inte lagts in. Hölls det inte, stryk det ur planen."
                    : "Mötet \(meeting.day.swedish) (\(meeting.purpose.swedish)) står i planen men är inte inlagt.",
                .Bylaws.summons,
                "Till planen",
                path: FindingObject.plan(year: meeting.day.year).path,
                for: .whoMay(.planMeetings)
            )
        }
    }

    /// "Styrelsen sammanträder så många gånger om året som förbundsordningen säger": the year's last meeting decides days.
    private func nextYearsPlan(_ today: Day) -> [Duty] {
        let year = today.year + 1
        let wheelAsks = wheel?.duties.contains { $0.fact == .nextPlan } ?? false
        guard !wheelAsks, today.month >= 10, let last = Day(today.year, 12, 31),
            !plan.contains(where: { $0.day.year == year && $0.withdrawnOn == nil })
        else { return [] }
        return [
            Duty(
                last,
                "Det finns ingen mötesplan för \(year). Låt styrelsen besluta den på årets sista möte.",
                .Bylaws.meetings,
                "Gör planen",
                path: FindingObject.plan(year: year).path,
                for: .whoMay(.planMeetings)
            )
        ]
    }
}

extension OpenDecision {
    fileprivate var duty: Duty {
        Duty(
            due,
            hasFailed
                ? "Låt styrelsen besluta vad det betyder att villkoret i \(paragraph) inte är uppfyllt: \(text)"
                : isCondition ? "Pröva villkoret i \(paragraph): \(text)" : "Uppdraget i \(paragraph): att \(text)",
            .BoardCustom.followUp,
            "Till beslutslistan",
            path: path,
            for: .whoMay(.followUpDecisions)
        )
    }
}

extension Desk {
    /// What the rules find in what the desk holds: the board, the plan and the meetings that are not over. The whole
    /// check reads every meeting and has a page of its own.
    package func findings(on today: Day) -> [Finding] {
        let year = wheel?.findings(on: today) ?? []
        let notices = meetings.flatMap { $0.noticeFindings(board, on: today) }
        return (board.findings(on: today) + plan.findings(board) + year + notices).sortedForReading()
    }
}
