/// What may be done with a grant's plan, agreement and settlement.
extension GrantStanding {
    package var mayBePlanned: Ruling {
        if grant.form == .none || granted <= .zero {
            return shut(
                "Beslutet säger inget belopp. Låt styrelsen besluta om beloppet innan planen läggs.",
                .Kansli.granted
            )
        }
        if !replacements.isEmpty { return shut("Beviljandet är ändrat av ett nytt beslut. Lägg planen på det nya.") }
        return instalments.contains { $0.cancelledOn == nil }
            ? shut("Planen är redan lagd. Stryk delbetalningarna först.")
            : Ruling(.met, .Kansli.instalments, "Planen får läggas.")
    }

    /// One more instalment is within what is granted for its year, when all that stand are counted.
    package func mayTake(_ instalment: Instalment) -> Ruling {
        if grant.form == .none || granted <= .zero {
            return shut("Beslutet säger inget belopp. Låt styrelsen besluta om beloppet.", .Kansli.granted)
        }
        if !replacements.isEmpty { return shut("Beviljandet är ändrat av ett nytt beslut. Lägg planen på det nya.") }
        guard instalment.planned > .zero, instalment.planned <= Money.greatest else {
            return shut("Beloppet ska vara större än noll.")
        }
        let planned = instalments.lazy
            .filter { $0.cancelledOn == nil && (!isByYear || $0.year == instalment.year) }.map(\.planned)
        let left = granted(for: instalment.year) - planned.reduce(.zero, +)
        return instalment.planned <= left
            ? Ruling(.met, .Kansli.instalments, "Delbetalningen får läggas.")
            : shut(
                "Av det beviljade för \(instalment.year) är \(max(left, .zero).swedish) inte planerat. Skriv högst det."
            )
    }

    /// Inte planerat: what is granted and stands in no instalment yet.
    package var unplanned: Money {
        granted - instalments.lazy.filter { $0.cancelledOn == nil }.map(\.planned).reduce(.zero, +)
    }

    package func mayBeClaimedBack(_ year: Int) -> Ruling {
        guard settlesOnReports, settledYears.contains(year), let settlement = settlement(of: year) else {
            return shut("Året är inte slutredovisat. Godkänn redovisningen för hela året först.")
        }
        if settlement.toPay >= .zero { return shut("Inget är betalt för mycket.") }
        return isClaimedBack(year)
            ? shut("Pengarna är redan krävda tillbaka.")
            : Ruling(.met, .Kansli.instalments, "Pengarna får krävas tillbaka.")
    }

    /// An agreement is made from a grant that stands and has an amount and a receiver. A new version is made when the one
    /// before was signed or was wrong; one that waits for signatures is replaced by it.
    package var mayBeAgreed: Ruling {
        guard needsAgreement, grant.receiver != nil else {
            return shut("Det finns ingen mottagare att sluta avtal med.", .Kansli.grantAgreement)
        }
        if grant.form == .none {
            return shut("Beslutet säger inget belopp. Låt styrelsen besluta om beloppet.", .Kansli.granted)
        }
        return replacements.isEmpty
            ? Ruling(.met, .Kansli.grantAgreement, "Avtalet får göras.")
            : shut("Beviljandet är ändrat av ett nytt beslut. Gör avtalet på det nya.", .Kansli.grantAgreement)
    }

    private func shut(_ reason: String, _ provision: Provision = .Kansli.instalments) -> Ruling {
        Ruling(.notMet, provision, reason)
    }
}

extension Instalment {
    package func mayBeCancelled(_ standing: GrantStanding) -> Ruling {
        if let cancelledOn {
            return Ruling(.notMet, .Kansli.instalments, "Delbetalningen ströks \(cancelledOn.swedish).")
        }
        return standing.claims.contains { $0.instalment == id }
            ? Ruling(.notMet, .Kansli.instalments, "Det finns underlag på delbetalningen. Makulera dem först.")
            : Ruling(.met, .Kansli.instalments, "Delbetalningen får strykas.")
    }
}

extension Agreement {
    /// The version that was shown is the one that is signed, once by each side, between its day and today.
    package func maySign(_ shown: Int, isSigned: Bool, on day: Day, today: Day) -> Ruling {
        if shown != version {
            return shut(
                "Du såg version \(shown), men den gällande är version \(version). Läs den och skriv under igen."
            )
        }
        if isSigned {
            return shut("Version \(version) är redan undertecknad av den sidan. Gör en ny version för att ändra.")
        }
        return day.lies(from: madeOn, until: today)
            ? Ruling(.met, .Kansli.grantAgreement, "Avtalet får undertecknas.")
            : shut("Skriv en dag från \(madeOn.swedish) till och med i dag.")
    }

    private func shut(_ reason: String) -> Ruling { Ruling(.notMet, .Kansli.grantAgreement, reason) }
}

extension User {
    /// Firmatecknare: the chair or the director signs agreements for the förbund, in their own name.
    package var maySignAgreements: Ruling {
        roles.contains(.chair) || roles.contains(.director)
            ? Ruling(.met, .Kansli.grantAgreement, "\(name) får underteckna avtal för förbundet.")
            : Ruling(
                .notMet,
                .Kansli.grantAgreement,
                "Bara ordföranden och förbundschefen undertecknar avtal för förbundet."
            )
    }
}
