/// Löptext (text): runs of words, some of them strong, emphasised or links. A literal is one plain run.
package struct Text: Hashable, Sendable, ExpressibleByStringInterpolation {
    package enum Run: Hashable, Sendable {
        case plain(String)
        case strong(String)
        case emphasis(String)
        /// To a section of the same document ("#p12") or to an address.
        case link(String, to: String)
    }

    package let runs: [Run]

    package init(_ runs: [Run]) { self.runs = runs }
    package init(_ text: String) { runs = text.isEmpty ? [] : [.plain(text)] }
    package init(stringLiteral text: String) { self.init(text) }

    package static func strong(_ text: String) -> Text { Text([.strong(text)]) }
    package static func emphasis(_ text: String) -> Text { Text([.emphasis(text)]) }
    package static func link(_ text: String, to goal: String) -> Text { Text([.link(text, to: goal)]) }
    package static func + (one: Text, other: Text) -> Text { Text(one.runs + other.runs) }
}
