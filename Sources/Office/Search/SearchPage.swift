import Domain
import Markup
import Site
import Store

extension Page {
    static func search(_ text: String, _ hits: [SearchHit], _ diary: [DiaryHit] = []) -> Page {
        Page(
            "Sök",
            """
            <form action="\(SearchRoutes.search)" role="search" aria-label="Sök igen">
            \(Fields(["q": text], scope: "sok-").text("q", "Sök efter", help: "Början av ord räcker: ”anst” hittar anställning. Alla ord ska finnas med."))
            <button class="primary">Sök</button></form>
            \(hits.isEmpty && !diary.isEmpty ? "" : result(text, hits))\(self.diary(diary))
            """
        )
    }

    private static func result(_ text: String, _ hits: [SearchHit]) -> HTML {
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return "" }
        guard !hits.isEmpty else {
            return .empty("Inget hittades för ”\(text)”. Pröva färre ord, eller bara början av dem.")
        }
        let count = hits.count < 50 ? "\(hits.count) träffar" : "De 50 bästa träffarna"
        return "<h2>\(hits.count == 1 ? "En träff" : count)</h2><ol class=\"hits\">\n\(hits.map(hit))</ol>"
    }

    private static func hit(_ hit: SearchHit) -> HTML {
        """
        <li><p><a href="\(hit.path)">\(hit.heading)</a> <span class="when">\(hit.kind.swedish), \(hit.day.swedish)</span></p>
        <p>\(marked(hit.excerpt))</p></li>

        """
    }

    private static func diary(_ hits: [DiaryHit]) -> HTML {
        guard !hits.isEmpty else { return "" }
        let items = hits.map { hit -> HTML in
            let path =
                hit.serial.map { DiaryRoutes.document($0, in: hit.diaryCase) } ?? DiaryRoutes.diaryCase(hit.diaryCase)
            let number = hit.number + (hit.serial.map { ":\($0)" } ?? "")
            return """
                <li><p><a href="\(path)">\(number) \(hit.title)</a> <span class="when">\(hit.day.swedish)</span></p>
                <p>\(marked(hit.excerpt))</p></li>

                """
        }
        return "<h2>I diariet</h2><ol class=\"hits\">\n\(items)</ol>"
    }

    /// The excerpt with what was found marked. Both halves are escaped as any text.
    private static func marked(_ excerpt: String) -> HTML {
        let parts = excerpt.split(separator: "\u{2}", omittingEmptySubsequences: false).map(String.init)
        let rest = parts.dropFirst().map { part -> HTML in
            let halves = part.split(separator: "\u{3}", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return "<mark>\(halves[0])</mark>\(halves.count > 1 ? halves[1] : "")"
        }
        return "\(parts.first ?? "")\(rest)"
    }
}

extension SearchHit {
    fileprivate var path: String { item.map { "/moten/\(meeting)/arenden/\($0)" } ?? "/moten/\(meeting)" }

    fileprivate var heading: String {
        title.map { (number.map { "§ \($0) " } ?? "") + $0 } ?? "Styrelsemöte, \(place)"
    }
}

extension SearchHit.Kind {
    fileprivate var swedish: String {
        switch self {
        case .meeting: "möte"
        case .item: "ärende"
        case .matter: "protokollstext"
        case .clause: "beslut eller förslag"
        }
    }
}
