extension Provision {
    /// Finsamlagen (Finsam act): 2003:1210, om finansiell samordning av rehabiliteringsinsatser. Its whole present text could not be read.
    package enum FinsamAct {
        /// Försäkringskassan, Arbetsförmedlingen, minst en region och minst en kommun ska delta.
        package static let members = finsamAct("3 §", .uncertain)
        /// Staten bidrar med hälften, regionen med en fjärdedel och kommunerna tillsammans med en fjärdedel. Read
        /// second-hand, as 2010:350 worded it.
        package static let contributions = finsamAct("5 §", .uncertain)
        /// Förbundsordningen ska ange var förbundets tillkännagivanden anslås.
        package static let publicationPlace = finsamAct("9 § 7", .certain)
        /// Varje medlem har minst en ledamot och en ersättare, och ersättarna är lika många som ledamöterna.
        package static let seats = finsamAct(
            "10 och 12 §§",
            .certain,
            "https://www.finsam.se/kunskapsstod/organisation-och-roller/styrelsen/styrelsens-representanter"
        )
        /// När ersättare utses ska ordningen som de kallas in i bestämmas.
        package static let orderOfService = finsamAct(
            "12 §",
            .uncertain,
            "https://lagar.nj.se/socialratt/SFS2006-1563"
        )
        /// Mandatet är fyra år om förbundsordningen inte säger kortare, räknat från 1 april året efter valet.
        package static let mandate = finsamAct("reglerna om mandattid i", .certain)
        /// Styrelsen väljer ordförande och en eller två vice ordförande.
        package static let chairs = finsamAct("reglerna om presidium i", .certain)
        /// Var och en har en röst. Enkel majoritet av de avgivna rösterna avgör.
        package static let simpleMajority = finsamAct("reglerna om beslut i", .certain)
        /// Styrelsen får besluta om deltagande på distans: ljud och bild i realtid, på lika villkor; enbart ljud vid
        /// särskilda skäl. Den som deltar på distans är närvarande.
        package static let distance = finsamAct(
            "19 a §",
            .certain,
            "https://lagen.nu/prop/2021/22:67",
            wording: Day(2022, 3, 16)
        )
        /// 13 kap. kommunallagen om laglighetsprövning gäller förbundets beslut.
        package static let appeal = finsamAct("28 §", .certain)

        /// Förbundet finansierar insatser inom parternas samlade ansvar. Whether a share of what others run is within it is
        /// not said there, so nothing is refused.
        package static let financing = finsamAct("7 § 3", .certain)
        /// Förbundet upprättar budget och årsredovisning. The day that the budget is to be ready was not read.
        package static let budget = finsamAct("7 §", .certain)
        /// Styrelsen upprättar årsredovisningen inom tre månader från räkenskapsårets utgång.
        package static let annualReport = finsamAct(
            "22–24 §§",
            .certain,
            "https://www.finsam.se/kunskapsstod/ekonomi/arsredovisning"
        )
        /// Revisorer granskar styrelsens förvaltning och räkenskaper.
        package static let audit = finsamAct(
            "25 §",
            .certain,
            "https://www.finsam.se/kunskapsstod/ekonomi/revison"
        )
        /// Revisionsberättelsen lämnas till styrelsen och medlemmarna; varje medlem prövar ansvarsfriheten för sig.
        package static let discharge = finsamAct(
            "26 §",
            .certain,
            "https://www.finsam.se/kunskapsstod/ekonomi/revison"
        )

        package static let all = [
            members, contributions, publicationPlace, seats, orderOfService, mandate, chairs, simpleMajority, distance,
            appeal,
            financing, budget, annualReport, audit, discharge,
        ]
    }
}

private func finsamAct(
    _ section: String,
    _ confidence: Provision.Confidence,
    _ link: String? = nil,
    wording: Day? = nil
) -> Provision {
    Provision("lagen (2003:1210) om finansiell samordning", section, wording: wording, confidence, link: link)
}
