/// Inköp (purchase): what is to be bought and why, how it is awarded, and the agreement that it becomes.
package struct Purchase: Codable, Hashable, Sendable, Identifiable {
    /// Sätt att upphandla (procedure): how the supplier is chosen.
    package enum Procedure: String, CaseIterable, Codable, Hashable, Sendable {
        case direct, advertised, callOff, exempt
    }

    package var id: Int64
    package var title: String
    package var need: String
    /// Empty until one is chosen.
    package var supplier: String
    /// Upphandlingens värde (value): all of the agreement's time with extensions and options, without VAT.
    package var value: Money
    package var procedure: Procedure
    /// Skälen för besluten (reasons): who were asked, and why this supplier.
    package var reasons: String
    /// Delegationsbeslutet (delegated decision) that it rests on.
    package var decision: DelegatedDecision.ID?
    /// The board's own § that it rests on.
    package var section: AgendaItem.ID?
    /// Avtalsdag (agreement's day); nil while it is only planned.
    package var agreedOn: Day?
    package var from: Day?
    /// The agreement's last day; nil when it runs until somebody gives notice.
    package var until: Day?
    /// Sista dag för uppsägning (last day of notice).
    package var noticeBy: Day?
    package var noticeGivenOn: Day?
    /// Avslutat (closed): nothing more is asked about it.
    package var closedOn: Day?
    package var revision: Int
    /// The case of the diary that it is handled in.
    package var diaryCase: DiaryCase.ID?

    package init(
        id: Int64 = 0,
        _ title: String,
        need: String,
        supplier: String = "",
        value: Money,
        procedure: Procedure = .direct,
        reasons: String = "",
        decision: DelegatedDecision.ID? = nil,
        section: AgendaItem.ID? = nil,
        agreedOn: Day? = nil,
        from: Day? = nil,
        until: Day? = nil,
        noticeBy: Day? = nil
    ) {
        (self.id, self.title, self.need, self.supplier, self.value) = (id, title, need, supplier, value)
        (self.procedure, self.reasons, self.decision, self.section) = (procedure, reasons, decision, section)
        (self.agreedOn, self.from, self.until, self.noticeBy) = (agreedOn, from, until, noticeBy)
        revision = 1
    }
}

extension Purchase {
    /// Läge (state) on a day: computed from its days.
    package enum State: Hashable, Sendable { case planned, agreed, underNotice, ended, closed }

    package func state(on today: Day) -> State {
        if let closedOn, closedOn <= today { return .closed }
        guard let agreedOn, agreedOn <= today else { return .planned }
        if let until, until < today { return .ended }
        return noticeGivenOn == nil ? .agreed : .underNotice
    }

    /// Whether there is an agreement that still asks for something.
    func isRunning(on today: Day) -> Bool { [.agreed, .underNotice].contains(state(on: today)) }
}

extension Purchase.State {
    package var swedish: String {
        switch self {
        case .planned: "planerat"
        case .agreed: "avtal"
        case .underNotice: "uppsagt"
        case .ended: "slut"
        case .closed: "avslutat"
        }
    }
}

extension Purchase.Procedure {
    package var swedish: String {
        switch self {
        case .direct: "direktupphandling"
        case .advertised: "annonserad upphandling"
        case .callOff: "avrop från ramavtal"
        case .exempt: "undantag från lagen"
        }
    }
}
