/// Startbesked (opening report): what came of an opening line by line, or would come of it.
package struct OpeningReport: Hashable, Sendable {
    package var entries: [Entry] = []

    package init() {}

    package struct Entry: Hashable, Sendable {
        package let part: Opening.Part
        package let row: Int
        package let effect: Effect
        /// What the line is about; for a refused one why, and what to do.
        package let text: String
    }

    package enum Effect: String, Hashable, Sendable { case new, changed, known, refused }

    package var isRefused: Bool { entries.contains { $0.effect == .refused } }

    package mutating func note(_ part: Opening.Part, _ row: Int, _ effect: Effect, _ text: String) {
        entries.append(Entry(part: part, row: row, effect: effect, text: text))
    }

    package func count(_ effect: Effect) -> Int { entries.filter { $0.effect == effect }.count }
}

extension OpeningReport.Effect {
    package var swedish: String {
        switch self {
        case .new: "ny"
        case .changed: "ändras"
        case .known: "finns redan"
        case .refused: "kan inte tas emot"
        }
    }
}

extension OpeningDecision {
    /// What has been decided lies behind us, and is followed up ahead of its decision.
    package func mayBeTaken(on today: Day) -> Ruling {
        if decidedOn > today { return .opening("Beslutets dag är inte här ännu. Skriv dagen då styrelsen beslutade.") }
        if let due, due < decidedOn { return .opening("Senaste dagen är före beslutet. Rätta den ena av dem.") }
        return Ruling(.met, .Kansli.opening, "Beslutet kan följas upp.")
    }
}

extension OpeningGrant {
    package func mayBeTaken(on today: Day) -> Ruling {
        if decidedOn > today { return .opening("Beslutets dag är inte här ännu. Skriv dagen då styrelsen beslutade.") }
        if lastYear < firstYear { return .opening("Sista året är före det första.") }
        if !(1990...2199 ~= firstYear && 1990...2199 ~= lastYear) { return .opening("Skriv åren med fyra siffror.") }
        if granted <= .zero { return .opening("Det beviljade beloppet ska vara större än noll.") }
        if paid < .zero { return .opening("Det utbetalda beloppet kan inte vara mindre än noll.") }
        if paid > granted {
            return .opening(
                "Utbetalt \(paid.swedish) är mer än beviljat \(granted.swedish). Rätta beloppen, eller skriv det beviljade med tilläggsbeslut."
            )
        }
        return Ruling(.met, .Kansli.opening, "Bidraget löper.")
    }
}

extension Ruling {
    package static func opening(_ reason: String) -> Ruling { Ruling(.notMet, .Kansli.opening, reason) }
}
