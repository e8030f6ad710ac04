extension FeeBook {
    /// What the rules find. A förbund that pays no fees here has none.
    func findings(on today: Day) -> [Finding] {
        guard let first = rules.last?.from else { return [] }
        let meetings = meetings.filter { $0.day >= first && $0.day <= today }
        return outdatedBases(meetings, today) + bases.compactMap(otherYears) + unsureYears(today) + roundingUnstated
            + timesMissing(meetings)
    }

    /// "Grundbeloppet räknas upp den 1 april varje år": meetings that are still measured by the old one.
    private func outdatedBases(_ meetings: [FeeMeeting], _ today: Day) -> [Finding] {
        bases.compactMap { base in
            guard let end = base.outdatedFrom else { return nil }
            let late = meetings.filter { $0.day >= end && self.base(on: $0.day)?.id == base.id }
            guard let first = late.first else { return nil }
            return Finding(
                .feeBaseOutdated,
                .fees(first.day.year),
                on: end,
                """
                Grundbeloppet \(base.amount.swedish) gäller från \(base.from.swedish) och skulle ha räknats upp \(end.swedish). \
                \(late.count == 1 ? "Ett möte" : "\(late.count) möten") därefter räknas på det gamla beloppet.
                """,
                advice: "Skriv in det nya grundbeloppet och rätta de listor som redan är fastställda."
            )
        }
    }

    /// "Uppräkningen följer föregående års förändring", or this year's: the increase that the source states against the rule's.
    private func otherYears(_ base: FeeBase) -> Finding? {
        guard let compared = rule(for: base)?.terms.compared, let stated = base.increase else { return nil }
        let years = compared.years(in: base.from.year)
        guard let change = index.change(years), change != stated else { return nil }
        let others = compared.other.years(in: base.from.year)
        let explained =
            index.change(others) == stated ? " Uträkningen jämför i stället \(others.0) och \(others.1)." : ""
        return Finding(
            .feeIndexDiffers,
            .feeRules,
            on: base.from,
            """
            Grundbeloppet \(base.amount.swedish) är uppräknat med \((stated * 10).swedishShare)\u{A0}%, men regeln jämför \
            \(years.0) och \(years.1), som ger \((change * 10).swedishShare)\u{A0}%.\(explained)
            """,
            advice: "Bestäm vilka två år som jämförs och skriv det i regeln."
        )
    }

    /// The rule of the base's day; before the first rule, that one.
    private func rule(for base: FeeBase) -> FeeRule? { rule(on: base.from) ?? rules.last }

    /// Income base amounts that an indexing rests on, and that are missing or not read in their source.
    private func unsureYears(_ today: Day) -> [Finding] {
        let indexed = bases.flatMap { base -> [Int] in
            guard let compared = rule(for: base)?.terms.compared else { return [] }
            let known = base.increase == nil ? [] : index.unsure(compared.years(in: base.from.year))
            guard base.id == bases.first?.id, let next = base.outdatedFrom, next <= today else { return known }
            return known + index.unsure(compared.years(in: next.year))
        }
        return Set(indexed).sorted().map { year in
            let amount = index.of(year)
            return Finding(
                .feeIndexUnsure,
                .feeRules,
                amount.map { "Inkomstbasbeloppet \(year), \($0.amount.swedish), är inte bekräftat: \($0.source)." }
                    ?? "Inkomstbasbeloppet \(year) saknas, så grundbeloppet kan inte räknas upp.",
                advice: "Läs årets förordning och skriv in beloppet med källa."
            )
        }
    }

    /// "Avrundning anges inte": one way is used, and it is said which.
    private var roundingUnstated: [Finding] {
        guard let rule = rules.first, rule.terms.rounding == nil else { return [] }
        return [
            Finding(
                .feeRoundingUnstated,
                .feeRules,
                on: rule.from,
                "Regeln för arvoden säger inte hur de avrundas. Kansli avrundar \(rule.terms.usedRounding.swedish), en gång per person och lista.",
                advice: "Låt styrelsen bestämma hur arvoden avrundas, och välj det bland reglerna."
            )
        ]
    }

    private func timesMissing(_ meetings: [FeeMeeting]) -> [Finding] {
        let typed = Set(times.filter { $0.person == nil }.map(\.meeting))
        return meetings.filter { $0.minutes == nil && !typed.contains($0.id) }.map { meeting in
            Finding(
                .feeTimesMissing,
                .fees(meeting.day.year),
                on: meeting.day,
                "Mötet \(meeting.day.swedish) har ingen start- eller sluttid, så arvodet kan inte räknas.",
                advice: "Skriv tiderna på årets sida för arvoden."
            )
        }
    }
}
