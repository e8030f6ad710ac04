import Domain
import Site

/// Ett mål: what, when, how it is seen, and against what.
struct GoalForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> Goal {
        var errors = FormErrors()
        let kind = Goal.Kind(rawValue: data["kind"])
        if kind == nil { errors.add("kind", "Slag: välj ett.") }
        let text = data.required("goal-text", "Mål", &errors)
        let first = data.integer("firstYear", "Första året", &errors)
        let last = data.integer("lastYear", "Sista året", &errors)
        if let first, let last, last < first { errors.add("lastYear", "Sista året: det ligger före det första.") }
        let compare = data["compareWith"].isEmpty ? nil : data.integer("compareWith", "Jämförelseår", &errors)
        let least = data["leastAmount"].isEmpty ? nil : data.money("leastAmount", "Minst i kronor", &errors)
        let (low, high) = (
            percent("leastShare", "Minst i procent", &errors), percent("mostShare", "Högst i procent", &errors)
        )
        try errors.check()
        guard let kind, let text, let first, let last else { throw errors }
        let goal = Goal(
            kind,
            text,
            years: first...last,
            appliesTo: data["appliesTo"],
            measure: data["measure"],
            instrument: data["instrument"],
            target: data["target"],
            computed: Goal.Computed(rawValue: data["computed"]) ?? .none,
            leastAmount: least,
            leastShare: low,
            mostShare: high,
            compareWith: compare,
            responsible: data["responsible"],
            section: AgendaItem.ID(data["section"])
        )
        guard goal.mayStand.outcome == .met else {
            throw FormErrors("computed", "Kansli räknar: \(goal.mayStand.reason)")
        }
        return goal
    }

    /// Per mille of a percentage that is written with at most one decimal.
    private func percent(_ name: String, _ label: String, _ errors: inout FormErrors) -> Int? {
        guard !data[name].isEmpty, let read = data.money(name, label, &errors) else { return nil }
        guard 0...10_000 ~= read.rawValue, read.rawValue % 10 == 0 else {
            errors.add(name, "\(label): skriv mellan 0 och 100, med högst en decimal.")
            return nil
        }
        return read.rawValue / 10
    }

    static func new(_ year: Int) -> FormData {
        var data = FormData()
        for (name, value) in [
            ("firstYear", String(year)), ("lastYear", String(year)), ("kind", "operating"), ("computed", "none"),
        ] { data.append(name, value) }
        return data
    }

    static func data(_ goal: Goal) -> FormData {
        var data = FormData()
        for (name, value) in [
            ("kind", goal.kind.rawValue), ("goal-text", goal.text), ("firstYear", String(goal.firstYear)),
            ("lastYear", String(goal.lastYear)), ("appliesTo", goal.appliesTo), ("measure", goal.measure),
            ("instrument", goal.instrument), ("target", goal.target), ("computed", goal.computed.rawValue),
            ("leastAmount", goal.leastAmount?.swedishNumber ?? ""), ("leastShare", goal.leastShare?.percent ?? ""),
            ("mostShare", goal.mostShare?.percent ?? ""), ("compareWith", goal.compareWith.map(String.init) ?? ""),
            ("responsible", goal.responsible), ("section", goal.section.map(String.init) ?? ""),
        ] { data.append(name, value) }
        return data
    }
}

extension Int {
    /// "70" or "12,5" of per mille.
    fileprivate var percent: String { self % 10 == 0 ? String(self / 10) : "\(self / 10),\(self % 10)" }
}
