import Domain
import Foundation

/// An element with what stands in it, of a file so small that all of it is kept. Names are without their prefix.
final class XMLTree {
    let name: String
    let attributes: [String: String]
    fileprivate(set) var text = ""
    fileprivate(set) var children: [XMLTree] = []

    fileprivate init(_ name: String, _ attributes: [String: String]) {
        (self.name, self.attributes) = (name, attributes)
    }

    /// All elements at the end of a path, as `TaxTotal/TaxSubtotal`.
    func all(_ path: String) -> [XMLTree] {
        path.split(separator: "/").reduce([self]) { found, step in
            found.flatMap { $0.children.filter { $0.name == step } }
        }
    }

    func first(_ path: String) -> XMLTree? { all(path).first }

    /// The text at the end of a path without blanks around it; nil when there is none.
    func text(_ path: String) -> String? {
        guard let text = first(path)?.text.trimmingCharacters(in: .whitespacesAndNewlines) else { return nil }
        return text.isEmpty ? nil : text
    }
}

extension XMLTree {
    struct Limits {
        var file = 20_000_000
        var elements = 200_000
    }

    /// Reads a file whose first element is one of these, each a namespace and a name; nil when it is another.
    static func read(
        _ bytes: Data,
        roots: [String],
        dropping dropped: Set<String> = [],
        limits: Limits = Limits(),
        _ faults: XMLReading.Faults
    ) throws(Unreadable) -> XMLTree? {
        guard bytes.count <= limits.file else { throw faults.tooLarge }
        // Under a root that no element of the file closes.
        let top = XMLTree("", [:])
        var (open, count, isForeign) = ([top], 0, false)
        do {
            try XMLReading.read(
                bytes,
                faults,
                root: { name, namespace in
                    isForeign = !roots.contains("\(namespace) \(name)")
                    return !isForeign
                },
                opened: { name, attributes in
                    let element = XMLTree(name, attributes)
                    open.last?.children.append(element)
                    open.append(element)
                    count += 1
                    return count <= limits.elements
                },
                closed: { name, text in
                    let element = open.removeLast()
                    if element.children.isEmpty, !dropped.contains(name) { element.text = text }
                }
            )
        } catch {
            guard isForeign else { throw error }
        }
        return isForeign ? nil : top.children.first
    }
}
