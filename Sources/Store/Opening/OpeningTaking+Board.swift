import Domain
import Folder
import GRDB

extension OpeningTaking {
    func enter(_ association: CoordinationAssociation) throws -> Outcome {
        let before = try CoordinationAssociation.fetchOne(db)
        guard before != association else { return (.known, association.name) }
        try db.enter(association, signature)
        return (before == nil ? .new : .changed, association.name)
    }

    func begin(_ rules: OpeningRules) throws -> Outcome {
        let text = "Gäller från \(rules.bylaws.from.swedish), nästa paragraf \(rules.bylaws.nextNumber)"
        guard rules.bylaws.from <= signature.day else {
            throw Refusal(ruling: .opening("Dagen då Kansli tar vid kan inte vara senare än i dag."))
        }
        let before = try Bylaws.fetchOne(db, sql: "SELECT * FROM bylaws ORDER BY \"from\" DESC")
        let start: Row? = try Row.fetchOne(db, sql: "SELECT * FROM opening")
        let number: String? = start?["nextDiaryNumber"]
        if let before, before.says(rules.bylaws), number == rules.nextDiaryNumber { return (.known, text) }
        try db.enact(rules.bylaws, signature)
        if let next = rules.nextDiaryNumber, next != number {
            try db.settle(db.diarySettings().goingOn(from: next, in: rules.bylaws.from.year), signature)
        }
        try db.execute(
            literal: """
                INSERT INTO opening VALUES (1, \(rules.bylaws.from), \(rules.nextDiaryNumber))
                ON CONFLICT DO UPDATE SET startedOn = excluded.startedOn, nextDiaryNumber = excluded.nextDiaryNumber
                """
        )
        try db.append(
            "started",
            to: "opening/1",
            before: ["nextDiaryNumber": number],
            after: ["startedOn": rules.bylaws.from.rawValue, "nextDiaryNumber": rules.nextDiaryNumber],
            signature
        )
        return (before == nil ? .new : .changed, text)
    }

    func admit(_ draft: MemberDraft) throws -> Outcome {
        _ = try db.board()
        guard let known = try db.member(named: draft.name) else {
            _ = try db.admit(draft, signature)
            return (.new, draft.name)
        }
        guard !known.says(draft) else { return (.known, draft.name) }
        try db.change(known.id, draft, signature)
        return (.changed, draft.name)
    }

    func seat(_ seat: OpeningSeat) throws -> Outcome {
        let board = try db.board()
        guard let member = board.members.first(where: { $0.name.isSameName(as: seat.member) }) else {
            throw Refusal(
                ruling: .opening("Ingen medlem heter \(seat.member). Skriv namnet som det står bland medlemmarna.")
            )
        }
        let person = try self.person(seat.person, board)
        let mandate = MandateDraft(
            person: person.id,
            member: member.id,
            kind: seat.kind,
            order: seat.order,
            from: seat.from,
            until: seat.until
        )
        let text = "\(seat.person.name), \(seat.kind.swedish) för \(member.name)"
        let isSeated = board.mandates.contains { $0.says(mandate) }
        if !isSeated { _ = try db.appoint(mandate, signature) }
        let presides = try elect(person.id, seat, board)
        return (!isSeated ? .new : presides || person.effect == .changed ? .changed : .known, text)
    }

    /// Whether it was news.
    private func elect(_ person: Person.ID, _ seat: OpeningSeat, _ board: Board) throws -> Bool {
        guard let office = seat.office else { return false }
        let day = max(seat.from, board.chairmanships.filter { $0.office == office }.map(\.from).max() ?? seat.from)
        guard
            !board.chairmanships(on: max(day, signature.day)).contains(where: {
                $0.person == person && $0.office == office
            })
        else { return false }
        try db.elect(person, as: office, from: day, until: seat.until, signature)
        return true
    }

    func employ(_ draft: PersonDraft) throws -> Outcome {
        let text = [draft.name, draft.title].compactMap(\.self).joined(separator: ", ")
        return (try person(draft, db.board()).effect, text)
    }

    /// The person by name: added, or given what is new about them. Nothing known is taken away by an empty cell.
    private func person(_ draft: PersonDraft, _ board: Board) throws -> (id: Person.ID, effect: OpeningReport.Effect) {
        let named = board.persons.filter { $0.name.isSameName(as: draft.name) }
        guard named.count < 2 else {
            throw Refusal(ruling: .opening("Flera personer heter \(draft.name). Skilj dem åt under Inställningar."))
        }
        guard let known = named.first else { return (try db.add(draft, signature), .new) }
        let changed = PersonDraft(
            name: known.name,
            title: draft.title ?? known.title,
            employer: known.employer,
            email: draft.email ?? known.email,
            papers: known.papers
        )
        guard changed.title != known.title || changed.email != known.email else { return (known.id, .known) }
        try db.change(known.id, changed, signature)
        return (known.id, .changed)
    }
}

extension String {
    fileprivate func isSameName(as other: String) -> Bool { lowercased() == other.lowercased() }
}

extension Bylaws {
    /// Whether nothing but the id and the first day differs, so that the same template can be read twice.
    fileprivate func says(_ other: Bylaws) -> Bool {
        (quorum, series, nextNumber, adjusters, summonsDays) == (
            other.quorum, other.series, other.nextNumber, other.adjusters, other.summonsDays
        )
            && (meetingsPerYear, deputiesVote, distance, otherNoticeBoard) == (
                other.meetingsPerYear, other.deputiesVote, other.distance, other.otherNoticeBoard
            )
            && (membersRaiseMatters, consultationsPerYear) == (other.membersRaiseMatters, other.consultationsPerYear)
    }
}

extension Member {
    fileprivate func says(_ draft: MemberDraft) -> Bool {
        (kind, organisationNumber, seats, deputySeats) == (
            draft.kind, draft.organisationNumber, draft.seats, draft.deputySeats
        )
            && (from, until) == (draft.from, draft.until)
    }
}

extension Mandate {
    fileprivate func says(_ draft: MandateDraft) -> Bool {
        (person, member, kind, from) == (draft.person, draft.member, draft.kind, draft.from)
    }
}

extension Database {
    fileprivate func member(named name: String) throws -> Member? {
        try Member.fetchAll(self).first { $0.name.isSameName(as: name) }
    }
}
