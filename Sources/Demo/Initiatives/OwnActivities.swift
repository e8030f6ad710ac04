/// Egna insatser i demon: what the förbund does itself.
extension Demo {
    /// What is left of the 6,170 thousand kronor of the budget's initiatives, in kronor: rows with no application.
    static let ownActivities: [(title: String, budgetLine: String, kronor: Int)] = [
        ("SIP-samordnare", "Sip-samordnare", 660_000),
        ("Utvecklingsledare", "Utvecklingsledare", 775_000),
        ("Insatskatalogen", "Insatskatalogen", 55_000),
        ("Psykeveckan", "Psykeveckan", 50_000),
        ("Gemensam utbildning", "Kompetensutveckling – Gemensamma utbildning", 170_000),
        ("Nya insatser 2023", "Nya insatser/aktiviteter 2023, Sfi, fontänhus, mm", 410_000),
    ]
}
