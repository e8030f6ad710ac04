import Domain
import Site
import Store

/// A clause's details: amounts as "2023: 1 234 000", one year a row; conditions one a row, with a last day as
/// "2023-06-30: medfinansieringen är klar".
struct ClauseDetailsForm {
    private let form: FormData
    init(_ form: FormData) { self.form = form }

    func refined() throws(FormErrors) -> ClauseEntry {
        var errors = FormErrors()
        let due = form["due"].isEmpty ? nil : form.day("due", "Klart senast", &errors)
        let (amounts, conditions) = (amounts(&errors), conditions(&errors))
        try errors.check()
        return ClauseEntry(
            Clause.Kind(rawValue: form["kind"]) ?? .other,
            receiver: Int64(form["receiver"]),
            assignee: form["assignee"].isEmpty ? nil : form["assignee"],
            due: due,
            amounts: amounts,
            conditions: conditions
        )
    }

    private func conditions(_ errors: inout FormErrors) -> [ClauseEntry.Condition] {
        form["conditions"].split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }.map {
            row in
            let parts = row.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
            guard parts.count == 2, parts[0].allSatisfy({ $0.isNumber || $0 == "-" }) else { return .init(row) }
            guard let due = Day(rawValue: parts[0]), !parts[1].isEmpty else {
                errors.add("conditions", "Villkor: ”\(parts[0])” är ingen dag. Skriv som 2023-06-30: villkoret.")
                return .init(row)
            }
            return .init(parts[1], due: due)
        }
    }

    private func amounts(_ errors: inout FormErrors) -> [Int: Money] {
        var amounts: [Int: Money] = [:]
        for row in form["amounts"].split(separator: "\n") where !String(row).trimmed.isEmpty {
            let parts = row.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
            guard parts.count == 2, let year = Int(parts[0]), 2000...2100 ~= year else {
                errors.add("amounts", "Belopp: ”\(row)” börjar inte med ett år mellan 2000 och 2100 och ett kolon.")
                continue
            }
            guard let amount = try? Money(swedish: parts[1]) else {
                errors.add("amounts", "Belopp: ”\(parts[1])” går inte att läsa. Skriv till exempel \(year): 1 234 000.")
                continue
            }
            if amounts.updateValue(amount, forKey: year) != nil {
                errors.add("amounts", "Belopp: \(year) står två gånger.")
            }
        }
        return amounts
    }
}

extension ClauseDetailsForm {
    static func fields(_ record: ClauseRecord, scope: String = "") -> Fields {
        let clause = record.clause
        let values: KeyValuePairs = [
            "kind": clause.kind.rawValue,
            "amounts": record.amounts.map { "\($0.year): \($0.amount.swedishNumber)" }.joined(separator: "\n"),
            "receiver": clause.receiver.map { String($0) } ?? "",
            "conditions": record.conditions.map(\.row).joined(separator: "\n"),
            "assignee": clause.assignee ?? "", "due": clause.due?.rawValue ?? "",
        ]
        return Fields(values, revision: clause.revision, scope: scope)
    }

    static let labels = [
        "kind": "Slag", "amounts": "Belopp", "receiver": "Mottagare", "conditions": "Villkor",
        "assignee": "Uppdrag till", "due": "Klart senast",
    ]
}

struct VoteForm {
    private let form: FormData
    init(_ form: FormData) { self.form = form }

    func refined() throws(FormErrors) -> VoteEntry {
        var errors = FormErrors()
        let method = Vote.Method(rawValue: form["method"]) ?? .open
        let (yesMeans, noMeans) = (
            form.required("yesMeans", "Ja betyder", &errors), form.required("noMeans", "Nej betyder", &errors)
        )
        func votes(_ name: String, _ label: String) -> Int {
            form[name].isEmpty || method == .byName ? 0 : form.integer(name, label, &errors) ?? 0
        }
        let count = VoteCount(
            yes: votes("yes", "Ja-röster"),
            no: votes("no", "Nej-röster"),
            abstained: votes("abstained", "Avstår"),
            tieBreak: Ballot.Choice(rawValue: form["tieBreak"])
        )
        try errors.check()
        return VoteEntry(
            method,
            isElection: !form["isElection"].isEmpty,
            yesMeans: yesMeans ?? "",
            noMeans: noMeans ?? "",
            count: count,
            ballots: ballots
        )
    }

    private var ballots: [Person.ID: Ballot.Choice] {
        let pairs = form.fields.compactMap { field -> (Person.ID, Ballot.Choice)? in
            guard field.name.hasPrefix("ballot"), let person = Int64(field.name.dropFirst(6)),
                let choice = Ballot.Choice(rawValue: field.value)
            else { return nil }
            return (person, choice)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

struct RecusalForm {
    private let form: FormData
    init(_ form: FormData) { self.form = form }

    func refined() throws(FormErrors) -> RecusalEntry {
        var errors = FormErrors()
        let answer = Recusal.Answer(rawValue: form["answer"]) ?? .recused
        if answer == .recused { _ = form.required("reason", "Skäl till jäv", &errors) }
        let left = form["leftAt"].isEmpty ? nil : form.time("leftAt", "Lämnade rummet", &errors)
        let back = form["returnedAt"].isEmpty ? nil : form.time("returnedAt", "Kom tillbaka", &errors)
        try errors.check()
        return RecusalEntry(
            answer,
            reason: form["reason"],
            leftAt: left,
            returnedAt: back,
            replacement: Int64(form["replacement"]),
            orderReason: form["orderReason"]
        )
    }
}

extension ClauseCondition {
    /// As the form writes it: its last day first, when it has one.
    fileprivate var row: String { (due.map { "\($0.rawValue): " } ?? "") + text }
}
