package import Domain

/// Deltagarens uppgifter (person file): what one user sees of a person: the stays of the initiatives that the user works in.
package struct PersonFile: Hashable, Sendable {
    package let id: Int64
    package let kind: Identity.Kind
    package let sex: Sex
    /// Nil for the anonymous and the protected.
    package let name: PersonName?
    package let number: IdentityNumber?
    package let stays: [StayFile]

    /// What the page is called: the name, or what there is instead.
    package var title: String { name?.swedish ?? Self.title(kind, id) }

    package static func title(_ kind: Identity.Kind, _ id: Int64) -> String {
        kind == .protected ? "Skyddad identitet, nr \(id)" : "Anonym, nr \(id)"
    }
}

package struct StayFile: Hashable, Sendable {
    package let stay: Stay
    package let initiative: RegisterInitiative
    package let note: String?
    package let followUps: [AfterFollowUp]
    package let corrections: [StartCorrection]

    package func dues(on today: Day) -> [StayDue] {
        StayDue.of(stay, initiative.template, Set(followUps.map(\.month)), on: today)
    }
}

/// Att göra (stay due): what a stay waits for.
package enum StayDue: Hashable, Sendable {
    case exitOverdue, afterMissing
    case followUp(month: Int)

    package var swedish: String {
        switch self {
        case .exitOverdue: "Avslut saknas"
        case .afterMissing: "Värden efter saknas"
        case .followUp(let month): "Uppföljning efter \(month) månader"
        }
    }

    /// A follow-up that nobody has asked for in so many months tells of another day, and is not asked for any more.
    package static let window = 3

    package static func of(_ stay: Stay, _ template: StartTemplate, _ done: Set<Int>, on today: Day) -> [StayDue] {
        guard let endedOn = stay.endedOn, let reason = stay.exitReason else {
            return stay.startedOn + .months(template.longestMonths) < today ? [.exitOverdue] : []
        }
        guard reason.hasAfter, stay.person != nil else { return [] }
        let asked = stay.precision == .day ? template.afterMonths : []
        let months = asked.filter { month in
            let due = endedOn + .months(month)
            return !done.contains(month) && due <= today && today <= due + .months(Self.window)
        }
        return (stay.after == nil ? [.afterMissing] : []) + months.map(StayDue.followUp)
    }
}

/// En rad på startsidan (my stay): a participant of mine, with what is due.
package struct MyStay: Hashable, Sendable {
    package let stay: Stay.ID
    package let person: Int64
    package let title: String
    package let initiative: String
    package let startedOn: Day
    package let endedOn: Day?
    package let dues: [StayDue]
}
