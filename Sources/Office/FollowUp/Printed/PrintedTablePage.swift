import Domain
import Markup
import Site

extension Page {
    /// Tryckta resultat: the years and tables that there are.
    static func printed(_ book: PrintedBook) -> Page {
        let years = book.results.sorted { $0.year > $1.year }.map { results -> HTML in
            let link: HTML = "<a href=\"\(PrintedRoutes.year(results.year))\">\(results.paper)</a>"
            return "<li>\(link), \(String(results.parts.count)) insatser</li>"
        }
        let tables = book.tables.sorted { $0.key < $1.key }.map { id, table -> HTML in
            "<li><a href=\"\(PrintedRoutes.table(id))\">\(table.title)</a>\(table.year.map { ", \(String($0))" as HTML })</li>"
        }
        let content: HTML =
            years.isEmpty && tables.isEmpty
            ? .empty("Inga tryckta resultat är inlästa. En tabell som CSV läses in med kansli import printed-table.")
            : """
            \(printedMark)
            \(years.isEmpty ? "" : "<h2>Resultat ur årets papper</h2><ul>\(years)</ul>")
            \(tables.isEmpty ? "" : "<h2>Tabeller</h2><ul>\(tables)</ul>")
            """
        return Page("Tryckta resultat", in: .followUp, trail: [FollowUpRoom.link], content)
    }

    /// En tryckt tabell, digit for digit, then where it is from, how it was counted and which readings are in doubt.
    static func printedTable(_ table: PrintedTable, _ id: Int64) -> Page {
        let columns = table.columns.indices.map { place -> Site.Table.Column in
            place == 0 ? .text(table.heading(place)) : .number(table.heading(place))
        }
        let rows = table.rows.map { row -> [HTML] in
            ["\(row.label)\(table.doubt(of: row) == nil ? "" : " (osäker läsning)")"] + row.cells.map { "\($0)" }
        }
        return Page(
            table.title,
            in: .followUp,
            trail: [FollowUpRoom.link, Link("Tryckta resultat", PrintedRoutes.printed)],
            facts: facts(table),
            findings: table.findings(id),
            """
            \(printedMark)
            \(Site.Table(table.title, columns, rows: rows).html)
            <p>\(FollowUpRoom.noEffect)</p>
            \(list("Så räknades den", table.rules.map { "\($0)" }))
            \(list("Osäkra läsningar", table.doubts.map { "\($0.row): på papperet står ”\($0.raw)”. \($0.reading.capitalised)." }))
            """
        )
    }

    private static func facts(_ table: PrintedTable) -> [Fact] {
        [
            table.year.map { .text("År", String($0)) }, .text("Källa", table.source),
            table.persons.map { .text("Personer i tabellen", String($0)) },
            table.percentBase.map { .text("Andelarna är av", String($0)) },
        ].compactMap(\.self)
    }

    static func list(_ heading: String, _ items: [HTML]) -> HTML {
        items.isEmpty ? "" : "<h2>\(heading)</h2><ul>\(items.map { "<li>\($0)</li>\n" as HTML })</ul>"
    }

    static var printedMark: HTML {
        "<p><strong>\(PrintedTable.mark.capitalised).</strong> Siffrorna står som de trycktes, också små tal. De visas bara här på kansliet.</p>"
    }
}
