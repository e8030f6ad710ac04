import Domain
import Formats

/// A table as it stands in a page that `Site.Table` wrote.
struct PageTable {
    private(set) var caption = ""
    private(set) var headings: [(title: String, isNumber: Bool)] = []
    private(set) var rows: [[String]] = []

    /// Every table of a page, in order.
    static func all(in page: String) -> [PageTable] {
        page.split(separator: "<table", omittingEmptySubsequences: false).dropFirst().map { part in
            PageTable(part[..<(part.firstRange(of: "</table>")?.lowerBound ?? part.endIndex)])
        }
    }

    private init(_ html: Substring) {
        var (row, text, isInside, isHead, isNumber, skipped) = ([String](), "", false, false, false, 0)
        for piece in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
            let tag = parts[0].lowercased()
            let name = tag.prefix { $0.isLetter || $0 == "/" || $0.isNumber }
            switch name {
            case "thead", "/thead": isHead = name == "thead"
            // What is done from a table is not part of it.
            case "form", "details", "button": skipped += 1
            case "/form", "/details", "/button": skipped -= 1
            case "tr": row = []
            case "/tr" where !isHead: rows.append(row)
            case "caption", "th", "td":
                (text, isInside, isNumber) = ("", true, tag.contains("class=\"number\""))
            case "/caption": (caption, isInside) = (text.plainText, false)
            case "/th", "/td":
                if isHead { headings.append((text.plainText, isNumber)) } else { row.append(text.plainText) }
                isInside = false
            case "br", "p", "/p", "li", "/li": text += " "
            default: break
            }
            if isInside, skipped == 0, parts.count == 2 { text += parts[1] }
        }
    }

    var sheet: Sheet {
        let columns = headings.enumerated().map { place, heading -> Sheet.Column in
            let longest = rows.compactMap { place < $0.count ? $0[place].count : nil }.max() ?? 0
            let width = min(max(longest, heading.title.count) + 2, 60)
            return Sheet.Column(heading.title, heading.isNumber ? .number : .text, width: width)
        }
        return Sheet(caption, columns, rows: rows.map { zip($0, headings).map { cell($0, isNumber: $1.isNumber) } })
    }

    /// A number with decimals or a unit of kronor is money; one that cannot be read stays as it is written.
    private func cell(_ text: String, isNumber: Bool) -> Sheet.Cell {
        if text.isEmpty { return .empty }
        if let day = Day(rawValue: text) { return .day(day) }
        guard isNumber else { return .text(text) }
        if let number = Int(text.plainNumber) { return .number(number) }
        return (try? Money(swedish: text)).map { .money($0) } ?? .text(text)
    }
}

extension String {
    /// Without entities, and with single blanks.
    fileprivate var plainText: String {
        let signs = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{A0}"), ("&amp;", "&"),
        ]
        let text = signs.reduce(self) { $0.replacing($1.0, with: $1.1) }
        return text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
    }
}
