/// Utbildning (education): the highest that is finished.
package enum Education: String, Codable, CaseIterable, Hashable, Sendable {
    case lessThanCompulsory, compulsory, upperSecondary, specialUpperSecondary, folkHighSchool, higher, missing

    package var swedish: String {
        switch self {
        case .lessThanCompulsory: "Ej fullföljd grundskola"
        case .compulsory: "Grundskola"
        case .upperSecondary: "Gymnasieskola"
        case .specialUpperSecondary: "Anpassad gymnasieskola"
        case .folkHighSchool: "Folkhögskola eller annan eftergymnasial kortare än två år"
        case .higher: "Högskola eller annan eftergymnasial, två år eller mer"
        case .missing: "Uppgift saknas"
        }
    }
}

/// Tid i offentlig försörjning (time in support) before the start.
package enum SupportTime: String, Codable, CaseIterable, Hashable, Sendable {
    case none, underYear, oneToTwo, threeToFive, sixToNine, tenOrMore, missing

    /// The band of a whole number of months.
    package init(months: Int) {
        switch months {
        case ...0: self = .none
        case ..<12: self = .underYear
        case ..<36: self = .oneToTwo
        case ..<72: self = .threeToFive
        case ..<120: self = .sixToNine
        default: self = .tenOrMore
        }
    }

    package var swedish: String {
        switch self {
        case .none: "Ingen tid"
        case .underYear: "Under 1 år"
        case .oneToTwo: "1–2 år"
        case .threeToFive: "3–5 år"
        case .sixToNine: "6–9 år"
        case .tenOrMore: "10 år eller mer"
        case .missing: "Uppgift saknas"
        }
    }
}

/// Svar (answer) to a question that can be answered yes or no: disability, long-term social assistance, violence.
package enum YesNo: String, Codable, CaseIterable, Hashable, Sendable {
    case yes, no, missing

    package var swedish: String {
        switch self {
        case .yes: "Ja"
        case .no: "Nej"
        case .missing: "Uppgift saknas"
        }
    }
}

/// Remitterande part (referring party): who sent the participant. An organisation, never a person.
package enum ReferringParty: String, Codable, CaseIterable, Hashable, Sendable {
    case employmentService, insuranceAgency, region, municipality, own, other, missing

    package var swedish: String {
        switch self {
        case .employmentService: "Arbetsförmedlingen"
        case .insuranceAgency: "Försäkringskassan"
        case .region: "Regionen"
        case .municipality: "Kommunen"
        case .own: "Eget initiativ"
        case .other: "Annan"
        case .missing: "Uppgift saknas"
        }
    }
}
