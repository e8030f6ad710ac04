extension Board {
    /// What the rules about members, seats and mandates find on a day.
    package func findings(on today: Day) -> [Finding] {
        memberKindsMissing(today) + seatsWithoutBalance(today) + mandatesOutsidePeriod(today)
    }

    /// 3 §: "Försäkringskassan, Arbetsförmedlingen, minst en region och minst en kommun ska delta" (in our words).
    private func memberKindsMissing(_ today: Day) -> [Finding] {
        let kinds = Set(members(on: today).map(\.kind))
        return Member.Kind.allCases.filter { !kinds.contains($0) }.map { kind in
            Finding(
                .memberKindMissing,
                .association,
                "Förbundet har ingen medlem av slaget \(kind.swedish).",
                advice: "För in medlemmen med den dag den blev medlem, eller rätta dess slag."
            )
        }
    }

    /// 10 and 12 §§: "Varje medlem har minst en ledamot och en ersättare; ersättarna är lika många som ledamöterna"
    /// (in our words).
    private func seatsWithoutBalance(_ today: Day) -> [Finding] {
        members(on: today).filter { $0.seats < 1 || $0.deputySeats != $0.seats }.map { member in
            Finding(
                .seatsWithoutBalance,
                .member(member.id),
                "\(member.name) har \(member.seats) ledamöter och \(member.deputySeats) ersättare.",
                advice: "Ge medlemmen minst en ledamot och lika många ersättare som ledamöter."
            )
        }
    }

    /// "Mandatet är högst fyra år, räknat från den 1 april året efter allmänna val" (in our words). Bylaws may say shorter.
    private func mandatesOutsidePeriod(_ today: Day) -> [Finding] {
        mandates.filter { $0.from <= today && ($0.until ?? today) > $0.from.endOfMandatePeriod }.map { mandate in
            Finding(
                .mandateOutsidePeriod,
                .mandate(mandate.id),
                on: mandate.from,
                "Uppdraget för \(name(mandate.person)) började \(mandate.from.swedish) och sträcker sig förbi mandatperiodens "
                    + "sista dag \(mandate.from.endOfMandatePeriod.swedish).",
                advice: "Avsluta uppdraget den dagen, och för in ett nytt om personen har valts om."
            )
        }
    }
}

extension Day {
    /// The last day of the board's period that the day lies in: 31 March in the year after a general election.
    package var endOfMandatePeriod: Day {
        let years = (3 - year % 4 + 4) % 4
        guard let end = Day(year + years, 3, 31) else { return self }
        return self <= end ? end : end + .years(4)
    }
}
