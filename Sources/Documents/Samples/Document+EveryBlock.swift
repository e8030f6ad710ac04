import Domain

extension Document {
    /// Uses everything that a document may hold.
    package static let everyBlock = Document(
        kind: "Protokoll",
        title: "Styrelsens möte den 22 november 2022",
        sender: "Samordningsförbundet Älvdalarna",
        day: .sample,
        runningHead: "protokoll 2022-11-22",
        [.facts(facts), signatures, grant, budget] + appendix
    )

    private static let facts = [
        Fact("Tid", "Tisdagen den 22 november 2022 klockan 09.00–11.30"),
        Fact("Plats", "Stadshuset, rum Åsikten, och på distans"),
        Fact("Beslutande", "Ada Öberg, ordförande\nBo Ek, vice ordförande\nCilla Ås, tjänstgörande ersättare"),
        Fact("Justerare", .strong("Bo Ek") + " jämte ordföranden"),
    ]

    private static let signatures = Block.signatures([
        Signatory("Ada Öberg", "Ordförande", way: "E-legitimation", time: "2022-11-24 14:05"),
        Signatory("Bo Ek", "Justerare"),
    ])

    private static let grant = Block.section(
        "Bidrag till insatsen Vägen ut",
        number: "§ 41",
        anchor: "p41",
        keepsTogether: true,
        [
            .heading("Beslut"), .paragraph("Styrelsen beslutar"), .clauses(clauses), .heading("Ärendet"),
            .paragraph(matter),
            .note(Note("Jäv", "Cilla Ås är anställd hos sökanden och lämnade rummet klockan 09.40–09.55.")),
        ]
    )

    private static let clauses: [Text] = [
        "att bevilja Älvdalens kommun 1 250 000 kronor för år 2023,",
        "att utbetala halva beloppet när överenskommelsen är undertecknad, och",
        "att ge förbundschefen i uppdrag att följa upp insatsen och återkomma till styrelsen senast i september 2023.",
    ]

    private static let matter = Text([
        .plain("Ansökan kom in den 3 oktober. Beredningsgruppen "), .emphasis("tillstyrker"), .plain(" den; se "),
        .link("§ 42", to: "#p42"), .plain(" och "),
        .link("förbundets webbplats", to: "https://example.org/insatser"), .plain("."),
    ])

    private static let budget = Block.section(
        "Budget för 2023",
        number: "§ 42",
        anchor: "p42",
        [
            .paragraph("Styrelsen beslutar"), .clauses(["att fastställa budgeten enligt tabellen."]), .table(table),
            .figure(bars), .list(List(.numbers, ["Ansökan", "Beredningsgruppens yttrande"])),
            .list(List(.bullets, ["Bilaga 1: budget", "Bilaga 2: verksamhetsplan"])),
        ]
    )

    private static let table = Table(
        "Budget 2023, tusental kronor",
        [.init("Post"), .init("2022", .trailing), .init("2023", .trailing)],
        rows: [
            ["Medelstilldelning från staten", "4 100", "4 250"],
            ["Medelstilldelning från region och kommuner", "4 100", "4 250"],
            // Text is only text, in both languages that it passes through.
            ["Insatser & stöd <b>till</b> #enskilda *inte* _fet_ $x$ \\ @p41", "−6 900", "−7 300"],
            ["Kansli", "−1 200"],
        ],
        sum: ["Resultat", "100", "1 200"]
    )

    private static let bars = Figure(
        svg: """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 24">\
            <rect width="82" height="10" fill="#35506b"/><rect y="13" width="85" height="10" fill="#35506b"/></svg>
            """,
        alternative: "Två staplar: 4,10 miljoner år 2022 och 4,25 miljoner år 2023.",
        caption: "Statens medelstilldelning"
    )

    private static let appendix: [Block] = [
        .pageBreak, .heading("Bilaga 1"), .heading("Förutsättningar", level: 2),
        .paragraph("Texten står på en egen sida."),
    ]
}
