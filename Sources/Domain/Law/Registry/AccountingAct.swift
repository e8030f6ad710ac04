extension Provision {
    /// Lagen om kommunal bokföring och redovisning (municipal accounting act): 2018:597, LKBR. Finsamlagen 24 § applies it to a förbund.
    /// Its chapters were read at Skatteverket, its text was not.
    package enum AccountingAct {
        /// Räkenskapsåret är kalenderåret.
        package static let calendarYear = Provision(
            "lagen (2018:597) om kommunal bokföring och redovisning",
            "1 kap. 5 §",
            .certain,
            link: "https://www4.skatteverket.se/rattsligvagledning/372664.html?date=2020-01-23"
        )
        package static let all = [calendarYear]
    }
}
