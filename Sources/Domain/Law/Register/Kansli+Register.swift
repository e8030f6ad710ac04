extension Provision.Kansli {
    /// "Det som pekar ut en deltagare är förseglat, och nyckeln ligger utanför databasen."
    package static let sealing = Provision("Kanslis regel om förseglade uppgifter", "", .certain)
}

extension Provision {
    /// Deltagarregistrets egna regler (rules of the register).
    package enum Register {
        /// "Personuppgiftsansvarig, rättslig grund och konsekvensbedömning finns innan den första deltagaren skrivs in."
        package static let controller = Provision("Deltagarregistrets regel om personuppgiftsansvarig", "", .certain)
        /// "Var och en når bara de insatser hen arbetar i, så länge rätten gäller."
        package static let rights = Provision("Deltagarregistrets behörighetsregler", "", .certain)
        /// "Varje titt på en person har ett ändamål och står i loggen. Ingen letar på måfå."
        package static let looks = Provision("Deltagarregistrets regel om loggade slagningar", "", .certain)
        /// "Ett antal under tröskeln lämnas inte ut, och inget som det går att räkna ut ur."
        package static let disclosure = Provision("Deltagarregistrets regel om små tal", "", .certain)
        /// "En inskrivning har en start, högst ett avslut, och värden efter bara där anledningen medger det."
        package static let stays = Provision("Deltagarregistrets regel om inskrivningar", "", .certain)
        /// "Ett kartläggningsuppdrag har en sista dag. Då tas personerna bort, och antalen står kvar."
        package static let mapping = Provision("Deltagarregistrets regel om kartläggning", "", .certain)
    }
}
