/// Åtgärd (wheel action): the page of the program where a duty is done.
package enum WheelAction: String, Codable, CaseIterable, Hashable, Sendable {
    case meetings, nextPlan, association, decisions, control, publicSite

    package var swedish: String {
        switch self {
        case .meetings: "Till mötena"
        case .nextPlan: "Till nästa års mötesplan"
        case .association: "Till förbundets uppgifter"
        case .decisions: "Till beslutslistan"
        case .control: "Till kontrollen"
        case .publicSite: "Till den publika webbplatsen"
        }
    }

    /// The path of the page, for a duty due in a year.
    package func path(_ year: Int) -> String {
        switch self {
        case .meetings: "/moten"
        case .nextPlan: FindingObject.plan(year: year + 1).path
        case .association: FindingObject.association.path
        case .decisions: "/beslut"
        case .control: "/kontroll"
        case .publicSite: "/publikt"
        }
    }
}
