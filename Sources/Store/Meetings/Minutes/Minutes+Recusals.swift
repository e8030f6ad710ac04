package import Domain
import Folder
import GRDB

/// Svar på frågan om jäv: recused with times and who serves instead, or asked and free.
package struct RecusalEntry: Hashable, Sendable {
    package var answer: Recusal.Answer
    package var reason: String
    package var leftAt: TimeOfDay?
    package var returnedAt: TimeOfDay?
    package var replacement: Person.ID?
    /// Why the deputy serves out of turn.
    package var orderReason: String

    package init(
        _ answer: Recusal.Answer = .recused,
        reason: String = "",
        leftAt: TimeOfDay? = nil,
        returnedAt: TimeOfDay? = nil,
        replacement: Person.ID? = nil,
        orderReason: String = ""
    ) {
        (self.answer, self.reason, self.leftAt, self.returnedAt) = (answer, reason, leftAt, returnedAt)
        (self.replacement, self.orderReason) = (replacement, orderReason)
    }
}

extension Store {
    /// Antecknar jäv (notes recusal), or that somebody was asked and is free to take part. A new answer replaces the one before.
    package func note(_ entry: RecusalEntry, about person: Person.ID, at place: Place, _ signature: Signature)
        async throws
    {
        try await folder.database.write { db in
            _ = try db.openItem(place, signature)
            let board = try db.board()
            let meeting = try db.boardMeeting(place.meeting)
            guard let seat = board.mandate(of: person, on: meeting.day) else { throw Missing() }
            try entry.timesHold.orRefuse()
            let before = try db.meetingRecord(place.meeting).recusal(of: person, at: place.item)
            if let before { _ = try before.delete(db) }
            let recusal = entry.row(try db.nextID(Recusal.self), person, place)
            try recusal.insert(db)
            try db.checkReplacement(entry, recusal, seat, place, board)
            try db.checkSeats(of: place.meeting)
            try db.append("recusal", to: place.subject, before: before, after: recusal, signature)
        }
    }

    package func removeRecusal(_ id: Recusal.ID, at place: Place, _ signature: Signature) async throws {
        try await folder.database.write { db in
            _ = try db.openItem(place, signature)
            guard let recusal = try Recusal.fetchOne(db, key: id), recusal.item == place.item else { throw Missing() }
            _ = try recusal.delete(db)
            try db.checkSeats(of: place.meeting)
            try db.append("recusalRemoved", to: place.subject, before: recusal, signature)
        }
    }
}

extension RecusalEntry {
    fileprivate var timesHold: Ruling {
        if let leftAt, let returnedAt, returnedAt < leftAt {
            return Ruling(
                .notMet,
                .LocalGovernmentAct.recusal,
                "Personen kom tillbaka \(returnedAt.swedish), före \(leftAt.swedish). Rätta tiderna."
            )
        }
        return Ruling(.met, .LocalGovernmentAct.recusal, "Tiderna stämmer.")
    }

    fileprivate func row(_ id: Recusal.ID, _ person: Person.ID, _ place: Place) -> Recusal {
        let isRecused = answer == .recused
        return Recusal(
            id: id,
            item: place.item,
            person: person,
            answer: answer,
            reason: reason,
            leftAt: isRecused ? leftAt : nil,
            returnedAt: isRecused ? returnedAt : nil,
            replacement: isRecused ? replacement : nil
        )
    }
}

extension Database {
    /// The order is asked about with the replacement's own row put aside: who would have been next without it.
    fileprivate func checkReplacement(
        _ entry: RecusalEntry,
        _ recusal: Recusal,
        _ seat: Mandate,
        _ place: Place,
        _ board: Board
    ) throws {
        guard let deputy = recusal.replacement else { return }
        var record = try meetingRecord(place.meeting)
        guard let at = record.items.firstIndex(where: { $0.id == place.item }) else { throw Missing() }
        record.items[at].recusals.removeAll { $0.id == recusal.id }
        var alone = recusal
        alone.replacement = nil
        record.items[at].recusals.append(alone)
        try record.mayServe(deputy, for: seat.member, at: place.item, reason: entry.orderReason, board).orRefuse()
    }
}
