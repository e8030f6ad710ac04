import Domain
import Site

extension WheelDutyForm {
    static func emptyFields(_ today: Day) -> Fields {
        Fields([
            "rule": "dag", "everyYears": "1", "inYear": String(today.year), "leadDays": "30", "reminderDays": "14",
            "who": Role.director.rawValue, "from": today.rawValue, "days": "0", "direction": "efter",
        ])
    }

    /// The form as it stands for a duty that is registered.
    static func fields(_ duty: WheelDuty) -> Fields {
        var data = FormData()
        func put(_ name: String, _ value: String?) { data.append(name, value ?? "") }
        put("title", duty.title)
        put("text", duty.text)
        switch duty.source {
        case .provision(let known): put("provision", known.rawValue)
        case .custom(let text): put("custom", text)
        }
        for (name, value) in values(of: duty.rule) { put(name, value) }
        put("everyYears", String(duty.everyYears))
        put("inYear", String(duty.inYear))
        put("who", duty.who.rawValue)
        put("action", duty.action?.rawValue)
        put("fact", duty.fact?.rawValue)
        put("leadDays", String(duty.leadDays))
        put("reminderDays", duty.reminderDays.map(String.init))
        put("from", duty.from.rawValue)
        put("until", duty.until?.rawValue)
        return Fields(data)
    }

    private static func values(of rule: DateRule) -> [(String, String)] {
        switch rule {
        case .fixed(let day): [("rule", "dag"), ("day", String(day.day)), ("month", String(day.month))]
        case .weekday(let place, let weekday, let month):
            [
                ("rule", "veckodag"), ("place", String(place.rawValue)), ("weekday", String(weekday.rawValue)),
                ("month", String(month)),
            ]
        case .week(let week, let weekday):
            [("rule", "vecka"), ("week", String(week)), ("weekday", String(weekday.rawValue))]
        case .quarterly(let days): [("rule", "kvartal"), ("days", String(days))]
        case .meeting(let purpose, let days): [("rule", "mote"), ("purpose", purpose.rawValue)] + distance(days)
        case .duty(let id, let days): [("rule", "plikt"), ("anchor", String(id))] + distance(days)
        }
    }

    private static func distance(_ days: Int) -> [(String, String)] {
        [("days", String(abs(days))), ("direction", days < 0 ? "fore" : "efter")]
    }
}
