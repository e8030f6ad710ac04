/// Insats i listan (initiative summary): one row of the list, with the money of one year.
package struct InitiativeSummary: Codable, Hashable, Sendable, Identifiable {
    package let id: Initiative.ID
    package let kind: Initiative.Kind
    package let title: String
    package let responsible: String?
    package let openedOn: Day
    package let closedOn: Day?
    package let isSubmitted: Bool
    package let isWithdrawn: Bool
    package let isOnAgenda: Bool
    package let isDecided: Bool
    package let grants: Int
    package let isSigned: Bool
    /// The years that its grants and applications are about.
    package let firstYear: Int?
    package let lastYear: Int?
    package let granted: Money
    package let paid: Money

    package var left: Money { granted - paid }

    package func isAbout(_ year: Int) -> Bool {
        guard let firstYear, let lastYear else { return openedOn.year == year }
        return firstYear...max(firstYear, lastYear) ~= year || paid != .zero
    }

    package var state: InitiativeState {
        if closedOn != nil { return .closed }
        if isWithdrawn { return .withdrawn }
        if grants > 0 { return kind == .own || isSigned ? .running : .granted }
        if isDecided { return .refused }
        if isOnAgenda { return .onAgenda }
        return isSubmitted ? .submitted : kind == .application ? .draft : .planned
    }
}

/// Läge (state) of an initiative, computed from its facts.
package enum InitiativeState: String, CaseIterable, Hashable, Sendable {
    case draft, planned, submitted, onAgenda, refused, granted, running, withdrawn, closed

    package var swedish: String {
        switch self {
        case .draft: "inte ansökt"
        case .planned: "planerad"
        case .submitted: "ansökt"
        case .onAgenda: "hos styrelsen"
        case .refused: "behandlad, inget beviljat"
        case .granted: "beviljad, avtal saknas"
        case .running: "pågår"
        case .withdrawn: "återtagen"
        case .closed: "avslutad"
        }
    }
}

extension Sequence<InitiativeSummary> {
    package var granted: Money { lazy.map(\.granted).reduce(.zero, +) }
    package var paid: Money { lazy.map(\.paid).reduce(.zero, +) }
    package var left: Money { granted - paid }
}
