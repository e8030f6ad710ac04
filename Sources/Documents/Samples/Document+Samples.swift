import Domain

extension Document {
    /// One of each kind of document, with invented people. `make check` holds each to PDF/UA-1 and PDF/A-2a: who adds a
    /// kind adds a sample.
    package static let samples: [(name: String, document: Document)] = [
        ("alla-stycken", everyBlock), ("langt-protokoll", longMinutes), ("protokoll", minutesSample),
        ("anslagsbevis", noticeSample), ("anslagstext", noticeTextSample),
        ("protokollsutdrag", extractSample), ("kallelse", summonsSample),
        ("arsredovisning", yearDocumentSample), ("uppfoljning", resultsSample),
    ]

    /// Thirty §§: the length that the speed of a PDF is measured on.
    package static let longMinutes = Document(
        kind: "Protokoll",
        title: "Styrelsens möte den 22 november 2022",
        sender: "Samordningsförbundet Älvdalarna",
        day: .sample,
        runningHead: "protokoll 2022-11-22",
        (1...30).map(longParagraph)
    )

    private static func longParagraph(_ number: Int) -> Block {
        let goals = Text(String(repeating: "Insatsen har nått de mål som styrelsen satte. ", count: 7))
        let support = Text(String(repeating: "Deltagarna får stöd av flera myndigheter samtidigt. ", count: 5))
        return .section(
            "Uppföljning av insats nummer \(number)",
            number: "§ \(number)",
            anchor: "p\(number)",
            keepsTogether: true,
            [
                .paragraph("Styrelsen beslutar"),
                .clauses(["att godkänna rapporten, och", "att bevilja \(number)0 000 kronor för nästa halvår."]),
                .heading("Ärendet"), .paragraph(goals), .paragraph(support),
            ]
        )
    }
}

extension Day {
    static var sample: Day { Day(2022, 11, 22) ?? Day(ordinal: 0) }
}
