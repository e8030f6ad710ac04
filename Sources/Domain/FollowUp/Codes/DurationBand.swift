/// Tid i insatsen (duration band): whole months from the month of the start to the month of the end, so that it is the same when the
/// days are gone.
package enum DurationBand: String, Codable, CaseIterable, Hashable, Sendable {
    case underThree, threeToFive, sixToEleven, twelveToTwentyThree, twentyFourOrMore

    package init(from start: Day, to end: Day) {
        let months = (end.year - start.year) * 12 + end.month - start.month
        self = Self.longestFirst.first { months >= $0.least } ?? .underThree
    }

    /// Made once: it is asked of a million stays.
    private static let longestFirst = Array(allCases.reversed())

    /// Whole months, from the month of the start to that of the end.
    package var least: Int {
        switch self {
        case .underThree: 0
        case .threeToFive: 3
        case .sixToEleven: 6
        case .twelveToTwentyThree: 12
        case .twentyFourOrMore: 24
        }
    }

    /// Whole months, these included; nil in the last band.
    package var most: Int? { Self.allCases.first { $0.least > least }.map { $0.least - 1 } }

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
