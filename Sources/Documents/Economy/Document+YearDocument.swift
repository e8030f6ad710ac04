package import Domain

extension Document {
    /// Verksamhetsplan, delårsrapport eller årsredovisning. `state` says what it is: a draft, or adopted and where. With what
    /// stands `today`, each figure that has changed since is marked. Without `tellsHow` a signature is only a name and a day.
    package static func yearDocument(
        _ content: YearContent,
        state: String,
        signatures: [YearSignature] = [],
        tellsHow: Bool = true,
        today: YearContent? = nil
    ) -> Document {
        let chapters = content.chapters.enumerated()
        return Document(
            kind: content.kind.swedish,
            title: "\(content.kind.swedish) \(content.year)",
            sender: content.association,
            day: content.day,
            runningHead: "\(content.kind.swedish.lowercased()) \(content.year)",
            [
                .facts([
                    Fact("Förbund", Text(content.association)), Fact("Läge", Text(state.capitalised)),
                ]),
                .contents(chapters.map { ContentsEntry($1.heading, anchor: anchor($0)) }), .pageBreak,
            ]
                + chapters.map { place, chapter in
                    let now = today?.chapters.first { $0.id == chapter.id }
                    return .section(
                        chapter.heading,
                        anchor: anchor(place),
                        Block.written(chapter.text)
                            + chapter.blocks.flatMap {
                                $0.blocks(signatures, tellsHow, changes: now.map(chapter.changes) ?? [])
                            }
                    )
                }
        )
    }

    private static func anchor(_ place: Int) -> String { "kapitel-\(place + 1)" }
}

extension Block {
    /// Det som någon skrivit (written text): paragraphs between empty lines, lists of lines that begin with "- " or "1. ", and
    /// headings that begin with "# ".
    package static func written(_ text: String) -> [Block] {
        text.replacing("\r\n", with: "\n").inParagraphs.flatMap { paragraph -> [Block] in
            let lines = paragraph.split(separator: "\n").map(String.init)
            guard let first = lines.first else { return [] }
            if first.hasPrefix("# "), !first.dropFirst(2).isBlank {
                let rest = lines.dropFirst().joined(separator: "\n")
                return [.heading(String(first.dropFirst(2)))] + written(rest)
            }
            if lines.allSatisfy({ $0.hasPrefix("- ") }) {
                return [.list(List(.bullets, lines.map { Text(String($0.dropFirst(2))) }))]
            }
            if lines.allSatisfy(\.isNumbered) {
                return [.list(List(.numbers, lines.map { Text($0.withoutNumber) }))]
            }
            return [.paragraph(Text(paragraph))]
        }
    }
}

extension StringProtocol {
    /// Nothing that a reader sees: a heading of it would be none, and PDF/UA refuses it.
    fileprivate var isBlank: Bool {
        unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
    }
}

extension String {
    /// "1. Först".
    fileprivate var isNumbered: Bool { withoutNumber != self }

    fileprivate var withoutNumber: String {
        let rest = drop { ("0"..."9").contains($0) }
        return rest.count < count && rest.hasPrefix(". ") ? String(rest.dropFirst(2)) : self
    }
}

extension YearBlock {
    fileprivate func blocks(_ signatures: [YearSignature], _ tellsHow: Bool, changes: [FigureChange]) -> [Block] {
        switch self {
        case .table(let table): [.table(table.shown(changes.filter { $0.table == table.title }))]
        case .chart(let chart): [.chart(chart.shown)]
        case .words(let words): Block.written(words)
        case .remark(let words): [.paragraph(.emphasis(words))]
        case .delivered(let sources):
            sources.isEmpty
                ? []
                : [
                    // No heading: a chapter's own are one level below it, and a level that is left out is refused in PDF/UA.
                    .paragraph(.strong("Källor")),
                    .list(List(.bullets, sources.map { Text("\($0.initiative): \($0.text)") })),
                ]
        case .signing(let signers):
            signers.isEmpty
                ? [.paragraph(.emphasis("Styrelsens ledamöter är inte införda."))]
                : [.signatures(signers.map { $0.signatory(signatures, tellsHow) })]
        }
    }
}

extension YearSigner {
    fileprivate func signatory(_ signatures: [YearSignature], _ tellsHow: Bool) -> Signatory {
        let signed = signatures.first { $0.person == person }
        return Signatory(
            name,
            function,
            way: signed.map { tellsHow ? $0.told : "Underskrivet" },
            time: signed?.signedOn.rawValue
        )
    }
}

extension YearTable {
    /// A sum that is last is the table's own; others are strong. A cell that is another today says so.
    fileprivate func shown(_ changes: [FigureChange]) -> Table {
        let columns =
            [Table.Column(self.columns.first ?? "")]
            + self.columns.dropFirst().enumerated().map { Table.Column($1, isFigures($0) ? .trailing : .leading) }
        let last = rows.last.map(\.isSum) ?? false
        let made = rows.map { row in
            let name: Text = row.isSum && row != rows.last ? .strong(row.name) : Text(row.name)
            return [name]
                + zip(row.cells, self.columns.dropFirst()).map { cell, column in
                    let changed = changes.first { $0.row == row.name && $0.column == column && $0.before == cell }
                    let shown: Text = row.isSum && row != rows.last ? .strong(cell.swedish) : Text(cell.swedish)
                    return changed.map { shown + .emphasis(" I dag: \($0.after?.swedish ?? "inte med")") } ?? shown
                }
        }
        return Table(title, columns, rows: last ? made.dropLast() : made, sum: last ? made.last : nil)
    }
}

extension YearChart {
    /// In whole thousands, as a chart is read; the tables beside have every krona.
    fileprivate var shown: Chart {
        Chart(
            title,
            form,
            unit: "tusental kronor",
            labels,
            series.map { one in
                Chart.Series(
                    one.name,
                    one.values.map { Int((Double($0.rawValue) / 100_000).rounded()) },
                    texts: one.values.map(\.swedishThousandsNumber)
                )
            }
        )
    }

    private var form: Chart.Form {
        switch part {
        case .budgetChart: .stacked
        case .equityChart: .lines
        default: .bars
        }
    }
}
