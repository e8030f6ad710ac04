package import Domain

/// Remisslänk (referral link): the way in for one authority to one initiative, without an account. It leads to a form and
/// to the answers of the referrals sent by it, each behind its own code.
package struct ReferralLink: Codable, Hashable, Sendable, Identifiable {
    package typealias ID = Int64

    package let id: ID
    package let initiative: Int64
    package let authority: Authority.ID
    package let madeOn: Day
    package let until: Day
    package var endedOn: Day?

    package init(id: ID, initiative: Int64, authority: Authority.ID, madeOn: Day, until: Day, endedOn: Day? = nil) {
        (self.id, self.initiative, self.authority) = (id, initiative, authority)
        (self.madeOn, self.until, self.endedOn) = (madeOn, until, endedOn)
    }

    /// "En länk för remisser gäller en insats och en myndighet, och slutar sin sista dag."
    package func mayBeUsed(on day: Day) -> Ruling {
        if let endedOn, endedOn <= day { return objection("Länken är avslutad. Be insatsen om en ny.") }
        return until < day
            ? objection("Länken slutade den \(until.swedish). Be insatsen om en ny.")
            : Ruling(.met, .Kansli.referralLinks, "Länken gäller till och med \(until.swedish).")
    }

    /// A link ends within a year, so that it is given again to those who still refer.
    package static func mayBeMade(until: Day, on day: Day) -> Ruling {
        until > day && until - day <= 366
            ? Ruling(.met, .Kansli.referralLinks, "Länken gäller till och med \(until.swedish).")
            : Ruling(
                .notMet,
                .Kansli.referralLinks,
                "Länken gäller från i dag och högst ett år. Välj en annan sista dag."
            )
    }

    private func objection(_ reason: String) -> Ruling { Ruling(.notMet, .Kansli.referralLinks, reason) }
}
