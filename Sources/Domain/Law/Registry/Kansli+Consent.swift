extension Provision.Kansli {
    /// "Ingen uppgift om en deltagare lämnas till en annan myndighet utan ett skriftligt medgivande som gäller den dagen."
    /// Stands on `SecrecyAct.consent`, whose text could not be read; the register demands it whatever other ground there is.
    package static let consent = Provision("Kanslis regel om medgivande", "", .certain)
    /// "En länk för remisser gäller en insats och en myndighet, och slutar sin sista dag."
    package static let referralLinks = Provision("Kanslis regel om remisslänkar", "", .certain)
    /// "Intagsgruppen beslutar om varje remiss, och det som är beslutat ändras inte. Ett nytt beslut fattas."
    package static let intake = Provision("Kanslis regel om intag", "", .certain)
    /// "Ett instrument förs in som en fil med version och licens. Svar hör till den version som besvarades."
    package static let instruments = Provision("Kanslis regel om instrument", "", .certain)
    /// "Handlingsplanen hör till en person som är med i insatsen."
    package static let plan = Provision("Kanslis regel om handlingsplan", "", .certain)
}
