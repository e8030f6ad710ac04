package import Domain
import Folder
import GRDB

/// Närvarouppgift: how somebody takes part, and over which §§. Several intervals for who leaves and comes back.
package struct AttendanceEntry: Hashable, Sendable {
    package struct Interval: Hashable, Sendable {
        package var from: AgendaItem.ID?
        package var until: AgendaItem.ID?

        package init(_ from: AgendaItem.ID? = nil, _ until: AgendaItem.ID? = nil) {
            (self.from, self.until) = (from, until)
        }
    }

    package var mode: Attendance.Mode
    package var audioReason: String
    package var function: String
    package var intervals: [Interval]

    package init(
        _ mode: Attendance.Mode = .room,
        audioReason: String = "",
        function: String = "",
        intervals: [Interval] = [Interval()]
    ) {
        (self.mode, self.audioReason, self.function) = (mode, audioReason, function)
        self.intervals = intervals
    }
}

extension Store {
    /// Antecknar närvaro (notes attendance). A seat on the day makes a person ordinary or deputy; others are there as
    /// something, which is asked for. What was noted before about the person is replaced.
    package func attend(
        _ person: Person.ID,
        at meeting: BoardMeeting.ID,
        _ entry: AttendanceEntry,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in try db.attend(person, at: meeting, entry, signature) }
    }

    /// Antecknar frånvaro (notes absence). What hung on the person's being there goes too: service, adjusting, serving
    /// for somebody recused. Whoever presides cannot be away.
    package func miss(_ person: Person.ID, at meeting: BoardMeeting.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try db.openMeeting(meeting, signature).mayBeMissed(by: person).orRefuse()
            try db.requirePerson(person)
            let elected = try db.meetingRecord(meeting).electionText(db.board())
            let before = try db.attendances(of: person, at: meeting)
            try db.execute(literal: "DELETE FROM attendance WHERE meeting = \(meeting) AND person = \(person)")
            try db.execute(literal: "DELETE FROM service WHERE meeting = \(meeting) AND deputy = \(person)")
            try db.execute(literal: "DELETE FROM adjuster WHERE meeting = \(meeting) AND person = \(person)")
            try db.execute(
                literal: """
                    UPDATE recusal SET replacement = NULL
                    WHERE replacement = \(person) AND item IN (SELECT id FROM agendaItem WHERE meeting = \(meeting))
                    """
            )
            try db.append("absent", to: "boardMeeting/\(meeting)", before: before, after: ["person": person], signature)
            try db.writeElection(at: meeting, before: elected, signature)
        }
    }

    /// Antecknar någon utanför styrelsen som närvarande, och för in personen. A refusal leaves no person behind.
    package func attend(
        guest name: String,
        at meeting: BoardMeeting.ID,
        _ entry: AttendanceEntry,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            _ = try db.openMeeting(meeting, signature)
            let person = Person(id: try db.nextID(Person.self), name: name, title: entry.function)
            try person.insert(db)
            try db.append("registered", to: "person/\(person.id)", after: person, signature)
            try db.attend(person.id, at: meeting, entry, signature)
        }
    }
}

extension BoardMeeting {
    fileprivate func mayBeMissed(by person: Person.ID) -> Ruling {
        person == presiding
            ? Ruling(.notMet, .FinsamAct.chairs, "Den som leder mötet kan inte vara frånvarande. Byt ordförande först.")
            : Ruling(.met, .FinsamAct.chairs, "Leder inte mötet.")
    }
}

extension AttendanceEntry {
    fileprivate func mayBeNoted(_ seat: Mandate?, _ bylaws: Bylaws?) -> Ruling {
        if mode != .room, seat != nil, bylaws?.distance == false {
            return Ruling(
                .notMet,
                .FinsamAct.distance,
                "Styrelsen har inte beslutat att man får delta på distans. Ändra det i inställningarna om den har det."
            )
        }
        if mode == .audio, audioReason.isEmpty {
            return Ruling(.notMet, .FinsamAct.distance, "Bara ljud kräver särskilda skäl. Skriv skälet.")
        }
        if seat == nil, function.isEmpty {
            return Ruling(
                .notMet,
                .LocalGovernmentAct.minutesAttendance,
                "Skriv vilken uppgift personen har vid mötet, till exempel revisor."
            )
        }
        return Ruling(.met, .LocalGovernmentAct.minutesAttendance, "Närvaron kan antecknas.")
    }

    fileprivate func row(
        _ id: Int64,
        _ meeting: BoardMeeting.ID,
        _ person: Person.ID,
        _ seat: Mandate?,
        _ interval: Interval
    ) -> Attendance {
        Attendance(
            id: id,
            meeting: meeting,
            person: person,
            capacity: seat.map { $0.kind == .ordinary ? .ordinary : .deputy } ?? .other,
            function: function,
            mode: mode,
            audioReason: mode == .audio ? audioReason : nil,
            fromItem: interval.from,
            untilItem: interval.until
        )
    }
}

extension Database {
    func attend(
        _ person: Person.ID,
        at meeting: BoardMeeting.ID,
        _ entry: AttendanceEntry,
        _ signature: Signature
    ) throws {
        let open = try openMeeting(meeting, signature)
        let board = try board()
        guard board.person(person) != nil else { throw Missing() }
        let seat = board.mandate(of: person, on: open.day)
        try entry.mayBeNoted(seat, board.bylaws(on: open.day)).orRefuse()
        try requireItems(entry.intervals.flatMap { [$0.from, $0.until] }, of: meeting)
        try meetingRecord(meeting).holdsInOrder(entry.intervals.map { ($0.from, $0.until) }).orRefuse()
        let before = try attendances(of: person, at: meeting)
        try execute(literal: "DELETE FROM attendance WHERE meeting = \(meeting) AND person = \(person)")
        for interval in entry.intervals {
            try entry.row(nextID(Attendance.self), meeting, person, seat, interval).insert(self)
        }
        try checkSeats(of: meeting)
        let after = try attendances(of: person, at: meeting)
        try append("attended", to: "boardMeeting/\(meeting)", before: before, after: after, signature)
    }

    func requireItems(_ ids: [AgendaItem.ID?], of meeting: BoardMeeting.ID) throws {
        for id in ids.compactMap({ $0 }) {
            guard try AgendaItem.fetchOne(self, key: id)?.meeting == meeting else { throw Missing() }
        }
    }

    fileprivate func attendances(of person: Person.ID, at meeting: BoardMeeting.ID) throws -> [Attendance] {
        try SQLRequest("SELECT * FROM attendance WHERE meeting = \(meeting) AND person = \(person) ORDER BY id")
            .fetchAll(self)
    }
}
