/// Offentlig bild av ett ärende (public case): what everybody may read of a case, and nothing else.
package struct PublicCase: Hashable, Sendable {
    package let id: DiaryCase.ID
    package let number: String
    package let title: String
    package let openedOn: Day
    package let closedOn: Day?
    package let decision: String
    package let entries: [PublicEntry]

    package init(_ record: DiaryRecord) {
        (id, number, title) = (record.diaryCase.id, record.diaryCase.number, record.diaryCase.title)
        (openedOn, closedOn) = (record.diaryCase.openedOn, record.diaryCase.closedOn)
        decision = record.diaryCase.closedOn == nil ? "" : record.diaryCase.decision
        entries = record.documents.map { PublicEntry($0, in: record) }
    }
}

/// Post i diarieförteckningen (public entry): what everybody may read of a document. It is made of the document, so that
/// what is left out cannot come along.
package struct PublicEntry: Hashable, Sendable {
    package enum Text: Hashable, Sendable {
        case open(day: Day, direction: DiaryDocument.Direction, subject: String, counterpart: String?)
        /// Sekretessmarkerad: nothing but the number.
        case marked
        /// Another document puts it right; its subject is not repeated.
        case corrected(by: String)
    }

    /// "2023-14:3".
    package let number: String
    package let serial: Int
    package let text: Text
    /// Whether a copy has been made for the public.
    package let hasCopy: Bool

    package init(_ document: DiaryDocument, in record: DiaryRecord) {
        (number, serial) = (record.diaryCase.number(of: document.serial), document.serial)
        hasCopy = record.copy(of: document.id) != nil
        if record.mark(of: document.id) != nil {
            text = .marked
        } else if let correction = record.correction(of: document.id) {
            text = .corrected(by: record.diaryCase.number(of: correction.serial))
        } else {
            let isShown = !document.hidesCounterpart && !document.counterpart.isEmpty
            text = .open(
                day: document.day,
                direction: document.direction,
                subject: document.subject,
                counterpart: isShown ? document.counterpart : nil
            )
        }
    }
}
