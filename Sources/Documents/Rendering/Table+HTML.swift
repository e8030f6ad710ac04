import Markup

extension Table {
    /// Wrapped so that a wide table scrolls within itself on a phone; it takes focus for the keyboard's sake.
    var html: HTML {
        """
        <div class="table" tabindex="0" role="region" aria-label="\(caption)"><table>
        <caption>\(caption)</caption>
        <thead><tr>\(columns.map(\.html))</tr></thead>
        <tbody>
        \(rows.map { row($0) })</tbody>
        \(sum.map { "<tfoot>\n\(row($0))</tfoot>\n" })</table></div>

        """
    }

    private func row(_ cells: [Text]) -> HTML {
        let rest = zip(cells, columns).dropFirst().map { cell, column in
            "<td\(column.alignment.attribute)>\(cell.html)</td>" as HTML
        }
        // The first cell names the row, when it says anything.
        guard let name = cells.first, !name.html.text.isEmpty else { return "<tr><td></td>\(rest)</tr>\n" }
        return "<tr><th scope=\"row\">\(name.html)</th>\(rest)</tr>\n"
    }
}

extension Table.Column {
    fileprivate var html: HTML { "<th scope=\"col\"\(alignment.attribute)>\(title)</th>" }
}

extension Table.Column.Alignment {
    fileprivate var attribute: HTML { self == .trailing ? " class=\"number\"" : "" }
}

extension Text {
    var html: HTML { "\(runs.map(\.html))" }
}

extension Text.Run {
    fileprivate var html: HTML {
        switch self {
        case .plain(let text): "\(text.html)"
        case .strong(let text): "<strong>\(text.html)</strong>"
        case .emphasis(let text): "<em>\(text.html)</em>"
        case .link(let text, let goal): "<a href=\"\(goal)\">\(text.html)</a>"
        }
    }
}

extension String {
    /// A typed line break stays one.
    fileprivate var html: HTML {
        guard utf8.contains(UInt8(ascii: "\n")) else { return "\(self)" }
        let lines = split(separator: "\n", omittingEmptySubsequences: false).map { "\(String($0))" as HTML }
        return "\(lines.prefix(1).map { $0 })\(lines.dropFirst().map { "<br>\($0)" as HTML })"
    }
}
