/// Försörjning (income source): where a participant's money comes from. The first eight stand in an extract of SUS from 2016; the
/// others are known from its forms at second hand. A participant may have several.
package enum IncomeSource: String, Codable, CaseIterable, Hashable, Sendable {
    case missing, activityCompensation, sicknessCompensation, unemploymentFund, activitySupport, socialAssistance
    case studySupport, noPublic
    case sicknessBenefit, rehabilitationBenefit, establishmentBenefit, developmentBenefit, parentalBenefit, otherPublic

    package var swedish: String {
        switch self {
        case .missing: "Uppgift saknas"
        case .activityCompensation: "Aktivitetsersättning"
        case .sicknessCompensation: "Sjukersättning"
        case .unemploymentFund: "A-kassa"
        case .activitySupport: "Aktivitetsstöd"
        case .socialAssistance: "Försörjningsstöd"
        case .studySupport: "Studiestöd eller studiemedel"
        case .noPublic: "Ingen offentlig försörjning"
        case .sicknessBenefit: "Sjukpenning"
        case .rehabilitationBenefit: "Rehabiliteringspenning"
        case .establishmentBenefit: "Etableringsersättning"
        case .developmentBenefit: "Utvecklingsersättning"
        case .parentalBenefit: "Föräldrapenning"
        case .otherPublic: "Annan offentlig försörjning"
        }
    }

    /// "Uppgift saknas" and "ingen offentlig försörjning" say that there is no other.
    package var isExclusive: Bool { self == .missing || self == .noPublic }
}
