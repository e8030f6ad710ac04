import Foundation

extension String {
    /// Whether the text stands before the other in a Swedish list: å, ä, ö last, upper and lower case alike.
    /// The plain `<` puts Ä before Å, and the process's own locale puts Öster before Zander.
    package func precedesInSwedish(_ other: String) -> Bool {
        switch compare(other, options: .caseInsensitive, range: nil, locale: .swedish) {
        case .orderedAscending: true
        case .orderedDescending: false
        case .orderedSame: self < other
        }
    }
}

extension Sequence {
    /// In Swedish order of a text that each element has. Equal texts keep their order.
    package func sortedInSwedish(by text: (Element) -> String) -> [Element] {
        map { (text($0), $0) }.sorted { $0.0.precedesInSwedish($1.0) }.map(\.1)
    }
}

extension Sequence<String> {
    package func sortedInSwedish() -> [String] { sorted { $0.precedesInSwedish($1) } }
}

extension Locale {
    fileprivate static let swedish = Locale(identifier: "sv_SE")
}

extension String {
    /// The first letter made large, and no other.
    package var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension Collection<String> {
    /// "a", "a och b", "a, b och c".
    package var inSwedishList: String {
        guard let last = self.dropFirst(Swift.max(0, count - 1)).first else { return "" }
        let others = dropLast()
        return others.isEmpty ? last : others.joined(separator: ", ") + " och " + last
    }
}
