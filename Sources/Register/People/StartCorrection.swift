package import Domain

/// Rättelse av startuppgifter (start correction), or of an exit: what a form told wrongly, and what it tells now. What was delivered
/// before stands as it was.
package struct StartCorrection: Hashable, Sendable, Identifiable {
    /// Skäl (reason): from a list, so that nothing about the person is written in the log of events.
    package enum Reason: String, Codable, CaseIterable, Hashable, Sendable {
        case slip, misheard, later, request

        package var swedish: String {
            switch self {
            case .slip: "Fel i inskrivningen, till exempel en felskrivning"
            case .misheard: "Missförstånd när uppgiften lämnades"
            case .later: "Uppgiften blev känd först senare"
            case .request: "Personen har begärt att den rättas"
            }
        }
    }

    /// Ändring (change) of one field, in the words of the form.
    package struct Change: Codable, Hashable, Sendable {
        package let word: String
        package let before: String
        package let after: String

        package var swedish: String { "från \(before) till \(after)" }
    }

    package let id: Int64
    package let stay: Int64
    package let correctedOn: Day
    /// Who on the staff did it.
    package let name: String
    package let reason: Reason
    package let changes: [Change]
}

extension StayStart {
    /// What would be corrected, field by field, with the field's key for the log.
    func changes(to other: StayStart) -> [(field: String, change: StartCorrection.Change)] {
        zip(told, other.told).compactMap { before, after in
            guard before.text != after.text else { return nil }
            return (before.field, .init(word: before.word, before: before.text ?? "–", after: after.text ?? "–"))
        }
    }

    private var told: [(field: String, word: String, text: String?)] {
        [
            ("name", "Namn", identity.name?.swedish), ("startedOn", "Startdag", startedOn.rawValue),
            ("municipality", StartQuestion.municipality.swedish, municipality),
            ("referrer", StartQuestion.referrer.swedish, referrer.swedish),
            ("before", "Försörjning och sysselsättning", before.settled.swedish),
            ("education", StartQuestion.education.swedish, education.swedish),
            ("supportMonths", StartQuestion.supportTime.swedish, supportMonths.map(String.init)),
            ("longAssistance", StartQuestion.longAssistance.swedish, longAssistance.swedish),
            ("disability", StartQuestion.disability.swedish, disability.swedish),
            ("violence", StartQuestion.violence.swedish, violence.swedish), ("note", "Anteckning", note),
        ]
    }
}

extension StayExit {
    /// What would be corrected, as `StayStart.changes(to:)` tells it.
    func changes(to other: StayExit) -> [(field: String, change: StartCorrection.Change)] {
        zip(told, other.told).compactMap { before, after in
            guard before.text != after.text else { return nil }
            return (before.field, .init(word: before.word, before: before.text ?? "–", after: after.text ?? "–"))
        }
    }

    private var told: [(field: String, word: String, text: String?)] {
        [
            ("endedOn", "Avslutsdag", endedOn.rawValue), ("exitReason", "Anledning", reason.swedish),
            ("after", "Efter insatsen", after?.settled.swedish),
            ("destination", "Planeringen tas över av", destination?.swedish),
        ]
    }
}

extension Identity {
    package var name: PersonName? { if case .identified(_, let name) = self { name } else { nil } }
}

extension StayRules {
    static let misregistered = refused(
        "Inskrivningen är avslutad som felregistrerad, och räknas inte. Skriv in på nytt i stället."
    )
    static let deleted = refused("Personen är gallrad. Det som står kvar är antal, och de rättas inte.")

    /// "En uppgift som är fel rättas så länge personen finns kvar." What is kept of somebody who is deleted is a count.
    package static func mayCorrect(_ stay: Stay, to start: StayStart, in initiative: RegisterInitiative, on today: Day)
        -> Ruling
    {
        guard stay.person != nil else { return deleted }
        guard stay.exitReason != .misregistered else { return misregistered }
        guard stay.endedOn.map({ start.startedOn <= $0 }) ?? true else {
            return refused("Startdagen är efter avslutet. Kontrollera datumet.")
        }
        return mayStart(start.judged(in: initiative, stay), in: initiative, on: today)
    }
}

extension StayStart {
    /// Where only the year is kept, the first of January stands for it, also in an initiative that began later that year.
    fileprivate func judged(in initiative: RegisterInitiative, _ stay: Stay) -> StayStart {
        guard stay.precision == .year, startedOn.year == initiative.openedOn.year else { return self }
        var start = self
        start.startedOn = max(startedOn, initiative.openedOn)
        return start
    }
}
