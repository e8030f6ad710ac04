/// Standardkapitel (standard chapter): what a document of its kind begins with. A förbund may word it, move it, leave out
/// what is voluntary, and add its own.
package struct StandardChapter: Hashable, Sendable {
    package let key: String
    package let heading: String
    package let parts: [YearPart]
    /// Whether a document of the kind must have it.
    package let isRequired: Bool
    /// What is written here, as help to the writer.
    package let hint: String

    init(_ key: String, _ heading: String, _ parts: [YearPart] = [], isRequired: Bool = false, hint: String) {
        (self.key, self.heading, self.parts) = (key, heading, parts)
        (self.isRequired, self.hint) = (isRequired, hint)
    }

    package static func named(_ key: String) -> StandardChapter? { all[key] }

    private static let all = Dictionary(
        YearDocument.Kind.allCases.flatMap(\.standardChapters).map { ($0.key, $0) },
        uniquingKeysWith: { first, _ in first }
    )
}

extension YearDocument.Kind {
    package var standardChapters: [StandardChapter] {
        switch self {
        case .operationsPlan: StandardChapter.ofPlan
        case .halfYearReport: StandardChapter.ofHalfYear
        case .annualReport: StandardChapter.ofAnnualReport
        }
    }
}

extension StandardChapter {
    fileprivate static let ofPlan = [
        StandardChapter("plan.introduction", "Inledning", hint: "Vad planen gäller, och vem den är till för."),
        StandardChapter("plan.task", "Förbundets uppdrag", hint: "Medlemmarna, uppdraget och målgruppen."),
        StandardChapter(
            "plan.environment",
            "Omvärld och behov",
            hint: "Vad som påverkar året, och vilka behov som möts."
        ),
        StandardChapter("plan.goals", "Mål och inriktning", [.goals], hint: "Vad styrelsen vill med året."),
        StandardChapter("plan.initiatives", "Insatser och aktiviteter", hint: "Vad som pågår och vad som planeras."),
        StandardChapter(
            "plan.economy",
            "Ekonomi",
            [.contributions, .threeYearBudget, .budgetChart, .detailedBudget, .incomeBudget, .balanceBudget],
            isRequired: true,
            hint: "Förutsättningarna för budgeten och de två planåren."
        ),
        StandardChapter("plan.followUp", "Uppföljning och intern kontroll", hint: "Hur och när planen följs upp."),
    ]

    /// RKR R17 asks of a half-year report: events, the goals, and the result against the budget with a forecast.
    fileprivate static let ofHalfYear = [
        StandardChapter("half.summary", "Sammanfattning", hint: "Halvåret i några meningar."),
        StandardChapter("half.events", "Händelser av betydelse", hint: "Vad som har hänt till och med juni."),
        StandardChapter(
            "half.results",
            "Insatser och deltagare",
            [.results],
            hint: "Vad som har hänt i insatserna under halvåret."
        ),
        StandardChapter("half.goals", "Måluppfyllelse", [.goalOutcomes], hint: "Bedömningen av målen mitt i året."),
        StandardChapter(
            "half.economy",
            "Ekonomiskt läge",
            [.followUp, .followUpChart],
            isRequired: true,
            hint: "Vad som skiljer från budgeten, och varför."
        ),
        StandardChapter("half.forecast", "Resten av året", hint: "Vad styrelsen väntar sig av hösten."),
    ]

    /// "Förvaltningsberättelse, resultaträkning, balansräkning, kassaflödesanalys, noter" (LKBR 4 kap., in our words); the
    /// parts of förvaltningsberättelsen by 11 kap. as the headings of RKR R15 are known second-hand.
    fileprivate static let ofAnnualReport = [
        StandardChapter("annual.foreword", "Året i korthet", hint: "Ordförandens eller styrelsens ord om året."),
        StandardChapter(
            "annual.overview",
            "Översikt över verksamhetens utveckling",
            [.multiYear, .equityChart],
            isRequired: true,
            hint: "Vad förbundet är, och hur verksamheten har utvecklats över åren."
        ),
        StandardChapter(
            "annual.conditions",
            "Viktiga förhållanden för resultat och ekonomisk ställning",
            [.contributions],
            isRequired: true,
            hint: "Risker och förutsättningar i omvärlden och i förbundet."
        ),
        StandardChapter(
            "annual.events",
            "Händelser av väsentlig betydelse",
            isRequired: true,
            hint: "Under året och efter det."
        ),
        StandardChapter(
            "annual.governance",
            "Styrning och uppföljning av verksamheten",
            [.meetings, .fees],
            isRequired: true,
            hint: "Hur styrelsen leder, följer upp och kontrollerar."
        ),
        StandardChapter(
            "annual.initiatives",
            "Insatser och aktiviteter",
            [.initiatives, .results],
            hint: "Vad insatserna gjorde och gav."
        ),
        StandardChapter(
            "annual.goals",
            "God ekonomisk hushållning och måluppfyllelse",
            [.goalOutcomes],
            isRequired: true,
            hint: "Styrelsens samlade bedömning av målen."
        ),
        StandardChapter(
            "annual.followUp",
            "Budgetuppföljning",
            [.followUp, .followUpChart],
            isRequired: true,
            hint: "Vad som skiljer från budgeten, och varför."
        ),
        StandardChapter(
            "annual.balance",
            "Balanskravsresultat",
            [.balanceRequirement],
            isRequired: true,
            hint: "Hur ett underskott återställs, eller varför inte."
        ),
        StandardChapter(
            "annual.staff",
            "Väsentliga personalförhållanden",
            hint: "Vilka som arbetar för förbundet, och hur."
        ),
        StandardChapter(
            "annual.expected",
            "Förväntad utveckling",
            isRequired: true,
            hint: "Vad styrelsen väntar sig framöver."
        ),
        StandardChapter(
            "annual.income",
            "Resultaträkning",
            [.incomeStatement],
            isRequired: true,
            hint: "Läggs in av Kansli."
        ),
        StandardChapter(
            "annual.balanceSheet",
            "Balansräkning",
            [.balanceSheet],
            isRequired: true,
            hint: "Läggs in av Kansli."
        ),
        StandardChapter(
            "annual.cashFlow",
            "Kassaflödesanalys",
            [.cashFlow],
            isRequired: true,
            hint: "Läggs in av Kansli."
        ),
        StandardChapter(
            "annual.notes",
            "Noter",
            [.notes],
            isRequired: true,
            hint: "Redovisningsprinciper, och upplysningar till posterna."
        ),
        StandardChapter("annual.signing", "Underskrifter", [.signing], isRequired: true, hint: "Läggs in av Kansli."),
    ]
}
