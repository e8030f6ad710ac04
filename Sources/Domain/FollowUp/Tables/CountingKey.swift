/// Keys of rows that are no code of a list.
package enum CountingKey {
    /// Någon offentlig försörjning.
    package static let anyPublic = "anyPublic"
    package static let anyOccupation = "anyOccupation"
    package static let startedWork = "work"
    package static let startedStudies = "studies"
    package static let startedEither = "either"
    package static let violenceAsked = "asked"
    package static let violenceYes = "yes"
    package static let violenceNo = "no"
    package static let violenceNoAnswer = "noAnswer"
    /// Nobody knows, as of the anonymous and of those who ended without measurement.
    package static let missing = "missing"
    package static let overdueExit = "overdueExit"
    /// After "instrument.indicator": those with two measurements or more, and how the latest is beside the first.
    package static let measuredTwice = ".n"
    package static let progressed = [".better", ".same", ".worse"]
}

/// Försörjningsgrupp (flow group): each person in one, before and after.
package enum FlowGroup: String, CaseIterable, Hashable, Sendable {
    /// Some public support that is not for studies alone.
    case `public`
    /// Studiestöd and nothing else.
    case study
    case none, missing

    package init(_ sources: CodeSet<IncomeSource>) {
        if sources.contains(.missing) || sources.isEmpty {
            self = .missing
        } else if sources.contains(.noPublic) {
            self = .none
        } else {
            self = sources == CodeSet([.studySupport]) ? .study : .public
        }
    }

    package var swedish: String {
        switch self {
        case .public: "Offentlig försörjning"
        case .study: "Bara studiestöd"
        case .none: "Ingen offentlig försörjning"
        case .missing: "Uppgift saknas"
        }
    }

    /// "public>none".
    package static func key(_ before: FlowGroup, _ after: FlowGroup) -> String {
        "\(before.rawValue)>\(after.rawValue)"
    }

    package static func pair(_ key: String) -> [Measure: FlowGroup]? {
        let parts = key.split(separator: ">").compactMap { FlowGroup(rawValue: String($0)) }
        return parts.count == 2 ? [.before: parts[0], .after: parts[1]] : nil
    }
}
