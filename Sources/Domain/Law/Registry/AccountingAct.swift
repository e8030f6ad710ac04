extension Provision {
    /// Lagen om kommunal bokföring och redovisning (municipal accounting act): 2018:597, LKBR. Finsamlagen 24 § applies it to a förbund.
    /// Its chapters were read at Skatteverket, its text was not; the sentences are paraphrased.
    package enum AccountingAct {
        /// Bokföring och redovisning följer god redovisningssed: det som två tabeller säger om samma sak är lika.
        package static let goodPractice = accountingAct("1 kap. 4 §", .uncertain)
        /// Räkenskapsåret är kalenderåret.
        package static let calendarYear = accountingAct("1 kap. 5 §", .certain)
        /// Balansräkningen visar tillgångar, eget kapital, avsättningar och skulder på balansdagen.
        package static let balanceSheet = accountingAct("6 kap. 2 §", .uncertain)
        /// Upplysningar som behövs för att förstå räkenskaperna lämnas i noter.
        package static let notes = accountingAct("9 kap.", .uncertain)

        /// Balanskravsresultatet är årets resultat efter justeringar som förvaltningsberättelsen redovisar.
        package static let balanceRequirement = accountingAct("11 kap. 10 §", .uncertain)

        /// Årsredovisningen består av förvaltningsberättelse, resultaträkning, balansräkning, kassaflödesanalys, noter och mer.
        package static let parts = accountingAct("4 kap.", .uncertain)
        /// Förvaltningsberättelsen har de delar som kapitlet räknar upp.
        package static let managementReport = accountingAct("11 kap.", .uncertain)

        package static let all = [
            goodPractice, calendarYear, balanceSheet, notes, balanceRequirement, parts, managementReport,
        ]
    }
}

private func accountingAct(_ section: String, _ confidence: Provision.Confidence) -> Provision {
    Provision(
        "lagen (2018:597) om kommunal bokföring och redovisning",
        section,
        confidence,
        link: "https://www4.skatteverket.se/rattsligvagledning/372664.html?date=2020-01-23"
    )
}
