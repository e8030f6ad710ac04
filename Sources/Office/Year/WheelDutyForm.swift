import Domain
import Site

/// Formuläret för en plikt i årshjulet.
struct WheelDutyForm {
    /// Dagregelns slag, as the form names them.
    enum RuleKind: String, CaseIterable { case dag, veckodag, vecka, kvartal, mote, plikt }

    let data: FormData

    init(_ data: FormData) { self.data = data }

    var revision: Int { Int(data["revision"]) ?? 0 }

    func refined(_ wheel: Wheel, _ duty: WheelDuty?) throws(FormErrors) -> WheelDutyDraft {
        var errors = FormErrors()
        let title = data.required("title", "Plikt", &errors)
        let source = source(&errors)
        let rule = rule(wheel, duty?.id, &errors)
        let every = number("everyYears", "Vart … år", 1...20, &errors)
        let year = number("inYear", "Ett av åren", 1900...2199, &errors)
        let lead = number("leadDays", "Visas", 0...365, &errors)
        let reminder = data["reminderDays"].isEmpty ? nil : number("reminderDays", "Påminnelse", 0...365, &errors)
        let from = data.day("from", "Gäller från", &errors)
        let until = data["until"].isEmpty ? nil : data.day("until", "Gäller till och med", &errors)
        if let from, let until, until < from { errors.add("until", "Gäller till och med: dagen är före den första.") }
        let who = Role(rawValue: data["who"])
        if who == nil { errors.add("who", "Vem: välj en roll.") }
        try errors.check()
        guard let title, let source, let rule, let every, let year, let lead, let from, let who else { throw errors }
        return WheelDutyDraft(
            title,
            data["text"],
            source,
            rule,
            confidence: duty.map { $0.source == source ? $0.confidence : .local } ?? .local,
            every: every,
            in: year,
            who: who,
            action: WheelAction(rawValue: data["action"]),
            fact: WheelFact(rawValue: data["fact"]),
            leadDays: lead,
            reminderDays: reminder,
            from: from,
            until: until
        )
    }

    private func source(_ errors: inout FormErrors) -> WheelSource? {
        if let known = WheelProvision(rawValue: data["provision"]) { return .provision(known) }
        return data.required("custom", "Egen källa", &errors).map { .custom($0) }
    }

    private func number(
        _ name: String,
        _ label: String,
        _ range: ClosedRange<Int>,
        _ errors: inout FormErrors
    ) -> Int? {
        guard let number = data.integer(name, label, &errors) else { return nil }
        if range.contains(number) { return number }
        errors.add(name, "\(label): skriv ett tal från \(range.lowerBound) till \(range.upperBound).")
        return nil
    }
}

extension WheelDutyForm {
    private func rule(_ wheel: Wheel, _ id: WheelDuty.ID?, _ errors: inout FormErrors) -> DateRule? {
        let rule: DateRule?
        switch RuleKind(rawValue: data["rule"]) {
        case .dag: rule = fixed(&errors).map(DateRule.fixed)
        case .veckodag: rule = weekday(&errors)
        case .vecka:
            rule = number("week", "Vecka", 1...53, &errors).flatMap { week in
                theWeekday(&errors).map { .week(week, $0) }
            }
        case .kvartal: rule = number("days", "Antal dagar", 0...89, &errors).map { .quarterly(daysAfter: $0) }
        case .mote: rule = fromMeeting(&errors)
        case .plikt: rule = fromDuty(&errors)
        case nil:
            errors.add("rule", "Dagen: välj hur den räknas.")
            rule = nil
        }
        guard let rule else { return nil }
        let ruling = wheel.mayHave(rule, for: id)
        if ruling.outcome == .notMet { errors.add("anchor", "Räknat från plikten: \(ruling.reason)") }
        return rule
    }

    /// A day that no year has is refused with how many days the month has.
    private func fixed(_ errors: inout FormErrors) -> MonthDay? {
        guard let day = data.integer("day", "Dag", &errors) else { return nil }
        do {
            return try MonthDay(day: day, month: Int(data["month"]) ?? 0)
        } catch {
            errors.add("day", "Dag: \(error.message)")
            return nil
        }
    }

    private func weekday(_ errors: inout FormErrors) -> DateRule? {
        guard let place = Int(data["place"]).flatMap(DateRule.Place.init(rawValue:)) else {
            errors.add("place", "Vilken i månaden: välj en.")
            return nil
        }
        guard let month = Int(data["month"]), 1...12 ~= month else {
            errors.add("month", "Månad: välj en.")
            return nil
        }
        return theWeekday(&errors).map { .weekday(place, $0, month: month) }
    }

    private func theWeekday(_ errors: inout FormErrors) -> Weekday? {
        let weekday = Int(data["weekday"]).flatMap(Weekday.init(rawValue:))
        if weekday == nil { errors.add("weekday", "Veckodag: välj en.") }
        return weekday
    }

    private func fromMeeting(_ errors: inout FormErrors) -> DateRule? {
        guard let purpose = PlannedMeeting.Purpose(rawValue: data["purpose"]) else {
            errors.add("purpose", "Räknat från mötet: välj ett syfte.")
            return nil
        }
        return days(&errors).map { .meeting(purpose, days: $0) }
    }

    private func fromDuty(_ errors: inout FormErrors) -> DateRule? {
        guard let anchor = WheelDuty.ID(data["anchor"]) else {
            errors.add("anchor", "Räknat från plikten: välj en plikt.")
            return nil
        }
        return days(&errors).map { .duty(anchor, days: $0) }
    }

    private func days(_ errors: inout FormErrors) -> Int? {
        number("days", "Antal dagar", 0...365, &errors).map { data["direction"] == "fore" ? -$0 : $0 }
    }
}
