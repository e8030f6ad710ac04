/// Registrerad handling (registered document): what came in, went out or was drawn up. It is never changed and never
/// removed; a correction is another document that points at it.
package struct DiaryDocument: Codable, Hashable, Sendable, Identifiable {
    package enum Direction: String, CaseIterable, Codable, Hashable, Sendable {
        /// Inkommen.
        case incoming
        /// Utgången.
        case outgoing
        /// Upprättad.
        case drawnUp
    }

    /// Vad den är (kind): what Kansli registers by itself is told apart from what somebody registers.
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        case letter, summons, minutes, notice, extract, delegatedDecision, agreement
    }

    package let id: Int64
    package let diaryCase: DiaryCase.ID
    /// Its number within the case, from 1.
    package let serial: Int
    package let direction: Direction
    package let kind: Kind
    /// The day it came in, went out or was drawn up.
    package let day: Day
    package let registeredOn: Day
    /// Avsändare or mottagare; empty when it has none.
    package let counterpart: String
    /// Whether the counterpart is left out of what the public reads.
    package let hidesCounterpart: Bool
    /// Ärendemening: read by everybody, free of secrets.
    package let subject: String
    /// Intygad: who registered it vouched that a word of the list reveals nobody.
    package let isVouched: Bool
    /// The stored original; nil when the document is a page of Kansli's own or is kept on paper.
    package let file: Int64?
    /// Var originalet finns, when it is not here.
    package let keptAt: String
    /// The document that this one puts right.
    package let corrects: DiaryDocument.ID?
    /// The meeting that Kansli made it of.
    package let meeting: BoardMeeting.ID?
    /// The § that an extract is of.
    package let item: AgendaItem.ID?

    package init(
        id: Int64,
        diaryCase: DiaryCase.ID,
        serial: Int,
        _ draft: DocumentDraft,
        registeredOn: Day,
        file: Int64?,
        meeting: BoardMeeting.ID? = nil,
        item: AgendaItem.ID? = nil
    ) {
        (self.id, self.diaryCase, self.serial, self.registeredOn) = (id, diaryCase, serial, registeredOn)
        (direction, kind, day) = (draft.direction, draft.kind, draft.day)
        (counterpart, hidesCounterpart) = (draft.counterpart, draft.hidesCounterpart)
        (subject, keptAt, corrects) = (draft.subject, draft.keptAt, draft.corrects)
        isVouched = draft.isVouched
        (self.file, self.meeting, self.item) = (file, meeting, item)
    }
}

/// Handling att registrera (document draft).
package struct DocumentDraft: Hashable, Sendable {
    package var direction: DiaryDocument.Direction
    package var kind: DiaryDocument.Kind
    package var day: Day
    package var counterpart: String
    package var hidesCounterpart: Bool
    package var subject: String
    package var isVouched: Bool
    package var keptAt: String
    package var corrects: DiaryDocument.ID?
    /// The secrecy that it is marked with as it is registered.
    package var secrecy: SecrecyGround?

    package init(
        _ direction: DiaryDocument.Direction,
        _ subject: String,
        on day: Day,
        kind: DiaryDocument.Kind = .letter,
        counterpart: String = "",
        hidesCounterpart: Bool = false,
        isVouched: Bool = false,
        keptAt: String = "",
        corrects: DiaryDocument.ID? = nil,
        secrecy: SecrecyGround? = nil
    ) {
        (self.direction, self.subject, self.day, self.kind) = (direction, subject, day, kind)
        (self.counterpart, self.hidesCounterpart, self.keptAt) = (counterpart, hidesCounterpart, keptAt)
        (self.isVouched, self.corrects, self.secrecy) = (isVouched, corrects, secrecy)
    }
}
