package import Domain
import Folder
import GRDB

extension Store {
    /// Öppnar mötet (opens): who presides, and who writes. Before the meeting's day only when it is said to be meant.
    package func open(
        _ id: BoardMeeting.ID,
        presiding: Person.ID,
        secretary: Person.ID,
        at start: TimeOfDay? = nil,
        early: Bool = false,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.writeMinutes).orRefuse()
            let meeting = try db.boardMeeting(id)
            try meeting.mayBeOpened.orRefuse()
            if !early { try meeting.isNotBeforeItsDay(signature.day, "öppnas").orRefuse() }
            try db.requirePerson(secretary)
            try db.board().mayPreside(presiding, on: meeting.day).orRefuse()
            var opened = meeting
            (opened.presiding, opened.secretary, opened.openedAt) = (presiding, secretary, signature.instant)
            opened.openedOn = signature.day
            opened.start = start ?? meeting.start
            opened.revision += 1
            try opened.update(db)
            try db.append("opened", to: "boardMeeting/\(id)", before: meeting, after: opened, signature)
        }
    }

    /// Byter ordförande eller sekreterare (changes officers) while the meeting goes on. The §§ that have ended keep who led
    /// them and who kept their minutes, unless the change is a correction from the start.
    package func appointOfficers(
        of id: BoardMeeting.ID,
        presiding: Person.ID,
        secretary: Person.ID,
        fromStart: Bool = false,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            let meeting = try db.openMeeting(id, signature)
            try db.requirePerson(secretary)
            try db.board().mayPreside(presiding, on: meeting.day).orRefuse()
            if !fromStart, let former = meeting.presiding, former != presiding {
                try db.keepLeader(former, ofEndedItemsAt: id, signature)
            }
            if !fromStart, let former = meeting.secretary, former != secretary {
                try db.keepSecretary(former, ofEndedItemsAt: id, signature)
            }
            var changed = meeting
            (changed.presiding, changed.secretary) = (presiding, secretary)
            changed.revision += 1
            try changed.update(db)
            try db.append("officersAppointed", to: "boardMeeting/\(id)", before: meeting, after: changed, signature)
        }
    }

    /// Ändrar dagen (moves) of a meeting that is open, when it was held on another day than it was called to. Who sits is
    /// asked of the new day; § numbers that have been given stay, so it must be in their series.
    package func move(_ id: BoardMeeting.ID, to day: Day, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let meeting = try db.openMeeting(id, signature)
            guard day != meeting.day else { return }
            let board = try db.board()
            try meeting.mayBeMoved(to: day, today: signature.day, hasNumbers: !db.meetingRecord(id).numbered.isEmpty)
                .orRefuse()
            if let presiding = meeting.presiding { try board.mayPreside(presiding, on: day).orRefuse() }
            var moved = meeting
            moved.day = day
            moved.revision += 1
            try moved.update(db)
            try db.checkSeats(of: id)
            try db.append("moved", to: "boardMeeting/\(id)", before: meeting, after: moved, signature)
        }
    }

    /// Anger vem som leder en paragraf (leads): another who serves there, or nil for whoever presides.
    package func lead(_ person: Person.ID?, at place: Place, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let item = try db.openItem(place, signature)
            guard item.presiding != person else { return }
            if let person { try db.meetingRecord(place.meeting).mayLead(person, at: item.id, db.board()).orRefuse() }
            try db.lead(person, item, signature)
        }
    }

    /// Avslutar mötet (closes): from here on every write about it is refused, and its text is fixed.
    package func close(_ id: BoardMeeting.ID, at end: TimeOfDay, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let meeting = try db.openMeeting(id, signature)
            try meeting.isNotBeforeItsDay(signature.day, "avslutas").orRefuse()
            let obstacles = try db.meetingRecord(id).closingObstacles(db.board())
            guard obstacles.isEmpty else {
                let texts = obstacles.map(\.text).joined(separator: " ")
                throw Refusal(
                    ruling: Ruling(
                        .notMet,
                        .LocalGovernmentAct.minutesContent,
                        "Mötet kan inte avslutas ännu. \(texts)"
                    )
                )
            }
            if let start = meeting.start, end < start {
                throw Refusal(
                    ruling: Ruling(
                        .notMet,
                        .Kansli.openedFirst,
                        "Sluttiden \(end.swedish) är före starttiden \(start.swedish)."
                    )
                )
            }
            var closed = meeting
            (closed.closedAt, closed.end) = (signature.instant, end)
            closed.revision += 1
            try closed.update(db)
            try db.append("closed", to: "boardMeeting/\(id)", before: meeting, after: closed, signature)
            try db.fixText(of: id, signature)
            try db.settleReturning(at: id, signature)
            try db.grantWhatWasDecided(at: id, signature)
        }
    }
}

extension Database {
    fileprivate func keepLeader(_ former: Person.ID, ofEndedItemsAt meeting: BoardMeeting.ID, _ signature: Signature)
        throws
    {
        let ended: SQLRequest<AgendaItem> = """
            SELECT * FROM agendaItem WHERE meeting = \(meeting) AND outcome IS NOT NULL AND presiding IS NULL
            """
        for item in try ended.fetchAll(self) { try lead(former, item, signature) }
    }

    fileprivate func keepSecretary(
        _ former: Person.ID,
        ofEndedItemsAt meeting: BoardMeeting.ID,
        _ signature: Signature
    ) throws {
        let ended: SQLRequest<AgendaItem> = """
            SELECT * FROM agendaItem WHERE meeting = \(meeting) AND outcome IS NOT NULL AND secretary IS NULL
            """
        for item in try ended.fetchAll(self) {
            var kept = item
            kept.secretary = former
            kept.revision += 1
            try kept.update(self)
            try append("keptBy", to: "item/\(item.id)", before: item.secretary, after: former, signature)
        }
    }

    fileprivate func lead(_ person: Person.ID?, _ item: AgendaItem, _ signature: Signature) throws {
        var led = item
        led.presiding = person
        led.revision += 1
        try led.update(self)
        try append("led", to: "item/\(item.id)", before: item.presiding, after: person, signature)
    }
}

extension BoardMeeting {
    fileprivate var mayBeOpened: Ruling {
        switch stage {
        case .planned, .summoned: Ruling(.met, .Kansli.openedFirst, "Mötet kan öppnas.")
        case .open: Ruling(.notMet, .Kansli.openedFirst, "Mötet är redan öppnat.")
        case .closed, .adjusted: Ruling(.notMet, .Kansli.closed, "Mötet är avslutat och öppnas inte igen.")
        case .cancelled: Ruling(.notMet, .Kansli.closed, "Mötet är inställt. Kalla till ett nytt.")
        }
    }
}

extension Board {
    fileprivate func mayPreside(_ person: Person.ID, on day: Day) -> Ruling {
        mandate(of: person, on: day) == nil
            ? Ruling(
                .notMet,
                .FinsamAct.chairs,
                "Den som leder mötet ska sitta i styrelsen. Välj en ledamot eller ersättare."
            )
            : Ruling(.met, .FinsamAct.chairs, "Sitter i styrelsen.")
    }
}
