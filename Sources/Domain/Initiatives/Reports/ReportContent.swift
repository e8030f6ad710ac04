/// Redovisningens innehåll (report content): what the receiver writes.
package struct ReportContent: Codable, Hashable, Sendable {
    /// By `ReportTemplate.Section.key`.
    package var answers: [String: String]
    package var costs: [ReportedCost]
    package var results: [ReportedResult]
    /// Prognos (forecast): what the receiver expects to use of the year's grant; nil when nothing is said.
    package var forecast: Money?

    package init(
        answers: [String: String] = [:],
        costs: [ReportedCost] = [],
        results: [ReportedResult] = [],
        forecast: Money? = nil
    ) {
        (self.answers, self.costs, self.results, self.forecast) = (answers, costs, results, forecast)
    }

    /// Använt (used) so far in the period, in öre.
    package var used: Money { costs.map(\.amount).reduce(.zero, +) }
}

/// Använda medel (money used): what a cost kind has cost in the report's period.
package struct ReportedCost: Codable, Hashable, Sendable {
    /// As the receiver names it: the labels of the application's cost kinds, and others.
    package var kind: String
    package var amount: Money

    package init(kind: String, amount: Money) { (self.kind, self.amount) = (kind, amount) }
}

extension ReportedCost {
    /// Where no application says which kinds there are.
    package static let usualKinds = [
        "Lönekostnader", "Lokalkostnader", "Material", "Resekostnader", "Externa tjänster", "Aktiviteter",
        "Övriga kostnader",
    ]
}

/// Kostnadsslag att redovisa (reported kind): its name, and what the application says of it for the report's whole year, in
/// öre; nil when it says nothing.
package struct ReportedKind: Hashable, Sendable {
    package let name: String
    package let applied: Money?

    package init(_ name: String, applied: Money? = nil) { (self.name, self.applied) = (name, applied) }
}

/// Resultat i antal (result): how many, by sex. Counts alone: nobody is named, and the förbund may not know who they are.
package struct ReportedResult: Codable, Hashable, Sendable {
    package var what: String
    package var women: Int
    package var men: Int
    /// Uppgift saknas or neither.
    package var others: Int

    package init(what: String, women: Int, men: Int, others: Int = 0) {
        (self.what, self.women, self.men, self.others) = (what, women, men, others)
    }

    package var total: Int { women + men + others }
}

extension ReportedResult {
    /// Skyddade antal (protected counts): as they stand in what leaves the office. A count of one to four could point
    /// somebody out, and so could the difference between a total and the rest: then no sex is told, and a small total is
    /// told as small.
    package enum Protected: Hashable, Sendable {
        case whole(women: Int, men: Int, others: Int)
        case total(Int)
        case few
    }

    private static let rule = ProtectionRule.standard

    package var protected: Protected {
        let isSmall = [women, men, others].contains(where: Self.rule.isSmall)
        if !isSmall { return .whole(women: women, men: men, others: others) }
        return total < Self.rule.threshold ? .few : .total(total)
    }
}

/// Redovisningsmall (report template): the headings that a receiver writes under.
package struct ReportTemplate: Hashable, Sendable {
    package struct Section: Hashable, Sendable {
        package let key: String
        package let label: String
        package let guidance: String

        package init(_ key: String, _ label: String, _ guidance: String) {
            (self.key, self.label, self.guidance) = (key, label, guidance)
        }
    }

    package let sections: [Section]

    package static func of(_ kind: InitiativeReport.Kind) -> ReportTemplate {
        let common = [
            Section("done", "Vad som har gjorts", "De viktigaste händelserna under perioden."),
            Section("goals", "Mål", "Hur det går mot varje mål i ansökan, och hur ni vet det."),
            Section("deviations", "Avvikelser", "Vad som inte blev som planerat, och vad ni gör åt det."),
        ]
        let closing = [
            Section("equality", "Jämställdhet", "Skillnader mellan kvinnor och män, och vad de beror på."),
            Section("learned", "Lärdomar", "Vad parterna har lärt sig, och vad som tas in i ordinarie verksamhet."),
        ]
        return ReportTemplate(sections: [.year, .final].contains(kind) ? common + closing : common)
    }
}
