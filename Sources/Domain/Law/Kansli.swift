extension Provision {
    /// Programmets egna regler (rules of the program): what it demands whatever the law says.
    package enum Kansli {
        /// "Var och en får göra det som rollen ger rätt till, och inget annat."
        package static let access = Provision("Kanslis behörighetsregler", "", .certain)
        /// "Det som är stängt ändras aldrig. En rättelse är en ny anteckning."
        package static let closed = Provision("Kanslis regel om stängda handlingar", "", .certain)
        /// "Ingen skriver över någon annans text utan att se den."
        package static let oneWriter = Provision("Kanslis regel om samtidiga ändringar", "", .certain)
        /// "PDF görs av typst, som ska finnas på servern."
        package static let pdf = Provision("Kanslis krav på servern", "", .certain)
    }
}
