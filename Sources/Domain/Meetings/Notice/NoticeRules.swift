extension MeetingRecord {
    /// What the rules about adjustment and notice find in a meeting that is over.
    package func noticeFindings(_ board: Board, on today: Day) -> [Finding] {
        let sections = immediate.compactMap { narrowed(to: $0.item) }.flatMap { $0.noticeFindings(board, on: today) }
        guard meeting.asPrinted || meeting.closedAt != nil else { return sections }
        return sections
            + [adjustmentLate(today), noticeLate(board, today), removalStatedEarly, removedEarly].compactMap { $0 }
    }

    private var dates: NoticeDates {
        NoticeDates(meeting: meeting.day, adjusted: meeting.adjustedOn, posted: notice?.postedOn)
    }

    private var name: String { adjustedName.capitalised }

    private var adjustmentObject: FindingObject {
        section.map { .section($0, meeting.id) } ?? .meeting(meeting.id)
    }

    private var noticeObject: FindingObject {
        section.map { .sectionNotice($0, meeting.id) } ?? .notice(meeting.id)
    }

    /// "Protokollet ska justeras senast fjorton dagar efter sammanträdet" (5 kap. 69 § KL, by analogy, in our words).
    private func adjustmentLate(_ today: Day) -> Finding? {
        let latest = dates.adjustment.last
        if let adjusted = meeting.adjustedOn, adjusted > latest {
            return Finding(
                .adjustedTooLate,
                adjustmentObject,
                on: meeting.day,
                "\(name) justerades \(adjusted.swedish), \(adjusted - meeting.day) dagar efter mötet. "
                    + "Sista dag var \(latest.swedish).",
                advice: "Bestäm justeringens dag redan vid mötet."
            )
        }
        guard meeting.adjustedOn == nil, notice == nil, today > latest else { return nil }
        return Finding(
            .notAdjusted,
            adjustmentObject,
            on: meeting.day,
            "\(name) är inte justerat. Sista dag var \(latest.swedish).",
            advice: "Påminn dem som ska skriva under."
        )
    }

    /// "Senast den andra dagen efter justeringen ska den tillkännages på anslagstavlan" (8 kap. 12 § KL, in our words).
    /// Where the day of adjustment is not known, it is the last day on which the minutes could be adjusted in time.
    private func noticeLate(_ board: Board, _ today: Day) -> Finding? {
        guard meeting.adjustedOn != nil || notice != nil else { return nil }
        let adjusted = meeting.adjustedOn ?? dates.adjustment.last
        let latest = Deadline(.days(2), from: adjusted).last
        if let posted = (earlierNotices.first ?? notice)?.postedOn {
            guard posted > latest else { return nil }
            return Finding(
                .noticeTooLate,
                noticeObject,
                on: meeting.day,
                "\(name) anslogs \(posted.swedish)\(notice?.place ?? ""), \(posted - latest) dagar för sent. Sista dag var \(latest.swedish).",
                advice: "Överklagandetiden räknas från anslaget: besluten får laga kraft först efter den."
            )
        }
        return today > latest ? noticeMissing(adjusted, latest, otherNoticeBoard(board)) : nil
    }

    private func noticeMissing(_ adjusted: Day, _ latest: Day, _ other: OtherNoticeBoard?) -> Finding {
        let lacks = other.map { "men ingen anslagsdag hos \($0.name) är inskriven" } ?? "men är inte anslaget"
        return Finding(
            .noticeMissing,
            noticeObject,
            on: meeting.day,
            "\(name) justerades \(adjusted.swedish) \(lacks). Sista dag var \(latest.swedish).",
            advice: other == nil
                ? "Anslå nu. Innan anslaget sitter uppe börjar ingen överklagandetid."
                : "Ta reda på vilken dag anslaget sattes upp, och skriv in den med bevis. Tills dess börjar ingen överklagandetid."
        )
    }

    /// "Anslaget får inte tas bort innan överklagandetiden gått ut": three weeks from the posting, and the whole last day.
    private var removalStatedEarly: Finding? {
        guard let notice, let appeal = dates.appeal, notice.statedRemoval < appeal.earliestRemoval else { return nil }
        let moved = appeal.deadline.reasonForMoving.map { " (tre veckor slutar på \($0))" } ?? ""
        return Finding(
            .noticeRemovalTooEarly,
            noticeObject,
            on: meeting.day,
            "Anslaget säger att det får tas ned \(notice.statedRemoval.swedish). Sista dag att överklaga är "
                + "\(appeal.lastAppealDay.swedish)\(moved), så tidigast är \(appeal.earliestRemoval.swedish).",
            advice: "Låt anslaget sitta uppe till och med den sista dagen."
        )
    }

    private var removedEarly: Finding? {
        guard let removed = notice?.removedOn, let appeal = dates.appeal, removed < appeal.earliestRemoval else {
            return nil
        }
        let reason = notice?.removalReason.map { " Skäl: \($0)" } ?? ""
        return Finding(
            .noticeRemovedEarly,
            noticeObject,
            on: meeting.day,
            "Anslaget togs ned \(removed.swedish), före \(appeal.earliestRemoval.swedish).\(reason)",
            advice: "Anslå på nytt: överklagandetiden har inte gått ut om anslaget inte satt uppe hela tiden."
        )
    }
}
