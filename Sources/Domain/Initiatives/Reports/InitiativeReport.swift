package import Foundation

/// Redovisning, lägesrapport (report): what a receiver tells of a period: results, money used, forecast.
package struct InitiativeReport: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        case quarter, halfYear, year, final
    }

    package let id: Int64
    package var initiative: Initiative.ID
    package var kind: Kind
    package var from: Day
    package var until: Day
    /// Senast (due): the day the grant asks for it.
    package var due: Day
    /// Inlämnad.
    package var submittedAt: Date?
    package var document: DiaryDocument.ID?
    /// Godkänd: by the office, or by the board's § when one is named.
    package var approvedOn: Day?
    package var approvedAt: AgendaItem.ID?
    package var revision: Int

    package init(
        id: Int64 = 0,
        initiative: Initiative.ID,
        kind: Kind,
        from: Day,
        until: Day,
        due: Day,
        revision: Int = 1
    ) {
        (self.id, self.initiative, self.kind) = (id, initiative, kind)
        (self.from, self.until, self.due, self.revision) = (from, until, due, revision)
    }
}

/// Använda medel (money used): what a cost kind has cost in the report's period.
package struct ReportedCost: Codable, Hashable, Sendable {
    package var report: InitiativeReport.ID
    /// `ApplicationTemplate.CostKind.key`.
    package var kind: String
    package var amount: Money

    package init(report: InitiativeReport.ID, kind: String, amount: Money) {
        (self.report, self.kind, self.amount) = (report, kind, amount)
    }
}
