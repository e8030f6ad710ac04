import Domain
import Folder
import Foundation
import Store

/// Insatserna under 2023 (lived initiatives): those of §§ 132–137, by the number of their §, with what every step of their
/// year asks for.
struct LivedInitiatives {
    let store: Store
    let initiatives: [Int: Initiative.ID]
    let sections: PrintedSections
    let by: Signers
    /// The grant of each that stands, to the responsible party, for 2023.
    private var grants: [Int: Grant.ID] = [:]

    init(_ store: Store, _ initiatives: [Int: Initiative.ID], _ sections: PrintedSections, _ by: Signers) {
        (self.store, self.initiatives, self.sections, self.by) = (store, initiatives, sections, by)
    }

    func id(_ number: Int) throws -> Initiative.ID {
        guard let id = initiatives[number] else { throw UnknownKey(key: "§ \(number)") }
        return id
    }

    func grant(_ number: Int) throws -> Grant.ID {
        guard let grant = grants[number] else { throw UnknownKey(key: "grant of § \(number)") }
        return grant
    }

    func standing(_ number: Int) async throws -> GrantStanding { try await store.grantStanding(grant(number)) }

    /// Looks the grant up: it was just decided.
    mutating func find(_ number: Int) async throws -> Grant.ID {
        let known = try await store.initiativeChain(id(number)).grants.map(\.standing)
        let standing = known.last { $0.settlesOnReports && $0.replacements.isEmpty && $0.grant.years.contains(2023) }
        grants[number] = standing?.grant.id
        return try grant(number)
    }
}

extension Demo {
    /// From decision to money and reports, in the order that it came about.
    static func live(_ unlived: LivedInitiatives, _ keys: Keys, _ folder: Folder, _ deliveries: [Data])
        async throws
    {
        var lived = unlived
        let paper = try folder.files.keep(SmallPDF.timetable, as: "application/pdf", named: "avtal.pdf")
        try await lived.grant(paper)
        let own = try await lived.openOwnActivities()
        try await lived.setGoals()
        try await lived.contribute(keys)
        try await lived.adoptBudgets(keys, own)
        try await lived.adoptAttestLists()
        try await lived.planReports()
        try await lived.pay2023(own)
        try await lived.hand(in: Facts.halfYearReports)
        try await lived.changeGrant(paper)
        try await lived.meetConditions()
        try await lived.hand(in: Facts.yearReports)
        try await lived.followUp()
        try await lived.deliver(deliveries)
        try await lived.settle()
        try await lived.claim2024()
    }
}
