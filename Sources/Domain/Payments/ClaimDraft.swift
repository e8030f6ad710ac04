/// Underlag som lämnas in (claim draft): the claim, whom it concerns, and a supplier that may be new.
package struct ClaimDraft: Hashable, Sendable {
    package var claim: Claim
    package var concerned: Set<Person.ID>
    /// The name of an organisation that is not chosen from the list.
    package var supplier: String

    package init(_ claim: Claim, concerned: Set<Person.ID> = [], supplier: String = "") {
        (self.claim, self.concerned, self.supplier) = (claim, concerned, supplier)
    }
}
