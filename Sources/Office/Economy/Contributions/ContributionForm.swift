import Domain
import Site

/// Bidragens formulär: each a few fields, read in one place.
struct ContributionForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func allocation(_ year: Int) throws(FormErrors) -> StateAllocation {
        var errors = FormErrors()
        let amount = positive("amount", &errors)
        let day = data.day("day", "Beslutsdag", &errors)
        let source = data.required("source", "Källa", &errors)
        let kind = StateAllocation.Kind(rawValue: data["kind"])
        if kind == nil { errors.add("kind", "Slag: välj ett.") }
        try errors.check()
        guard let amount, let day, let source, let kind else { throw errors }
        return StateAllocation(year: year, kind: kind, amount: amount, decidedOn: day, source: source)
    }

    func contribution(_ year: Int) throws(FormErrors) -> Contribution {
        var errors = FormErrors()
        let (member, amount) = (member(&errors), positive("amount", &errors))
        let day = data.day("day", "Besked", &errors)
        try errors.check()
        guard let member, let amount, let day else { throw errors }
        return Contribution(year: year, member: member, amount: amount, noticedOn: day, source: data["source"])
    }

    func split(_ towns: [Member]) throws(FormErrors) -> (Day, [Member.ID: Int]) {
        var errors = FormErrors()
        let day = data.day("from", "Gäller från", &errors)
        var weights: [Member.ID: Int] = [:]
        for town in towns { weights[town.id] = data.integer("andel-\(town.id)", town.name, &errors) }
        if weights.values.contains(where: { !(0...1_000_000_000 ~= $0) }) || weights.values.reduce(0, +) <= 0 {
            errors.add("from", "Andelar: skriv hela tal utan minus, minst ett över noll.")
        }
        try errors.check()
        guard let day else { throw errors }
        return (day, weights)
    }

    func requisition(_ year: Int) throws(FormErrors) -> Requisition {
        var errors = FormErrors()
        let (member, amount) = (member(&errors), positive("amount", &errors))
        let requested = data.day("requestedOn", "Rekvirerat", &errors)
        let due = data.day("due", "Ska komma senast", &errors)
        if let requested, let due, due < requested {
            errors.add("due", "Ska komma senast: dagen ligger före rekvisitionen.")
        }
        try errors.check()
        guard let member, let amount, let requested, let due else { throw errors }
        return Requisition(year: year, member: member, amount: amount, requestedOn: requested, due: due)
    }

    func payment(_ today: Day) throws(FormErrors) -> (Money, Day) {
        var errors = FormErrors()
        let (amount, day) = (positive("amount", &errors), data.day("day", "Betalt", &errors))
        if let day, day > today { errors.add("day", "Betalt: dagen har inte varit än.") }
        try errors.check()
        guard let amount, let day else { throw errors }
        return (amount, day)
    }

    /// The list as it is pasted, or as a file.
    func table(_ year: Int) throws -> NationalTable {
        var errors = FormErrors()
        let source = data.required("source", "Källa", &errors)
        let heading = data["heading"].isEmpty ? nil : data.integer("heading", "Rubrikens år", &errors)
        let text = data.required("csv", "Tabellen", &errors)
        try errors.check()
        guard let source, let text else { throw errors }
        do {
            return try NationalTable(csv: text, year: year, headingYear: heading, source: source)
        } catch {
            throw FormErrors("csv", error.ruling.reason)
        }
    }

    private func member(_ errors: inout FormErrors) -> Member.ID? {
        let member = Member.ID(data["member"])
        if member == nil { errors.add("member", "Medlem: välj en.") }
        return member
    }

    private func positive(_ name: String, _ errors: inout FormErrors) -> Money? {
        let amount = data.money(name, "Belopp", &errors)
        if let amount, !(Money(ore: 1)...Money.greatest ~= amount) {
            errors.add(name, "Belopp: skriv ett belopp över noll, i kronor.")
        }
        return amount
    }
}
