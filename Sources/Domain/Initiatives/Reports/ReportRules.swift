extension InitiativeReport {
    /// A report is written in until it is handed in, and again when it was sent back.
    package var mayBeWritten: Ruling {
        switch state {
        case .awaited, .returned: yes("Redovisningen går att skriva i.")
        case .submitted: no("Redovisningen är inlämnad. Be kansliet sända tillbaka den om något är fel.")
        case .approved: no("Redovisningen är godkänd och ändras inte mer.")
        }
    }

    /// "Redovisningen ska säga vad som gjorts och vad det kostat": words and costs, when the period is over.
    package func maySubmit(_ content: ReportContent, today: Day) -> Ruling {
        if mayBeWritten.outcome != .met { return mayBeWritten }
        if today <= until { return no("Perioden är slut först \(until.swedish). Lämna in därefter.") }
        let missing = ReportTemplate.of(kind).sections.first { (content.answers[$0.key] ?? "").isEmpty }
        if let missing { return no("Skriv något under ”\(missing.label)” innan redovisningen lämnas in.") }
        return content.costs.isEmpty
            ? no("Skriv vad som har använts av medlen, också när det är 0 kronor.") : yes("Redovisningen är komplett.")
    }

    /// What is handed in is what the writer read: another's change in the meantime is read first.
    package func isSeen(in revision: Int) -> Ruling {
        revision == self.revision
            ? Ruling(.met, .Kansli.oneWriter, "Redovisningen är oförändrad.")
            : Ruling(
                .notMet,
                .Kansli.oneWriter,
                "Redovisningen har ändrats sedan du öppnade sidan. Öppna den igen, läs den och lämna in."
            )
    }

    package func mayBeReturned(reason: String) -> Ruling {
        guard state == .submitted else { return no("Bara en inlämnad redovisning kan sändas tillbaka.") }
        return reason.isEmpty
            ? no("Skriv vad som ska rättas, så att mottagaren vet.") : yes("Redovisningen sänds tillbaka.")
    }

    /// "Resten betalas när redovisningen är godkänd av styrelsen": where the terms name the board, only its § approves.
    package func mayBeApproved(at section: ApprovingSection?) -> Ruling {
        guard state == .submitted else { return no("Bara en inlämnad redovisning kan godkännas.") }
        guard approver == .board else { return yes("Kansliet godkänner redovisningen.") }
        guard let section else { return no("Styrelsen godkänner den här redovisningen. Ange paragrafen.") }
        if section.outcome != .decided { return no("\(section.name) är inte beslutad. Välj paragrafen som godkände.") }
        if let submittedOn, section.day < submittedOn {
            return no("\(section.name) hölls \(section.day.swedish), innan redovisningen lämnades in.")
        }
        return yes("\(section.name) godkände redovisningen.")
    }

    private func yes(_ reason: String) -> Ruling { Ruling(.met, .BoardCustom.reports, reason) }
    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .BoardCustom.reports, reason) }
}

extension ReportRecord {
    /// The paper that is filed has the deliveries' figures in it: they are the same as those that count when it is handed in.
    package func takes(_ deliveries: [ReportDelivery.ID]) -> Ruling {
        Set(delivered?.now.deliveries.map(\.id) ?? []) == Set(deliveries)
            ? Ruling(.met, .Kansli.oneWriter, "Uppföljningens siffror är oförändrade.")
            : Ruling(
                .notMet,
                .Kansli.oneWriter,
                "Uppföljningens siffror har ändrats sedan du öppnade sidan. Öppna den igen, läs dem och lämna in."
            )
    }
}

/// Paragraf som godkände (approving section), as the rule asks about it.
package struct ApprovingSection: Hashable, Sendable {
    package let item: AgendaItem.ID
    package let name: String
    package let day: Day
    package let outcome: AgendaItem.Outcome?

    package init(item: AgendaItem.ID, name: String, day: Day, outcome: AgendaItem.Outcome?) {
        (self.item, self.name, self.day, self.outcome) = (item, name, day, outcome)
    }
}

extension ReportRecord {
    /// What the rules find in one report on a day.
    package func findings(on today: Day) -> [Finding] {
        [overdue(today), aboveGrant, withoutSex, deliveredChanged].compactMap { $0 }
    }

    private func overdue(_ today: Day) -> Finding? {
        guard [.awaited, .returned].contains(report.state), report.due < today, initiativeClosedOn == nil else {
            return nil
        }
        return finding(
            .reportOverdue,
            "\(report.name.capitalised) för \(title) skulle ha kommit \(report.due.swedish).",
            "Påminn mottagaren. Nästa delbetalning väntar tills den är godkänd."
        )
    }

    private var aboveGrant: Finding? {
        guard report.submittedOn != nil, let granted, content.used > granted else { return nil }
        return finding(
            .reportAboveGrant,
            "\(title) redovisar \(content.used.swedish), men \(granted.swedish) är beviljat för \(report.until.year).",
            "Fråga mottagaren hur det överskjutande betalas. Förbundet betalar högst det beviljade."
        )
    }

    private var withoutSex: Finding? {
        guard report.submittedOn != nil, [.year, .final].contains(report.kind) else { return nil }
        let untold = content.results.filter { $0.women + $0.men == 0 && $0.others > 0 }
        guard !untold.isEmpty || content.results.isEmpty else { return nil }
        return finding(
            .reportWithoutSex,
            content.results.isEmpty
                ? "\(report.name.capitalised) för \(title) har inga resultat i antal."
                : "\(report.name.capitalised) för \(title): \(untold.map(\.what).joined(separator: ", ")) är inte delat på kön.",
            "Be mottagaren om antal för kvinnor och män var för sig."
        )
    }

    /// "Ett tal står på ett ställe": what was handed in stays as it was, and the reader is told that it is another now.
    private var deliveredChanged: Finding? {
        guard let delivered, let first = delivered.changes.first else { return nil }
        let others = delivered.changes.count == 1 ? "" : " Det gäller \(delivered.changes.count) siffror."
        return finding(
            .deliveredFigureChanged,
            "\(report.name.capitalised) för \(title): \(first.swedish), enligt \(delivered.now.source).\(others)",
            "Se efter varför. Det inlämnade står kvar; berätta om ändringen i nästa redovisning."
        )
    }

    private func finding(_ code: FindingCode, _ text: String, _ advice: String) -> Finding {
        Finding(code, .report(report.id, report.initiative), on: report.due, text, advice: advice)
    }
}

extension ReportRecord {
    /// What the report asks next: to be handed in, then to be read.
    package func duties(on today: Day) -> [Duty] {
        guard initiativeClosedOn == nil else { return [] }
        switch report.state {
        case .awaited, .returned:
            return report.due <= today + 30
                ? [duty(report.due, "\(report.name.capitalised) för \(title) ska vara inne.")] : []
        case .submitted:
            let by = report.approver == .board ? "Ta upp den i styrelsen." : "Läs och godkänn den."
            return [
                duty((report.submittedOn ?? today) + 30, "\(report.name.capitalised) för \(title) har kommit. \(by)")
            ]
        case .approved: return []
        }
    }

    private func duty(_ day: Day, _ text: String) -> Duty {
        Duty(
            day,
            text,
            .BoardCustom.reports,
            "Till redovisningen",
            path: FindingObject.report(report.id, report.initiative).path,
            for: .whoMay(.keepInitiatives)
        )
    }
}
