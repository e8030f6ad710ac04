import Domain
import Foundation
import FoundationXML

/// Reads one XML file from start to end, handing out each element as it opens and closes. Types that are declared in
/// the file itself are refused (no workbook has them), so nothing can be fetched or multiplied.
final class XMLReading: NSObject, XMLParserDelegate {
    typealias Attributes = [String: String]

    private let opened: (_ name: String, Attributes) -> Bool
    private let closed: (_ name: String, _ text: String) -> Void
    private var text = ""

    /// `opened` answers false to stop. A closed element gets the text since the last element opened.
    private init(
        opened: @escaping (String, Attributes) -> Bool,
        closed: @escaping (String, String) -> Void
    ) {
        (self.opened, self.closed) = (opened, closed)
    }

    static func read(
        _ bytes: Data,
        opened: @escaping (String, Attributes) -> Bool = { _, _ in true },
        closed: @escaping (String, String) -> Void = { _, _ in }
    ) throws(Unreadable) {
        // UTF-16 has a NUL byte among the first two, and could hide a declaration.
        guard !bytes.prefix(4).contains(0), bytes.range(of: Data("<!DOCTYPE".utf8)) == nil else { throw .damaged }
        let reading = XMLReading(opened: opened, closed: closed)
        let parser = XMLParser(data: bytes)
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        parser.delegate = reading
        let isRead = parser.parse()
        guard !reading.wasStopped else { throw .tooLarge }
        // Told of an error that libxml2 can go on from, parse() answers true.
        guard isRead, !reading.wasBroken else { throw .damaged }
    }

    private var wasStopped = false
    private var wasBroken = false

    func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) { wasBroken = true }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = ""
        guard !opened(name, attributes) else { return }
        wasStopped = true
        parser.abortParsing()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        closed(name, text)
        text = ""
    }
}
