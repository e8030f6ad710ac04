extension Wheel {
    /// "Plikter får inte vänta på varandra i ring": a duty with this rule would never get a day.
    package func mayHave(_ rule: DateRule, for id: WheelDuty.ID?) -> Ruling {
        guard let anchor = rule.anchor else { return Ruling(.met, .Kansli.wheel, "Regeln ger en dag.") }
        guard duty(anchor) != nil else {
            return Ruling(.notMet, .Kansli.wheel, "Plikten som dagen räknas från finns inte. Välj en annan.")
        }
        return id.map { waits(anchor, for: $0) } ?? false
            ? Ruling(.notMet, .Kansli.wheel, "”\(title(anchor))” räknas redan från den här plikten. Välj en annan.")
            : Ruling(.met, .Kansli.wheel, "Regeln ger en dag.")
    }

    /// Whether a duty's day follows, through any number of others, from one that is asked about.
    private func waits(_ id: WheelDuty.ID, for other: WheelDuty.ID, through seen: Set<WheelDuty.ID> = []) -> Bool {
        if id == other { return true }
        guard !seen.contains(id), let next = duty(id)?.rule.anchor else { return false }
        return waits(next, for: other, through: seen.union([id]))
    }
}

extension WheelEvidenceDraft {
    /// "Ett belägg visar något som har hänt": a day to come shows nothing, nor does an empty note.
    package func shows(on today: Day, hasFile: Bool) -> Ruling {
        if on > today {
            return Ruling(.notMet, .Kansli.wheel, "Dagen \(on.swedish) har inte varit än. Ange när det blev klart.")
        }
        let isBare = meeting == nil && item == nil && !hasFile && note.isEmpty
        return isBare
            ? Ruling(.notMet, .Kansli.wheel, "Välj en § eller ett möte, lägg till en fil eller skriv en anteckning.")
            : Ruling(.met, .Kansli.wheel, "Det visar att plikten är klar.")
    }
}

extension YearDuty {
    /// "Ett belägg för varje plikt": another is registered when the first has been withdrawn.
    package func maySettle(on today: Day) -> Ruling {
        proof?.evidence == nil
            ? Ruling(.met, .Kansli.wheel, "Plikten väntar.")
            : Ruling(.notMet, .Kansli.wheel, "Plikten är redan klar. Ta tillbaka det som är noterat om det är fel.")
    }
}

extension User {
    /// Those who keep the wheel, and whoever the duty is for.
    package func maySettle(_ duty: WheelDuty) -> Ruling {
        guard entry.isEnough(for: .keepWheel) else {
            let reason = "Du loggade in med en personlig länk. Den räcker inte för att notera plikter. "
            return Ruling(.notMet, .Kansli.access, reason + Entry.stronger)
        }
        return roles.contains(duty.who) ? Ruling(.met, .Kansli.access, "Plikten är din.") : may(.keepWheel)
    }
}
