/// Ansökningsmall (application template): the förbund's own form. What it asks for is data, so that a form from before is
/// read as it was.
package struct ApplicationTemplate: Codable, Hashable, Sendable, Identifiable {
    /// Avsnitt (section): a heading with its answer.
    package struct Section: Codable, Hashable, Sendable {
        /// Stable within the template: "2.1".
        package var key: String
        package var label: String
        package var guidance: String
        package var isRequired: Bool

        package init(_ key: String, _ label: String, guidance: String = "", isRequired: Bool = true) {
            (self.key, self.label, self.guidance, self.isRequired) = (key, label, guidance, isRequired)
        }
    }

    /// Kostnadsslag (cost kind).
    package struct CostKind: Codable, Hashable, Sendable {
        /// Stable within the template: "wages".
        package var key: String
        package var label: String
        /// Whether an amount must say what it is for.
        package var needsSpecification: Bool

        package init(_ key: String, _ label: String, needsSpecification: Bool = false) {
            (self.key, self.label, self.needsSpecification) = (key, label, needsSpecification)
        }
    }

    package let id: Int64
    package var name: String
    package var from: Day
    package var until: Day?
    package var sections: [Section]
    package var costKinds: [CostKind]
    /// Förbundets målgrupp (own target group), in years of age; nil is not asked about.
    package var leastAge: Int?
    package var greatestAge: Int?
    /// Whether the financing plan and net cost are asked for.
    package var asksForFinancing: Bool
    /// Minst antal parter (least parties) that must cooperate for an application to be tried.
    package var leastParties: Int

    package init(
        id: Int64 = 0,
        name: String,
        from: Day,
        until: Day? = nil,
        sections: [Section],
        costKinds: [CostKind],
        ages: ClosedRange<Int>? = nil,
        asksForFinancing: Bool = true,
        leastParties: Int = 2
    ) {
        (self.id, self.name, self.from, self.until) = (id, name, from, until)
        (self.sections, self.costKinds) = (sections, costKinds)
        (leastAge, greatestAge, self.asksForFinancing) = (ages?.lowerBound, ages?.upperBound, asksForFinancing)
        self.leastParties = leastParties
    }
}
