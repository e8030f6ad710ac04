import Domain
import Site

/// En redovisning: words under the template's headings, money by kind, counts by sex, and what is expected of the year.
struct ReportForm {
    /// Rows for results that nobody has written yet.
    static let spare = 3

    let data: FormData
    let kinds: [String]

    func refined(_ template: ReportTemplate) throws(FormErrors) -> ReportContent {
        var errors = FormErrors()
        var content = ReportContent()
        for section in template.sections { content.answers[section.key] = data[Self.answer(section.key)] }
        for (place, kind) in kinds.enumerated() where !data[Self.cost(place)].isEmpty {
            if let amount = data.money(Self.cost(place), kind, &errors) {
                if amount < .zero { errors.add(Self.cost(place), "\(kind): skriv beloppet utan minus.") }
                content.costs.append(ReportedCost(kind: kind, amount: amount))
            }
        }
        if !data["forecast"].isEmpty { content.forecast = data.money("forecast", "Prognos", &errors) }
        content.results = (0..<rows).compactMap { result($0, &errors) }
        try errors.check()
        return content
    }

    private func result(_ place: Int, _ errors: inout FormErrors) -> ReportedResult? {
        let counts = ["women": "Kvinnor", "men": "Män", "others": "Uppgift saknas"]
        let typed = counts.keys.filter { !data["\($0)-\(place)"].isEmpty }
        let what = data["what-\(place)"]
        if what.isEmpty && typed.isEmpty { return nil }
        if what.isEmpty { errors.add("what-\(place)", "Resultat \(place + 1): skriv vad som är räknat.") }
        func count(_ name: String) -> Int {
            guard typed.contains(name), let label = counts[name] else { return 0 }
            let number = data.integer("\(name)-\(place)", "\(label), rad \(place + 1)", &errors) ?? 0
            if number < 0 { errors.add("\(name)-\(place)", "\(label), rad \(place + 1): skriv ett tal från 0.") }
            return max(0, number)
        }
        return ReportedResult(what: what, women: count("women"), men: count("men"), others: count("others"))
    }

    /// As many rows as were sent, and no more than a page can hold.
    private var rows: Int { (0..<60).last { !data.values("what-\($0)").isEmpty }.map { $0 + 1 } ?? 0 }

    static func answer(_ key: String) -> String { "svar-\(key)" }
    static func cost(_ place: Int) -> String { "kostnad-\(place)" }

    static func fields(_ record: ReportRecord, _ kinds: [String]) -> Fields {
        let content = record.content
        var values = ReportTemplate.of(record.report.kind).sections.map { section in
            (answer(section.key), content.answers[section.key] ?? "")
        }
        values += kinds.enumerated().map { place, kind in
            (cost(place), content.costs.first { $0.kind == kind }?.amount.swedishNumber ?? "")
        }
        values.append(("forecast", content.forecast?.swedishNumber ?? ""))
        for place in 0..<(content.results.count + spare) {
            let result = place < content.results.count ? content.results[place] : nil
            values += [
                ("what-\(place)", result?.what ?? ""), ("women-\(place)", result.map { String($0.women) } ?? ""),
                ("men-\(place)", result.map { String($0.men) } ?? ""),
                ("others-\(place)", result.map { String($0.others) } ?? ""),
            ]
        }
        return Fields(values, revision: record.report.revision)
    }

    static func labels(_ kinds: [String]) -> [String: String] {
        var labels = ["forecast": "Prognos"]
        for (place, kind) in kinds.enumerated() { labels[cost(place)] = kind }
        for section in ReportTemplate.of(.final).sections { labels[answer(section.key)] = section.label }
        return labels
    }
}

/// Planen för ett års redovisningar.
struct ReportScheduleForm {
    let data: FormData

    func refined() throws(FormErrors) -> ReportSchedule {
        var errors = FormErrors()
        let year = data.integer("year", "År", &errors)
        if let year, !(2000...2199 ~= year) { errors.add("year", "År: skriv året med fyra siffror.") }
        let days = data.integer("days", "Dagar", &errors)
        if let days, !(0...180 ~= days) { errors.add("days", "Dagar: skriv ett tal från 0 till 180.") }
        let kinds = Set(data.values("kinds").compactMap(InitiativeReport.Kind.init))
        if kinds.isEmpty { errors.add("kinds", "Redovisningar: välj minst en.") }
        try errors.check()
        guard let year, let days else { throw errors }
        let approver = InitiativeReport.Approver(rawValue: data["approver"]) ?? .board
        return ReportSchedule(year: year, kinds: kinds, days: days, approver: approver)
    }
}
