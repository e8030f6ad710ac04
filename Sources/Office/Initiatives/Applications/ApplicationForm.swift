import Domain
import Site

/// Ansökans formulär: a step's fields over what is registered of the others, read as one whole draft.
struct ApplicationForm {
    let data: FormData
    let record: ApplicationRecord
    let board: Board

    /// What was typed in a step stands in the place of what is registered; the other steps stay.
    init(_ typed: FormData, _ step: ApplicationStep, over record: ApplicationRecord, _ board: Board) {
        var data = FormData()
        for other in ApplicationStep.allCases where other != step {
            for entry in record.entries(other) { data.append(entry.name, entry.value) }
        }
        for field in typed.fields { data.append(field.name, field.value) }
        (self.data, self.record, self.board) = (data, record, board)
    }

    func refined() throws(FormErrors) -> ApplicationRecord {
        var errors = FormErrors()
        var draft = record
        let first = data.year("firstYear", "Första året", &errors) ?? record.application.firstYear
        let last = data.year("lastYear", "Sista året", &errors) ?? record.application.lastYear
        if last < first { errors.add("lastYear", "Sista året: det kommer före det första.") }
        if last - first > 5 { errors.add("lastYear", "Sista året: sök för högst sex år.") }
        (draft.application.firstYear, draft.application.lastYear) = (first, last)
        draft.application.summary = data["summary"]
        draft.answers = record.template.sections.map {
            ApplicationAnswer(application: record.id, section: $0.key, text: data["svar.\($0.key)"])
        }
        draft.parties = parties(&errors)
        draft.targetGroups = targetGroups(&errors)
        draft.goals = goals(&errors)
        draft.volumes = volumes(&errors)
        draft.costs = costs(&errors)
        draft.financing = financing(&errors)
        try errors.check()
        return draft
    }

    /// The numbers of the rows whose fields have something in them.
    private func rows(_ kind: String, ignoring quiet: Set<String>) -> [Int] {
        let filled = data.fields.compactMap { field -> Int? in
            let parts = field.name.split(separator: ".")
            guard parts.count == 3, parts[0] == kind, !quiet.contains(String(parts[2])), !field.value.trimmed.isEmpty
            else { return nil }
            return Int(parts[1])
        }
        return Set(filled.filter { 0..<100 ~= $0 }).sorted()
    }

    private func parties(_ errors: inout FormErrors) -> [ApplicationParty] {
        rows("part", ignoring: ["kind"]).compactMap { row in
            let prefix = "part.\(row)."
            guard let organisation = Int64(data[prefix + "organisation"]).flatMap(board.organisation) else {
                errors.add(prefix + "organisation", "Part \(row + 1): välj organisation i listan.")
                return nil
            }
            return ApplicationParty(
                application: record.id,
                kind: ApplicationParty.Kind(rawValue: data[prefix + "kind"]) ?? .cooperating,
                organisation: organisation.id,
                unit: data[prefix + "unit"],
                organisationNumber: data[prefix + "number"],
                address: data[prefix + "address"],
                signatory: person(prefix + "signatory", &errors),
                contact: person(prefix + "contact", &errors),
                bankgiro: data[prefix + "bankgiro"],
                plusgiro: data[prefix + "plusgiro"]
            )
        }
    }

    /// Only people who work for an organisation can be chosen.
    private func person(_ name: String, _ errors: inout FormErrors) -> Person.ID? {
        guard !data[name].isEmpty else { return nil }
        guard let person = Int64(data[name]).flatMap(board.person), person.employer != nil else {
            errors.add(name, "Välj en person i listan.")
            return nil
        }
        return person.id
    }

    private func targetGroups(_ errors: inout FormErrors) -> [TargetGroup] {
        rows("grupp", ignoring: ["section"]).map { row in
            let prefix = "grupp.\(row)."
            let section = data[prefix + "section"]
            var group = TargetGroup(
                application: record.id,
                text: data[prefix + "text"],
                section: section.isEmpty ? nil : section
            )
            group.leastAge = data.count(prefix + "least", "Från ålder", 0...120, &errors)
            group.greatestAge = data.count(prefix + "greatest", "Till ålder", 0...120, &errors)
            return group
        }
    }

