import Domain
import Site

/// Ärendet: title, kind and background.
struct ItemForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    var revision: Int { Int(data["revision"]) ?? 0 }

    func refined() throws(FormErrors) -> ItemDraft {
        var errors = FormErrors()
        let title = data.required("title", "Rubrik", &errors)
        let kind = AgendaItem.Kind(rawValue: data["kind"])
        if kind == nil { errors.add("kind", "Slag: välj vad ärendet är.") }
        try errors.check()
        guard let title, let kind else { throw errors }
        return ItemDraft(title: title, kind: kind, background: data["background"])
    }

    static func fields(_ item: AgendaItem) -> Fields {
        Fields(
            ["title": item.title, "kind": item.kind.rawValue, "background": item.background],
            revision: item.revision
        )
    }

    static let labels = ["title": "Rubrik", "kind": "Slag", "background": "Bakgrund"]
}

/// En part i ärendet: one of the known organisations, or a new name.
struct PartyForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> (organisation: Organisation.ID?, name: String, kind: ItemParty.Kind) {
        var errors = FormErrors()
        let known = Organisation.ID(data["organisation"])
        if known == nil && data["name"].isEmpty {
            errors.add("organisation", "Organisation: välj en i listan eller skriv en ny.")
        }
        let kind = ItemParty.Kind(rawValue: data["kind"])
        if kind == nil { errors.add("kind", "Part som: välj sökande, mottagare eller samverkande part.") }
        try errors.check()
        return (known, data["name"], kind ?? .applicant)
    }
}

/// Den som har undertecknat eller är kontaktperson.
struct InvolvementForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> (person: Person.ID, kind: Involvement.Kind) {
        var errors = FormErrors()
        let person = Person.ID(data["person"])
        if person == nil { errors.add("person", "Person: välj en i listan.") }
        let kind = Involvement.Kind(rawValue: data["kind"])
        if kind == nil { errors.add("kind", "Anknytning: välj undertecknat eller kontaktperson.") }
        try errors.check()
        return (person ?? 0, kind ?? .signed)
    }
}

/// En att-sats: text, amounts for up to three years, conditions on lines of their own, assignee and day.
struct ClauseForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    var revision: Int { Int(data["revision"]) ?? 0 }
    var isRemoval: Bool { !data["remove"].isEmpty }

    func refined() throws(FormErrors) -> ClauseDraft {
        var errors = FormErrors()
        let text = data.required("text", "Att", &errors) ?? ""
        let amounts = amounts(&errors)
        let due = data["due"].isEmpty ? nil : data.day("due", "Senast", &errors)
        try errors.check()
        return ClauseDraft(
            kind: Clause.Kind(rawValue: data["kind"]) ?? .other,
            text: text.hasPrefix("att ") ? String(text.dropFirst(4)) : text,
            amounts: amounts,
            conditions: data["conditions"].split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter {
                !$0.isEmpty
            },
            receiver: Organisation.ID(data["receiver"]),
            assignee: data["assignee"].isEmpty ? nil : data["assignee"],
            due: due
        )
    }

    static func fields(_ record: ClauseRecord, scope: String = "") -> Fields {
        let clause = record.clause
        let amounts =
            record.amounts.map { (String($0.year), $0.amount.swedishNumber) } + Array(repeating: ("", ""), count: 3)
        let values: KeyValuePairs = [
            "text": clause.text, "kind": clause.kind.rawValue,
            "year1": amounts[0].0, "amount1": amounts[0].1, "year2": amounts[1].0, "amount2": amounts[1].1,
            "year3": amounts[2].0, "amount3": amounts[2].1,
            "conditions": record.conditions.map(\.text).joined(separator: "\n"),
            "receiver": clause.receiver.map { String($0) } ?? "", "assignee": clause.assignee ?? "",
            "due": clause.due?.rawValue ?? "",
        ]
        return Fields(values, revision: clause.revision, scope: scope)
    }

    static let labels = [
        "text": "Att", "kind": "Slag av beslut", "conditions": "Villkor", "receiver": "Mottagare",
        "assignee": "Uppdrag till", "due": "Senast", "year1": "År 1", "year2": "År 2", "year3": "År 3",
        "amount1": "Belopp 1", "amount2": "Belopp 2", "amount3": "Belopp 3",
    ]

    private func amounts(_ errors: inout FormErrors) -> [Int: Money] {
        var amounts: [Int: Money] = [:]
        for row in 1...3 where !(data["year\(row)"] + data["amount\(row)"]).isEmpty {
            let year = data.integer("year\(row)", "År", &errors)
            let amount = data.money("amount\(row)", "Belopp", &errors)
            guard let year, let amount else { continue }
            if !(1900...2199 ~= year) { errors.add("year\(row)", "År: skriv ett år, till exempel 2027.") }
            if amounts[year] != nil { errors.add("year\(row)", "År: \(year) står redan på en annan rad.") }
            amounts[year] = amount
        }
        return amounts
    }
}
