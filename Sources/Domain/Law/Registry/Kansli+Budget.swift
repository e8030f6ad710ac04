extension Provision.Kansli {
    /// "En budgetrad står kvar så länge någon budget har den, och det som är antaget ändras aldrig."
    package static let budget = Provision("Kanslis regel om budget", "", .certain)
}
