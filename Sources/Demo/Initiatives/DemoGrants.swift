import Domain
import Folder
import Foundation
import Store

/// Beviljanden i demon: as the §§ of 25 November 2022 say, with invented agreements and plans.
extension Demo {
    static func grant(
        _ initiatives: [Int: Initiative.ID],
        _ store: Store,
        _ folder: Folder,
        _ on: (Day?) -> Signature
    ) async throws {
        let decided = Day(2022, 11, 25)
        let paper = try folder.files.keep(SmallPDF.timetable, as: "application/pdf", named: "avtal.pdf")
        for number in [132, 133, 134, 135, 136] {
            guard let id = initiatives[number] else { continue }
            try await agree(id, isSigned: number != 136, paper, store, on)
        }
        for own in ownActivities {
            let initiative = Initiative(own.title, kind: .own, budgetLine: own.budgetLine, openedOn: on(decided).day)
            let id = try await store.openInitiative(initiative, on(decided))
            try await store.grantFromBudget([2023: Money(kronor: own.kronor)], to: id, on(decided))
        }
    }

    /// The plan, the agreement and the reports to come of what is granted to the responsible party. One agreement waits for
    /// its signatures.
    private static func agree(
        _ id: Initiative.ID,
        isSigned: Bool,
        _ paper: KeptFile,
        _ store: Store,
        _ on: (Day?) -> Signature
    ) async throws {
        let chain = try await store.initiativeChain(id)
        guard let grant = chain.grants.first(where: { $0.standing.settlesOnReports })?.standing.grant.id else { return }
        let made = on(Day(2022, 12, 5))
        try await store.lay(.halves, of: grant, in: id, made)
        let version = try await store.makeAgreement(.accord, terms: "", of: grant, in: id, made)
        guard isSigned else { return }
        let signed = on(Day(2022, 12, 8))
        try await store.planReports(ReportSchedule(year: 2023, kinds: [.halfYear, .year]), of: id, signed)
        try await store.signAgreement(version: version, of: grant, in: id, signed)
        try await store.takeInAgreement(
            paper,
            signedBy: "Behörig firmatecknare",
            on: signed.day,
            version: version,
            of: grant,
            in: id,
            signed
        )
    }
}
