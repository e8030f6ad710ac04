package import Domain

/// Insats (initiative) as the register knows it: whose participants are counted together.
package struct RegisterInitiative: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    /// What the office knows it by in deliveries, as "amt".
    package let key: String
    package let name: String
    package let template: StartTemplate
    package let openedOn: Day
    package let closedOn: Day?
}

/// Mall (start template): what an initiative asks at the start, and when it asks again. What nobody needs is not asked.
package struct StartTemplate: Codable, Hashable, Sendable {
    /// In the order of the form.
    package let questions: [StartQuestion]
    /// How many months after the exit somebody is asked again: [6, 12]. Empty: never.
    package let afterMonths: [Int]
    /// After so many months a stay without an exit is overdue.
    package let longestMonths: Int

    package init(_ questions: Set<StartQuestion>, afterMonths: [Int] = [], longestMonths: Int = 24) {
        self.questions = StartQuestion.allCases.filter(questions.contains)
        (self.afterMonths, self.longestMonths) = (Set(afterMonths).sorted(), longestMonths)
    }

    package func asks(_ question: StartQuestion) -> Bool { questions.contains(question) }

    /// What SUS asked.
    package static let standard = StartTemplate([
        .municipality, .referrer, .incomes, .occupations, .education, .supportTime,
    ])
}

/// Startfråga (start question): one that a template may ask.
package enum StartQuestion: String, Codable, CaseIterable, Hashable, Sendable {
    case municipality, referrer, incomes, occupations, education, supportTime, longAssistance, disability, violence

    package var swedish: String {
        switch self {
        case .municipality: "Kommun"
        case .referrer: "Vem som remitterade"
        case .incomes: "Försörjning"
        case .occupations: "Sysselsättning"
        case .education: "Utbildning"
        case .supportTime: "Månader i offentlig försörjning"
        case .longAssistance: "Långvarigt försörjningsstöd (27 månader på tre år)"
        case .disability: "Funktionsnedsättning"
        case .violence: "Frågan om våld"
        }
    }

    package var isStandard: Bool { StartTemplate.standard.questions.contains(self) }
}
