import Domain
import Store

/// Årsredovisning på fyrtio sidor: the draft that the speed of a year document's PDF is measured on.
struct FixtureReport {
    static let (year, chapters) = (2022, 40)
    let store: Store
    let signature: Signature

    func write() async throws {
        let id = try await store.beginYearDocument(.annualReport, Self.year, signature)
        for chapter in 1...Self.chapters {
            let draft = YearChapterDraft("Kapitel \(chapter)", text: Self.words, parts: [.meetings])
            try await store.addChapter(to: id, draft, signature)
        }
    }

    private static let words = Array(
        repeating: String(repeating: "Insatserna har följts under året och rapporterats till styrelsen. ", count: 9),
        count: 3
    ).joined(separator: "\n\n")
}
