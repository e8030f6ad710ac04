import Domain
import Site

/// Formuläret för ett mötes dag, tid, plats och funktionärer.
struct MeetingForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    var revision: Int { Int(data["revision"]) ?? 0 }

    func refined() throws(FormErrors) -> MeetingDraft {
        var errors = FormErrors()
        let day = data.day("day", "Dag", &errors)
        let start = data.time("start", "Börjar", &errors)
        let end = data["end"].isEmpty ? nil : data.time("end", "Slutar", &errors)
        if let start, let end, end <= start { errors.add("end", "Slutar: sluttiden måste vara senare än starttiden.") }
        let place = data.required("place", "Plats", &errors)
        try errors.check()
        guard let day, let place else { throw errors }
        return MeetingDraft(
            planned: PlannedMeeting.ID(data["plan"]),
            day: day,
            start: start,
            end: end,
            place: place,
            distance: !data["distance"].isEmpty,
            presiding: Person.ID(data["presiding"]),
            secretary: Person.ID(data["secretary"])
        )
    }

    /// A new meeting: from a row of the plan, with the chair and the director as the board has them on the day, where
    /// the board met last.
    static func fields(_ row: PlannedMeeting?, _ board: Board, place: String?, _ today: Day) -> Fields {
        let day = row?.day ?? today
        let chair = board.chairmanships(on: day).first { $0.office == .chair }?.person
        let secretary = board.persons.first { $0.title == Role.director.swedish }?.id
        return Fields([
            "plan": row.map { String($0.id) } ?? "", "day": row?.day.rawValue ?? "",
            "start": (row?.decidedStart ?? row?.plannedStart)?.clock ?? "",
            "end": (row?.decidedEnd ?? row?.plannedEnd)?.clock ?? "", "place": place ?? "",
            "presiding": chair.map { String($0) } ?? "", "secretary": secretary.map { String($0) } ?? "",
        ])
    }

    static func fields(_ meeting: BoardMeeting) -> Fields {
        Fields(
            [
                "plan": meeting.planned.map { String($0) } ?? "", "day": meeting.day.rawValue,
                "start": meeting.start?.clock ?? "", "end": meeting.end?.clock ?? "", "place": meeting.place,
                "distance": meeting.distance ? "ja" : "", "presiding": meeting.presiding.map { String($0) } ?? "",
                "secretary": meeting.secretary.map { String($0) } ?? "",
            ],
            revision: meeting.revision
        )
    }

    static let labels = [
        "day": "Dag", "start": "Börjar", "end": "Slutar", "place": "Plats", "distance": "Deltagande på distans",
        "presiding": "Ordförande vid mötet", "secretary": "Sekreterare",
    ]
}
