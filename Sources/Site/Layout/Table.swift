import Domain
package import Markup

/// Tabell (table): a caption, headed columns, numbers to the right.
package struct Table: Sendable {
    package enum Kind: Hashable, Sendable { case text, number }

    package struct Column: Sendable {
        let name: String
        let kind: Kind

        package static func text(_ name: String) -> Column { Column(name: name, kind: .text) }
        package static func number(_ name: String) -> Column { Column(name: name, kind: .number) }
    }

    let caption: String
    let columns: [Column]
    let rows: [[HTML]]
    let total: [HTML]?
    let choice: String
    let isExported: Bool
    let heading: String

    /// The first cell of each row is its header. `choice` is what the page's address chose, as "ar=2023", for the sheet.
    /// What tells of participants is not exported: a sheet on somebody's disk is a register beside the register.
    /// Under a heading that says the same, the caption's words are for who listens, and only what it adds is seen.
    package init(
        _ caption: String,
        _ columns: [Column],
        rows: [[HTML]],
        total: [HTML]? = nil,
        choice: String = "",
        isExported: Bool = true,
        under heading: String = ""
    ) {
        (self.caption, self.columns, self.rows, self.total) = (caption, columns, rows, total)
        (self.isExported, self.heading) = (isExported, heading)
        self.choice = choice.isEmpty ? "" : choice + "&"
    }

    package var html: HTML {
        // A wide table scrolls by itself, and the keyboard can reach it.
        """
        <div class="table" role="region" aria-label="\(caption)" tabindex="0"><table>\(captionHTML)
        <thead><tr>\(columns.map { "<th scope=\"col\"\(attribute($0.kind))>\($0.name)</th>" })</tr></thead>
        <tbody>\(rows.map(row))</tbody>
        \(total.map { "<tfoot>\(row($0))</tfoot>" })</table></div>
        \(isExported ? export : "")
        """
    }

    private var captionHTML: HTML {
        guard !heading.isEmpty, caption.hasPrefix(heading) else { return "<caption>\(caption)</caption>" }
        let added = caption.dropFirst(heading.count)
        guard added.hasPrefix(", ") else { return "<caption><span class=\"unseen\">\(caption)</span></caption>" }
        let seen = String(added.dropFirst(2)).capitalised
        return "<caption><span class=\"unseen\">\(heading), </span>\(seen)</caption>"
    }

    private var export: HTML {
        "<p class=\"export\"><a href=\"?\(choice)excel=\(caption.queryEncoded)\">Hämta tabellen som Excel</a></p>\n"
    }

    private func row(_ cells: [HTML]) -> HTML {
        let cells = zip(cells, columns).enumerated().map { index, pair -> HTML in
            index == 0
                ? "<th scope=\"row\"\(attribute(pair.1.kind))>\(pair.0)</th>"
                : "<td\(attribute(pair.1.kind))>\(pair.0)</td>"
        }
        return "<tr>\(cells)</tr>\n"
    }

    private func attribute(_ kind: Kind) -> HTML { kind == .number ? " class=\"number\"" : "" }
}

extension String {
    fileprivate var queryEncoded: String {
        utf8.map { byte in
            let sign = Character(UnicodeScalar(byte))
            if byte < 128, sign.isLetter || sign.isNumber { return String(sign) }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
