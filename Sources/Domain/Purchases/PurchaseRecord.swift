/// Inköpets akt (purchase record): a purchase with what has been noted about notice, and where its papers are.
package struct PurchaseRecord: Hashable, Sendable {
    package let purchase: Purchase
    /// In the order that they were noted.
    package let notices: [TerminationNotice]
    package let diaryCase: DiaryCase?
    /// What has been filed from the purchase's page.
    package let documents: [DiaryDocument]

    package init(
        _ purchase: Purchase,
        notices: [TerminationNotice] = [],
        diaryCase: DiaryCase? = nil,
        documents: [DiaryDocument] = []
    ) {
        (self.purchase, self.notices) = (purchase, notices)
        (self.diaryCase, self.documents) = (diaryCase, documents)
    }
}

/// Inköpets handling (purchase paper): what is filed from a purchase's page.
package struct PurchasePaper: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable { case agreement, incoming, outgoing }

    package var kind: Kind
    package var subject: String
    package var day: Day
    package var isVouched: Bool

    package init(_ kind: Kind, _ subject: String, on day: Day, isVouched: Bool = false) {
        (self.kind, self.subject, self.day, self.isVouched) = (kind, subject, day, isVouched)
    }
}

extension PurchasePaper.Kind {
    package var swedish: String {
        switch self {
        case .agreement: "avtal"
        case .incoming: "inkommet anbud eller brev"
        case .outgoing: "utskickad förfrågan, uppsägning eller brev"
        }
    }
}

extension Purchase {
    /// As it is registered: what comes or goes, comes from or goes to the supplier.
    package func draft(of paper: PurchasePaper) -> DocumentDraft {
        let direction: DiaryDocument.Direction =
            switch paper.kind {
            case .agreement: .drawnUp
            case .incoming: .incoming
            case .outgoing: .outgoing
            }
        return DocumentDraft(
            direction,
            paper.subject,
            on: paper.day,
            kind: paper.kind == .agreement ? .agreement : .letter,
            counterpart: supplier,
            isVouched: paper.isVouched
        )
    }
}
