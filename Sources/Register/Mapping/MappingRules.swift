package import Domain

/// Regler om kartläggning (mapping rules).
package enum MappingRules {
    /// A list is kept so long at most.
    package static let longestMonths = 24

    /// "Ett uppdrag har en sista dag, och då tas personerna bort."
    package static func mayOpen(_ name: String, openedOn: Day, until: Day, on today: Day) -> Ruling {
        guard !name.isEmpty else { return refused("Uppdraget behöver ett namn.") }
        guard until > today else { return refused("Sista dagen har varit. Välj en dag framåt.") }
        guard until <= openedOn + .months(longestMonths) else {
            return refused("Personerna får finnas kvar i högst \(longestMonths) månader. Välj en tidigare sista dag.")
        }
        return Ruling(.met, .Register.mapping, "Uppdraget kan sparas.")
    }

    package static func mayWork(in project: MappingProject) -> Ruling {
        guard let closedOn = project.closedOn else {
            return Ruling(.met, .Register.mapping, "Uppdraget pågår.")
        }
        return refused(
            "Uppdraget avslutades den \(closedOn.swedish). Personerna är borttagna, och antalen ändras inte."
        )
    }

    package static func mayAttempt(_ day: Day, in project: MappingProject, on today: Day) -> Ruling {
        guard day <= today else { return refused("Försöket har inte varit än. Anteckna det när det är gjort.") }
        guard day >= project.openedOn else {
            return refused("Uppdraget började den \(project.openedOn.swedish). Ange en senare dag.")
        }
        return mayWork(in: project)
    }

    /// Who was never looked for cannot be impossible to find.
    package static func mayConclude(_ outcome: MappingOutcome, after attempts: Int, in project: MappingProject)
        -> Ruling
    {
        guard outcome != .notFound || attempts > 0 else {
            return refused("Anteckna först de försök som har gjorts. Ingen är onåbar innan någon har försökt.")
        }
        return mayWork(in: project)
    }

    static func refused(_ reason: String) -> Ruling { Ruling(.notMet, .Register.mapping, reason) }
}
