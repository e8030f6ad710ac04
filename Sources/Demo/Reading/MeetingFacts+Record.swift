import Domain
import Foundation

/// Ids that count from 1 within each kind of row.
struct Counter {
    private var last: [String: Int64] = [:]

    mutating func next(_ kind: String) -> Int64 {
        last[kind, default: 0] += 1
        return last[kind, default: 0]
    }
}

extension MeetingFacts {
    /// The record, with ids from 1. Files are the places of those that appendices name.
    func record(_ keys: Keys, planned: PlannedMeeting.ID? = nil, files: [String: Int64] = [:]) throws -> MeetingRecord {
        var counter = Counter()
        let items = try items.enumerated().map { place, item in
            try item.record(place + 1, keys, files, &counter, decided: meeting.adjusted != nil)
        }
        var record = MeetingRecord(meeting: try boardMeeting(keys, planned), items: items)
        for presence in attendance ?? [] { try record.note(presence, keys) }
        record.adjusters = try (meeting.adjusters ?? []).enumerated().map { place, who in
            Adjuster(id: Int64(place + 1), meeting: 1, person: try keys.person(who))
        }
        record.signatures = record.printedSignatures
        if let posted = meeting.posted, let removal = meeting.removal {
            let place = "förbundets kansli, Kommunhuset rum 612, och webben"
            record.notice = Notice(
                id: 1,
                meeting: 1,
                postedOn: posted,
                statedRemoval: removal,
                removedOn: meeting.removed,
                keptAt: place
            )
        }
        return record
    }

    /// Minutes that give no times still tell that the meeting was held that day: noon stands for it.
    private func boardMeeting(_ keys: Keys, _ planned: PlannedMeeting.ID?) throws -> BoardMeeting {
        let held = meeting.adjusted != nil ? meeting.day.noon : nil
        return BoardMeeting(
            id: 1,
            planned: planned,
            day: meeting.day,
            start: meeting.start,
            end: meeting.end,
            place: meeting.place,
            presiding: try keys.person(meeting.presiding),
            secretary: try keys.person(meeting.secretary),
            openedAt: held,
            closedAt: held,
            adjustedOn: meeting.adjusted
        )
    }
}

extension Day {
    var noon: Date { Date(timeIntervalSince1970: Double(ordinal - Day.epoch) * 86_400 + 39_600) }
    private static let epoch = 719_468
}

extension MeetingRecord {
    fileprivate mutating func note(_ presence: MeetingFacts.Presence, _ keys: Keys) throws {
        let person = try keys.person(presence.who)
        attendances.append(
            Attendance(
                id: Int64(attendances.count + 1),
                meeting: 1,
                person: person,
                capacity: presence.as,
                function: presence.function ?? "",
                fromItem: item(numbered: presence.from),
                untilItem: item(numbered: presence.until)
            )
        )
        guard let member = try presence.serves.map(keys.member) else { return }
        services.append(Service(id: Int64(services.count + 1), meeting: 1, deputy: person, member: member))
    }

    private func item(numbered number: Int?) -> AgendaItem.ID? {
        number.flatMap { number in items.first { $0.item.number == number } }?.id
    }

    /// Printed minutes are signed by the secretary, whoever presided and the adjusters, on the day they were adjusted.
    fileprivate var printedSignatures: [MinutesSignature] {
        guard let day = meeting.adjustedOn else { return [] }
        let signers =
            [(meeting.secretary, MinutesSignature.Capacity.secretary), (meeting.presiding, .presiding)]
            + adjusters.map { ($0.person, .adjuster) }
        return signers.enumerated().compactMap { place, signer in
            signer.0.map {
                MinutesSignature(
                    id: Int64(place + 1),
                    meeting: 1,
                    person: $0,
                    capacity: signer.1,
                    way: .printed,
                    signedOn: day,
                    sha256: ""
                )
            }
        }
    }
}
