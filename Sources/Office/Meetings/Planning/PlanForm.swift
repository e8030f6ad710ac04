import Domain
import Site

/// Formuläret för en rad i mötesplanen.
struct PlanForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    var revision: Int { Int(data["revision"]) ?? 0 }

    func refined() throws(FormErrors) -> PlanDraft {
        var errors = FormErrors()
        let day = data.day("day", "Dag", &errors)
        let planned = times("planned", "enligt planen", &errors)
        let decided = times("decided", "enligt beslutet", &errors)
        let years = years(&errors)
        let purpose = PlannedMeeting.Purpose(rawValue: data["purpose"])
        if purpose == nil { errors.add("purpose", "Syfte: välj vad mötet är till för.") }
        try errors.check()
        guard let day, let purpose else { throw errors }
        return PlanDraft(
            day: day,
            purpose: purpose,
            text: data["text"],
            decides: years,
            planned: planned,
            decided: decided
        )
    }

    /// Both times or none, and the end after the start.
    private func times(_ name: String, _ which: String, _ errors: inout FormErrors) -> Times? {
        guard !(data[name + "Start"] + data[name + "End"]).isEmpty else { return nil }
        let start = data.time(name + "Start", "Från \(which)", &errors)
        let end = data.time(name + "End", "Till \(which)", &errors)
        guard let start, let end else { return nil }
        let times = Times(start, end)
        if times == nil { errors.add(name + "End", "Till \(which): sluttiden måste vara senare än starttiden.") }
        return times
    }

    private func years(_ errors: inout FormErrors) -> ClosedRange<Int>? {
        guard !(data["decidesFrom"] + data["decidesUntil"]).isEmpty else { return nil }
        let first = data.integer("decidesFrom", "Första år", &errors)
        let last = data["decidesUntil"].isEmpty ? first : data.integer("decidesUntil", "Sista år", &errors)
        guard let first, let last else { return nil }
        guard 1900...2199 ~= first else {
            return wrong("decidesFrom", "Första år: skriv ett år, till exempel 2027.", &errors)
        }
        guard first...2199 ~= last else {
            return wrong("decidesUntil", "Sista år: skriv ett år som inte är före det första.", &errors)
        }
        return first...last
    }

    private func wrong(_ field: String, _ message: String, _ errors: inout FormErrors) -> ClosedRange<Int>? {
        errors.add(field, message)
        return nil
    }
}

extension PlanForm {
    /// The form as it stands for a row that is registered.
    static func fields(_ row: PlannedMeeting) -> Fields {
        Fields(
            [
                "day": row.day.rawValue, "purpose": row.purpose.rawValue, "text": row.text,
                "decidesFrom": row.decidesFrom.map(String.init) ?? "",
                "decidesUntil": row.decidesUntil.map(String.init) ?? "",
                "plannedStart": row.plannedStart?.clock ?? "", "plannedEnd": row.plannedEnd?.clock ?? "",
                "decidedStart": row.decidedStart?.clock ?? "", "decidedEnd": row.decidedEnd?.clock ?? "",
            ],
            revision: row.revision
        )
    }

    static let labels = [
        "day": "Dag", "purpose": "Syfte", "text": "Vad planen säger", "decidesFrom": "Första år",
        "decidesUntil": "Sista år", "plannedStart": "Från enligt planen", "plannedEnd": "Till enligt planen",
        "decidedStart": "Från enligt beslutet", "decidedEnd": "Till enligt beslutet",
    ]
}
