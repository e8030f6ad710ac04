package import Domain
import Foundation

/// Leverans (delivery) as the register lists it: what left, and when.
package struct MadeDelivery: Hashable, Sendable, Identifiable {
    /// The register's serial number.
    package let id: Int64
    package let initiative: RegisterInitiative
    package let period: FollowUpPeriod
    package let madeOn: Day
}

/// Leveransutkast (delivery draft): what would leave, exactly.
package struct DeliveryDraft: Sendable {
    package let initiative: RegisterInitiative
    package let period: FollowUpPeriod
    /// The number of the delivery of the same period that it takes the place of.
    package let replaces: Int64?
    /// Nil where nobody can be told of without somebody being worked out.
    package let tables: [CountedTable]?
    /// Before protection; it never leaves.
    let counted: [Tally]
    /// The deliveries of the initiative that it was protected beside.
    let beside: [MadeDelivery.ID]

    /// Tells whether what goes is what was seen.
    package var mark: Int { (tables ?? []).mark }
}

/// Leveransens regler (delivery rules).
package enum DeliveryRules {
    /// A period that goes on would be told twice, and the difference is a few people. One before the initiative tells of nobody.
    package static func mayDeliver(_ period: FollowUpPeriod, of initiative: RegisterInitiative, on day: Day) -> Ruling {
        guard period.to >= initiative.openedOn else {
            return Ruling(
                .notMet,
                .Register.disclosure,
                "\(initiative.name) började \(initiative.openedOn.swedish). Välj en period efter det."
            )
        }
        guard day > period.to else {
            return Ruling(
                .notMet,
                .Register.disclosure,
                "Perioden \(period.swedish) har inte slutat. Lämna den tidigast \((period.to + 1).rawValue)."
            )
        }
        return Ruling(.met, .Register.disclosure, "Perioden är slut.")
    }

    static let tooFew = Ruling(
        .notMet,
        .Register.disclosure,
        "Så få har deltagit, eller så nära ligger en tidigare leverans, att inget tal kan lämnas utan att röja någon. "
            + "Välj en längre period."
    )
}
