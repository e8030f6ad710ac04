/// Räknad rapport (counted report), in pages a leverans: what one initiative has counted for one period, protected, as it goes from
/// the party that holds the register to the förbund. It holds no person and nothing that could be one.
package struct CountedReport: Codable, Hashable, Sendable {
    /// Personuppgiftsansvarig (controller): the authority that holds the register. In a municipality a board (nämnd).
    package struct Controller: Codable, Hashable, Sendable {
        package let name: String
        /// "212000-0696", of the municipality where the controller is one of its boards.
        package let organisationNumber: String

        package init(name: String, organisationNumber: String) {
            (self.name, self.organisationNumber) = (name, organisationNumber)
        }
    }

    package struct Initiative: Codable, Hashable, Sendable {
        /// What both sides call it: small letters, digits and hyphens.
        package let key: String
        package let name: String

        package init(key: String, name: String) { (self.key, self.name) = (key, name) }
    }

    /// Who saw what goes, and let it go: in their work, by name and function.
    package struct Sender: Codable, Hashable, Sendable {
        package let name: String
        package let function: String

        package init(name: String, function: String) { (self.name, self.function) = (name, function) }
    }

    /// The sender's own serial number: 1, 2, 3 … Seen twice, it is a replay.
    package let number: Int
    package let controller: Controller
    package let initiative: Initiative
    package let period: FollowUpPeriod
    /// `TableCode.definitions` of the program that counted.
    package let definitions: Int
    package let protection: ProtectionRule
    package let madeOn: Day
    package let madeBy: Sender
    /// The number of an earlier report of the same initiative and period that this one takes the place of.
    package let replaces: Int?
    package let tables: [CountedTable]
    package let remark: String?

    package init(
        number: Int,
        controller: Controller,
        initiative: Initiative,
        period: FollowUpPeriod,
        definitions: Int = TableCode.definitions,
        protection: ProtectionRule = .standard,
        madeOn: Day,
        madeBy: Sender,
        replaces: Int? = nil,
        tables: [CountedTable],
        remark: String? = nil
    ) {
        (self.number, self.controller, self.initiative, self.period) = (number, controller, initiative, period)
        (self.definitions, self.protection, self.madeOn, self.madeBy) = (definitions, protection, madeOn, madeBy)
        (self.replaces, self.tables, self.remark) = (replaces, tables, remark)
    }

    package subscript(code: TableCode) -> CountedTable? { tables.first { $0.code == code } }
}

/// Skyddsregel (protection rule): which counts are too small to be told.
package struct ProtectionRule: Codable, Hashable, Sendable {
    /// Tröskel (threshold): the least count that is told. Five is the practice that the reference gives for the statistical
    /// authorities, unconfirmed: hence a setting of the controller's.
    package let threshold: Int
    /// Whether a count of zero is hidden too.
    package let hidesZero: Bool

    package static let standard = ProtectionRule(threshold: 5)
    package static let thresholds = 3...20

    package init(threshold: Int, hidesZero: Bool = false) {
        (self.threshold, self.hidesZero) = (min(max(threshold, 3), 20), hidesZero)
    }

    /// Whether a count must not be told for its own sake.
    package func isSmall(_ count: Int) -> Bool { count < threshold && (count > 0 || hidesZero && count == 0) }
}
