extension WheelDutyDraft {
    /// Årshjulet som det brukar se ut (standard wheel): what statutes ask, what bylaws use to say, and what boards do. A
    /// day that no text gives is the förbund's own, to be changed. Duties that count from another name it by its place.
    package static func standard(from day: Day) -> [WheelDutyDraft] {
        accounts(day) + elections(day) + members(day) + autumn(day) + board(day)
    }

    /// "Styrelsen ska inom tre månader från räkenskapsårets utgång upprätta en årsredovisning" (22–24 §§, in our words).
    private static func accounts(_ from: Day) -> [WheelDutyDraft] {
        [
            WheelDutyDraft(
                "Årsredovisningen upprättas och skrivs under",
                "Styrelsen godkänner årsredovisningen och skriver under den med namn och uppdrag i styrelsen.",
                .provision(.annualReport),
                .fixed(3, 31),
                confidence: .certain,
                action: .meetings,
                fact: .annualReport,
                leadDays: 60,
                reminderDays: 30,
                from: from
            ),
            WheelDutyDraft(
                "Revisorerna granskar året och lämnar sin berättelse",
                "Revisionsberättelsen går till styrelsen och till varje medlem.",
                .provision(.audit),
                .fixed(4, 30),
                fact: .auditReport,
                from: from
            ),
            WheelDutyDraft(
                "Medlemmarna prövar ansvarsfriheten",
                "Varje medlem beslutar för sig. Skicka årsredovisning och revisionsberättelse, och följ upp besluten.",
                .provision(.discharge),
                .fixed(6, 30),
                fact: .discharges,
                leadDays: 60,
                from: from
            ),
        ]
    }

    /// "Mandatet räknas från 1 april året efter valet", and the seated board elects its chair.
    private static func elections(_ from: Day) -> [WheelDutyDraft] {
        [
            WheelDutyDraft(
                "Medlemmarna har utsett ny styrelse",
                "Varje medlem utser ledamöter och lika många ersättare. Be om protokollsutdrag i god tid.",
                .provision(.mandate),
                .fixed(4, 1),
                confidence: .certain,
                every: 4,
                action: .association,
                fact: .newBoard,
                leadDays: 90,
                reminderDays: 60,
                from: from
            ),
            WheelDutyDraft(
                "Ordningen som ersättarna kallas in är beslutad",
                "Medlemmen bestämmer ordningen när ersättarna utses.",
                .provision(.orderOfService),
                .fixed(4, 1),
                every: 4,
                action: .association,
                from: from
            ),
            WheelDutyDraft(
                "Styrelsen konstituerar sig",
                "Styrelsen väljer ordförande och vice ordförande, firmatecknare och attestanter.",
                .provision(.chairs),
                .fixed(4, 30),
                every: 4,
                action: .meetings,
                fact: .constituting,
                leadDays: 60,
                from: from
            ),
        ]
    }

    private static func members(_ from: Day) -> [WheelDutyDraft] {
        [
            WheelDutyDraft(
                "Medlemssamråd",
                "Styrelsen träffar medlemmarna om året som gått och åren som kommer.",
                .provision(.consultation),
                .fixed(5, 31),
                fact: .consultation,
                leadDays: 60,
                from: from
            ),
            WheelDutyDraft(
                "Delårsrapport",
                "Efter halvåret, om förbundsordningen kräver den.",
                .provision(.halfYearReport),
                .fixed(9, 30),
                action: .meetings,
                fact: .halfYearReport,
                from: from
            ),
            WheelDutyDraft(
                "Budget och mål följs upp",
                "Kvartalets utfall, prognos och mål redovisas för styrelsen.",
                .custom("Plan för intern styrning och kontroll"),
                .quarterly(daysAfter: 45),
                leadDays: 20,
                reminderDays: 7,
                from: from
            ),
            WheelDutyDraft(
                "Året förs in i Uppföljning Finsam",
                "Budget och utfall, insatser och antal deltagare efter kön.",
                .custom("Statens årliga uppföljning"),
                .weekday(.last, .friday, month: 2),
                from: from
            ),
        ]
    }

