package import Domain

/// Regler om inskrivningar (stay rules).
package enum StayRules {
    package static func mayStart(_ start: StayStart, in initiative: RegisterInitiative, on today: Day) -> Ruling {
        guard start.startedOn <= today else { return refused("En inskrivning kan inte börja i framtiden.") }
        guard start.startedOn >= initiative.openedOn else {
            return refused("Insatsen började \(initiative.openedOn.swedish). Ange en senare startdag.")
        }
        guard initiative.closedOn.map({ start.startedOn <= $0 }) ?? true else {
            return refused("Insatsen är avslutad. Ingen kan skrivas in efter dess sista dag.")
        }
        if let birthYear = start.identity.birthYear, birthYear > start.startedOn.year {
            return refused("Startdagen är före födelsen. Kontrollera datumet.")
        }
        if let objection = start.before.objection { return refused(objection.text) }
        return Ruling(.met, .Register.stays, "Inskrivningen kan sparas.")
    }

    /// "Utan mätning" och "medgivande återtaget" tar inget värde efter (SUS, blankett 9449, as read at second hand: "ingen
    /// försörjning efter registreras"); a misregistered stay never was.
    package static func mayEnd(_ stay: Stay, _ exit: StayExit, on today: Day) -> Ruling {
        guard stay.endedOn == nil else { return refused("Inskrivningen är redan avslutad. Rätta avslutet i stället.") }
        return holds(exit, of: stay, on: today)
    }

    /// "En uppgift som är fel rättas så länge personen finns kvar."
    package static func mayCorrectExit(_ stay: Stay) -> Ruling {
        guard stay.person != nil else { return deleted }
        guard stay.endedOn != nil else { return refused("Inskrivningen pågår. Avsluta den i stället.") }
        guard stay.exitReason != .misregistered else { return misregistered }
        return Ruling(.met, .Register.stays, "Avslutet kan rättas.")
    }

    package static func mayCorrectExit(_ stay: Stay, to exit: StayExit, on today: Day) -> Ruling {
        let ruling = mayCorrectExit(stay)
        return ruling.outcome == .met ? holds(exit, of: stay, on: today) : ruling
    }

    private static func holds(_ exit: StayExit, of stay: Stay, on today: Day) -> Ruling {
        guard exit.endedOn <= today else { return refused("Ett avslut kan inte ligga i framtiden.") }
        guard exit.endedOn >= stay.startedOn else { return refused("Avslutet är före starten. Kontrollera datumet.") }
        guard exit.reason.hasAfter || exit.after == nil else {
            return refused("\(exit.reason.swedish) tar inget värde efter. Lämna försörjning och sysselsättning tomma.")
        }
        if let objection = exit.after?.objection { return refused(objection.text) }
        return Ruling(.met, .Register.stays, "Avslutet kan sparas.")
    }

    package static func mayComplete(_ stay: Stay) -> Ruling {
        guard let reason = stay.exitReason, reason.hasAfter else {
            return refused("Bara ett avslut som tar värden efter kan kompletteras.")
        }
        guard stay.after == nil else {
            return refused("Avslutet har redan värden efter. Rätta avslutet om de är fel.")
        }
        return Ruling(.met, .Register.stays, "Värdena kan sparas.")
    }

    /// A value may come later than the exit, never one where the reason takes none.
    package static func mayFollowUp(_ stay: Stay, _ month: Int, _ template: StartTemplate, on today: Day) -> Ruling {
        guard let endedOn = stay.endedOn, let reason = stay.exitReason, reason.hasAfter else {
            return refused("Bara en avslutad inskrivning med värden efter följs upp.")
        }
        guard stay.precision == .day else { return refused("Den som är anonym eller skyddad följs inte upp efteråt.") }
        guard template.afterMonths.contains(month) else {
            return refused("Insatsen följer inte upp efter \(month) månader.")
        }
        guard endedOn + .months(month) <= today + .months(1) else {
            return refused("Det har inte gått \(month) månader sedan avslutet.")
        }
        return Ruling(.met, .Register.stays, "Uppföljningen kan sparas.")
    }

    static func refused(_ reason: String) -> Ruling { Ruling(.notMet, .Register.stays, reason) }
}
