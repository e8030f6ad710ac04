import Domain
import Site

/// Tider för ett möte, eller för en person på det.
struct FeeTimeForm {
    let data: FormData

    func refined() throws(FormErrors) -> FeeTime {
        var errors = FormErrors()
        let meeting = BoardMeeting.ID(data["meeting"])
        if meeting == nil { errors.add("meeting", "Möte: välj ett.") }
        let start = data.time("start", "Började", &errors)
        let end = data.time("end", "Slutade", &errors)
        if let start, let end, end <= start { errors.add("end", "Slutade: sluttiden ska vara senare än starttiden.") }
        try errors.check()
        guard let meeting, let start, let end else { throw errors }
        return FeeTime(meeting: meeting, person: Person.ID(data["person"]), start: start, end: end)
    }
}

/// En förrättning.
struct FeeAssignmentForm {
    let data: FormData

    func refined() throws(FormErrors) -> FeeAssignment {
        var errors = FormErrors()
        let person = Person.ID(data["assignee"])
        if person == nil { errors.add("assignee", "Vem: välj en person.") }
        let day = data.day("day", "Dag", &errors)
        let text = data.required("text", "Vad", &errors)
        let minutes = data.minutes("hours", "Timmar", &errors)
        try errors.check()
        guard let person, let day, let text, let minutes else { throw errors }
        return FeeAssignment(person: person, day: day, text: text, minutes: minutes)
    }
}

extension FormData {
    /// Minutes of "3,5" or "3.30" hours and such: decimals with a comma.
    func minutes(_ name: String, _ label: String, _ errors: inout FormErrors) -> Int? {
        guard let hundredths = hundredths(name, label, &errors) else { return nil }
        return (hundredths * 60 + 50) / 100
    }

    /// Hundredths of a number that is written with a comma and two decimals at most, as a share in percent.
    func hundredths(_ name: String, _ label: String, _ errors: inout FormErrors) -> Int? {
        guard let text = required(name, label, &errors) else { return nil }
        guard let number = try? Money(swedish: text), !text.contains("kr") else {
            errors.add(name, "\(label): skriv ett tal, till exempel 3,5.")
            return nil
        }
        return number.rawValue
    }
}

/// Ett anspråk på ersättning.
struct CompensationForm {
    let data: FormData
    let today: Day

    /// The person is who signs.
    func refined() throws(FormErrors) -> Compensation {
        var errors = FormErrors()
        let kind = Compensation.Kind(rawValue: data["kind"])
        if kind == nil { errors.add("kind", "Slag: välj ett.") }
        let day = data.day("day", "Dag", &errors)
        let text = data.required("text", "Vad det gäller", &errors)
        let isCar = kind == .kilometres
        let kilometres = isCar ? data.integer("kilometres", "Kilometer", &errors) : 0
        let amount = isCar ? .zero : data.money("amount", "Belopp", &errors)
        try errors.check()
        guard let kind, let day, let text, let kilometres, let amount else { throw errors }
        return Compensation(
            person: 0,
            kind,
            meeting: BoardMeeting.ID(data["meeting"]),
            day: day,
            text: text,
            amount: amount,
            kilometres: kilometres,
            payTo: kind == .ticket ? data["payTo"] : "",
            claimedOn: today
        )
    }
}
