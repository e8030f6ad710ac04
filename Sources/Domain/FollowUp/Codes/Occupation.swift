/// Sysselsättning (occupation): what a participant does. One may do several things.
package enum Occupation: String, Codable, CaseIterable, Hashable, Sendable {
    /// Förvärvsarbete without subsidy.
    case work
    case subsidisedWork, studies, jobSeeking, other
    /// Nothing of these.
    case none
    case missing

    package var swedish: String {
        switch self {
        case .work: "Arbete utan stöd"
        case .subsidisedWork: "Arbete med stöd, till exempel lönebidrag"
        case .studies: "Studier"
        case .jobSeeking: "Aktivt arbetssökande"
        case .other: "Annan sysselsättning, till exempel praktik"
        case .none: "Ingen sysselsättning"
        case .missing: "Uppgift saknas"
        }
    }

    package var isExclusive: Bool { self == .none || self == .missing }

    /// Work and studies have an extent, so that more of them can be told from as much.
    package var hasExtent: Bool { [.work, .subsidisedWork, .studies].contains(self) }
}

/// Omfattning (extent): of full time.
package enum Extent: Int, Codable, CaseIterable, Hashable, Comparable, Sendable {
    case quarter = 25
    case half = 50
    case threeQuarters = 75
    case full = 100

    package var swedish: String { "\(rawValue) procent" }

    package static func < (one: Extent, other: Extent) -> Bool { one.rawValue < other.rawValue }
}
