extension Provision {
    /// Sedvänja i styrelser (board custom): what boards do though no statute that we have read says it.
    package enum BoardCustom {
        /// En bilaga har ett eget nummer inom mötet.
        package static let appendices = Provision("god sed för protokoll", "numrering av bilagor enligt", .local)
        /// Paragraferna följer på varandra utan luckor.
        package static let itemNumbers = Provision("god sed för protokoll", "löpande paragrafer enligt", .local)
        /// Möteplanens tider och syften hänger ihop från år till år.
        package static let meetingPlan = Provision("god sed för mötesplaner", "årets syften enligt", .local)
        /// Ett uppdrag i ett beslut följs upp.
        package static let followUp = Provision("god sed för beslut", "uppföljning av uppdrag enligt", .local)
        /// Utdraget ur protokollet läggs i ärendet som det gäller.
        package static let extractFiled = Provision("god sed för diarier", "utdrag i ärendet enligt", .local)
        /// Det som förbundet självt har lagt in i sitt årshjul görs i tid.
        package static let wheel = Provision("god sed för årets gång", "förbundets egna dagar enligt", .local)
        /// Styrelsen kan besluta att en paragraf justeras omedelbart. Den visas skriftligt innan den justeras.
        package static let immediateAdjustment = Provision(
            "god sed för protokoll",
            "omedelbar justering enligt",
            .local
        )
        /// Avtalens dagar bevakas, så att de sägs upp, förlängs eller ersätts i tid.
        package static let agreements = Provision("god sed för avtal", "bevakning av avtalets dagar enligt", .local)
        /// Ett beslut om pengar säger belopp och år, och det som ändras mot ansökan syns.
        package static let grants = Provision("god sed för bidrag", "beslut om medel enligt", .local)
        /// Styrelsen får veta vad varje medlem har beslutat om ansvarsfrihet, av vem och när.
        package static let discharge = Provision("god sed för revision", "anmälan av ansvarsfrihet enligt", .local)
        /// Den som får medel redovisar vad som gjorts och vad det kostat, när och hur beslutet säger.
        package static let reports = Provision("god sed för bidrag", "redovisning av medel enligt", .local)
        /// Budgetens summor är radernas, varje beslut om pengar har en rad, och planen räknar med det som är beslutat.
        package static let budget = Provision("god sed för budget", "rader, summor och beslut enligt", .local)
        /// Budgeten följs upp varje kvartal med en prognos för året, och det som blir dyrare tas upp i styrelsen.
        package static let budgetFollowUp = Provision("god sed för budget", "uppföljning och prognos enligt", .local)
        /// Målen går att följa, budgeten är gjord efter dem, och insatserna mäter det som planen jämför.
        package static let goals = Provision("god sed för mål", "mått och jämförelse enligt", .local)
        /// Ett urval av mottagarnas underlag kontrolleras varje år.
        package static let samples = Provision("god sed för intern kontroll", "stickprov enligt", .local)
        /// Det som styrelsen har antagit står kvar som det var, och en siffra som sedan blev en annan märks ut.
        package static let yearDocuments = Provision("god sed för årsredovisning", "antagna siffror enligt", .local)
        /// En siffra om resultat säger vilka den räknar och vad en andel är av, och samma sak räknas på ett sätt.
        package static let results = Provision("god sed för uppföljning", "siffror, delar och andelar enligt", .local)
        package static let all = [
            appendices, itemNumbers, meetingPlan, followUp, extractFiled, wheel, immediateAdjustment, agreements,
            discharge, reports, samples, grants, budget, budgetFollowUp, goals,
            yearDocuments, results,
        ]
    }
}
