import Domain
import Formats
import Store

/// What calendars show of the office: days, hours, places and titles. Never who.
struct CalendarEvents {
    let facts: CalendarFacts
    let publicURL: String

    /// Everybody's: the board's meetings, planned and entered, from a year back.
    func open(_ today: Day) -> CalendarFeed {
        CalendarFeed(facts.association, meetings(today) { _ in "\(publicURL)\(PublicRoutes.meetings)" })
    }

    /// A user's own: the meetings they read papers for, and the year's duties and last days of notice that
    /// concern them.
    func own(_ user: User, _ today: Day) -> CalendarFeed {
        let reads = user.may(.readPapers).outcome == .met
        let meetings = reads ? meetings(today) { $0.map { "\(publicURL)\(PapersRoutes.papers($0))" } ?? "" } : []
        return CalendarFeed("\(facts.association): mina dagar", meetings + duties(user, today) + notices(user, today))
    }

    private func meetings(_ today: Day, _ link: (BoardMeeting.ID?) -> String) -> [CalendarEvent] {
        let entered = Set(facts.meetings.compactMap(\.planned))
        let rows = facts.plan.filter { !entered.contains($0.id) && $0.day > today - 366 }.map { planned($0, link(nil)) }
        let known = facts.meetings.filter { $0.day > today - 366 }.map { event($0, link($0.id)) }
        return rows + known
    }

    /// A planned meeting keeps its name in the calendar when it is entered: the program moves it, and adds none.
    private func uid(plan id: PlannedMeeting.ID) -> String { "plan-\(id)@\(facts.source)" }

    private func planned(_ row: PlannedMeeting, _ link: String) -> CalendarEvent {
        let (start, end) = (row.decidedStart ?? row.plannedStart, row.decidedEnd ?? row.plannedEnd)
        return CalendarEvent(
            uid: uid(plan: row.id),
            sequence: row.revision,
            changed: facts.changed("plannedMeeting/\(row.id)"),
            start.map { .hours(row.day, $0, until: end) } ?? .day(row.day),
            "Styrelsen, \(row.purpose.swedish)",
            text: "Planerat. Kallelse kommer.",
            link: link.isEmpty ? nil : link,
            isCancelled: row.withdrawnOn != nil
        )
    }

    private func event(_ meeting: BoardMeeting, _ link: String) -> CalendarEvent {
        let row = facts.plan.first { $0.id == meeting.planned }
        let isOff = meeting.cancelledOn != nil
        return CalendarEvent(
            uid: row.map { uid(plan: $0.id) } ?? "mote-\(meeting.id)@\(facts.source)",
            sequence: (row?.revision ?? 0) + meeting.revision + (isOff ? 1 : 0),
            changed: facts.changed("boardMeeting/\(meeting.id)"),
            meeting.start.map { .hours(meeting.day, $0, until: meeting.end) } ?? .day(meeting.day),
            "Styrelsen" + (row.map { ", \($0.purpose.swedish)" } ?? ""),
            place: meeting.place,
            link: link,
            isCancelled: isOff
        )
    }

    /// A day on which nothing needs to be done any more is taken out of the calendar.
    private func notices(_ user: User, _ today: Day) -> [CalendarEvent] {
        guard user.may(.keepPurchases).outcome == .met else { return [] }
        return facts.purchases.compactMap { purchase in
            purchase.noticeBy.map { day in
                CalendarEvent(
                    uid: "uppsagning-\(purchase.id)@\(facts.source)",
                    sequence: purchase.revision,
                    changed: facts.changed("purchase/\(purchase.id)"),
                    .day(day),
                    purchase.noticeTitle,
                    link: publicURL + purchase.path,
                    isCancelled: purchase.waitingNoticeDay(on: today) == nil
                )
            }
        }
    }

    private func duties(_ user: User, _ today: Day) -> [CalendarEvent] {
        (today.year - 1...today.year + 1).flatMap(facts.wheel.list)
            .filter { user.roles.contains($0.duty.who) || user.may(.keepWheel).outcome == .met }
            .map { one in
                CalendarEvent(
                    uid: "plikt-\(one.duty.id)-\(one.due.year)-\(one.number)@\(facts.source)",
                    sequence: one.duty.revision,
                    changed: facts.changed("wheelDuty/\(one.duty.id)"),
                    .day(one.due),
                    one.duty.title + (one.isSettled(on: today) ? " (klar)" : ""),
                    text: one.duty.provision.citation,
                    link: publicURL + one.path
                )
            }
    }
}
