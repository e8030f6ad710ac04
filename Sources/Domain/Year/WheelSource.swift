/// Källa (source) of a duty: a provision that the program knows, or the förbund's own words.
package enum WheelSource: Hashable, Sendable {
    case provision(WheelProvision)
    /// "Styrelsens beslut § 125/2022": what the förbund has taken on itself.
    case custom(String)
}

/// Lagrum i årshjulet (wheel provision): those that give a förbund something to do each year. Stored by name.
package enum WheelProvision: String, Codable, CaseIterable, Hashable, Sendable {
    case annualReport, mandate, chairs, orderOfService, budget, audit, discharge
    case meetings, consultation, halfYearReport, accessibility

    package var provision: Provision {
        switch self {
        case .annualReport: .FinsamAct.annualReport
        case .mandate: .FinsamAct.mandate
        case .chairs: .FinsamAct.chairs
        case .orderOfService: .FinsamAct.orderOfService
        case .budget: .FinsamAct.budget
        case .audit: .FinsamAct.audit
        case .discharge: .FinsamAct.discharge
        case .meetings: .Bylaws.meetings
        case .consultation: .Bylaws.consultation
        case .halfYearReport: .Bylaws.halfYearReport
        case .accessibility: .AccessibilityAct.statement
        }
    }
}

extension Provision.Confidence: Codable, CaseIterable {
    package static let allCases: [Provision.Confidence] = [.certain, .uncertain, .local]

    /// How a page says it.
    package var swedish: String {
        switch self {
        case .certain: "lagens dag"
        case .uncertain: "vår tolkning"
        case .local: "förbundets egen dag"
        }
    }
}
