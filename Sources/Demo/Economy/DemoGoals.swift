import Domain
import Store

/// Ett mål som planen skriver det.
private struct GoalFacts: Decodable {
    let kind: Goal.Kind
    let years: [Int]?
    let text: String
    let appliesTo: String?
    let measure: String?
    let instrument: String?
    let target: String?
    let computed: Goal.Computed?
    /// Whole kronor, and per mille.
    let leastAmount: Int?
    let leastShare: Int?
    let mostShare: Int?
    let compare: Int?

    func goal(_ section: AgendaItem.ID) -> Goal {
        Goal(
            kind,
            text,
            years: (years?.first ?? 2023)...(years?.last ?? 2023),
            appliesTo: appliesTo ?? "",
            measure: measure ?? "",
            instrument: instrument ?? "",
            target: target ?? "",
            computed: computed ?? .none,
            leastAmount: leastAmount.map { Money(kronor: $0) },
            leastShare: leastShare,
            mostShare: mostShare,
            compareWith: compare,
            responsible: "förbundschefen",
            section: section
        )
    }
}

/// Målen i demon, and what the director wrote of two of them after the year: invented.
extension LivedInitiatives {
    func setGoals() async throws {
        let adopted = try sections("2022-11-25", "Fastställande av 2023 års budget")
        let noted = try by(.director, "2022-11-25")
        for goal in try Demo.read([GoalFacts].self, Facts.goals) {
            let id = try await store.setGoal(goal.goal(adopted), as: nil, noted)
            guard let text = judged[goal.text] else { continue }
            let written = try by(.director, "2024-01-31")
            try await store.noteOutcome(
                GoalOutcome(goal: id, year: 2023, outcome: .partly, text: text, notedOn: written.day),
                written
            )
        }
    }

    private var judged: [String: String] {
        [
            "Fler ska tycka att samverkansstrukturen fungerar.":
                "Chefer och styrelse svarar som förra året, medarbetare något högre.",
            "Handläggarna ska använda Insatskatalogen till vardags.":
                "Fler än förra året använder den, men inte i alla enheter.",
        ]
    }
}
