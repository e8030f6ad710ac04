extension MeetingRecord {
    /// Whether a notice may go up here on a day. A day that has gone cannot be chosen, and where the bylaws name another
    /// board, that board's posting is the one that counts.
    package func mayBePosted(on day: Day, today: Day, _ board: Board) -> Ruling {
        let announced = mayBeAnnounced
        guard announced.outcome == .met else { return announced }
        if let other = otherNoticeBoard(board) {
            return Ruling(
                .notMet,
                .Bylaws.noticeBoard,
                "Förbundsordningen säger att anslag sätts upp hos \(other.name). Lämna texten dit, och skriv in dagen när "
                    + "anslaget sitter uppe."
            )
        }
        guard day >= today else {
            return ruling(.notMet, "Anslagsdagen \(day.swedish) har redan varit. Välj i dag eller en senare dag.")
        }
        return announced
    }

    /// Only adjusted minutes are announced ("justeringen ska tillkännages", 8 kap. 12 § kommunallagen, by analogy), once,
    /// or again when the notice came down too early.
    package var mayBeAnnounced: Ruling {
        if let notice, !notice.wasRemovedEarly {
            return Ruling(.notMet, .Kansli.closed, "Protokollet är redan anslaget.")
        }
        guard let adjustedOn = meeting.adjustedOn else {
            return ruling(.notMet, "Protokollet är inte justerat. Det kan anslås när alla har skrivit under.")
        }
        return ruling(.met, "Protokollet justerades \(adjustedOn.swedish) och kan anslås.")
    }

    private func ruling(_ outcome: Ruling.Outcome, _ reason: String) -> Ruling {
        Ruling(outcome, .LocalGovernmentAct.notice, reason)
    }
}

extension Notice {
    package var appealPeriod: AppealPeriod { AppealPeriod(posted: postedOn) }

    /// Taken down before the time to appeal was out: it must go up again, and the time runs anew.
    package var wasRemovedEarly: Bool { removedOn.map { $0 < appealPeriod.earliestRemoval } ?? false }

    /// Whether people can read it on the board on a day.
    package func isUp(on day: Day) -> Bool { postedOn <= day && removedOn.map { day < $0 } ?? true }

    /// "Anslaget får inte tas ned innan överklagandetiden har gått ut." Before that a reason is asked for.
    package func mayBeRemoved(on day: Day, reason: String?) -> Ruling {
        if removedOn != nil { return Ruling(.notMet, .Kansli.closed, "Anslaget är redan nedtaget.") }
        guard day < appealPeriod.earliestRemoval, (reason ?? "").isEmpty else {
            return Ruling(.met, .LocalGovernmentAct.notice, "Anslaget kan tas ned.")
        }
        return Ruling(
            .notMet,
            .LocalGovernmentAct.notice,
            "Anslaget ska sitta uppe till och med den \(appealPeriod.lastAppealDay.swedish). "
                + "Ange ett skäl om det måste tas ned tidigare."
        )
    }
}
