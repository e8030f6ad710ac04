import Domain

extension RegisterInitiative {
    /// "En insats slutar tidigast den dag den började."
    func mayEnd(on day: Day) -> Ruling {
        day < openedOn
            ? RightRules.refused("\(name) började \(openedOn.swedish). Välj den dagen eller en senare.")
            : Ruling(.met, .Register.rights, "\(name) slutar \(day.swedish).")
    }
}
