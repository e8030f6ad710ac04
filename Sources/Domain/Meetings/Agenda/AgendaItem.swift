package import Foundation

/// Ärende, paragraf (agenda item): a point on the agenda that becomes a § of the minutes when it is opened.
package struct AgendaItem: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        case formal, information, decision, grant, budget, followUp, other
    }

    /// Varifrån ärendet kom (origin).
    package enum Origin: String, Codable, CaseIterable, Hashable, Sendable { case standing, lastMinutes, duty, free }

    /// Utgång (outcome): how the board left it. Nil while it has not.
    package enum Outcome: String, Codable, CaseIterable, Hashable, Sendable {
        /// Beslut fattat, or information noted.
        case decided
        /// Återremiss.
        case referredBack
        /// Bordläggning.
        case tabled
        /// Utgår.
        case struck
    }

    package let id: Int64
    package var meeting: BoardMeeting.ID
    /// The order on the agenda, from 1.
    package var position: Int
    /// Paragrafnummer: given when the item is opened.
    package var number: Int?
    package var title: String
    package var kind: Kind
    package var origin: Origin
    /// Bakgrund: what the members read beforehand.
    package var background: String
    package var openedAt: Date?
    package var outcome: Outcome?
    /// Ordförande vid paragrafen: who led it, when it was not whoever presides over the meeting.
    package var presiding: Person.ID?
    /// Who kept the minutes of it, when another took over before the meeting was over.
    package var secretary: Person.ID?
    /// The clause that the ending itself decided (återremiss, bordläggning, utgår), to take back with it.
    package var endingClause: Clause.ID?
    package var revision: Int

    package init(
        id: Int64,
        meeting: BoardMeeting.ID,
        position: Int,
        number: Int? = nil,
        title: String,
        kind: Kind = .decision,
        origin: Origin = .free,
        background: String = "",
        openedAt: Date? = nil,
        outcome: Outcome? = nil,
        presiding: Person.ID? = nil,
        revision: Int = 1
    ) {
        (self.id, self.meeting, self.position, self.number) = (id, meeting, position, number)
        (self.title, self.kind, self.origin, self.background) = (title, kind, origin, background)
        (self.openedAt, self.outcome, self.presiding, self.revision) = (openedAt, outcome, presiding, revision)
    }
}

extension AgendaItem.Kind {
    package var swedish: String {
        switch self {
        case .formal: "formalia"
        case .information: "information"
        case .decision: "beslut"
        case .grant: "ansökan om medel"
        case .budget: "budget och plan"
        case .followUp: "uppföljning"
        case .other: "övrigt"
        }
    }
}

extension AgendaItem.Outcome {
    package var swedish: String {
        switch self {
        case .decided: "beslutat"
        case .referredBack: "återremitterat"
        case .tabled: "bordlagt"
        case .struck: "utgår"
        }
    }
}
