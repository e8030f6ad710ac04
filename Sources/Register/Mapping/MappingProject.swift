package import Domain

/// Kartläggningsuppdrag (mapping project): a list of people whom somebody is to reach, and ask whether they want support. It belongs to
/// an initiative, whose staff work with it. Closed, it is counts.
package struct MappingProject: Codable, Hashable, Sendable, Identifiable {
    package typealias ID = Int64

    package let id: ID
    package let initiative: Int64
    package let name: String
    package let openedOn: Day
    /// The last day that the persons may be kept: then the nightly retention closes the project.
    package var untilDay: Day
    package var closedOn: Day?

    package init(
        id: ID,
        initiative: Int64,
        name: String,
        openedOn: Day,
        untilDay: Day,
        closedOn: Day? = nil
    ) {
        (self.id, self.initiative, self.name) = (id, initiative, name)
        (self.openedOn, self.untilDay, self.closedOn) = (openedOn, untilDay, closedOn)
    }
}

/// Person att nå (mapping target): what lies open of one on the list.
package struct MappingTarget: Hashable, Sendable, Identifiable {
    package typealias ID = Int64

    package let id: ID
    package let project: MappingProject.ID
    package let name: PersonName
    package let sex: Sex
    /// `AgeBand.key` the year that the list was imported.
    package let ageBand: String
    package let outcome: MappingOutcome?
    package let outcomeOn: Day?
    package let attempts: Int
    package let lastAttempt: Day?
}

/// Personens blad (target file): everything about one on the list.
package struct MappingTargetFile: Hashable, Sendable {
    package let project: MappingProject
    package let target: MappingTarget
    package let number: IdentityNumber
    /// How the person is reached, as the list told.
    package let contact: String
    package let attempts: [ContactAttempt]
}

/// Kontaktförsök (contact attempt).
package struct ContactAttempt: Hashable, Sendable, Identifiable {
    /// Sätt (kind).
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        case letter, telephone, message, visit, through

        package var swedish: String {
            switch self {
            case .letter: "Brev"
            case .telephone: "Telefon"
            case .message: "Sms eller e-post"
            case .visit: "Besök"
            case .through: "Genom någon annan"
            }
        }
    }

    package let id: Int64
    package let day: Day
    package let kind: Kind
    package let reached: Bool
    package let note: String
}

/// Utfall (mapping outcome): what became of the attempts.
package enum MappingOutcome: String, Codable, CaseIterable, Hashable, Sendable {
    case wantsSupport, declines, hasSupport, notMeant, moved, notFound, dead

    package var swedish: String {
        switch self {
        case .wantsSupport: "Vill ha stöd"
        case .declines: "Tackar nej"
        case .hasSupport: "Har redan stöd"
        case .notMeant: "Hör inte till målgruppen"
        case .moved: "Har flyttat"
        case .notFound: "Gick inte att nå"
        case .dead: "Har avlidit"
        }
    }
}
