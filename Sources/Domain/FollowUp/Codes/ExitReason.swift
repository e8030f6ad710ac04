/// Avslutsanledning (exit reason): why a stay ended.
package enum ExitReason: String, Codable, CaseIterable, Hashable, Sendable {
    case work, studies, sicknessCompensation, activityCompensation, furtherRehabilitation, timeLimit, ownChoice, illness
    case parenthood, moved, deceased, other, unknown
    /// Utan mätning.
    case withoutMeasurement
    /// Medgivande återtaget.
    case consentWithdrawn
    /// Felregistrering: the stay never was, and is counted nowhere.
    case misregistered

    package var swedish: String {
        switch self {
        case .work: "Arbete"
        case .studies: "Studier"
        case .sicknessCompensation: "Sjukersättning"
        case .activityCompensation: "Aktivitetsersättning"
        case .furtherRehabilitation: "Fortsatt rehabilitering"
        case .timeLimit: "Insatsens tidsgräns"
        case .ownChoice: "Eget val"
        case .illness: "Sjukdom"
        case .parenthood: "Föräldraledighet"
        case .moved: "Flytt"
        case .deceased: "Dödsfall"
        case .other: "Annan orsak"
        case .unknown: "Okänd orsak"
        case .withoutMeasurement: "Utan mätning"
        case .consentWithdrawn: "Medgivande återtaget"
        case .misregistered: "Felregistrering"
        }
    }

    /// SUS: where the exit is without measurement, or the consent was taken back, no income after is recorded (susam.se, form
    /// 9449, read at second hand).
    package var hasAfter: Bool { ![.withoutMeasurement, .consentWithdrawn, .misregistered].contains(self) }

    /// The reason that it is counted as: without measurement is not told apart, since how many they are would bound every table of before
    /// and after.
    package var counted: ExitReason { hasAfter ? self : .unknown }

    package var isCounted: Bool { self != .misregistered }
}

/// Planeringens nästa ansvariga (destination): who takes over the planning after the exit.
package enum Destination: String, Codable, CaseIterable, Hashable, Sendable {
    case nobody, employmentService, insuranceAgency, healthCare, socialServices, education, anotherInitiative, other,
        missing

    package var swedish: String {
        switch self {
        case .nobody: "Ingen: behövs inte"
        case .employmentService: "Arbetsförmedlingen"
        case .insuranceAgency: "Försäkringskassan"
        case .healthCare: "Hälso- och sjukvården"
        case .socialServices: "Socialtjänsten"
        case .education: "Skola eller utbildning"
        case .anotherInitiative: "En annan insats"
        case .other: "Annan"
        case .missing: "Uppgift saknas"
        }
    }
}
