/// Kön (sex): as a personal number tells it, and as the national follow-up asks.
package enum Sex: String, Codable, CaseIterable, Hashable, Sendable {
    case woman, man

    /// "kvinna", "man".
    package var swedish: String { self == .woman ? "kvinna" : "man" }
    /// "kvinnor", "män".
    package var plural: String { self == .woman ? "kvinnor" : "män" }
}