    private func goals(_ errors: inout FormErrors) -> [ApplicationGoal] {
        rows("mal", ignoring: ["kind", "first", "last"]).map { row in
            let prefix = "mal.\(row)."
            let first = data.year(prefix + "first", "Mål \(row + 1), från år", &errors) ?? record.application.firstYear
            let last = data.year(prefix + "last", "Mål \(row + 1), till år", &errors) ?? first
            if last < first { errors.add(prefix + "last", "Mål \(row + 1): sista året kommer före det första.") }
            return ApplicationGoal(
                application: record.id,
                kind: ApplicationGoal.Kind(rawValue: data[prefix + "kind"]) ?? .project,
                text: data[prefix + "text"],
                measure: data[prefix + "measure"],
                years: first...max(first, last)
            )
        }
    }

    private func volumes(_ errors: inout FormErrors) -> [ApplicationVolume] {
        rows("volym", ignoring: ["year"]).compactMap { row in
            let prefix = "volym.\(row)."
            guard let what = data.required(prefix + "what", "Volym \(row + 1): vad", &errors) else { return nil }
            return ApplicationVolume(
                application: record.id,
                what: what,
                year: data[prefix + "year"].isEmpty ? nil : data.year(prefix + "year", "Volym \(row + 1): år", &errors),
                count: data.count(prefix + "count", "Volym \(row + 1): antal", 0...10_000_000, &errors) ?? 0
            )
        }
    }

    private func costs(_ errors: inout FormErrors) -> [CostLine] {
        record.template.costKinds.flatMap { kind in
            record.years.compactMap { year -> CostLine? in
                let name = "kostnad.\(kind.key).\(year)"
                guard !data[name].isEmpty, let amount = data.amount(name, "\(kind.label) \(year)", &errors) else {
                    return nil
                }
                return CostLine(
                    application: record.id,
                    kind: kind.key,
                    year: year,
                    amount: amount,
                    specification: data["typ.\(kind.key)"]
                )
            }
        }
    }

    private func financing(_ errors: inout FormErrors) -> [FinancingLine] {
        rows("finans", ignoring: ["year"]).compactMap { row in
            let prefix = "finans.\(row)."
            let label = "Finansiering \(row + 1)"
            guard let amount = data.amount(prefix + "amount", "\(label): belopp", &errors),
                let year = data.year(prefix + "year", "\(label): år", &errors)
            else { return nil }
            return FinancingLine(
                application: record.id,
                organisation: Int64(data[prefix + "organisation"]).flatMap(board.organisation)?.id,
                text: data[prefix + "text"],
                year: year,
                amount: amount
            )
        }
    }
}

extension FormData {
    func year(_ name: String, _ label: String, _ errors: inout FormErrors) -> Int? {
        guard let year = integer(name, label, &errors) else { return nil }
        guard 1950...2150 ~= year else {
            errors.add(name, "\(label): skriv ett år med fyra siffror.")
            return nil
        }
        return year
    }

    fileprivate func count(
        _ name: String,
        _ label: String,
        _ range: ClosedRange<Int>,
        _ errors: inout FormErrors
    ) -> Int? {
        guard !self[name].isEmpty, let number = integer(name, label, &errors) else { return nil }
        if !range.contains(number) {
            errors.add(name, "\(label): skriv ett tal från \(range.lowerBound) till \(range.upperBound).")
        }
        return number
    }

    /// An amount that is not negative, and small enough to be summed.
    func amount(_ name: String, _ label: String, _ errors: inout FormErrors) -> Money? {
        guard let amount = money(name, label, &errors) else { return nil }
        guard amount >= .zero, amount <= Money(kronor: 10_000_000_000) else {
            errors.add(name, "\(label): skriv ett belopp utan minus, högst tio miljarder kronor.")
            return nil
        }
        return amount
    }
}
