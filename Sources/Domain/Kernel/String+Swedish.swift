import Foundation

extension String {
    /// What a text is sorted by in a Swedish list: å, ä, ö last in that order, other accents as without them, upper and
    /// lower case alike. The plain `<` puts Ä before Å, and a comparison by locale is made anew for each pair.
    var swedishSortKey: String {
        let lowered = lowercased()
        guard lowered.utf8.contains(where: { $0 > 127 }) else { return lowered }
        return lowered.keyOfSwedishLetters ?? lowered.precomposedStringWithCanonicalMapping.keyOfAnyLetters
    }

    /// Nil when a sign is neither ASCII nor a letter of most Swedish names, each one scalar: Unicode's tables, which the
    /// other way asks, take a hundred times as long.
    private var keyOfSwedishLetters: String? {
        var key = String.UnicodeScalarView()
        for letter in unicodeScalars {
            switch letter {
            case "å": key.append("{")
            case "ä": key.append("|")
            case "ö": key.append("}")
            case "é": key.append("e")
            case "ü": key.append("y")
            default:
                guard letter.isASCII else { return nil }
                key.append(letter)
            }
        }
        return String(key)
    }

    private var keyOfAnyLetters: String {
        reduce(into: "") { key, letter in
            switch letter {
            case "å": key += "{"
            case "ä", "æ": key += "|"
            case "ö", "ø": key += "}"
            case "ü": key += "y"
            default: key += String(letter).folding(options: .diacriticInsensitive, locale: nil)
            }
        }
    }
}

extension Sequence {
    /// In Swedish order of a text that each element has. Equal texts keep their order.
    package func sortedInSwedish(by text: (Element) -> String) -> [Element] {
        let keyed = map { element in
            let text = text(element)
            return (key: text.swedishSortKey, text: text, element: element)
        }
        return keyed.sorted { ($0.key, $0.text) < ($1.key, $1.text) }.map(\.element)
    }
}

extension Sequence<String> {
    package func sortedInSwedish() -> [String] { sortedInSwedish(by: \.self) }
}

extension String {
    /// The first letter made large, and no other.
    package var capitalised: String { prefix(1).uppercased() + dropFirst() }

    /// Stycken (paragraphs): what stands between empty lines. Most texts are one.
    package var inParagraphs: [String] {
        guard utf8.contains(UInt8(ascii: "\n")) else { return isEmpty ? [] : [self] }
        return split(separator: "\n\n").map(String.init)
    }
}

extension Collection<String> {
    /// "a", "a och b", "a, b och c".
    package var inSwedishList: String {
        guard let last = self.dropFirst(Swift.max(0, count - 1)).first else { return "" }
        let others = dropLast()
        return others.isEmpty ? last : others.joined(separator: ", ") + " och " + last
    }
}
