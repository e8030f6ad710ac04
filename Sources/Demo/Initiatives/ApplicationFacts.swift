import Domain

/// An application as its YAML gives it.
struct ApplicationFacts: Decodable {
    struct Party: Decodable {
        let organisation: String
        let unit: String?
        let number: String?
        let address: String?
        let signatory: String?
        let contact: String?
    }

    struct Group: Decodable {
        let section: String
        let ages: [Int]?
        let text: String
    }

    struct Goal: Decodable {
        let text: String
        let measure: String?
        let kind: ApplicationGoal.Kind?
    }

    struct Volume: Decodable {
        let what: String
        let year: Int?
        let count: Int
    }

    /// The § that decided it.
    let item: Int
    let appendix: Int
    let title: String
    let years: [Int]
    let summary: String
    /// The first is responsible.
    let parties: [Party]
    let answers: [String: String]?
    let groups: [Group]
    let goals: [Goal]
    let volumes: [Volume]?
    /// Kronor by kind and year.
    let costs: [String: [Int: Int]]
    let types: [String: String]?
}
