/// Uppsägning (notice of termination): what somebody has noted about when an agreement was given notice of. It is never
/// changed; what was noted wrongly is put right by another that points at it.
package struct TerminationNotice: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package let purchase: Purchase.ID
    /// Nil when the correction says that no notice was given.
    package let givenOn: Day?
    package let notedOn: Day
    package let corrects: TerminationNotice.ID?
    /// Why it is put right; empty for the first.
    package let reason: String

    package init(
        id: Int64,
        purchase: Purchase.ID,
        givenOn: Day?,
        notedOn: Day,
        corrects: TerminationNotice.ID? = nil,
        reason: String = ""
    ) {
        (self.id, self.purchase, self.givenOn) = (id, purchase, givenOn)
        (self.notedOn, self.corrects, self.reason) = (notedOn, corrects, reason)
    }
}

extension Purchase {
    /// Who noted the wrong day, or that notice was given when it was not, says what is right and why.
    package func mayCorrectNotice(to day: Day?, today: Day) -> Ruling {
        guard let agreedOn, let noted = noticeGivenOn else {
            return Ruling(.notMet, .BoardCustom.agreements, "Ingen uppsägning är noterad.")
        }
        guard day != noted else {
            return Ruling(.notMet, .BoardCustom.agreements, "Det är den dag som redan är noterad.")
        }
        return day?.lies(from: agreedOn, until: today) ?? true
            ? Ruling(.met, .BoardCustom.agreements, "Uppsägningen rättas.")
            : Ruling(.notMet, .BoardCustom.agreements, "Skriv en dag från avtalsdagen till och med i dag.")
    }
}
