/// Ändringsbegäran (change request): a receiver asks to use the money otherwise. It has its own decision, and changes
/// neither application nor grant by itself.
package struct ChangeRequest: Codable, Hashable, Sendable, Identifiable {
    package enum Outcome: String, CaseIterable, Codable, Hashable, Sendable { case granted, refused, withdrawn }

    package let id: Int64
    package var initiative: Initiative.ID
    package var askedOn: Day
    /// What they want, and why.
    package var text: String
    package var outcome: Outcome?
    package var decidedOn: Day?
    /// The board's §; nil when the office decided.
    package var decidedAt: AgendaItem.ID?
    package var reasons: String
    package var revision: Int

    package init(id: Int64 = 0, initiative: Initiative.ID, askedOn: Day, text: String, revision: Int = 1) {
        (self.id, self.initiative, self.askedOn, self.text) = (id, initiative, askedOn, text)
        (reasons, self.revision) = ("", revision)
    }
}

/// Svar på ändringsbegäran (answer).
package struct ChangeAnswer: Hashable, Sendable {
    package let outcome: ChangeRequest.Outcome
    package let on: Day
    package let at: AgendaItem.ID?
    package let reasons: String

    package init(_ outcome: ChangeRequest.Outcome, on: Day, at: AgendaItem.ID? = nil, reasons: String) {
        (self.outcome, self.on, self.at, self.reasons) = (outcome, on, at, reasons)
    }
}

extension ChangeRequest {
    /// "Mer pengar beviljar bara styrelsen": what the office grants is within what was granted, and it says why.
    package func mayBeAnswered(_ answer: ChangeAnswer, today: Day) -> Ruling {
        if outcome != nil { return no("Ändringen är redan avgjord. Be om en ny begäran om något ska ändras igen.") }
        guard answer.on.lies(from: askedOn, until: today) else {
            return no("Skriv en dag från \(askedOn.swedish) till och med i dag.")
        }
        return answer.reasons.isEmpty
            ? no("Skriv skälen, så att det går att förstå beslutet efteråt.")
            : Ruling(.met, .BoardCustom.reports, "Ändringen avgörs.")
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .BoardCustom.reports, reason) }

    /// An unanswered request waits for the office.
    package func duty(_ title: String) -> Duty? {
        guard outcome == nil else { return nil }
        return Duty(
            askedOn + 30,
            "Svara på ändringsbegäran om \(title) från \(askedOn.swedish).",
            .BoardCustom.reports,
            "Till begäran",
            path: FindingObject.initiativeFollowUp(initiative).path,
            for: .whoMay(.keepInitiatives)
        )
    }
}

extension ChangeRequest.Outcome {
    package var swedish: String {
        switch self {
        case .granted: "bifallen"
        case .refused: "avslagen"
        case .withdrawn: "återtagen"
        }
    }
}
