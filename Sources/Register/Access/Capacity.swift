/// Uppgift i en insats (capacity): what somebody does there, and so what they reach.
package enum Capacity: String, Codable, CaseIterable, Hashable, Sendable {
    case caseWorker, coordinator, intake, manager

    package var swedish: String {
        switch self {
        case .caseWorker: "handläggare"
        case .coordinator: "samordnare"
        case .intake: "intagsgrupp"
        case .manager: "chef (bara antal)"
        }
    }

    /// Whom to ask: "Be en handläggare …".
    private var asked: String {
        switch self {
        case .caseWorker: "en handläggare"
        case .coordinator: "en samordnare"
        case .intake: "intagsgruppen"
        case .manager: "en chef"
        }
    }

    /// Those who may do it, as whom to ask: "en samordnare eller en chef".
    static func asked(for deed: RegisterDeed) -> String {
        allCases.filter { $0.may(deed) }.map(\.asked).joined(separator: " eller ")
    }

    /// The table of capacities and deeds; a test holds it cell by cell.
    package func may(_ deed: RegisterDeed) -> Bool {
        switch self {
        case .caseWorker: [.seePersons, .enrol, .follow, .map, .readCounts].contains(deed)
        case .coordinator:
            [.seePersons, .enrol, .follow, .map, .readCounts, .answerPerson, .deliver].contains(deed)
        case .intake: [.seePersons, .decideIntake].contains(deed)
        case .manager: [.readCounts, .reviewLooks, .deliver].contains(deed)
        }
    }
}

/// Åtgärd i registret (register deed): what somebody may want to do in an initiative.
package enum RegisterDeed: String, CaseIterable, Hashable, Sendable {
    /// See who the participants are.
    case seePersons
    /// Skriva in.
    case enrol
    /// Följa: exits, follow-ups, plans, instruments, corrections.
    case follow
    /// Kartlägga: work with lists of people to reach.
    case map
    /// Besluta om intag.
    case decideIntake
    case readCounts
    /// Granska loggen as counts.
    case reviewLooks
    /// Lämna ut registerutdrag: what is held about one person, to the person.
    case answerPerson
    /// Lämna räknade uppgifter till förbundet.
    case deliver

    var swedish: String {
        switch self {
        case .seePersons: "se deltagare"
        case .enrol: "skriva in"
        case .follow: "föra in uppgifter om deltagare"
        case .map: "arbeta med kartläggningens lista"
        case .decideIntake: "besluta om intag"
        case .readCounts: "se antal"
        case .reviewLooks: "granska loggen"
        case .answerPerson: "lämna ut registerutdrag"
        case .deliver: "lämna antal till förbundet"
        }
    }
}
