import Domain
import Markup
import Site

extension Page {
    /// Kapitlen: in order, with what each waits for.
    static func yearChapters(_ view: YearDocumentView, _ fields: Fields) -> Page {
        let chapters = view.record.chapters.sorted { ($0.sort, $0.id) < ($1.sort, $1.id) }
        let rows = chapters.enumerated().map { place, chapter in
            row(chapter, view, isFirst: place == 0, isLast: place == chapters.count - 1)
        }
        return Page(
            "Kapitel i \(view.document.title.lowercased())",
            in: .economy,
            trail: view.ownTrail,
            action: .action(Link("Läs hela", view.place.path)),
            """
            <ol class="order">\(rows)</ol>
            <h2>Eget kapitel</h2>
            <form method="post" action="\(YearDocumentRoutes.chapters(view.place))">\(.formKey(view.context))
            \(fields.text("heading", "Rubrik", required: true))
            \(fields.textarea("text", "Text", help: Self.chapterHelp, rows: 6))
            <button>Lägg till kapitlet</button></form>
            """
        )
    }

    private static func row(_ chapter: YearChapter, _ view: YearDocumentView, isFirst: Bool, isLast: Bool) -> HTML {
        let path = YearDocumentRoutes.chapter(chapter.id, view.place)
        return """
            <li><span><a href="\(path)">\(chapter.heading)</a> <span class="state">\(chapter.stateInWords)</span></span>
            <div class="acts">\(confirmation(chapter, path, view))\(isFirst ? "" : moving("upp", chapter, path, view))\(isLast ? "" : moving("ner", chapter, path, view))</div></li>

            """
    }

    private static func confirmation(_ chapter: YearChapter, _ path: String, _ view: YearDocumentView) -> HTML {
        guard chapter.carriedFrom != nil, !chapter.isLeftOut else { return "" }
        return """
            <form method="post" action="\(path)/bekraftelse">\(.formKey(view.context))\
            <input type="hidden" name="revision" value="\(String(chapter.revision))">\
            <button class="plain">Texten gäller<span class="unseen">: \(chapter.heading)</span></button></form>
            """
    }

    private static func moving(_ way: String, _ chapter: YearChapter, _ path: String, _ view: YearDocumentView) -> HTML
    {
        """
        <form method="post" action="\(path)/plats">\(.formKey(view.context))\
        <input type="hidden" name="direction" value="\(way)">\
        <button class="plain">Flytta \(way)<span class="unseen">: \(chapter.heading)</span></button></form>
        """
    }

    /// Ett kapitel: the words, and what Kansli puts in after them.
    static func yearChapter(_ chapter: YearChapter, _ view: YearDocumentView, _ fields: Fields) -> Page {
        let parts = YearPart.allCases.map { Choice($0.rawValue, $0.swedish) }
        let carried: HTML =
            chapter.carriedFrom.map {
                "<p class=\"notice\">Texten är från \(String($0)). Den räknas som årets när du sparar.</p>"
            } ?? ""
        return Page(
            chapter.heading,
            in: .economy,
            trail: view.ownTrail + [Link("Kapitel", YearDocumentRoutes.chapters(view.place))],
            """
            \(carried)<p>\(chapter.standard?.hint ?? "Förbundets eget kapitel.")</p>
            <form method="post" action="\(YearDocumentRoutes.chapter(chapter.id, view.place))">\(.formKey(view.context))
            \(fields.seals)\(fields.text("heading", "Rubrik", required: true))
            \(fields.textarea("text", "Text", help: Self.chapterHelp, rows: 16))
            \(fields.checkboxes("part", "Infogas efter texten", parts, help: "Tabeller och diagram med de siffror som är införda."))
            \(chapter.standard?.isRequired ?? false ? "" : fields.checkbox("isLeftOut", "Utelämna kapitlet", help: "Det ligger kvar här men kommer inte med i dokumentet."))
            <button class="primary">Spara</button></form>
            """
        )
    }

    private static let chapterHelp =
        "En tom rad skiljer stycken åt. Rader som börjar med - blir en lista, och en rad som börjar med # blir en underrubrik."
}

extension YearChapter {
    fileprivate var stateInWords: String {
        if isLeftOut { return "utelämnat" }
        if let carriedFrom { return "från förra året (\(carriedFrom))" }
        let inserted = parts.map { $0.swedish.lowercased() }.joined(separator: ", ")
        if text.isEmpty { return inserted.isEmpty ? "tomt" : inserted }
        return (["egen text"] + (inserted.isEmpty ? [] : [inserted])).joined(separator: "; ")
    }
}
