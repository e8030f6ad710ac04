/// Egna insatser i demon: what the förbund does itself.
extension Demo {
    /// What is left of the 6,170 thousand kronor of the budget's initiatives, in kronor: rows with no application.
    /// Those that go on have as much in the invented budget for 2024.
    static let ownActivities: [(title: String, budgetLine: String, kronor: Int, goesOn: Bool)] = [
        ("SIP-samordnare", "Sip-samordnare", 660_000, true),
        ("Utvecklingsledare", "Utvecklingsledare", 775_000, true),
        ("Insatskatalogen", "Insatskatalogen", 55_000, true),
        ("Psykeveckan", "Psykeveckan", 50_000, true),
        ("Gemensam utbildning", "Kompetensutveckling – Gemensamma utbildning", 170_000, true),
        ("Nya insatser 2023", "Nya insatser/aktiviteter 2023, Sfi, fontänhus, mm", 410_000, false),
    ]
}
