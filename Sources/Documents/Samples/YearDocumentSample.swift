package import Domain

extension Document {
    /// A small annual report, with every kind of block that a year document has.
    package static let yearDocumentSample = Document.yearDocument(
        YearDocumentSample.content,
        state: "antagen av styrelsen § 12 den 15 mars 2023",
        signatures: YearDocumentSample.signatures,
        today: YearDocumentSample.today
    )

    /// An annual report of some forty pages: the length that the speed of its PDF is measured on.
    package static let longYearDocument = Document.yearDocument(
        YearContent(
            .annualReport,
            2022,
            of: "Samordningsförbundet Älvdalarna",
            on: .sample,
            (1...40).map(YearDocumentSample.longChapter)
        ),
        state: "utkast, inte antaget"
    )
}

/// An annual report with invented people and figures.
package enum YearDocumentSample {
    package static let content = content(costs: 5_900_000)
    /// The same after a voucher has been corrected.
    static let today = content(costs: 5_912_000)

    static let signatures = [
        YearSignature(id: 1, document: 1, person: 1, signedOn: .sample, sha256: "", entry: .identification)
    ]

    private static func content(costs: Int) -> YearContent {
        YearContent(
            .annualReport,
            2022,
            of: "Samordningsförbundet Älvdalarna",
            on: .sample,
            [
                YearContent.Chapter(1, "Året i korthet", text: words, []),
                YearContent.Chapter(2, "Resultaträkning", text: "", [.table(income(costs)), .chart(chart)]),
                YearContent.Chapter(3, "Kassaflödesanalys", text: "", [.remark("Året före är inte känt.")]),
                YearContent.Chapter(4, "Underskrifter", text: "", [.signing(signers)]),
            ]
        )
    }

    private static let words = """
        Året blev lugnt. Tecken som <b>, & och #42 är bara text.

        # Insatserna
        Tre insatser pågick:

        - Vägen ut
        - Torget

        1. Först kartläggning
        2. Sedan stöd
        """

    private static func income(_ costs: Int) -> YearTable {
        func row(_ name: String, _ now: Int, _ before: Int?, isSum: Bool = false) -> YearTable.Row {
            YearTable.Row(name, [.money(Money(kronor: now)), .amount(before.map { Money(kronor: $0) })], isSum: isSum)
        }
        return YearTable(
            .incomeStatement,
            "Resultaträkning, kronor",
            ["Post", "2022", "2021"],
            [
                row("Medlemmarnas bidrag", 6_000_000, 5_900_000), row("Verksamhetens kostnader", -costs, -5_800_000),
                row("Verksamhetens nettokostnader", 6_000_000 - costs, 100_000, isSum: true),
                row("Finansiella intäkter", 0, nil), row("Årets resultat", 6_000_000 - costs, 100_000, isSum: true),
            ]
        )
    }

    private static let chart = YearChart(
        .equityChart,
        "Resultat och eget kapital",
        ["2020", "2021", "2022"],
        [
            YearChart.Series("Årets resultat", [-200, 100, 100].map { Money(kronor: $0 * 1_000) }),
            YearChart.Series("Eget kapital", [700, 800, 900].map { Money(kronor: $0 * 1_000) }),
        ]
    )

    private static let signers = [YearSigner(1, "Ada Öberg", "Ordförande"), YearSigner(2, "Bo Ek", "Ledamot")]

    static func longChapter(_ number: Int) -> YearContent.Chapter {
        let paragraph = String(
            repeating: "Insatserna har följts under året och rapporterats till styrelsen. ",
            count: 9
        )
        return YearContent.Chapter(
            Int64(number),
            "Kapitel \(number)",
            text: [paragraph, paragraph].joined(separator: "\n\n"),
            [.table(income(5_900_000 + number)), .chart(chart)]
        )
    }
}
