import Domain

/// A report as its YAML gives it.
struct ReportFacts: Decodable {
    struct Result: Decodable {
        let what: String
        let women: Int
        let men: Int
    }

    struct Return: Decodable {
        let on: String
        let reason: String
    }

    struct Approval: Decodable {
        let on: String
        /// The day and title of the board's §; the office approved without one.
        let section: [String]?
    }

    /// The § that granted the money.
    let number: Int
    let kind: InitiativeReport.Kind
    /// Words by the template's keys.
    let answers: [String: String]
    /// Kronor by the template's cost kinds.
    let costs: [String: Int]
    let results: [Result]
    let forecast: Int?
    /// A draft without.
    let submitted: String?
    let returned: Return?
    let approved: Approval?
}

extension ReportFacts {
    func content(_ template: ApplicationTemplate) -> ReportContent {
        ReportContent(
            answers: answers,
            costs: costs.sorted { $0.key < $1.key }.map {
                ReportedCost(kind: template.label(ofCost: $0.key), amount: Money(kronor: $0.value))
            },
            results: results.map { ReportedResult(what: $0.what, women: $0.women, men: $0.men) },
            forecast: forecast.map { Money(kronor: $0) }
        )
    }
}
