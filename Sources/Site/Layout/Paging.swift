package import Markup

/// Bläddring (paging): a long list, fifty rows at a time.
package struct Paging: Hashable, Sendable {
    package static let size = 50

    /// From 1. One after the last shows nothing.
    package let page: Int
    /// Whether all rows are asked for, as for a spreadsheet.
    package let isWhole: Bool

    /// What the address asks for: `?sida=2`, or `?excel=…` for the sheet of it all.
    package init(_ query: FormData) {
        (page, isWhole) = (min(max(1, Int(query["sida"]) ?? 1), 1_000_000), !query["excel"].isEmpty)
    }

    package func rows<Row>(of all: [Row]) -> ArraySlice<Row> {
        isWhole ? all[...] : all.dropFirst((page - 1) * Self.size).prefix(Self.size)
    }

    /// The ways to the pages beside it; nothing for a list of one page.
    package func html(_ count: Int, _ path: (Int) -> String) -> HTML {
        let last = (count + Self.size - 1) / Self.size
        guard last > 1 else { return "" }
        let before: HTML = page > 1 ? "<a href=\"\(path(page - 1))\">Föregående</a> " : ""
        let after: HTML = page < last ? " <a href=\"\(path(page + 1))\">Nästa</a>" : ""
        return
            "<nav class=\"ways\" aria-label=\"Sidor\"><p>\(before)Sida \(String(page)) av \(String(last))\(after)</p></nav>"
    }
}
