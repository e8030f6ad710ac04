/// Tid i insatsen (duration band): whole months from the month of the start to the month of the end, so that it is the same when the
/// days are gone.
package enum DurationBand: String, Codable, CaseIterable, Hashable, Sendable {
    case underThree, threeToFive, sixToEleven, twelveToTwentyThree, twentyFourOrMore

    package init(from start: Day, to end: Day) {
        switch (end.year - start.year) * 12 + end.month - start.month {
        case ..<3: self = .underThree
        case ..<6: self = .threeToFive
        case ..<12: self = .sixToEleven
        case ..<24: self = .twelveToTwentyThree
        default: self = .twentyFourOrMore
        }
    }

    package var swedish: String {
        switch self {
        case .underThree: "Under 3 månader"
        case .threeToFive: "3–5 månader"
        case .sixToEleven: "6–11 månader"
        case .twelveToTwentyThree: "12–23 månader"
        case .twentyFourOrMore: "24 månader eller mer"
        }
    }
}
