package import Foundation

/// Redovisning, lägesrapport (report): what a receiver tells of a period: results, money used, forecast. It is planned
/// from the grant's terms, written as a draft, handed in once, and approved or sent back.
package struct InitiativeReport: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        case quarter, halfYear, year, final
    }

    /// Godkänns av (approver): who the terms say approves it.
    package enum Approver: String, CaseIterable, Codable, Hashable, Sendable { case office, board }

    package let id: Int64
    package var initiative: Initiative.ID
    package var kind: Kind
    package var from: Day
    package var until: Day
    /// Senast (due): the day the grant asks for it.
    package var due: Day
    package var approver: Approver
    /// Inlämnad.
    package var submittedAt: Date?
    package var submittedOn: Day?
    package var document: DiaryDocument.ID?
    /// Återsänd (returned) for something to be put right; nil again when it is handed in anew.
    package var returnedOn: Day?
    package var returnReason: String
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
        approver: Approver = .office,
        revision: Int = 1
    ) {
        (self.id, self.initiative, self.kind) = (id, initiative, kind)
        (self.from, self.until, self.due, self.approver) = (from, until, due, approver)
        (returnReason, self.revision) = ("", revision)
    }
}

extension InitiativeReport {
    /// Läge (state): computed from its days.
    package enum State: Hashable, Sendable { case awaited, returned, submitted, approved }

    package var state: State {
        if approvedOn != nil { return .approved }
        if returnedOn != nil { return .returned }
        return submittedOn == nil ? .awaited : .submitted
    }

    /// "helårsredovisning 2023".
    package var name: String { "\(kind.swedish) \(period)" }

    private var period: String {
        switch kind {
        case .quarter: "kvartal \((until.month + 2) / 3) \(until.year)"
        case .halfYear: "\(until.month <= 6 ? "januari–juni" : "juli–december") \(until.year)"
        case .year, .final: String(until.year)
        }
    }
}

extension InitiativeReport.Kind {
    package var swedish: String {
        switch self {
        case .quarter: "kvartalsrapport"
        case .halfYear: "halvårsrapport"
        case .year: "helårsredovisning"
        case .final: "slutredovisning"
        }
    }
}

extension InitiativeReport.State {
    package var swedish: String {
        switch self {
        case .awaited: "väntas"
        case .returned: "återsänd"
        case .submitted: "inlämnad"
        case .approved: "godkänd"
        }
    }
}

extension InitiativeReport.Approver {
    package var swedish: String { self == .office ? "kansliet" : "styrelsen" }
}
