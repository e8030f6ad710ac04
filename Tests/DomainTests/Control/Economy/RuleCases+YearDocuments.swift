import Domain
import TestSupport

extension RuleCase {
    static var yearDocuments: [RuleCase] {
        [
            RuleCase(.adoptedFigureChanged) {
                $0.registry.yearDocuments = [report(today: 2)]
            } right: {
                $0.registry.yearDocuments = [report(today: 1)]
            },
            RuleCase(.annualReportChapterEmpty) {
                $0.registry.yearDocuments = [report(words: "")]
            } right: {
                $0.registry.yearDocuments = [report()]
            },
            RuleCase(.annualReportUnsigned) {
                $0.today = "2022-04-01"
                $0.registry.yearDocuments = [report(signedOn: nil)]
            } right: {
                // The 31st is the last day.
                $0.today = "2022-03-31"
            },
            RuleCase(.annualReportSignedAfterAudit) {
                $0.registry.yearDocuments = [report(signedOn: "2022-03-29", audited: "2022-03-28")]
            } right: {
                $0.registry.yearDocuments = [report(signedOn: "2022-03-28", audited: "2022-03-28")]
            },
        ]
    }

    /// The annual report of 2021, adopted 18 March 2022 with one figure and one member to sign.
    private static func report(
        today: Int = 1,
        words: String = "Året blev lugnt.",
        signedOn: Day? = "2022-03-20",
        audited: Day? = nil
    ) -> YearDocumentRecord {
        var document = YearDocument(id: 1, .annualReport, 2021, begunOn: "2022-01-10")
        (document.clause, document.adoptedOn) = (1, "2022-03-18")
        return YearDocumentRecord(
            document,
            chapters: [YearChapter(id: 1, key: "annual.events", "Händelser", text: words)],
            signatures: signedOn.map { [YearSignature(id: 1, document: 1, person: 3, signedOn: $0, sha256: "")] } ?? [],
            live: content(today),
            adopted: content(1),
            auditReport: audited
        )
    }

    private static func content(_ kronor: Int) -> YearContent {
        let row = YearTable.Row("Årets resultat", [.money(Money(kronor: kronor))])
        let table = YearTable(.incomeStatement, "Resultaträkning", ["Post", "2021"], [row])
        return YearContent(
            .annualReport,
            2021,
            of: "Förbundet",
            on: "2022-03-18",
            [
                YearContent.Chapter(
                    1,
                    "Händelser",
                    text: "",
                    [.table(table), .signing([YearSigner(3, "Rut Ek", "Ordförande")])]
                )
            ]
        )
    }
}
