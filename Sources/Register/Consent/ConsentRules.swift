package import Domain

extension SecrecyConsent {
    /// Whether it holds on the day. The day that it is withdrawn it holds no more.
    package func holds(on day: Day) -> Bool {
        writtenOn <= day && day <= until && (withdrawnOn.map { day < $0 } ?? true)
    }

    /// The longest time that a consent may be written for: it is to be asked for again, not forgotten.
    package static let longest = 366

    /// "Medgivandet är skriftligt, har en dag och ett slut."
    package static func mayBeNoted(writtenOn: Day, until: Day, on day: Day) -> Ruling {
        func objection(_ reason: String) -> Ruling { Ruling(.notMet, .Kansli.consent, reason) }
        if writtenOn > day {
            return objection("Dagen då medgivandet skrevs har inte varit än. Skriv dagen på papperet.")
        }
        if until < writtenOn { return objection("Medgivandet slutar före dagen då det skrevs. Rätta en av dagarna.") }
        if until < day { return objection("Medgivandet har redan slutat. Hämta in ett nytt.") }
        if until - writtenOn > longest {
            return objection("Ett medgivande gäller högst ett år. Välj en tidigare sista dag, och fråga igen då.")
        }
        return Ruling(.met, .SecrecyAct.consent, "Medgivandet gäller till och med \(until.swedish).")
    }

    /// "Ett medgivande tas tillbaka när som helst. Det som det tillät slutar i samma stund."
    package func mayBeWithdrawn(on day: Day) -> Ruling {
        if let withdrawnOn {
            return Ruling(.notMet, .Kansli.consent, "Medgivandet togs tillbaka redan den \(withdrawnOn.swedish).")
        }
        return until < day
            ? Ruling(.notMet, .Kansli.consent, "Medgivandet har redan slutat, den \(until.swedish).")
            : Ruling(.met, .SecrecyAct.consent, "Medgivandet kan tas tillbaka.")
    }
}

extension Collection<SecrecyConsent> {
    /// "Får vi lämna uppgifter till myndigheten, för ändamålet, den dagen?" Of one person's consents. Asked in the
    /// transaction of whatever hands something to another authority.
    ///
    /// Sekretessen hindrar inte att uppgiften lämnas om den enskilde samtycker (OSL 10 kap. 1 §, 12 kap. 2 §).
    package func mayExchange(with authority: Authority, for purpose: ConsentPurpose, on day: Day) -> Ruling {
        let own = filter { $0.authority == authority.id && $0.purpose == purpose }
        if let holding = own.filter({ $0.holds(on: day) }).max(by: { $0.until < $1.until }) {
            let reason =
                "Medgivandet till \(authority.name) för \(purpose.swedish) gäller till och med \(holding.until.swedish)."
            return Ruling(.met, .SecrecyAct.consent, reason)
        }
        return Ruling(.notMet, .Kansli.consent, own.objection(authority, purpose, day))
    }

    private func objection(_ authority: Authority, _ purpose: ConsentPurpose, _ day: Day) -> String {
        let what = "Medgivandet till \(authority.name) för \(purpose.swedish)"
        guard let last = self.max(by: { $0.lastDay < $1.lastDay }) else {
            return
                "Det finns inget medgivande till \(authority.name) för \(purpose.swedish). Hämta in ett skriftligt först."
        }
        if last.writtenOn > day { return "\(what) börjar gälla först den \(last.writtenOn.swedish)." }
        if let withdrawn = last.withdrawnOn, withdrawn <= day {
            return "\(what) togs tillbaka den \(withdrawn.swedish). Inget mer får lämnas."
        }
        return "\(what) slutade den \(last.until.swedish). Hämta in ett nytt."
    }

    /// The authorities that may be told on the day, for the purpose.
    package func authorities(for purpose: ConsentPurpose, on day: Day) -> Set<Authority.ID> {
        Set(filter { $0.purpose == purpose && $0.holds(on: day) }.map(\.authority))
    }
}

extension SecrecyConsent {
    /// The last day that it held or would hold.
    fileprivate var lastDay: Day { withdrawnOn.map { Swift.min($0, until) } ?? until }
}

extension Provision.Ombudsman {
    /// "En person talas inte om på ett möte med andra myndigheter utan att veta om det" (JO 913-2000): the line that
    /// stands where a meeting is noted.
    package static let beforeMeetings = Ruling(
        .needsJudgement,
        .Ombudsman.jointMeetings,
        "Personen ska veta om mötet och ha gått med på det innan hen talas om vid namn."
    )
}
