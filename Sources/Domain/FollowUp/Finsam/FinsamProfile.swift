/// Insatsens uppgifter i Uppföljning Finsam (Finsam profile): what the state's system asks of an initiative once. There direction,
/// method and ESF are never changed after the initiative was put in.
package struct FinsamProfile: Codable, Hashable, Sendable {
    /// Inriktning (direction).
    package enum Direction: String, CaseIterable, Codable, Hashable, Sendable { case individual, structural }
    /// Uppföljningsmetod (method): how participants are counted.
    package enum Method: String, CaseIterable, Codable, Hashable, Sendable { case bySex, numberOnly }

    package var initiative: Initiative.ID
    package var direction: Direction
    package var targetGroup: String
    package var method: Method
    package var isESF: Bool

    package init(
        _ initiative: Initiative.ID,
        _ direction: Direction,
        targetGroup: String,
        method: Method,
        isESF: Bool = false
    ) {
        (self.initiative, self.direction, self.targetGroup) = (initiative, direction, targetGroup)
        (self.method, self.isESF) = (method, isESF)
    }
}

/// Antal deltagare ett år (Finsam counts), as somebody has typed them in where no delivery tells, and how many were planned for.
package struct FinsamCounts: Codable, Hashable, Sendable {
    package var initiative: Initiative.ID
    package var year: Int
    package var planned: Int?
    package var women: Int?
    package var men: Int?
    package var number: Int?
    /// Who has said so, and when.
    package var source: String

    package init(
        _ initiative: Initiative.ID,
        _ year: Int,
        planned: Int? = nil,
        women: Int? = nil,
        men: Int? = nil,
        number: Int? = nil,
        source: String = ""
    ) {
        (self.initiative, self.year, self.planned) = (initiative, year, planned)
        (self.women, self.men, self.number, self.source) = (women, men, number, source)
    }
}

extension FinsamProfile.Direction {
    package var swedish: String { self == .individual ? "Individinriktad" : "Strukturövergripande" }
}

extension FinsamProfile.Method {
    package var swedish: String { self == .bySex ? "Antal kvinnor och män" : "Endast antal" }
}

/// Slag av administrativ kostnad (administration kind), as the state's system has it.
package enum FinsamKind: String, CaseIterable, Codable, Hashable, Sendable {
    /// Kringkostnader: premises, cleaning, telephone, office.
    case overhead
    /// Personal: salaries, fees to board and auditors, training.
    case staff

    package var swedish: String { self == .overhead ? "Kring" : "Personal" }
}

extension BudgetLine {
    /// Fees to board and auditors are staff; the rest of the administration is overhead until somebody says otherwise.
    package var usualFinsamKind: FinsamKind { [.board, .audit].contains(area) ? .staff : .overhead }

    /// Whether its money is an administrative cost in the state's sheet.
    package var isAdministration: Bool { [.board, .administration, .audit, .financial].contains(area) }
}
