import Domain
import Foundation
import FoundationXML

/// Reads one XML file from start to end, handing out each element as it opens and closes. Types that are declared in
/// the file itself are refused (no file that we read has them), so nothing can be fetched or multiplied.
final class XMLReading: NSObject, XMLParserDelegate {
    typealias Attributes = [String: String]

    /// What is said of a file that cannot be read.
    struct Faults {
        let damaged: Unreadable
        let tooLarge: Unreadable
        /// A DOCTYPE, whose declarations could fetch files and multiply texts.
        let declared: Unreadable
    }

    /// Far more than a workbook or an invoice has.
    static let (deepest, mostAttributes) = (60, 5_000)

    private let opened: (_ name: String, Attributes) -> Bool
    private let closed: (_ name: String, _ text: String) -> Void
    private let root: (_ name: String, _ namespace: String) -> Bool
    private var text = ""
    private var depth = 0
    private var isBegun = false
    private var wasStopped = false
    private var wasBroken = false

    private init(
        root: @escaping (String, String) -> Bool,
        opened: @escaping (String, Attributes) -> Bool,
        closed: @escaping (String, String) -> Void
    ) {
        (self.root, self.opened, self.closed) = (root, opened, closed)
    }

    /// `opened` answers false to stop, and so does `root`, which is asked first of all. A closed element gets the text
    /// since the last element opened.
    static func read(
        _ bytes: Data,
        _ faults: Faults = .workbook,
        root: @escaping (String, String) -> Bool = { _, _ in true },
        opened: @escaping (String, Attributes) -> Bool = { _, _ in true },
        closed: @escaping (String, String) -> Void = { _, _ in }
    ) throws(Unreadable) {
        guard bytes.range(of: Data("<!DOCTYPE".utf8)) == nil else { throw faults.declared }
        guard let bytes = bytes.inPlainEncoding else { throw faults.damaged }
        guard !bytes.hasCrowdedTag else { throw faults.tooLarge }
        guard !bytes.hasEmptyInstruction else { throw faults.damaged }
        let reading = XMLReading(root: root, opened: opened, closed: closed)
        let parser = XMLParser(data: bytes)
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        parser.delegate = reading
        let isRead = parser.parse()
        guard !reading.wasStopped else { throw faults.tooLarge }
        // Told of an error that libxml2 can go on from, parse() answers true.
        guard isRead, !reading.wasBroken else { throw faults.damaged }
    }

    func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) { wasBroken = true }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = ""
        depth += 1
        let isWanted = isBegun || root(name, namespaceURI ?? "")
        isBegun = true
        guard !isWanted || depth > Self.deepest || !opened(name, attributes) else { return }
        wasStopped = true
        parser.abortParsing()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        depth -= 1
        closed(name, text)
        text = ""
    }
}

extension Data {
    /// In UTF-8, which it is held to: a name that breaks it ends Foundation's parser, and the program. Nil for what is in
    /// another encoding than it says, and for UTF-16, UTF-7 and EBCDIC, where a declaration could stand that no search for
    /// its letters finds.
    fileprivate var inPlainEncoding: Data? {
        let start = starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...]
        guard !start.prefix(4).contains(0), start.first(where: { !UInt8.blanks.contains($0) }) == UInt8(ascii: "<")
        else {
            return nil
        }
        guard start.starts(with: Array("<?xml".utf8)), let end = start.firstIndex(of: UInt8(ascii: ">")) else {
            return isUTF8 ? self : nil
        }
        let declaration = String(decoding: start[..<end], as: UTF8.self)
        switch declaration.firstMatch(of: /encoding\s*=\s*["']([^"']*)["']/)?.1.lowercased() {
        case nil, "utf-8", "us-ascii": return isUTF8 ? self : nil
        case "iso-8859-1":
            // Without the declaration, which is wrong from here on.
            return Data(String(String.UnicodeScalarView(start[end...].dropFirst().map { Unicode.Scalar($0) })).utf8)
        default: return nil
        }
    }

    private var isUTF8: Bool { String(validating: self, as: UTF8.self) != nil }

    /// A processing instruction of a name alone, as <?page?>, or one that never ends: Foundation's parser takes its missing
    /// text for a text, and the program with it.
    fileprivate var hasEmptyInstruction: Bool {
        var rest = self[...]
        while let start = rest.range(of: Data("<?".utf8)) {
            guard let end = rest[start.upperBound...].range(of: Data("?>".utf8)) else { return true }
            let words = rest[start.upperBound..<end.lowerBound].split { UInt8.blanks.contains($0) }
            if words.count < 2 { return true }
            rest = rest[end.upperBound...]
        }
        return false
    }

    /// The parser compares each attribute of a tag with all before it, so a few hundred thousand of them take hours.
    /// No attribute holds a <, so what stands between two of those has all attributes of one tag.
    fileprivate var hasCrowdedTag: Bool {
        var signs = 0
        for byte in self {
            if byte == UInt8(ascii: "<") { signs = 0 }
            if byte == UInt8(ascii: "=") { signs += 1 }
            if signs > XMLReading.mostAttributes { return true }
        }
        return false
    }
}

extension UInt8 {
    fileprivate static let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
}
