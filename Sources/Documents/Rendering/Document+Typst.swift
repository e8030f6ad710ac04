import Domain
package import Foundation

extension Document {
    /// The one template, which lays out every document.
    package static var template: String { String(decoding: PackageResources.document_typ, as: UTF8.self) }

    /// The document as the template reads it. Keys are sorted: the same document gives the same bytes.
    package func pdfData(pretty: Bool = false) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        return try encoder.encode(node)
    }

    private var node: Node {
        .object([
            "kind": .words(kind), "title": .words(title), "sender": .words(sender),
            "year": .number(day.year), "month": .number(day.month), "day": .number(day.day),
            "date": .text(day.rawValue), "language": .text(language), "runningHead": .words(runningHead),
            "blocks": .list(blocks.map { $0.node(below: 0) }),
        ])
    }
}

extension Block {
    /// Level 1 is the first below the title.
    fileprivate func node(below level: Int) -> Node {
        switch self {
        case .heading(let heading): .object(heading.fields(at: level + heading.level))
        case .paragraph(let text): .object(["block": "paragraph", "text": text.node])
        case .facts(let facts): .object(["block": "facts", "facts": .list(facts.map(\.node))])
        case .table(let table): table.node
        case .list(let list):
            .object(["block": .text(list.style.rawValue), "items": .list(list.items.map(\.node))])
        case .section(let section): section.node(below: level)
        case .note(let note): .object(["block": "note", "label": .words(note.label), "text": note.text.node])
        case .signatures(let all): .object(["block": "signatures", "signatures": .list(all.map(\.node))])
        case .figure(let figure): figure.node
        case .chart(let chart): .object(["block": "chart", "figure": chart.figure.node, "table": chart.table.node])
        case .contents: .object(["block": "contents"])
        case .pageBreak: .object(["block": "pageBreak"])
        }
    }
}

extension Heading {
    fileprivate func fields(at level: Int) -> [String: Node] {
        ["block": "heading", "level": .number(level), "number": .words(number), "text": .words(text)]
    }
}

extension Section {
    fileprivate func node(below level: Int) -> Node {
        .object([
            "block": "section", "heading": .object(heading.fields(at: level + 1)), "anchor": .words(anchor),
            "together": .flag(keepsTogether), "blocks": .list(blocks.map { $0.node(below: level + 1) }),
        ])
    }
}

extension Fact {
    fileprivate var node: Node { .object(["label": .words(label), "value": value.node]) }
}

extension Table {
    fileprivate var node: Node {
        .object([
            "block": "table", "caption": .words(caption),
            "columns": .list(
                columns.map { .object(["title": .words($0.title), "align": .text($0.alignment.rawValue)]) }
            ),
            "rows": .list(rows.map { .list($0.map(\.node)) }),
            "sum": sum.map { .list($0.map(\.node)) } ?? nil,
        ])
    }
}

extension Signatory {
    fileprivate var node: Node {
        .object(["name": .words(name), "function": .words(function), "way": .words(way), "time": .words(time)])
    }
}

extension Figure {
    fileprivate var node: Node {
        .object(["block": "figure", "svg": .text(svg), "alt": .words(alternative), "caption": .words(caption)])
    }
}

extension Text {
    fileprivate var node: Node { .list(runs.map(\.node)) }
}

extension Text.Run {
    fileprivate var node: Node {
        switch self {
        case .plain(let text): .object(["text": .words(text)])
        case .strong(let text): .object(["text": .words(text), "strong": .flag(true)])
        case .emphasis(let text): .object(["text": .words(text), "emphasis": .flag(true)])
        case .link(let text, let goal): .object(["text": .words(text), "link": .words(goal)])
        }
    }
}
