import Domain
import TestSupport

extension RuleCase {
    static var reports: [RuleCase] {
        [
            RuleCase(.reportOverdue) {
                $0.registry.reports = [RuleCase.report(due: "2023-01-15")]
            } right: {
                $0.registry.reports = [RuleCase.report(due: "2023-01-16")]
            },
            RuleCase(.reportAboveGrant) {
                $0.registry.reports = [RuleCase.report(used: 100_001, submitted: true)]
            } right: {
                $0.registry.reports = [RuleCase.report(used: 100_000, submitted: true)]
            },
            RuleCase(.reportWithoutSex) {
                let unknown = ReportedResult(what: "Avslut till arbete", women: 0, men: 0, others: 12)
                $0.registry.reports = [RuleCase.report(results: [unknown], submitted: true)]
            } right: {
                let told = ReportedResult(what: "Avslut till arbete", women: 7, men: 5)
                $0.registry.reports = [RuleCase.report(results: [told], submitted: true)]
            },
        ]
    }

    /// The report of 2022 of an initiative with 100,000 kr granted.
    static func report(
        due: Day = "2023-01-31",
        used: Int = 90_000,
        results: [ReportedResult] = [ReportedResult(what: "Avslut till arbete", women: 6, men: 8)],
        submitted: Bool = false
    ) -> ReportRecord {
        var report = InitiativeReport(
            id: 1,
            initiative: 1,
            kind: .year,
            from: "2022-01-01",
            until: "2022-12-31",
            due: due,
            approver: .board
        )
        if submitted { report.submittedOn = "2023-01-10" }
        let costs = [ReportedCost(kind: "Lönekostnader", amount: Money(kronor: used))]
        let content = ReportContent(
            answers: Dictionary(uniqueKeysWithValues: ReportTemplate.of(.year).sections.map { ($0.key, "Text.") }),
            costs: costs,
            results: results
        )
        return ReportRecord(report, content, title: "Arbetsterapeut", granted: Money(kronor: 100_000))
    }
}
