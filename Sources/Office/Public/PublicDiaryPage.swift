import Domain
import Markup
import Site

extension Page {
    /// Diarieförteckning: numbers, days, subjects and senders that are open to all, and how to ask for a document.
    static func publicDiary(_ cases: [PublicCase], years: [Int], year: Int, ask: String) -> Page {
        let others = years.filter { $0 != year }.map { year -> HTML in
            "<a href=\"\(PublicDiaryRoutes.list(of: year))\">\(String(year))</a> "
        }
        return Page(
            "Diarieförteckning \(year)",
            trail: [Link("Start", PublicRoutes.start)],
            """
            <p>Här står förbundets ärenden och handlingar. Vill du läsa en handling, skriv till \
            \(ask.isEmpty ? "förbundets kansli" : ask) och ange numret. Du behöver inte säga vem du är eller varför. \
            Vi lämnar ut den så snart vi kan, om den inte är hemlig. Säger vi nej kan du få ett skriftligt beslut, som \
            går att överklaga.</p>
            \(others.isEmpty ? "" : "<p>Andra år: \(others)</p>")
            \(cases.isEmpty ? "<p>Inga ärenden \(String(year)).</p>" : "\(cases.map(section))")
            """
        )
    }

    private static func section(_ one: PublicCase) -> HTML {
        let items = one.entries.map { "<li>\(line($0, one.id))</li>\n" as HTML }
        return """
            <section><h2>\(one.number) \(one.title)</h2>
            <p>Öppnat \(one.openedOn.swedish)\(one.closedOn.map { ", avslutat \($0.swedish)" } ?? "").\
            \(one.decision.isEmpty ? "" : " \(one.decision)")</p>
            \(items.isEmpty ? "" : "<ul>\n\(items)</ul>")</section>

            """
    }

    private static func line(_ entry: PublicEntry, _ id: DiaryCase.ID) -> HTML {
        let copy: HTML =
            entry.hasCopy
            ? " <a href=\"\(PublicDiaryRoutes.copy(entry.serial, in: id))\">Läs kopian av \(entry.number)</a>" : ""
        return "\(text(entry))\(copy)"
    }

    private static func text(_ entry: PublicEntry) -> HTML {
        switch entry.text {
        case .marked: "\(entry.number) sekretessmarkerad"
        case .corrected(let by): "\(entry.number) rättad, se \(by)"
        case .open(let day, let direction, let subject, let counterpart):
            "\(entry.number), \(direction.swedish) \(day.swedish)\(counterpart.map { ", \(preposition(direction)) \($0)" } ?? ""): \(subject)"
        }
    }

    private static func preposition(_ direction: DiaryDocument.Direction) -> String {
        direction == .incoming ? "från" : "till"
    }
}
