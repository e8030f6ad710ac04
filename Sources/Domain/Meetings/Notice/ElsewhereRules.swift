extension Board {
    /// "Förbundsordningen ska ange var förbundets tillkännagivanden anslås" (9 § 7 lagen 2003:1210): nil when it is here.
    package func otherNoticeBoard(on day: Day) -> OtherNoticeBoard? {
        guard let bylaws = bylaws(on: day), let name = bylaws.otherNoticeBoard else { return nil }
        return OtherNoticeBoard(name: name, address: bylaws.otherNoticeBoardAddress)
    }
}

extension MeetingRecord {
    /// The board that the bylaws named when the minutes were adjusted; nil when it is the förbund's own here.
    package func otherNoticeBoard(_ board: Board) -> OtherNoticeBoard? {
        board.otherNoticeBoard(on: meeting.adjustedOn ?? meeting.day)
    }

    /// Whether the text of the notice may be handed to the other board.
    package func mayAskForNotice(_ board: Board) -> Ruling {
        let posted = mayBeAnnounced
        guard posted.outcome == .met else { return posted }
        guard let other = otherNoticeBoard(board) else {
            return elsewhere(.notMet, "Förbundsordningen anger ingen annan anslagstavla. Anslå protokollet här.")
        }
        return noticeRequest == nil
            ? elsewhere(.met, "Anslaget kan lämnas till \(other.name).")
            : elsewhere(.notMet, "Anslaget är redan lämnat till \(other.name).")
    }

    /// Whether a posting on the other board may be entered as this, and why not. "Överklagandetiden räknas från den dag
    /// då justeringen tillkännagavs på anslagstavlan" (13 kap. 5 § KL, in our words): so the day must be certain.
    package func mayEnter(_ draft: PostingDraft, withFile: Bool, _ board: Board, today: Day) -> Ruling {
        let announced = mayBeAnnounced
        guard announced.outcome == .met, let adjusted = meeting.adjustedOn else { return announced }
        guard let other = otherNoticeBoard(board) else {
            return elsewhere(.notMet, "Förbundsordningen anger ingen annan anslagstavla. Anslå protokollet här.")
        }
        if let wrong = draft.wrongDay(adjusted: adjusted, today: today) { return elsewhere(.notMet, wrong) }
        guard withFile || draft.sighting != nil else { return elsewhere(.notMet, PostingDraft.proofMissing) }
        if let wrong = draft.wrongSighting(today: today) { return elsewhere(.notMet, wrong) }
        return elsewhere(.met, "Anslaget hos \(other.name) kan skrivas in.")
    }

    private func elsewhere(_ outcome: Ruling.Outcome, _ reason: String) -> Ruling {
        Ruling(outcome, .Bylaws.noticeBoard, reason)
    }
}

extension PostingDraft {
    package static let proofMissing =
        "Det behövs ett bevis: en bild eller PDF av anslaget, eller adressen med vem som såg det där och när."

    /// Why the day cannot be the day of posting; nil when it can.
    package func wrongDay(adjusted: Day, today: Day) -> String? {
        if postedOn < adjusted {
            return "Anslagsdagen är före justeringen \(adjusted.swedish). Bara ett justerat protokoll kan anslås."
        }
        return postedOn > today
            ? "Anslagsdagen \(postedOn.swedish) har inte varit än. Skriv in den när anslaget sitter uppe." : nil
    }

    /// Why somebody cannot have seen it then; nil when they can, or when nobody says so.
    package func wrongSighting(today: Day) -> String? {
        guard let sighting else { return nil }
        if sighting.seenOn < postedOn { return "Anslaget sågs innan det sattes upp. Rätta någon av dagarna." }
        return sighting.seenOn > today ? "Dagen då anslaget sågs har inte varit än." : nil
    }
}

extension PostingProof {
    /// What may be shown as proof: what a camera, a scanner or a screen gives.
    package static let fileTypes: Set<FileType> = [.pdf, .png, .jpeg]
}

extension Notice {
    /// Whether a removal may be dated so. Here it comes down when the button is pressed; elsewhere somebody tells.
    package func mayBeRemoved(dated day: Day, today: Day) -> Ruling {
        let isPossible = board == nil ? day == today : postedOn <= day && day <= today
        return isPossible
            ? Ruling(.met, .Kansli.closed, "Dagen går bra.")
            : Ruling(
                .notMet,
                .Kansli.closed,
                "Anslaget kan inte ha tagits ned \(day.swedish). Välj en dag från anslagsdagen till i dag."
            )
    }
}
