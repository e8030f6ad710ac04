import Domain
import Markup
import Site

extension Page {
    /// Versioner: what was saved and when, and what differs between two, or between one and what stands today.
    static func yearVersions(_ view: YearDocumentView, from: Int? = nil, to: Int? = nil) throws -> Page {
        let rows = view.record.versions.reversed().map { version -> [HTML] in
            [
                "\(String(version.number))", "\(version.savedOn.swedish)", "\(version.note)",
                "<a href=\"\(YearDocumentRoutes.difference(view.place, from: version.number))\">Jämför<span class=\"unseen\"> version \(String(version.number)) med i dag</span></a>",
            ]
        }
        let columns: [Site.Table.Column] = [.text("Version"), .text("Sparad"), .text("Anmärkning"), .text("Jämför")]
        return Page(
            "Versioner av \(view.document.title.lowercased())",
            in: .economy,
            trail: view.ownTrail,
            """
            \(rows.isEmpty ? .empty("Ingen version är sparad. Spara en när dokumentet läggs fram för styrelsen.") : Site.Table("Versioner", columns, rows: rows).html)
            \(view.mayWrite ? saving(view) : "")
            \(try view.comparison(from: from, to: to))
            """
        )
    }

    private static func saving(_ view: YearDocumentView) -> HTML {
        """
        <form method="post" action="\(YearDocumentRoutes.versions(view.place))">\(.formKey(view.context))
        \(Fields(["note": view.context.form["note"]]).text("note", "Spara en version", help: "Till vad, till exempel: Till mötet den 15 mars."))
        <button>Spara version</button></form>

        """
    }
}

extension YearDocumentView {
    /// From a saved version to another, or to what stands today.
    fileprivate func comparison(from: Int?, to: Int?) throws -> HTML {
        guard let from else { return "" }
        let (one, other) = (try content(from), try to.map(content) ?? record.live)
        let chapters = YearDifference(from: one, to: other).chapters
        let heading: HTML = "Från version \(String(from)) till \(to.map { "version \($0)" } ?? "i dag")"
        guard !chapters.isEmpty else { return "<h2>\(heading)</h2><p>Inget skiljer.</p>\n" }
        return "<h2>\(heading)</h2>\n\(others(from))\(chapters.map(\.html))"
    }

    private func content(_ number: Int) throws -> YearContent {
        guard let version = record.versions.first(where: { $0.number == number }) else { throw Missing() }
        return try version.read()
    }

    private func others(_ from: Int) -> HTML {
        let later = record.versions.filter { $0.number > from }
        guard !later.isEmpty else { return "" }
        let links = later.map { version -> HTML in
            let path = YearDocumentRoutes.difference(place, from: from) + "&till=\(version.number)"
            return "<a href=\"\(path)\">version \(String(version.number))</a> "
        }
        return "<p>Jämför i stället med: \(links)</p>\n"
    }
}

extension YearDifference.Chapter {
    fileprivate var html: HTML {
        let words =
            removed.map { "<li><del>\($0)</del></li>\n" as HTML } + added.map { "<li><ins>\($0)</ins></li>\n" as HTML }
        let list: HTML = words.isEmpty ? "" : "<ul>\n\(words)</ul>\n"
        return "<section><h3>\(heading) <span class=\"state\">\(what)</span></h3>\n\(list)\(table)</section>\n"
    }

    private var table: HTML {
        guard !figures.isEmpty else { return "" }
        let rows = figures.map { figure -> [HTML] in
            [
                "\(figure.row)", "\(figure.table)", "\(figure.column)", "\(figure.before.told)", "\(figure.after.told)",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Rad"), .text("Tabell"), .text("Kolumn"), .number("Före"), .number("Efter"),
        ]
        return Site.Table("Siffror i \(heading)", columns, rows: rows).html
    }
}
