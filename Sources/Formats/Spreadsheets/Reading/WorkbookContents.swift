import Domain
import Foundation

/// What a workbook's sheets share: their names and files, texts, and which styles show dates.
struct WorkbookContents {
    private(set) var sheets: [(name: String, path: String)] = []
    private(set) var texts: [String] = []
    private(set) var dateStyles: Set<Int> = []
    private(set) var countsFrom1904 = false

    init(_ archive: Archive) throws(Unreadable) {
        guard let book = try archive.file("xl/workbook.xml"),
            let relations = try archive.file("xl/_rels/workbook.xml.rels")
        else { return }
        var targets: [String: String] = [:]
        try XMLReading.read(
            relations,
            opened: { name, its in
                if name == "Relationship", let id = its["Id"], let target = its["Target"] { targets[id] = target }
                return true
            }
        )
        try readSheets(book, targets)
        if let styles = try archive.file("xl/styles.xml") { try readStyles(styles) }
        if let shared = try archive.file("xl/sharedStrings.xml") { try readTexts(shared) }
    }

    private mutating func readSheets(_ book: Data, _ targets: [String: String]) throws(Unreadable) {
        var (found, from1904): ([(name: String, path: String)], Bool) = ([], false)
        try XMLReading.read(
            book,
            opened: { name, its in
                switch name {
                case "workbookPr": from1904 = ["1", "true"].contains(its["date1904"])
                case "sheet":
                    // The prefix of the relation's id is the writer's choice.
                    let id = its.first { $0.key == "id" || $0.key.hasSuffix(":id") }?.value
                    if let id, let target = targets[id], its["state"] ?? "visible" == "visible" {
                        found.append((its["name"] ?? "", Self.path(target)))
                    }
                default: break
                }
                return true
            }
        )
        (sheets, countsFrom1904) = (found, from1904)
    }

    /// Relations are to the folder xl, or from the root when they begin with a slash.
    private static func path(_ target: String) -> String {
        target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }

    private mutating func readTexts(_ shared: Data) throws(Unreadable) {
        var (found, reading) = ([String](), RichText())
        try XMLReading.read(
            shared,
            opened: { name, _ in
                if name == "si" { reading = RichText() }
                reading.open(name)
                return found.count <= 1_000_000
            },
            closed: { name, text in
                reading.close(name, text)
                if name == "si" { found.append(reading.text) }
            }
        )
        texts = found
    }

    private mutating func readStyles(_ styles: Data) throws(Unreadable) {
        var (codes, dates, style, isInCells) = ([Int: String](), Set<Int>(), 0, false)
        try XMLReading.read(
            styles,
            opened: { name, its in
                switch name {
                case "numFmt": if let id = its["numFmtId"].flatMap(Int.init) { codes[id] = its["formatCode"] }
                case "cellXfs": isInCells = true
                case "xf" where isInCells:
                    let id = its["numFmtId"].flatMap(Int.init) ?? 0
                    if Self.isDate(id, codes[id]) { dates.insert(style) }
                    style += 1
                default: break
                }
                return true
            },
            closed: { name, _ in if name == "cellXfs" { isInCells = false } }
        )
        dateStyles = dates
    }

    /// ECMA-376 18.8.30: 14–17 and 22 are built-in dates, 27–36 and 50–58 those of East Asia; a code with d or y outside
    /// quotes, brackets and escapes shows a date.
    private static func isDate(_ id: Int, _ code: String?) -> Bool {
        guard let code else {
            return (14...17).contains(id) || id == 22 || (27...36).contains(id) || (50...58).contains(id)
        }
        let plain = code.replacing(/"[^"]*"|\[[^\]]*\]|\\.|_./, with: "").lowercased()
        return plain.contains { $0 == "d" || $0 == "y" || $0 == "å" }
    }
}

/// A text of one or more runs. Readings beside East Asian signs (rPh) are not part of it.
struct RichText {
    private(set) var text = ""
    private var isBeside = false

    mutating func open(_ name: String) { if name == "rPh" { isBeside = true } }

    mutating func close(_ name: String, _ run: String) {
        if name == "rPh" { isBeside = false }
        if name == "t", !isBeside { text += run.withSignsByNumber }
    }
}

extension String {
    /// Signs that XML cannot hold are written `_x000D_`.
    fileprivate var withSignsByNumber: String {
        guard contains("_x") else { return self }
        return replacing(/_x([0-9A-Fa-f]{4})_/) { match in
            UInt32(match.1, radix: 16).flatMap(UnicodeScalar.init).map { String($0) } ?? String(match.0)
        }
    }
}
