import Domain
import Store

/// Insatserna i demon: those of the six applications of §§ 132–137, and what the förbund does itself.
extension Demo {
    /// What was applied for, by the number of the § that decided it.
    static let applied: [(section: Int, title: String, responsible: String)] = [
        (132, "Arbetskonsulent för personer med aktivitetsersättning", "IAF"),
        (133, "Arbetskonsulent på uppdrag av FK, RVN och AF", "IAF"),
        (134, "Försäkringsutredare från Försäkringskassan", "FK"),
        (135, "Arbetsterapeut", "IAF"),
        (136, "Arbetsförmedlare på Arbetsmarknadstorget (vuxna) 2023", "AF"),
        (137, "Psykolog", "IAF"),
    ]

    /// What is left of the 6,170 thousand kronor of the budget's initiatives, in kronor: rows with no application.
    static let ownActivities: [(title: String, budgetLine: String, kronor: Int)] = [
        ("SIP-samordnare", "Sip-samordnare", 660_000),
        ("Utvecklingsledare", "Utvecklingsledare", 775_000),
        ("Insatskatalogen", "Insatskatalogen", 55_000),
        ("Psykeveckan", "Psykeveckan", 50_000),
        ("Gemensam utbildning", "Kompetensutveckling – Gemensamma utbildning", 170_000),
        ("Nya insatser 2023", "Nya insatser/aktiviteter 2023, Sfi, fontänhus, mm", 410_000),
    ]

    /// Opens them. Answers the applications' initiatives by the number of their §.
    static func openInitiatives(_ store: Store, _ keys: Keys, _ signature: Signature) async throws -> [Int: Initiative
        .ID]
    {
        var opened: [Int: Initiative.ID] = [:]
        for one in applied {
            let initiative = Initiative(
                one.title,
                responsible: try keys.organisation(one.responsible),
                openedOn: Day(2022, 10, 3) ?? signature.day
            )
            opened[one.section] = try await store.openInitiative(initiative, signature)
        }
        return opened
    }
}