    private static func autumn(_ from: Day) -> [WheelDutyDraft] {
        [
            WheelDutyDraft(
                "Intern kontroll: stickprov",
                "Ordföranden och vice ordföranden granskar attest, delegering, diarium och arkiv.",
                .custom("Plan för intern styrning och kontroll"),
                .fixed(10, 31),
                who: .chair,
                from: from
            ),
            WheelDutyDraft(
                "Statens preliminära medelstilldelning",
                "Räkna om nästa års budget när beskedet kommer i början av oktober.",
                .custom("Statens tilldelning, tider enligt 2022"),
                .weekday(.second, .friday, month: 10),
                leadDays: 14,
                from: from
            ),
            WheelDutyDraft(
                "Medlemmarna anmäler sin matchning",
                "Kommuner och regioner anger det belopp de kan och vill bidra med.",
                .custom("Statens tilldelning, tider enligt 2022"),
                .fixed(10, 31),
                from: from
            ),
            WheelDutyDraft(
                "Statens slutliga medelstilldelning",
                "Beskedet brukar komma senast vecka 47. Stäm av det mot budgeten.",
                .custom("Statens tilldelning, tider enligt 2022"),
                .week(47, .friday),
                leadDays: 14,
                from: from
            ),
            WheelDutyDraft(
                "Indikatorenkäten",
                "Deltagare, personal, chefer och styrelse svarar under oktober.",
                .custom("NNS, om förbundet deltar"),
                .fixed(10, 31),
                from: from
            ),
            WheelDutyDraft(
                "Tillgänglighetsredogörelsen ses över",
                "Läs den publika webbplatsens redogörelse och rätta den.",
                .provision(.accessibility),
                .fixed(9, 30),
                action: .publicSite,
                from: from
            ),
        ]
    }

    /// "Förbundet ska upprätta budget" (7 §, in our words). That it is done before its year is our reading.
    private static func board(_ from: Day) -> [WheelDutyDraft] {
        let november = DateRule.weekday(.last, .friday, month: 11)
        return [
            WheelDutyDraft(
                "Budget och verksamhetsplan beslutas",
                "Före det år de gäller, med två planår.",
                .provision(.budget),
                november,
                confidence: .uncertain,
                action: .meetings,
                fact: .budget,
                leadDays: 60,
                reminderDays: 30,
                from: from
            ),
            WheelDutyDraft(
                "Delegeringsordning, attestlista och firmatecknare ses över",
                "Styrelsen beslutar dem för nästa år.",
                .custom("Plan för intern styrning och kontroll"),
                november,
                action: .meetings,
                fact: .boardSection,
                from: from
            ),
            WheelDutyDraft(
                "Plan för intern styrning och kontroll beslutas",
                "Med riskanalys för nästa år.",
                .custom("Plan för intern styrning och kontroll"),
                november,
                action: .meetings,
                fact: .boardSection,
                from: from
            ),
            WheelDutyDraft(
                "Nästa års mötesplan beslutas",
                "Med minst så många möten som förbundsordningen kräver.",
                .provision(.meetings),
                november,
                action: .nextPlan,
                fact: .nextPlan,
                leadDays: 60,
                from: from
            ),
            WheelDutyDraft(
                "Överenskommelser för nästa år skrivs",
                "Med ansvarig part för varje insats som fått medel.",
                .custom("Styrelsens beslut om medel"),
                .fixed(12, 20),
                action: .decisions,
                from: from
            ),
            WheelDutyDraft(
                "Årets möten har hållits",
                "Så många som förbundsordningen kräver.",
                .provision(.meetings),
                .fixed(12, 31),
                action: .meetings,
                fact: .meetingsHeld,
                leadDays: 45,
                from: from
            ),
            WheelDutyDraft(
                "Räkenskapssammandraget lämnas till SCB",
                "Siffrorna står under Ekonomi, Bokslut, Räkenskapssammandrag. Se efter dagen i årets brev.",
                .custom("Lagen (2001:99) om den officiella statistiken, dag enligt 2018"),
                .fixed(3, 21),
                leadDays: 45,
                reminderDays: 14,
                from: from
            ),
        ]
    }
}

extension DateRule {
    /// A day that every year has. The program's own list names no other.
    fileprivate static func fixed(_ month: Int, _ day: Int) -> DateRule {
        MonthDay(month, day).map(DateRule.fixed) ?? .weekday(.first, .monday, month: month)
    }
}
