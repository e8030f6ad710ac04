package import Domain

extension Opening.Part {
    /// The columns of the part's sheet, and the fields of its step. The first one that must be filled in is `key`.
    package var columns: [Sheet.Column] {
        switch self {
        case .association: Self.associationColumns
        case .rules: Self.rulesColumns
        case .members: Self.memberColumns
        case .seats: Self.seatColumns
        case .staff: Self.staffColumns
        case .decisions: Self.decisionColumns
        case .grants: Self.grantColumns
        }
    }

    /// A row without it is left out: a seat that nobody has, or a row that was never begun.
    package var key: String {
        switch self {
        case .association, .members, .seats, .staff: "Namn"
        case .rules: "Kansli tar vid"
        case .decisions: "Beslut"
        case .grants: "Insats"
        }
    }

    private static let associationColumns: [Sheet.Column] = [
        Sheet.Column("Namn", width: 44, help: "Samordningsförbundets namn."),
        Sheet.Column("Organisationsnummer", help: "Tio siffror, till exempel 222000-1313."),
        Sheet.Column("Säte", help: "Orten som förbundsordningen anger."),
        Sheet.Column("Postadress", width: 34),
        Sheet.Column("E-post", width: 28),
        Sheet.Column("Webbplats", width: 28),
        Sheet.Column(
            "Protokollen förvaras",
            width: 34,
            help: "Var justerade protokoll kan läsas. Står på varje anslag."
        ),
    ]

    private static let rulesColumns: [Sheet.Column] = [
        Sheet.Column(
            "Kansli tar vid",
            .day,
            width: 14,
            help: "Den dag från vilken arbetet fortsätter här, till exempel i dag."
        ),
        Sheet.Column("Beslutsför när", choices: OpeningWords.quorum.map(\.word), help: "Som förbundsordningen säger."),
        Sheet.Column(
            "Paragrafer",
            choices: OpeningWords.series.map(\.word),
            help: "Om numren börjar om varje år eller löper."
        ),
        Sheet.Column("Nästa paragraf", .number, help: "Numret som nästa möte börjar på."),
        Sheet.Column(
            "Nästa diarienummer",
            help: "Som ni skriver det, till exempel 2026/41. Tomt om diariet börjar här."
        ),
        Sheet.Column("Justerare", .number, help: "Hur många som justerar utöver ordföranden."),
        Sheet.Column("Dagar för kallelse", .number, help: "Så många dagar före mötet ska kallelsen ha gått ut."),
        Sheet.Column("Möten om året", .number, help: "Minst så många."),
        Sheet.Column(
            "Ersättare beslutar",
            choices: OpeningWords.yesNo,
            help: "Om tjänstgörande ersättare är med i beslut."
        ),
        Sheet.Column(
            "Distans",
            choices: OpeningWords.yesNo,
            help: "Om styrelsen har beslutat att man får delta på distans."
        ),
        Sheet.Column(
            "Annan anslagstavla",
            width: 34,
            help:
                "Tomt om anslagen sätts upp på förbundets egen digitala anslagstavla, annars namnet på den som gäller."
        ),
    ]

    private static let memberColumns: [Sheet.Column] = [
        Sheet.Column("Namn", width: 34, help: "Som det ska stå i kallelser och protokoll."),
        Sheet.Column("Slag", choices: Member.Kind.allCases.map(\.swedish), help: "Alla fyra slagen ska finnas."),
        Sheet.Column("Organisationsnummer", help: "Tio siffror, till exempel 212000-2411. Får vara tomt."),
        Sheet.Column("Ledamöter", .number, help: "Hur många förbundsordningen ger medlemmen."),
        Sheet.Column("Ersättare", .number, help: "Lika många som ledamöterna."),
        Sheet.Column("Medlem från", .day, width: 14, help: "Skriv som 2005-12-01."),
    ]

    private static let seatColumns: [Sheet.Column] = [
        Sheet.Column(
            "Medlem",
            width: 30,
            list: .column(0, of: members.swedish),
            help: "Namnet som det står under Medlemmar."
        ),
        Sheet.Column("Uppdrag", choices: Mandate.Kind.allCases.map(\.swedish)),
        Sheet.Column("Ordning", .number, help: "Ersättarens plats i tjänstgöringsordningen, från 1."),
        Sheet.Column("Namn", width: 26, help: "Lämna tomt om platsen är vakant."),
        Sheet.Column("Befattning", width: 22, help: "Till exempel enhetschef. Får vara tom."),
        Sheet.Column("E-post", width: 28, help: "Dit kallelsen skickas."),
        Sheet.Column(
            "Presidium",
            choices: OpeningWords.offices.map(\.word),
            help: "Bara för den som är vald till det."
        ),
        Sheet.Column("Från", .day, help: "Uppdragets första dag, till exempel 2023-04-01."),
        Sheet.Column("Till", .day, help: "Uppdragets sista dag, till exempel 2027-03-31."),
    ]

    private static let staffColumns: [Sheet.Column] = [
        Sheet.Column("Namn", width: 26, help: "Den som för protokollet måste finnas här eller i styrelsen."),
        Sheet.Column("Befattning", width: 26, help: "Till exempel förbundschef eller förtroendevald revisor."),
        Sheet.Column("E-post", width: 30),
    ]

    private static let decisionColumns: [Sheet.Column] = [
        Sheet.Column("Beslut", width: 60, help: "Vad som ska göras, eller vad som ska vara uppfyllt."),
        Sheet.Column("Slag", choices: OpeningDecision.Kind.allCases.map(\.swedish)),
        Sheet.Column("Beslutat", .day, help: "Styrelsens möte."),
        Sheet.Column("Paragraf", help: "Till exempel § 107."),
        Sheet.Column("Ansvarig", width: 24, help: "Till exempel förbundschefen."),
        Sheet.Column("Senast", .day, help: "Då det ska vara klart. Får vara tomt."),
    ]

    private static let grantColumns: [Sheet.Column] = [
        Sheet.Column("Insats", width: 34),
        Sheet.Column("Mottagare", width: 34, help: "Organisationen som får bidraget."),
        Sheet.Column("Beslutat", .day, help: "Styrelsens möte."),
        Sheet.Column("Paragraf", help: "Till exempel § 45."),
        Sheet.Column("Från år", .number),
        Sheet.Column("Till år", .number),
        Sheet.Column("Beviljat", .money, help: "Hela beloppet i kronor."),
        Sheet.Column("Utbetalt", .money, help: "Hittills, i kronor. Resten är kvar."),
    ]
}

/// The words of the lists, and what they stand for.
enum OpeningWords {
    static let yesNo = ["Ja", "Nej"]
    static let quorum: [(word: String, value: Bylaws.Quorum)] = [
        ("mer än hälften är där", .moreThanHalf), ("minst hälften är där", .atLeastHalf),
    ]
    static let series: [(word: String, value: Bylaws.Series)] = [
        ("ny serie varje år", .yearly), ("löpande serie", .continuous),
    ]
    static let offices: [(word: String, value: Chairmanship.Office)] = [
        Chairmanship.Office.chair, .viceChair, .secondViceChair,
    ].map { ($0.swedish, $0) }
}
