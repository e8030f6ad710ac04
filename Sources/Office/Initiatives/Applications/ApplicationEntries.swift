import Domain
import Site

/// Fält (entry) of the application's form: its name, what it is called, and what is registered.
struct ApplicationEntry {
    let name: String
    let label: String
    let value: String

    init(_ name: String, _ label: String, _ value: String) {
        (self.name, self.label, self.value) = (name, label, value)
    }
}

extension ApplicationRecord {
    /// What a step's form holds, with empty rows to write in last.
    func entries(_ step: ApplicationStep) -> [ApplicationEntry] {
        switch step {
        case .parties: rows(parties.map(Optional.some), spare: parties.isEmpty ? 2 : 1, party)
        case .content:
            [ApplicationEntry("summary", "Sammanfattning", application.summary)]
                + template.sections.map { ApplicationEntry("svar.\($0.key)", $0.label, answer($0.key)) }
        case .goals:
            rows(targetGroups.map(Optional.some), spare: 1, group) + rows(goals.map(Optional.some), spare: 2, goal)
                + rows(volumes.map(Optional.some), spare: 1, volume)
        case .costs: costEntries
        case .papers: []
        }
    }

    func fields(_ step: ApplicationStep) -> Fields {
        Fields(entries(step).map { ($0.name, $0.value) }, revision: application.revision)
    }

    func labels(_ step: ApplicationStep) -> [String: String] {
        Dictionary(entries(step).map { ($0.name, $0.label) }, uniquingKeysWith: { first, _ in first })
    }

    /// How many rows of a kind the form of a step shows.
    func count(of row: String, in step: ApplicationStep) -> Int {
        entries(step).filter { $0.name.hasPrefix(row + ".") && $0.name.hasSuffix(row.lastField) }.count
    }

    private func rows<Row>(
        _ rows: [Row?],
        spare: Int,
        _ entries: (Row?, Int) -> [ApplicationEntry]
    ) -> [ApplicationEntry] {
        (rows + Array(repeating: nil, count: spare)).enumerated().flatMap { entries($1, $0) }
    }

    private func party(_ party: ApplicationParty?, _ row: Int) -> [ApplicationEntry] {
        let kind = party?.kind ?? (row == 0 ? .responsible : .cooperating)
        return [
            ("kind", "Roll", kind.rawValue),
            ("organisation", "Organisation", party.map { String($0.organisation) } ?? ""),
            ("unit", "Enhet eller arbetsställe", party?.unit ?? ""),
            ("number", "Organisationsnummer", party?.organisationNumber ?? ""),
            ("address", "Adress", party?.address ?? ""),
            ("signatory", "Behörig att teckna avtal", party?.signatory.map { String($0) } ?? ""),
            ("contact", "Kontaktperson", party?.contact.map { String($0) } ?? ""),
            ("bankgiro", "Bankgiro", party?.bankgiro ?? ""), ("plusgiro", "Plusgiro", party?.plusgiro ?? ""),
        ].map { ApplicationEntry("part.\(row).\($0.0)", "Part \(row + 1): \($0.1)", $0.2) }
    }

    private func group(_ group: TargetGroup?, _ row: Int) -> [ApplicationEntry] {
        [
            ("section", "Avsnitt", group?.section ?? ""),
            ("least", "Från ålder", group?.leastAge.map { String($0) } ?? ""),
            ("greatest", "Till ålder", group?.greatestAge.map { String($0) } ?? ""),
            ("text", "Vilka", group?.text ?? ""),
        ].map { ApplicationEntry("grupp.\(row).\($0.0)", "Målgrupp \(row + 1): \($0.1)", $0.2) }
    }

    private func goal(_ goal: ApplicationGoal?, _ row: Int) -> [ApplicationEntry] {
        [
            ("kind", "Slag", (goal?.kind ?? .project).rawValue), ("text", "Mål", goal?.text ?? ""),
            ("measure", "Mått", goal?.measure ?? ""),
            ("first", "Från år", String(goal?.firstYear ?? application.firstYear)),
            ("last", "Till år", String(goal?.lastYear ?? application.lastYear)),
        ].map { ApplicationEntry("mal.\(row).\($0.0)", "Mål \(row + 1): \($0.1)", $0.2) }
    }

    private func volume(_ volume: ApplicationVolume?, _ row: Int) -> [ApplicationEntry] {
        [
            ("what", "Vad", volume?.what ?? ""), ("year", "År", volume?.year.map { String($0) } ?? ""),
            ("count", "Antal", volume.map { String($0.count) } ?? ""),
        ].map { ApplicationEntry("volym.\(row).\($0.0)", "Volym \(row + 1): \($0.1)", $0.2) }
    }

    private var costEntries: [ApplicationEntry] {
        let years = [
            ApplicationEntry("firstYear", "Första året", String(application.firstYear)),
            ApplicationEntry("lastYear", "Sista året", String(application.lastYear)),
        ]
        let kinds = template.costKinds.flatMap { kind -> [ApplicationEntry] in
            let lines = costs.filter { $0.kind == kind.key }
            let typed = lines.map(\.specification).first { !$0.isEmpty } ?? ""
            return [ApplicationEntry("typ.\(kind.key)", "\(kind.label): vad de gäller", typed)]
                + self.years.map { year in
                    let amount = lines.first { $0.year == year }?.amount.swedishNumber ?? ""
                    return ApplicationEntry("kostnad.\(kind.key).\(year)", "\(kind.label) \(year)", amount)
                }
        }
        return years + kinds + rows(financing.map(Optional.some), spare: 2, line)
    }

    private func line(_ line: FinancingLine?, _ row: Int) -> [ApplicationEntry] {
        [
            ("organisation", "Part", line?.organisation.map { String($0) } ?? ""), ("text", "Vad", line?.text ?? ""),
            ("year", "År", String(line?.year ?? application.firstYear)),
            ("amount", "Belopp", line?.amount.swedishNumber ?? ""),
        ].map { ApplicationEntry("finans.\(row).\($0.0)", "Finansiering \(row + 1): \($0.1)", $0.2) }
    }
}

extension String {
    /// The field that every row of a kind has one of.
    fileprivate var lastField: String {
        switch self {
        case "volym": ".count"
        case "finans": ".amount"
        case "part": ".plusgiro"
        default: ".text"
        }
    }
}
