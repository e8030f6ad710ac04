/// Akt (dossier): a case with its documents, their secrecy marks and public copies, and the §§ that it is tied to.
package struct DiaryRecord: Hashable, Sendable {
    package var diaryCase: DiaryCase
    package var documents: [DiaryDocument]
    package var marks: [SecrecyMark]
    package var copies: [RedactedCopy]
    package var items: [CaseItem]

    package init(
        _ diaryCase: DiaryCase,
        documents: [DiaryDocument] = [],
        marks: [SecrecyMark] = [],
        copies: [RedactedCopy] = [],
        items: [CaseItem] = []
    ) {
        (self.diaryCase, self.documents, self.marks) = (diaryCase, documents, marks)
        (self.copies, self.items) = (copies, items)
    }
}

/// Paragraf i ärendet (case item): an item of an agenda that the case is handled at.
package struct CaseItem: Codable, Hashable, Sendable {
    package let item: AgendaItem.ID
    package let diaryCase: DiaryCase.ID
    package let meeting: BoardMeeting.ID
    package let day: Day
    package let number: Int?
    package let title: String
    package let outcome: AgendaItem.Outcome?
    package let adjustedOn: Day?

    package init(
        item: AgendaItem.ID,
        diaryCase: DiaryCase.ID,
        meeting: BoardMeeting.ID,
        day: Day,
        number: Int?,
        title: String,
        outcome: AgendaItem.Outcome? = nil,
        adjustedOn: Day? = nil
    ) {
        (self.item, self.diaryCase, self.meeting, self.day) = (item, diaryCase, meeting, day)
        (self.number, self.title, self.outcome, self.adjustedOn) = (number, title, outcome, adjustedOn)
    }
}

extension DiaryRecord {
    package func document(_ serial: Int) -> DiaryDocument? { documents.first { $0.serial == serial } }

    /// The mark that holds; nil when there is none, or it was lifted.
    package func mark(of document: DiaryDocument.ID) -> SecrecyMark? {
        marks.last { $0.document == document && $0.liftedOn == nil }
    }

    /// The newest copy for the public.
    package func copy(of document: DiaryDocument.ID) -> RedactedCopy? { copies.last { $0.document == document } }

    /// The document that puts this one right, the last when there are several.
    package func correction(of document: DiaryDocument.ID) -> DiaryDocument? {
        documents.last { $0.corrects == document }
    }

    package func extract(of item: AgendaItem.ID) -> DiaryDocument? {
        documents.last { $0.kind == .extract && $0.item == item }
    }

    /// §§ whose minutes are adjusted but whose extract nobody has filed here.
    package var missingExtracts: [CaseItem] {
        items.filter { $0.number != nil && $0.adjustedOn != nil && extract(of: $0.item) == nil }
    }

    /// "Ett ärende är beslutat när utdraget ligger i det": the case may not be closed before.
    package func mayBeClosed(decision: String) -> Ruling {
        if diaryCase.closedOn != nil { return no(.Kansli.closed, "Ärendet är redan avslutat.") }
        if let open = items.first(where: { $0.number == nil || $0.adjustedOn == nil }) {
            return no(
                .BoardCustom.extractFiled,
                "Styrelsen har inte beslutat färdigt om ”\(open.title)”. Vänta tills protokollet är justerat."
            )
        }
        if let missing = missingExtracts.first, let number = missing.number {
            return no(
                .BoardCustom.extractFiled,
                "Lägg först in utdraget av § \(number), \(missing.day.swedish), i ärendet."
            )
        }
        return decision.isEmpty
            ? no(.Kansli.diary, "Skriv hur ärendet slutade, innan det avslutas.")
            : Ruling(.met, .BoardCustom.extractFiled, "Ärendet kan avslutas.")
    }

    private func no(_ provision: Provision, _ reason: String) -> Ruling { Ruling(.notMet, provision, reason) }
}

extension DiaryRecord {
    /// What has been decided in the case stays tied to it.
    package func mayLose(_ item: AgendaItem.ID) -> Ruling {
        extract(of: item) == nil
            ? Ruling(.met, .Kansli.diary, "Utdraget ligger inte i ärendet.")
            : no(.Kansli.diary, "Utdraget ligger i ärendet, så paragrafen hör dit.")
    }
}
