package import Domain

/// Ändamål (purpose): why somebody looks at a person.
package enum Purpose: String, Codable, CaseIterable, Hashable, Sendable {
    case casework, intake, exit, correction, request, review

    package var swedish: String {
        switch self {
        case .casework: "Arbetar med deltagaren"
        case .intake: "Bereder eller beslutar om intag"
        case .exit: "Avslut eller uppföljning"
        case .correction: "Rättar en uppgift"
        case .request: "Begäran från personen själv"
        case .review: "Kontroll eller granskning"
        }
    }
}

/// Titt (look) at a person: who, when, in which way and why. The log of them can be printed for that person.
package struct Look: Codable, Hashable, Sendable, Identifiable {
    package enum Way: String, Codable, CaseIterable, Sendable {
        case page, search, enrolment, export

        package var swedish: String {
            switch self {
            case .page: "Öppnade sidan"
            case .search: "Träff i sökning"
            case .enrolment: "Skrev in"
            case .export: "Registerutdrag"
            }
        }
    }

    package let id: Int64
    package let person: Int64?
    /// The referral that was read; nil when it was something else.
    package let referral: Int64?
    /// The mapping project whose list was read, and the one on it; nil when it was the whole list.
    package let mappingProject: Int64?
    package let mappingTarget: Int64?
    /// The name stood in a list; what is behind it was not opened.
    package let listed: Bool
    package let account: Int64
    package let name: String
    package let at: String
    package let way: Way
    package let purpose: Purpose

    /// What was done, as the log prints it.
    package var swedish: String {
        if way != .page { return way.swedish }
        if listed { return "Såg namnet i intagets lista" }
        if referral != nil { return "Läste remissen" }
        if mappingTarget != nil { return "Öppnade bladet i en kartläggning" }
        return mappingProject == nil ? way.swedish : "Läste en kartläggnings lista"
    }
}

/// Sökning (person search): by a whole number, or a whole surname with a given name.
package enum PersonSearch: Hashable, Sendable {
    case number(IdentityNumber)
    case name(surname: String, given: String)
}

/// Sökregler (search rules): a search finds somebody whom one knows of, and does not fish.
package enum SearchRules {
    package static let mostHits = 5
    /// Misses of one account in an hour, after which it waits.
    package static let mostMisses = 10

    package static func maySearch(_ search: PersonSearch, missesLastHour: Int) -> Ruling {
        guard missesLastHour < mostMisses else {
            return refused(
                "Du har sökt \(missesLastHour) gånger den senaste timmen utan träff. Vänta en stund, eller ta hjälp av deltagarens "
                    + "handläggare. Sökningarna står i loggen."
            )
        }
        if case .name(let surname, let given) = search, min(surname.count, given.count) < 2 {
            return refused("Skriv hela efternamnet och ett helt förnamn. Det går inte att söka på en del av ett namn.")
        }
        return Ruling(.met, .Register.looks, "Sökningen kan göras.")
    }

    private static func refused(_ reason: String) -> Ruling { Ruling(.notMet, .Register.looks, reason) }
}
