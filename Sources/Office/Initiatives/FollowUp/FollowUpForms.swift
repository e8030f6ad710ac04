import Domain
import Site

/// Ett uppföljningsmöte.
struct FollowUpMeetingForm {
    let data: FormData

    func refined(_ initiative: Initiative.ID, today: Day) throws(FormErrors) -> FollowUpMeeting {
        var errors = FormErrors()
        let day = data.day("day", "Dag", &errors)
        if let day, day > today { errors.add("day", "Dag: skriv dagen när mötet har hållits.") }
        let present = data.required("present", "Vilka som var med", &errors)
        try errors.check()
        guard let day, let present else { throw errors }
        return FollowUpMeeting(initiative: initiative, day: day, present: present, notes: data["notes"])
    }

    static func fields(_ meeting: FollowUpMeeting?) -> Fields {
        Fields(
            [
                ("day", meeting?.day.rawValue ?? ""), ("present", meeting?.present ?? ""),
                ("notes", meeting?.notes ?? ""),
            ],
            revision: meeting?.revision ?? 0
        )
    }

    static let labels = ["day": "Dag", "present": "Vilka som var med", "notes": "Anteckningar"]
}

/// En begäran om ändring, och svaret på den.
struct ChangeRequestForm {
    let data: FormData

    /// What the receiver asks for themselves, on the day that they do.
    func text() throws(FormErrors) -> String {
        var errors = FormErrors()
        let text = data.required("text", "Vad som ska ändras", &errors)
        try errors.check()
        guard let text else { throw errors }
        return text
    }

    func asked(today: Day) throws(FormErrors) -> (text: String, on: Day) {
        var errors = FormErrors()
        let text = data.required("text", "Vad som ska ändras", &errors)
        let day = data.day("askedOn", "Inkommen", &errors)
        if let day, day > today { errors.add("askedOn", "Inkommen: dagen har inte varit.") }
        try errors.check()
        guard let text, let day else { throw errors }
        return (text, day)
    }

    func answered() throws(FormErrors) -> ChangeAnswer {
        var errors = FormErrors()
        let outcome = ChangeRequest.Outcome(rawValue: data["outcome"])
        if outcome == nil { errors.add("outcome", "Beslut: välj ett svar.") }
        let day = data.day("on", "Beslutsdag", &errors)
        let reasons = data.required("reasons", "Skäl", &errors)
        try errors.check()
        guard let outcome, let day, let reasons else { throw errors }
        return ChangeAnswer(outcome, on: day, at: AgendaItem.ID(data["item"]), reasons: reasons)
    }
}

/// Ett stickprov: an answer and a word at each point, and the conclusion.
struct SampleForm {
    let data: FormData

    func refined(_ questions: [String]) -> [SampleCheck.Point] {
        questions.enumerated().map { place, question in
            SampleCheck.Point(
                question,
                answer: SampleCheck.Point.Answer(rawValue: data["svar-\(place)"]),
                note: data["ord-\(place)"]
            )
        }
    }

    static func fields(_ check: SampleCheck) -> Fields {
        let points = check.points.enumerated().flatMap { place, point in
            [("svar-\(place)", point.answer?.rawValue ?? ""), ("ord-\(place)", point.note)]
        }
        return Fields(points + [("conclusion", check.conclusion)], revision: check.revision)
    }

    static func labels(_ check: SampleCheck) -> [String: String] {
        var labels = ["conclusion": "Slutsats"]
        for place in check.points.indices {
            (labels["svar-\(place)"], labels["ord-\(place)"]) = ("Punkt \(place + 1)", "Punkt \(place + 1), med ord")
        }
        return labels
    }
}
