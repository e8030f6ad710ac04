/// The templates that come with Kansli. Headings are the forms' own field names; the guidance is in our words.
extension ApplicationTemplate {
    /// To begin from; the first is used until a förbund lays down one of its own.
    package static func shipped(from day: Day) -> [ApplicationTemplate] {
        [sundsvall(from: day), skelleftea(from: day)]
    }

    /// Read in six applications to Samordningsförbundet i Sundsvall of 2022.
    package static func sundsvall(from day: Day) -> ApplicationTemplate {
        ApplicationTemplate(
            name: "Ansökan med insatsbeskrivning",
            from: day,
            sections: background + purpose + evaluation,
            costKinds: costKinds,
            ages: 16...64,
            asksForFinancing: false
        )
    }

    /// The same with what Skellefteå asks for on top: accessibility, diversity, a time plan and net cost.
    package static func skelleftea(from day: Day) -> ApplicationTemplate {
        ApplicationTemplate(
            name: "Ansökan med tillgänglighet, mångfald och tidplan",
            from: day,
            sections: background + purpose + more + evaluation,
            costKinds: costKinds,
            ages: 16...64,
            asksForFinancing: true
        )
    }

    private static let background = [
        Section("1.1", "Bakgrund till insatsen", guidance: "Nuläge, problem och möjligheter. Ta gärna med statistik."),
        Section("1.2", "Syftet med insatsen", guidance: "Vad insatsen ska leda till."),
        Section("1.3", "Målgruppen för insatsen", guidance: "Vilka de är, hur många och hur könen fördelar sig."),
    ]

    private static let purpose = [
        Section(
            "2.2",
            "Avgränsningar och mervärde",
            guidance: "Det nya, och gränsen mot det som parterna gör i dag."
        ),
        Section(
            "2.3",
            "Genomförande/samverkan",
            guidance: "Hur insatsen styrs, vad varje part gör och individens väg genom den."
        ),
        Section("2.4", "Jämställdhet", guidance: "Hur jämställdhet främjas, och hur könen väntas fördela sig."),
    ]

    private static let more = [
        Section("2.5", "Tillgänglighet", guidance: "Hur insatsen fungerar för den som har en funktionsnedsättning."),
        Section("2.6", "Mångfald", guidance: "Hur insatsen når olika grupper på lika villkor."),
        Section("2.7", "Tidplan", guidance: "De viktigaste stegen och när de är klara."),
    ]

    private static let evaluation = [
        Section("3.1", "Resultatspridning", guidance: "Hur insatsen utvärderas, av vem, och hur resultaten sprids."),
        Section(
            "3.2",
            "Förväntat resultat för de samverkande parterna",
            guidance: "Hur insatsen blir ordinarie verksamhet om den lyckas."
        ),
        Section("3.3", "Förväntat resultat för individerna", guidance: "Arbete, studier eller klart bättre väg dit."),
    ]

    private static let costKinds = [
        CostKind("wages", "Lönekostnader"),
        CostKind("premises", "Lokalkostnader"),
        CostKind("material", "Material (IT och telefoni)"),
        CostKind("travel", "Resekostnader"),
        CostKind("services", "Externa tjänster", needsSpecification: true),
        CostKind("activities", "Aktiviteter", needsSpecification: true),
        CostKind("other", "Övriga kostnader", needsSpecification: true),
    ]
}

extension ApplicationTemplate {
    package var ages: ClosedRange<Int>? {
        guard let leastAge, let greatestAge, leastAge <= greatestAge else { return nil }
        return leastAge...greatestAge
    }

    package func label(ofSection key: String) -> String { sections.first { $0.key == key }?.label ?? key }
    package func label(ofCost key: String) -> String { costKinds.first { $0.key == key }?.label ?? key }

    /// Whether new applications are written in it on a day.
    package func isUsed(on day: Day) -> Bool { day.lies(from: from, until: until) }
}

extension ApplicationTemplate {
    /// The same under a number that the folder has given it.
    package func numbered(_ id: ApplicationTemplate.ID) -> ApplicationTemplate {
        ApplicationTemplate(
            id: id,
            name: name,
            from: from,
            until: until,
            sections: sections,
            costKinds: costKinds,
            ages: ages,
            asksForFinancing: asksForFinancing,
            leastParties: leastParties
        )
    }

    /// Keys tell answers and costs apart: there is something to answer, and no key stands twice.
    package var mayBeUsed: Ruling {
        let (keys, kinds) = (sections.map(\.key), costKinds.map(\.key))
        guard !keys.isEmpty, !kinds.isEmpty else {
            return Ruling(.notMet, .ApplicationForm.content, "Mallen ska ha minst ett avsnitt och ett kostnadsslag.")
        }
        guard Set(keys).count == keys.count, Set(kinds).count == kinds.count else {
            return Ruling(.notMet, .ApplicationForm.content, "Två avsnitt eller kostnadsslag har samma nummer.")
        }
        return Ruling(.met, .ApplicationForm.content, "Mallen kan användas.")
    }
}
