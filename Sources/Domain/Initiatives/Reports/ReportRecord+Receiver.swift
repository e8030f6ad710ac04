extension ReportRecord {
    /// What the report asks of its receiver, from a month before it is due until it is handed in. `path` is where it is
    /// written.
    package func receiverDuty(on today: Day, at path: String) -> Duty? {
        guard initiativeClosedOn == nil else { return nil }
        switch report.state {
        case .returned:
            let text = "\(report.name.capitalised) för \(title) är återsänd: \(report.returnReason)"
            var duty = receiverDuty(report.returnedOn ?? report.due, text, "Rätta den", path)
            duty.isDeadline = false
            return duty
        case .awaited where report.due <= today + 30:
            let text = "\(report.name.capitalised) för \(title) ska vara inne."
            return receiverDuty(report.due, text, "Skriv redovisningen", path)
        case .awaited, .submitted, .approved: return nil
        }
    }

    private func receiverDuty(_ day: Day, _ text: String, _ action: String, _ path: String) -> Duty {
        Duty(day, text, .BoardCustom.reports, action, path: path, for: .whoMay(.apply))
    }
}

extension InitiativeReport {
    /// As it stands once it is handed in.
    package func handedIn(_ signature: Signature) -> InitiativeReport {
        var report = self
        (report.submittedAt, report.submittedOn, report.returnedOn) = (signature.instant, signature.day, nil)
        return report
    }
}

extension ReportRecord {
    /// What is filed of it.
    package func handedIn(_ signature: Signature) -> ReportRecord {
        ReportRecord(
            report.handedIn(signature),
            content,
            title: title,
            responsible: responsible,
            initiativeClosedOn: initiativeClosedOn,
            granted: granted,
            delivered: delivered.map { QuotedResults(taken: $0.now, now: $0.now) }
        )
    }
}

extension Ruling {
    /// The same words whatever is asked for that is another's to report, or is not there.
    package static let notYoursToReport = Ruling(
        .notMet,
        .Kansli.access,
        "Insatsen finns inte, eller så är det inte din organisation som redovisar den. Fråga förbundets kansli om den borde göra det."
    )
}
