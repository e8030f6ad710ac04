extension Provision {
    /// Ansökningsblanketten (application form): what the förbund's own form asks. Read in the forms of two förbund; each
    /// förbund decides itself, so every rule is local.
    package enum ApplicationForm {
        /// Ansökan prövas bara om två eller fler parter samverkar. The number is a setting of the template.
        package static let parties = applicationForm("regeln om parter i")
        /// Bara avtalsbehörig får skriva under.
        package static let signatures = applicationForm("regeln om underskrifter i")
        /// Varje avsnitt fylls i, och uppgifterna stämmer.
        package static let content = applicationForm("avsnitten i")
        /// Målen är mätbara och gäller den tid som medel söks för.
        package static let goals = applicationForm("målen i")
        /// Insatsens hela kostnad anges, med typ där blanketten ber om det.
        package static let costs = applicationForm("kostnaderna i")
        /// Målgruppen ligger inom förbundets egen.
        package static let targetGroup = applicationForm("målgruppen i")
        package static let all = [parties, signatures, content, goals, costs, targetGroup]
    }
}

private func applicationForm(_ section: String) -> Provision {
    Provision("förbundets ansökningsmall", section, .local)
}
